// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupFiles.h"

#include "Migrations.h"
#include "SqliteFile.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <sys/file.h>
#include <tuple>
#include <utility>

namespace counterfoil::backups {

using namespace Qt::StringLiterals;

namespace {

const QString part = u".part"_s;
const QString timeForm = u"yyyyMMdd'T'HHmmss'Z'"_s;

/// Whoever notices that the books went bad, and backs them up once more, must not lose the good copy by it.
constexpr qint64 keptWhole = qint64(48) * 60 * 60;
constexpr int mostKeptWhole = 20; ///< a button that is pressed all day must not fill the disk

/// A clock that was wrong must not make all other backups look old.
bool isFromTheFuture(const BackupFile &backup, const QDateTime &now)
{
    return backup.madeAt > now.addSecs(60);
}

std::optional<BackupFile> fromName(const QString &name)
{
    static const QRegularExpression form(
        u"^ledger-(before-restore-)?(\\d{8}T\\d{6}Z)(-\\d{1,3})?\\.sqlite$"_s);
    const auto match = form.match(name);
    QDateTime madeAt = QDateTime::fromString(match.captured(2), timeForm);
    if (!match.hasMatch() || !madeAt.isValid())
        return std::nullopt;
    madeAt.setTimeZone(QTimeZone::utc());
    return BackupFile{.name = name, .madeAt = madeAt, .isKeptAside = !match.captured(1).isEmpty()};
}

std::optional<qint64> salesIn(const QString &path)
{
    SqliteFile file;
    if (!file.open(path, SqliteFile::Access::Reading))
        return std::nullopt;
    const auto count = file.number("SELECT count(*) FROM invoice");
    return count ? std::optional(*count) : std::nullopt;
}

/// What a copy of saved items and customers is called: as the copy of the books, so that both are one backup.
QString besideName(const QString &backup)
{
    return u"catalogue-"_s + backup.sliced(u"ledger-"_s.size());
}

BackupFile looked(BackupFile backup, const QString &folder)
{
    const QString path = folder + u'/' + backup.name;
    backup.bytes = QFileInfo(path).size();
    backup.sales = salesIn(path);
    if (const QString beside = besideName(backup.name); QFile::exists(folder + u'/' + beside))
        backup.beside = beside;
    return backup;
}

tl::unexpected<Error> unwritable(const QString &folder)
{
    return failure(ErrorKind::Unavailable, u"backup-unavailable"_s,
        //: %1: the path of a folder.
        translatable("BackupFiles",
            "The folder %1 cannot be written, so no copy of the books is there. Check its permissions and "
            "the "
            "disk.")
            .arg(folder));
}

Result<void> checkWhole(SqliteFile &file)
{
    const auto found = file.text("PRAGMA quick_check(1)");
    if (!found)
        return tl::unexpected(found.error());
    if (*found == u"ok")
        return {};
    return failure(ErrorKind::Unavailable, u"backup-damaged"_s,
        //: "It" is a copy of the books.
        translatable("BackupFiles", "It is not whole."), found->left(500));
}

/// Into an empty file of its owner's, and looked at before anybody relies on it. What is wrong in the copy
/// was wrong in the books.
Result<void> copyChecked(const QString &ledger, const QString &to, const std::atomic<bool> &ending)
{
    QFile file(to);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(QFileInfo(to).path());
    file.close();
    if (const auto copied = copyDatabase(ledger, to, &ending); !copied)
        return copied;
    SqliteFile copy;
    if (const auto opened = copy.open(to, SqliteFile::Access::Reading, &ending); !opened)
        return opened;
    const auto whole = checkWhole(copy);
    if (!whole && whole.error().code == u"backup-damaged")
        return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
            //: %1: the path of the file of the books.
            translatable("BackupFiles",
                "The books at %1 are damaged, so no copy of them was kept. Restore one of the backups.")
                .arg(ledger),
            whole.error().detail);
    return whole;
}

/// The file beside the books, which they do without: what goes wrong with it is told and keeps nothing away.
std::optional<Error> copyBeside(const QString &beside, const QString &to, const std::atomic<bool> &ending)
{
    if (!QFile::exists(beside))
        return std::nullopt;
    auto copied = copyChecked(beside, to + part, ending);
    if (copied && !QFile::rename(to + part, to))
        copied = unwritable(QFileInfo(to).path());
    if (copied)
        return std::nullopt;
    QFile::remove(to + part);
    return Error{ErrorKind::Unavailable, u"backup-catalogue"_s,
        //: %1: the path of a file.
        translatable("BackupFiles",
            "The books are copied, but the saved items and customers in %1 could not be. Look at the disk "
            "and "
            "that file; exporting them as CSV makes another copy.")
            .arg(beside),
        copied.error().detail.isEmpty() ? copied.error().code : copied.error().detail};
}

/// Of one second, the one with the larger number.
bool isNewer(const BackupFile &one, const BackupFile &other)
{
    const auto key = [](const BackupFile &backup) {
        return std::tuple(backup.madeAt, backup.name.size(), backup.name);
    };
    return key(one) > key(other);
}

/// The weeks since 1970, from Monday to Sunday.
qint64 weekOf(const QDate &day)
{
    return (day.toJulianDay() - QDate(1970, 1, 5).toJulianDay()) / 7;
}

qint64 monthOf(const QDate &day)
{
    return qint64(day.year()) * 12 + day.month();
}

} // namespace

