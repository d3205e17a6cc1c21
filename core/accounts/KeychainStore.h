// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainLock.h"
#include "SecretStore.h"

#include <chrono>

namespace counterfoil {

/// Keys in the operating system's keychain through QtKeychain: service "Counterfoil", key
/// "account-id/api-key". There is no fallback to a file. A keychain is believed only while it is open
/// (KeychainLock): what it stored is read back, and what it removed is looked for. One that never answers is
/// given up after `patience`; how long its person may take is the lock's affair.
class KeychainStore final : public SecretStore {
public:
    /// `lock` outlives this.
    explicit KeychainStore(KeychainLock &lock, std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_lock(lock)
        , m_patience(patience)
    {
    }

    QCoro::Task<Result<SecretText>> key(Account account) override;
    QCoro::Task<Result<SecretText>> keyIfOpen(Account account) override;
    QCoro::Task<Result<void>> store(Account account, SecretText key) override;
    QCoro::Task<Result<void>> remove(Account account) override;
    LocalizedText remarkOnRemoval() const override { return m_lock.remarkOnRemoval(); }

private:
    QCoro::Task<Result<SecretText>> read(QString entry);
    QCoro::Task<Result<void>> write(QString entry, SecretText key);
    QCoro::Task<Result<void>> erase(QString entry);

    KeychainLock &m_lock;
    std::chrono::milliseconds m_patience;
};

} // namespace counterfoil
