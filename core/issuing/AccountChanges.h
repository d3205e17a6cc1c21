// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "accounts/Accounts.h"
#include "accounts/SaleDefaults.h"
#include "accounts/SecretStore.h"

#include <QCoroTask>

namespace counterfoil {

/// What has to go together when an account is changed. All of it outlives every change.
struct AccountServices {
    Accounts &accounts;
    SecretStore &secrets;
    AccountGateways &gateways;
    SaleDefaults &defaults;
};

// Changes that touch list, keychain and open gateways at once, for window and command line. They belong to no
// widget: one that goes away half-way must not leave an account without its key.

/// Adds the account and stores its key. Where the keychain fails the account is removed again, and the error
/// says so.
QCoro::Task<Result<Account>> addAccount(AccountServices services, Account account, SecretText key);

/// Whether `after` is called at another address or belongs to another gateway, so that the stored key must
/// not go along unasked: it may be a stranger's host, or another server of the gateway, whose books know none
/// of the older sales.
bool isElsewhere(const Account &before, const Account &after);

/// Puts the key in the place of the old one if it is not empty, and then `after` in the place of `before`, so
/// that the old key is never beside a new address. Where the keychain or the list of accounts fails
/// everything is as before; but where the keychain may have taken the key (error key-uncertain) it is
/// removed, and `after` stands without one. Where the account moves elsewhere the key is not optional
/// (account-key-again). A key that is not known to be the stored one makes the account new (`addedAt`) to
/// the sales that it has.
QCoro::Task<Result<Account>> changeAccount(
    AccountServices services, Account before, Account after, SecretText key);

/// What becomes of the key of an account that is removed.
enum class KeyFate { Removed, LeftThere };

/// Removes the account, its key and its defaults, in this order: where the key cannot be removed, or cannot
/// even be looked for, the account stays (error of the keychain, or key-left), unless its key may stay where
/// it is. Answers with what the person has to know of it; empty: there is nothing left.
QCoro::Task<Result<LocalizedText>> removeAccount(
    AccountServices services, Account account, KeyFate key = KeyFate::Removed);

/// The names of other accounts that look like the same merchant's access to the same gateway: same host, and
/// the same client ID or the same key. Keys that cannot be read are not compared.
QCoro::Task<QStringList> sameMerchants(AccountServices services, Account account);
/// What is said of them: sales that are imported by both would be two. Empty for none.
LocalizedText sameMerchantWords(const QStringList &names);

} // namespace counterfoil
