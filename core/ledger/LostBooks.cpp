// SPDX-License-Identifier: GPL-3.0-or-later
#include "LostBooks.h"

#include "BackupFiles.h"

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
const QString locksBefore = u".claims"_s; // what programs before this one called it
const QStringList leftovers{u""_s, log, u"-shm"_s, u"-journal"_s};

/// A file of no size is one that somebody begins just now, or one that lost its content.
bool holdsSomething(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// One sentence.
LocalizedText whatLiesThere(const QString &ledger)
{
    const QFileInfo place(ledger);
    if (place.isSymLink() && !place.exists())
        //: %1 and %2: the paths of files.
        return translatable("LostBooks", "%1 is a link to %2, and there is nothing.")
            .arg(ledger, place.symLinkTarget());
    if (place.exists())
        //: %1: the path of a file.
        return translatable("LostBooks", "The file of the books, %1, is empty (0 bytes).").arg(ledger);
    //: %1: the path of a file.
    return translatable("LostBooks", "The file of the books is gone: there is no %1.").arg(ledger);
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
            //: %1: a path.
            translatable("LostBooks",
                "%1 should be the file of the books, and is a folder or something else. Move it away, and "
                "put the books back or restore a backup.")
                .arg(ledger));
    if (holdsSomething(ledger))
        return {};
    const auto kept = backups::listIn(backups);
    const bool hasBackups = kept && !kept->empty();
    const bool hasTraces = holdsSomething(ledger + log) || QFileInfo::exists(ledger + locks)
        || QFileInfo::exists(ledger + locksBefore) || (place.isSymLink() && !place.exists());
    // Looked at last: another program may have begun the very first books meanwhile.
    if ((!hasBackups && !hasTraces) || holdsSomething(ledger))
        return {};
    const auto newest = hasBackups ? newestOf(*kept) : std::nullopt;
    const LocalizedText words = whatLiesThere(ledger)
        + LocalizedText(u' ')
        //: It: the file of the books.
        + translatable("LostBooks",
            "If it lies on another disk, connect that and start again; if it was moved, put it back.")
        + LocalizedText(u' ');
    if (!newest)
        return failure(ErrorKind::Unavailable, u"ledger-missing"_s,
            words
                + translatable("LostBooks",
                    "There is no backup that can be read. Begin new books only if the old ones are not to be "
                    "had."));
    return failure(ErrorKind::Unavailable, u"ledger-missing"_s,
        words
            //: %1: a day and a time; %n: how many sales are in it.
            + translatable("LostBooks",
                "The newest backup is of %1 and has %n sale(s). Restore it, or begin new books if that is "
                "what you want.",
                nullptr, *newest->sales)
                  .arg(LocalizedText::moment(newest->madeAt)),
        newest->name);
}

Result<void> clearPlaceOfBooks(const QString &ledger, const QDateTime &now)
{
    const QFileInfo place(ledger);
    if (holdsSomething(ledger) || (place.exists() && !place.isFile()))
        return failure(ErrorKind::Input, u"ledger-there"_s,
            //: %1: a path.
            translatable("LostBooks",
                "There is something at %1 already, so no new books were begun. Move it away first, if that "
                "is what you want.")
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
                //: %1: the path of a file.
                translatable("LostBooks",
                    "%1 could not be moved aside, so no new books were begun. Check the folder’s permissions "
                    "and the disk.")
                    .arg(name));
    }
    return {};
}

} // namespace counterfoil
