// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backups.h"

#include "Ledger.h"
#include "LedgerRestore.h"
#include "base/ErrorLog.h"

#include <QFile>

#include <chrono>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes firstLook(1); // not while the window opens
constexpr std::chrono::hours betweenLooks(1);
constexpr qint64 aDay = 24 * 60 * 60;

Error unknown(const QString &name)
{
    return {ErrorKind::Input, u"backup-unknown"_s,
        //: %1: the name of a file that somebody typed.
        translatable("Backups", "There is no backup “%1”.").arg(name.left(80)), {}};
}

} // namespace

Backups::Backups(Ledger &ledger, QString folder, Clock clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
{
    ledger.setBackups(m_folder);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(betweenLooks);
        makeWhenDue();
    });
}

Backups::~Backups()
{
    *m_ending = true;
}

SerialWorker &Backups::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"backups"_s);
    return *m_worker;
}

QCoro::Task<Result<BackupFile>> Backups::make()
{
    auto making = worker().run([folder = m_folder, ledger = m_ledger.path(), beside = m_beside,
                                   now = m_clock(), ending = m_ending]() -> Result<BackupFile> {
        auto made = backups::makeIn(folder, ledger, now, *ending, beside);
        const auto all = backups::listIn(folder);
        if (made && all) { // only a good one lets older ones go
            for (const QString &name : backups::superfluous(*all, now))
                backups::removeFrom(folder, name);
        }
        return made;
    });
    const QPointer<Backups> self(this);
    const auto made = co_await making;
    if (!made)
        co_return tl::unexpected(logged(u"copying the books"_s, made.error()));
    if (made->besideError)
        logged(u"copying saved items and customers"_s, *made->besideError);
    if (self) {
        if (!made->besideError)
            m_told.clear();
        Q_EMIT this->made(*made);
    }
    co_return made;
}

QCoro::Task<Result<std::vector<BackupFile>>> Backups::list()
{
    auto listing = worker().run([folder = m_folder] { return backups::listIn(folder); });
    co_return co_await listing;
}

QCoro::Task<Result<bool>> Backups::due()
{
    auto looking = worker().run(
        [folder = m_folder, ledger = m_ledger.path(), beside = m_beside, now = m_clock()]() -> Result<bool> {
            const auto all = backups::listIn(folder);
            if (!all)
                return tl::unexpected(all.error());
            for (const BackupFile &backup : *all) { // what cannot be read, or was not made yet, is none
                const qint64 age = backup.madeAt.secsTo(now);
                if (backup.isKeptAside || !backup.sales || age < -60)
                    continue;
                if (age < aDay || backups::besideDiffers(folder, backup, beside))
                    return age >= aDay;
                return backups::differs(folder + u'/' + backup.name, ledger);
            }
            return true;
        });
    co_return co_await looking;
}

QCoro::Task<Result<void>> Backups::restore(QString name)
{
    auto checking = worker().run([folder = m_folder, name, now = m_clock()]() -> Result<QString> {
        const auto all = backups::listIn(folder);
        if (!all)
            return tl::unexpected(all.error());
        const bool isThere = std::any_of(
            all->begin(), all->end(), [&name](const BackupFile &each) { return each.name == name; });
        if (!isThere)
            return tl::unexpected(unknown(name));
        if (const auto good = backups::check(folder + u'/' + name); !good)
            return tl::unexpected(good.error());
        return backups::freeName(folder, now, true);
    });
    const QPointer<Backups> self(this);
    const QPointer<Ledger> ledger(&m_ledger);
    const QString folder = m_folder;
    const auto aside = co_await checking;
    if (!aside)
        co_return tl::unexpected(logged(u"restoring a backup"_s, aside.error()));
    if (!ledger)
        co_return failure(ErrorKind::Unavailable, u"backup-interrupted"_s,
            translatable("Backups", "The program was ended."));
    const QString from = folder + u'/' + name;
    const QString to = folder + u'/' + *aside;
    const auto restored = co_await ledger->restore(from, to);
    if (!restored)
        co_return tl::unexpected(logged(u"restoring a backup"_s, restored.error()));
    co_return restored;
}

QCoro::Task<Result<QString>> Backups::restoreBeside(QString name)
{
    auto restoring = worker().run(
        [folder = m_folder, name, beside = m_beside, id = m_besideId, now = m_clock()]() -> Result<QString> {
            const QString from = folder + u'/' + name;
            if (!backups::isBeside(name) || !QFile::exists(from))
                return tl::unexpected(unknown(name));
            if (const auto good = backups::checkBeside(from, id); !good)
                return tl::unexpected(good.error());
            const bool isThere = QFile::exists(beside);
            const QString aside = backups::freeBesideName(folder, now);
            if (const auto done = restoreInto(beside, from, folder + u'/' + aside); !done)
                return tl::unexpected(done.error());
            return isThere ? aside : QString();
        });
    const auto aside = co_await restoring;
    if (!aside)
        co_return tl::unexpected(logged(u"restoring saved items and customers"_s, aside.error()));
    co_return aside;
}

void Backups::keepMaking()
{
    m_timer.start(firstLook);
}

QCoro::Task<> Backups::makeWhenDue()
{
    const QPointer<Backups> self(this);
    const auto isDue = co_await due();
    if (!self || (isDue && !*isDue))
        co_return;
    std::optional<Error> error;
    if (isDue) {
        const auto made = co_await make();
        if (!made)
            error = made.error();
        else
            error = made->besideError;
    } else {
        error = isDue.error();
    }
    if (!self || !error || error->code == u"backup-busy" || error->code == m_told)
        co_return;
    m_told = error->code;
    Q_EMIT failed(*error);
}

LocalizedText Backups::restoredWords(const BackupFile &backup)
{
    //: %1: a day and a time.
    return translatable("Backups",
        "The books are back as they were on %1. What was sold since then is missing in them: import it from "
        "the gateways. The books that were in their place are kept beside the backups.")
        .arg(LocalizedText::moment(backup.madeAt));
}

} // namespace counterfoil
