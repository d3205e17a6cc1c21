// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerRestore.h"

#include "SqliteFile.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <filesystem>
#include <sqlite3.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString walMark = u"-wal"_s; ///< SQLite's write-ahead log beside a file

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(QFile::encodeName(path).toStdString());
}

tl::unexpected<Error> notDone(const QString &path)
{
    return failure(ErrorKind::Unavailable, u"backup-unavailable"_s,
        //: %1: the path of a file.
        translatable("LedgerRestore", "%1 could not be written. Check the folder’s permissions and the disk.")
            .arg(path));
}

/// From one name to another in one step, whatever lay there.
bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool copyFile(const QString &from, const QString &to)
{
    QFile::remove(to);
    const bool done =
        QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    settle(to);
    return done;
}

/// A second name for the file, or, where the disk knows none, a copy.
bool keep(const QString &file, const QString &as)
{
    std::error_code error;
    std::filesystem::create_hard_link(native(file), native(as), error);
    return !error || copyFile(file, as);
}

Result<void> keepAside(const QString &ledger, const QString &aside)
{
    const QString part = aside + u".part"_s;
    QFile file(part);
    file.remove();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notDone(part);
    file.close();
    if (const auto copied = copyDatabase(ledger, part, nullptr); !copied) {
        file.remove();
        return copied;
    }
    if (!rename(part, aside)) {
        file.remove();
        return notDone(aside);
    }
    settle(QFileInfo(aside).path());
    return {};
}

/// By SQLite's own means: what others that have the file open see changes in one step.
Result<void> exchangeContent(const QString &ledger, const QString &backup, const QString &aside)
{
    SqliteFile books;
    SqliteFile source;
    if (const auto opened = books.open(ledger, SqliteFile::Access::Writing); !opened)
        return opened;
    if (const auto opened = source.open(backup, SqliteFile::Access::Reading); !opened)
        return opened;
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"}) {
        if (const auto done = books.run(sql); !done)
            return done;
    }
    sqlite3_backup *const copying = sqlite3_backup_init(books.handle(), "main", source.handle(), "main");
    if (!copying)
        return books.broken();
    // No page yet, but the right to write: from here on nobody adds what would be kept nowhere.
    int code = sqlite3_backup_step(copying, 0);
    if (code != SQLITE_OK && code != SQLITE_DONE) {
        sqlite3_backup_finish(copying);
        return books.broken(code);
    }
    if (const auto kept = keepAside(ledger, aside); !kept) {
        sqlite3_backup_finish(copying);
        return kept;
    }
    code = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        QFile::remove(aside); // nothing was replaced by anything
        return books.broken(code != SQLITE_DONE ? code : finished);
    }
    static_cast<void>(books.run("PRAGMA wal_checkpoint(TRUNCATE)")); // it can be done at any later time, too
    return {};
}

/// For what SQLite does not take for a database.
Result<void> exchangeFiles(const QString &ledger, const QString &backup, const QString &aside)
{
    const QString fresh = ledger + u".restoring"_s;
    if (!copyFile(backup, fresh)) {
        QFile::remove(fresh);
        return notDone(fresh);
    }
    // A log whose file has gone is kept as well: the file may turn up again.
    const bool hasLog = QFileInfo(ledger + walMark).size() > 0;
    const bool hasBooks = QFileInfo(ledger).size() > 0;
    if ((hasBooks && !keep(ledger, aside)) || (hasLog && !keep(ledger + walMark, aside + walMark))) {
        for (const QString &file : {fresh, aside, QString(aside + walMark)})
            QFile::remove(file);
        return notDone(aside);
    }
    settle(QFileInfo(aside).path());
    // Its log must not be taken for the new file's; without it the damaged one is what it was: unreadable.
    for (const QString &file : {QString(ledger + walMark), QString(ledger + u"-shm"_s)})
        QFile::remove(file);
    if (!rename(fresh, ledger)) {
        QFile::remove(fresh);
        return notDone(ledger);
    }
    settle(QFileInfo(ledger).path());
    return {};
}

} // namespace

Result<void> restoreInto(const QString &ledger, const QString &backup, const QString &aside)
{
    if (QFileInfo::exists(ledger) && !QFileInfo(ledger).isFile())
        return failure(ErrorKind::Unavailable, u"ledger-not-a-file"_s,
            //: %1: a path.
            translatable("LedgerRestore",
                "%1 should be the file of the books, and is a folder or something else. Move it away, and "
                "try again.")
                .arg(ledger));
    // What is kept aside, the backup's content in the write-ahead log, and then in the file itself.
    const qint64 present = QFileInfo(ledger).size() + QFileInfo(ledger + walMark).size();
    const qint64 coming = 2 * QFileInfo(backup).size();
    if (const auto room = checkSpace(QFileInfo(ledger).path(), present + coming); !room)
        return room;
    if (QFileInfo(ledger).size() == 0) // gone, or a file that lost its content
        return exchangeFiles(ledger, backup, aside);
    auto done = exchangeContent(ledger, backup, aside);
    if (!done && isDamage(done.error()))
        done = exchangeFiles(ledger, backup, aside);
    return done;
}

} // namespace counterfoil