Result<std::vector<BackupFile>> listIn(const QString &folder)
{
    std::vector<BackupFile> all;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        if (const auto backup = fromName(name))
            all.push_back(looked(*backup, folder));
    }
    std::sort(all.begin(), all.end(), isNewer);
    return all;
}

QString freeName(const QString &folder, const QDateTime &now, bool isKeptAside)
{
    const QString stem =
        (isKeptAside ? u"ledger-before-restore-"_s : u"ledger-"_s) + now.toUTC().toString(timeForm);
    QString name = stem + u".sqlite"_s;
    for (int number = 2; QFile::exists(folder + u'/' + name); ++number)
        name = stem + u"-%1.sqlite"_s.arg(number);
    return name;
}

Result<BackupFile> makeIn(const QString &folder, const QString &ledger, const QDateTime &now,
    const std::atomic<bool> &ending, const QString &beside)
{
    QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // or it is there
    // A lock of the kernel's: it goes with its process, however that ends.
    QFile making(folder + u"/making.lock"_s);
    if (!making.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unwritable(folder);
    if (::flock(making.handle(), LOCK_EX | LOCK_NB) != 0)
        return failure(ErrorKind::Unavailable, u"backup-busy"_s,
            translatable("BackupFiles", "Another program is making a copy of the books just now."));
    // What a killed program left; nobody else makes one now.
    for (const QString &left : QDir(folder).entryList({u"*"_s + part + u"*"_s}, QDir::Files))
        QFile::remove(folder + u'/' + left);
    const qint64 size = QFileInfo(ledger).size() + QFileInfo(ledger + u"-wal"_s).size();
    if (const auto room = checkSpace(folder, size); !room)
        return tl::unexpected(room.error());

    const QString name = freeName(folder, now, false);
    const QString path = folder + u'/' + name;
    auto copied = copyChecked(ledger, path + part, ending);
    if (copied && !QFile::rename(path + part, path))
        copied = unwritable(folder);
    if (!copied) {
        QFile::remove(path + part);
        return tl::unexpected(copied.error());
    }
    const auto besideError = copyBeside(beside, folder + u'/' + besideName(name), ending);
    settle(folder);
    BackupFile made = looked(*fromName(name), folder);
    made.besideError = besideError;
    return made;
}

void removeFrom(const QString &folder, const QString &name)
{
    QFile::remove(folder + u'/' + name);
    QFile::remove(folder + u'/' + besideName(name));
}

bool besideDiffers(const QString &folder, const BackupFile &backup, const QString &beside)
{
    if (!QFile::exists(beside))
        return false;
    if (backup.beside.isEmpty())
        return true;
    const QDateTime copied = QFileInfo(folder + u'/' + backup.beside).lastModified();
    return std::max(QFileInfo(beside).lastModified(), QFileInfo(beside + u"-wal"_s).lastModified()) > copied;
}

QStringList superfluous(const std::vector<BackupFile> &all, const QDateTime &now)
{
    const QDate today = now.toUTC().date();
    QSet<QString> kept;
    QStringList superfluous;
    bool hasGood = false;
    int recent = 0;
    std::vector<BackupFile> newestFirst = all;
    std::sort(newestFirst.begin(), newestFirst.end(), isNewer);
    for (const BackupFile &backup : newestFirst) {
        if (backup.isKeptAside || !backup.sales || isFromTheFuture(backup, now))
            continue;
        const QDate day = backup.madeAt.date();
        bool isWanted = !std::exchange(hasGood, true);
        if (backup.madeAt.secsTo(now) < keptWhole && ++recent <= mostKeptWhole)
            isWanted = true;
        const auto first = [&](const QString &span, bool isRecent) {
            if (!isRecent || kept.contains(span))
                return;
            kept.insert(span);
            isWanted = true;
        };
        first(u"day %1"_s.arg(day.toJulianDay()), day.daysTo(today) < 7);
        first(u"week %1"_s.arg(weekOf(day)), weekOf(today) - weekOf(day) < 4);
        first(u"month %1"_s.arg(monthOf(day)), monthOf(today) - monthOf(day) < 12);
        if (!isWanted)
            superfluous << backup.name;
    }
    return superfluous;
}

Result<bool> differs(const QString &backup, const QString &ledger)
{
    // Facts are only ever added: the last one tells.
    constexpr const char *last = "SELECT id || ' ' || invoice || ' ' || at || ' ' || (SELECT count(*) FROM "
                                 "invoice) FROM event ORDER BY id DESC LIMIT 1";
    const auto lastIn = [](const QString &path) -> Result<QString> {
        SqliteFile file;
        if (const auto opened = file.open(path, SqliteFile::Access::Reading); !opened)
            return tl::unexpected(opened.error());
        return file.text(last);
    };
    const auto now = lastIn(ledger);
    if (!now)
        return tl::unexpected(now.error());
    const auto then = lastIn(backup);
    return !then || *then != *now;
}

Result<void> check(const QString &backup)
{
    const auto unusable = [&backup](const LocalizedText &sentences, const QString &detail = {}) {
        return failure(
            ErrorKind::Unavailable, u"backup-damaged"_s, sentences.arg(QFileInfo(backup).fileName()), detail);
    };
    SqliteFile file;
    if (const auto opened = file.open(backup, SqliteFile::Access::Reading); !opened)
        return unusable(
            //: %1: the name of the backup's file; so in all of these.
            translatable("BackupFiles",
                "The backup %1 cannot be used: it cannot be read. Nothing was changed; choose another one."),
            opened.error().detail);
    const auto owner = file.number("PRAGMA application_id");
    const auto version = file.number("PRAGMA user_version");
    if (!owner || !version)
        return unusable(
            translatable("BackupFiles",
                "The backup %1 cannot be used: it is no database. Nothing was changed; choose another one."),
            (!owner ? owner : version).error().detail);
    if (*owner != ledgerApplicationId || *version < 1)
        return unusable(translatable("BackupFiles",
            "The backup %1 cannot be used: it holds no books of this program. Nothing was changed; choose "
            "another one."));
    if (*version > static_cast<qint64>(ledgerMigrations().size()))
        return unusable(translatable("BackupFiles",
            "The backup %1 cannot be used: a newer version of this program made it. Nothing was changed; "
            "choose another one."));
    const auto whole = checkWhole(file);
    if (whole)
        return whole;
    return unusable(
        translatable("BackupFiles",
            "The backup %1 cannot be used: it is damaged. Nothing was changed; choose another one."),
        whole.error().detail);
}

Result<void> checkBeside(const QString &backup, qint64 applicationId)
{
    SqliteFile file;
    const auto opened = file.open(backup, SqliteFile::Access::Reading);
    const auto owner =
        opened ? file.number("PRAGMA application_id") : Result<qint64>(tl::unexpected(opened.error()));
    const auto whole = owner && *owner == applicationId
        ? checkWhole(file)
        : Result<void>(tl::unexpected(owner ? Error() : owner.error()));
    if (whole)
        return whole;
    return failure(ErrorKind::Unavailable, u"backup-damaged"_s,
        //: %1: the name of a file.
        translatable("BackupFiles",
            "%1 cannot be used: it does not hold saved items and customers of this program, or is damaged. "
            "Nothing was changed; choose another one.")
            .arg(QFileInfo(backup).fileName()),
        whole.error().detail);
}

bool isBeside(const QString &name)
{
    static const QString stem = u"catalogue-"_s;
    return name.startsWith(stem) && fromName(u"ledger-"_s + name.sliced(stem.size()));
}

QString freeBesideName(const QString &folder, const QDateTime &now)
{
    const QString stem = u"catalogue-before-restore-"_s + now.toUTC().toString(timeForm);
    QString name = stem + u".sqlite"_s;
    for (int number = 2; QFile::exists(folder + u'/' + name); ++number)
        name = stem + u"-%1.sqlite"_s.arg(number);
    return name;
}

} // namespace counterfoil::backups
