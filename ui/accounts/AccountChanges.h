// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Accounts.h"
#include "accounts/SaleDefaults.h"
#include "accounts/SecretStore.h"
#include "issuing/AccountGateways.h"

#include <QCoroTask>

namespace counterfoil {

/// What has to go together when an account is changed. All of it outlives every change.
struct AccountServices {
    Accounts &accounts;
    SecretStore &secrets;
    AccountGateways &gateways;
    SaleDefaults &defaults;
};

// Changes that touch list, keychain and open gateways at once. They belong to no widget: one that goes away
// half-way must not leave an account without its key.

/// Adds the account and stores its key. Where the keychain fails the account is removed again, and the error
/// says so.
QCoro::Task<Result<Account>> addAccount(AccountServices services, Account account, SecretText key);

/// Whether `after` is called at another address or belongs to another gateway, so that the stored key must
/// not go along unasked: it may be a stranger's host, or another server of the gateway, whose books know none
/// of the older sales.
bool isElsewhere(const Account &before, const Account &after);

/// Puts `after` in the place of `before`, and the key in the place of the old one if it is not empty. Where
/// the keychain fails everything is as before. Where the account moves elsewhere the key is not optional
/// (account-key-again).
QCoro::Task<Result<Account>> changeAccount(
    AccountServices services, Account before, Account after, SecretText key);

/// Removes the account, its defaults and its key. An error of kind Unavailable with code key-left means that
/// the account is gone but its key may not be.
QCoro::Task<Result<void>> removeAccount(AccountServices services, Account account);

} // namespace counterfoil
