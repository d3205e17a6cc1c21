// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainStore.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString entryOf(const Account &account)
{
    return account.id + u"/api-key"_s;
}

} // namespace

QCoro::Task<Result<SecretText>> KeychainStore::key(Account account)
{
    return m_entries.read(entryOf(account));
}

QCoro::Task<Result<SecretText>> KeychainStore::keyIfOpen(Account account)
{
    return m_entries.readIfOpen(entryOf(account));
}

QCoro::Task<Result<void>> KeychainStore::store(Account account, SecretText key)
{
    return m_entries.store(entryOf(account), std::move(key));
}

QCoro::Task<Result<void>> KeychainStore::remove(Account account)
{
    return m_entries.remove(entryOf(account));
}

} // namespace counterfoil
