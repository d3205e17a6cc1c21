// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteFile.h"

#include <QFile>
#include <QStorageInfo>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds for another program's transaction
constexpr int pagesAtOnce = 512; // 2 MiB, then somebody may want it to end
constexpr qint64 room = 8 * 1024 * 1024; // what a disk should have left

int endsNow(void *ending)
{
    return *static_cast<const std::atomic<bool> *>(ending) ? 1 : 0;
}

} // namespace

Result<void> SqliteFile::open(const QString &path, Access access, const std::atomic<bool> *ending)
{
    close();
    m_path = path;
    const int flags = access == Access::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return broken(code);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, patience);
    if (ending)
        sqlite3_progress_handler(m_handle, 10'000, endsNow, const_cast<std::atomic<bool> *>(ending));
    return {};
}

void SqliteFile::close()
{
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

tl::unexpected<Error> SqliteFile::broken() const
{
    return broken(sqlite3_extended_errcode(m_handle));
}

tl::unexpected<Error> SqliteFile::broken(int code) const
{
    const QString detail = u"%1: %2"_s.arg(m_path, QString::fromUtf8(sqlite3_errstr(code)));
    switch (code & 0xff) {
    case SQLITE_FULL:
        return failure(ErrorKind::Unavailable, u"backup-no-space"_s,
            translatable("SqliteFile",
                "There is not enough free space for a copy of the books. Free some, and try again."),
            detail);
    case SQLITE_INTERRUPT:
        return failure(ErrorKind::Unavailable, u"backup-interrupted"_s,
            translatable("SqliteFile", "The copy of the books was not finished: the program was ended."),
            detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
            //: %1: the path of the file of the books, or of a copy of it; so in all of these.
            translatable("SqliteFile", "%1 is damaged. Restore one of the backups.").arg(m_path), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return failure(ErrorKind::Unavailable, u"ledger-unavailable"_s,
            translatable("SqliteFile", "Another program keeps %1 locked: close that program and try again.")
                .arg(m_path),
            detail);
    default:
        return failure(ErrorKind::Unavailable, u"backup-unavailable"_s,
            translatable(
                "SqliteFile", "%1 could not be read or written. Check the folder’s permissions and the disk.")
                .arg(m_path),
            detail);
    }
}

Result<QString> SqliteFile::text(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        return broken();
    const int code = sqlite3_step(statement);
    Result<QString> answer;
    if (code == SQLITE_ROW)
        answer = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    else if (code != SQLITE_DONE)
        answer = broken();
    sqlite3_finalize(statement);
    return answer;
}

Result<qint64> SqliteFile::number(const char *sql)
{
    const auto answer = text(sql);
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->toLongLong();
}

Result<void> SqliteFile::run(const char *sql)
{
    const auto answer = text(sql);
    if (!answer)
        return tl::unexpected(answer.error());
    return {};
}

bool isDamage(const Error &error)
{
    return error.code == u"ledger-damaged";
}

void settle(const QString &path)
{
    // Best effort: not every file system lets a folder be synchronised.
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

Result<void> checkSpace(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (!disk.isValid() || disk.bytesAvailable() >= bytes + room)
        return {};
    constexpr qint64 mebi = 1024 * 1024;
    return failure(ErrorKind::Unavailable, u"backup-no-space"_s,
        //: %1: the path of a folder; %2 and %3: how many MiB.
        translatable("SqliteFile",
            "The disk of %1 has %2 MiB free; a copy of the books needs %3. Free some, and try again.")
            .arg(folder, disk.bytesAvailable() / mebi, (bytes + room) / mebi + 1));
}

Result<void> copyDatabase(const QString &from, const QString &to, const std::atomic<bool> *ending)
{
    SqliteFile source;
    SqliteFile copy;
    if (const auto opened = source.open(from, SqliteFile::Access::Reading, ending); !opened)
        return opened;
    if (const auto opened = copy.open(to, SqliteFile::Access::Writing, ending); !opened)
        return opened;
    // One moment of the books is held until all is copied: else each sale meanwhile would begin it anew.
    for (const char *sql : {"BEGIN", "SELECT count(*) FROM sqlite_master"}) {
        if (const auto done = source.run(sql); !done)
            return done;
    }
    // Nobody else knows the new file: a journal for it, and a disk waited for at each step, are of no use.
    for (const char *sql :
        {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"}) {
        if (const auto done = copy.run(sql); !done)
            return done;
    }
    sqlite3_backup *const copying = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!copying)
        return copy.broken();
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !(ending && *ending))
        code = sqlite3_backup_step(copying, pagesAtOnce);
    const bool isWhole = code == SQLITE_DONE;
    const int finished = sqlite3_backup_finish(copying);
    if (!isWhole || finished != SQLITE_OK)
        return copy.broken(code == SQLITE_OK ? SQLITE_INTERRUPT : isWhole ? finished : code);
    const auto mode = copy.text("PRAGMA journal_mode = DELETE");
    if (!mode)
        return tl::unexpected(mode.error());
    copy.close();
    settle(to);
    return {};
}

} // namespace counterfoil
