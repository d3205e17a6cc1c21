// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "base/Result.h"
#include "base/SecretText.h"

#include <QCoroTask>

namespace counterfoil {

/// Where the accounts' keys lie. Errors are of kind Unavailable: keychain-missing, keychain-locked,
/// keychain-timeout, keychain-error; and of kind Input: key-missing (the keychain works, but holds no key for
/// this account).
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual QCoro::Task<Result<SecretText>> key(Account account) = 0;
    virtual QCoro::Task<Result<void>> store(Account account, SecretText key) = 0;
    /// Removing a key that is not there is fine.
    virtual QCoro::Task<Result<void>> remove(Account account) = 0;
};

} // namespace counterfoil
