// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Account.h"
#include "base/Result.h"
#include "base/SecretText.h"

#include <QCoroTask>

namespace counterfoil {

/// Without a copy that stays.
inline bool isSameSecret(const SecretText &one, const SecretText &other)
{
    QString first = one.reveal();
    QString second = other.reveal();
    const bool same = first == second;
    SecretText::wipe(first);
    SecretText::wipe(second);
    return same;
}

/// Where the accounts' keys lie. Errors are of kind Unavailable: keychain-missing, keychain-locked,
/// keychain-timeout, keychain-error, key-left, key-uncertain; and of kind Input: key-missing (the keychain
/// works, but holds no key for this account). A keychain that is locked asks its person; each call waits for
/// that.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual QCoro::Task<Result<SecretText>> key(Account account) = 0;
    /// The same for whoever has no person waiting: a keychain that is not open asks nobody, and answers
    /// keychain-locked.
    virtual QCoro::Task<Result<SecretText>> keyIfOpen(Account account) { return key(std::move(account)); }
    /// After success the key was read back. After key-uncertain it may be there or not, and the older one,
    /// too; after any other error nothing was written.
    virtual QCoro::Task<Result<void>> store(Account account, SecretText key) = 0;
    /// After success the key was looked for, and is not there; one that was not there before is fine.
    virtual QCoro::Task<Result<void>> remove(Account account) = 0;
    /// What a person has to know of a key that was removed; empty where it is gone for good.
    virtual LocalizedText remarkOnRemoval() const { return {}; }
};

} // namespace counterfoil
