// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainEntries.h"
#include "SecretStore.h"

namespace counterfoil {

/// The accounts' keys in the operating system's keychain: the entries "account-id/api-key" (KeychainEntries).
class KeychainStore final : public SecretStore {
public:
    /// `lock` outlives this. `patience`: as of KeychainEntries.
    explicit KeychainStore(KeychainLock &lock, std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_lock(lock)
        , m_entries(lock, patience)
    {
    }

    QCoro::Task<Result<SecretText>> key(Account account) override;
    QCoro::Task<Result<SecretText>> keyIfOpen(Account account) override;
    QCoro::Task<Result<void>> store(Account account, SecretText key) override;
    QCoro::Task<Result<void>> remove(Account account) override;
    LocalizedText remarkOnRemoval() const override { return m_lock.remarkOnRemoval(); }

private:
    KeychainLock &m_lock;
    KeychainEntries m_entries;
};

} // namespace counterfoil
