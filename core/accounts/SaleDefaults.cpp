// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleDefaults.h"

#include <QPointer>

namespace counterfoil {

SaleDefaults::SaleDefaults(DefaultsBook book, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_book(std::make_shared<DefaultsBook>(std::move(book)))
    , m_files(files)
{
}

Result<QString> SaleDefaults::check(
    const QString &methodId, const QString &wireName, const QString &wireText) const
{
    return m_book->check(methodId, wireName, wireText);
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<std::map<QString, QString>>> SaleDefaults::of(QString accountId, QString methodId)
{
    auto reading =
        m_files.run([book = m_book, accountId, methodId] { return book->of(accountId, methodId); });
    co_return co_await reading;
}

QCoro::Task<Result<void>> SaleDefaults::keep(
    QString accountId, QString methodId, QString wireName, QString wireText)
{
    auto keeping = m_files.run([book = m_book, accountId, methodId, wireName, wireText] {
        return book->keep(accountId, methodId, wireName, wireText);
    });
    const QPointer<SaleDefaults> self(this);
    const auto kept = co_await keeping;
    if (kept && self)
        Q_EMIT self->changed(accountId, methodId);
    co_return kept;
}

QCoro::Task<Result<void>> SaleDefaults::forget(QString accountId)
{
    auto forgetting = m_files.run([book = m_book, accountId] { return book->forget(accountId); });
    const QPointer<SaleDefaults> self(this);
    const auto forgotten = co_await forgetting;
    if (forgotten && self)
        Q_EMIT self->changed(accountId, QString());
    co_return forgotten;
}

QCoro::Task<Result<bool>> SaleDefaults::forgetPerson(Person person)
{
    auto forgetting = m_files.run([book = m_book, person] { return book->forgetPerson(person); });
    const QPointer<SaleDefaults> self(this);
    const auto accounts = co_await forgetting;
    if (!accounts)
        co_return Result<bool>(tl::unexpected(accounts.error()));
    for (const QString &accountId : *accounts) {
        if (self)
            Q_EMIT self->changed(accountId, QString());
    }
    co_return Result<bool>(!accounts->isEmpty());
}

LocalizedText SaleDefaults::forgottenWords()
{
    //: After a customer's data was erased: fields whose texts the program keeps for the next sales held some.
    return translatable("SaleDefaults", "What was kept of it for the next sales was erased as well.");
}

} // namespace counterfoil
