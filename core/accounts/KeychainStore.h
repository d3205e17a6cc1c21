// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecretStore.h"

#include <chrono>

namespace counterfoil {

/// Keys in the operating system's keychain through QtKeychain: service "Counterfoil", key
/// "account-id/api-key". There is no fallback to a file. A keychain that asks its user for a password may
/// take a while; one that never answers is given up after `patience`.
class KeychainStore final : public SecretStore {
public:
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(30))
        : m_patience(patience)
    {
    }

    QCoro::Task<Result<SecretText>> key(Account account) override;
    QCoro::Task<Result<void>> store(Account account, SecretText key) override;
    QCoro::Task<Result<void>> remove(Account account) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace counterfoil
