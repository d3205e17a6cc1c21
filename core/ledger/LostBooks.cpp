// SPDX-License-Identifier: GPL-3.0-or-later
#include "LostBooks.h"

#include "BackupFiles.h"
#include "base/Counted.h"
#include "base/TimeWords.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// What SQLite and we lay beside the books.
const QString log = u"-wal"_s;
const QString locks = u".locks"_s;
const QStringList leftovers{u""_s, log, u"-shm"_s, u"-journal"_s};

/// A file of no size is one that somebody begins just now, or one that lost its content.
bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

QString whatLiesThere(const QString &ledger)
{
    const QFileInfo place(ledger);
    if (place.isSymLink() && !place.exists())
        return u"%1 is a link to %2, and there is nothing"_s.arg(ledger, place.symLinkTarget());
    if (place.exists())
        return u"The file of the books, %1, is empty (0 bytes)"_s.arg(ledger);
    return u"The file of the books is gone: there is no %1"_s.arg(ledger);
}

/// The newest that can be read; what was kept aside when another was restored comes last.
std::optional<BackupFile> newestOf(const std::vector<BackupFile> &newestFirst)
{
    for (const bool isKeptAside : {false, true}) {
        const auto found = std::find_if(newestFirst.begin(), newestFirst.end(),
            [isKeptAside](const BackupFile &each) { return each.sales && each.isKeptAside == isKeptAside; });
        if (found != newestFirst.end())
            return *found;
    }
    return std::nullopt;
}

} // namespace

Result<void> checkPlaceOfBooks(const QString &ledger, const QString &backups)
{
    const QFileInfo place(ledger);
    if (place.exists() && !place.isFile())
        return failure(ErrorKind::Unavailable, u"ledger-not-a-file"_s,
            u"%1 should be the file of the books, and is a folder or something else. Move it away, and put the books back or restore a backup."_s
                .arg(ledger));
    if (holdsSomething(ledger))
        return {};
    const auto kept = backups::listIn(backups);
    const bool hasBackups = kept && !kept->empty();
    const bool hasTraces = holdsSomething(ledger + log) || QFileInfo::exists(ledger + locks)
        || (place.isSymLink() && !place.exists());
    // Looked at last: another program may have begun the very first books meanwhile.
    if ((!hasBackups && !hasTraces) || holdsSomething(ledger))
        return {};
    const auto newest = hasBackups ? newestOf(*kept) : std::nullopt;
    QString words = whatLiesThere(ledger)
        + u". If it lies on another disk, connect that and start again; if it was moved, put it back."_s;
    words += newest
        ? u" The newest backup is of %1 and has %2. Restore it, or begin new books if that is what you want."_s
              .arg(exactTime(newest->madeAt), counted(*newest->sales, u"sale"_s))
        : u" There is no backup that can be read. Begin new books only if the old ones are not to be had."_s;
    return failure(ErrorKind::Unavailable, u"ledger-missing"_s, words, newest ? newest->name : QString());
}

Result<void> clearPlaceOfBooks(const QString &ledger, const QDateTime &now)
{
    const QFileInfo place(ledger);
    if (holdsSomething(ledger) || (place.exists() && !place.isFile()))
        return failure(ErrorKind::Input, u"ledger-there"_s,
            u"There is something at %1 already, so no new books were begun. Move it away first, if that is what you want."_s
                .arg(ledger));
    const QString mark = u".left-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const QString &each : leftovers) {
        const QString name = ledger + each;
        if (!QFileInfo::exists(name) && !QFileInfo(name).isSymLink())
            continue;
        QString aside = name + mark;
        for (int number = 2; QFileInfo::exists(aside); ++number)
            aside = name + mark + u"-%1"_s.arg(number);
        if (!QFile::rename(name, aside))
            return failure(ErrorKind::Unavailable, u"ledger-unavailable"_s,
                u"%1 could not be moved aside, so no new books were begun. Check the folder’s permissions and the disk."_s
                    .arg(name));
    }
    return {};
}

} // namespace counterfoil
