// SPDX-License-Identifier: GPL-3.0-or-later
#include "Accounts.h"

#include <QPointer>

namespace counterfoil {

Accounts::Accounts(AccountBook book, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_book(std::make_shared<AccountBook>(std::move(book)))
    , m_files(files)
{
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<std::vector<Account>>> Accounts::all()
{
    auto reading = m_files.run([book = m_book] { return book->accounts(); });
    co_return co_await reading;
}

QCoro::Task<Result<Account>> Accounts::byName(QString name)
{
    auto finding = m_files.run([book = m_book, name] { return book->byName(name); });
    co_return co_await finding;
}

QCoro::Task<Result<Account>> Accounts::byId(QString id)
{
    auto finding = m_files.run([book = m_book, id] { return book->byId(id); });
    co_return co_await finding;
}

QCoro::Task<Result<Account>> Accounts::add(Account account)
{
    auto adding = m_files.run([book = m_book, account] { return book->add(account); });
    const QPointer<Accounts> self(this);
    const auto added = co_await adding;
    if (added && self)
        Q_EMIT self->changed(added->id);
    co_return added;
}

QCoro::Task<Result<Account>> Accounts::update(Account account)
{
    auto updating = m_files.run([book = m_book, account] { return book->update(account); });
    const QPointer<Accounts> self(this);
    const auto updated = co_await updating;
    if (updated && self)
        Q_EMIT self->changed(updated->id);
    co_return updated;
}

QCoro::Task<Result<void>> Accounts::remove(QString id)
{
    auto removing = m_files.run([book = m_book, id] { return book->remove(id); });
    const QPointer<Accounts> self(this);
    const auto removed = co_await removing;
    if (removed && self)
        Q_EMIT self->changed(id);
    co_return removed;
}

} // namespace counterfoil
