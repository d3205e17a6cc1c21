// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountChanges.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> because(const QString &what, Error error)
{
    error.message = what + u' ' + error.message;
    return tl::unexpected(std::move(error));
}

QUrl plain(const QUrl &url)
{
    QUrl address = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (address.path().isEmpty())
        address.setPath(u"/"_s);
    const int usual = address.scheme() == u"http" ? 80 : 443;
    address.setPort(address.port(usual));
    return address;
}

} // namespace

QCoro::Task<Result<Account>> addAccount(AccountServices services, Account account, SecretText key)
{
    const auto added = co_await services.accounts.add(account);
    if (!added)
        co_return tl::unexpected(added.error());
    services.gateways.forget(added->id); // one of the same id may have been opened before it was removed
    const auto stored = co_await services.secrets.store(*added, std::move(key));
    if (stored)
        co_return *added;
    // An account without its key is of no use; the user finds things as they were.
    const auto removed = co_await services.accounts.remove(added->id);
    if (!removed)
        co_return because(
            u"The key could not be stored, and the account could not be taken back."_s, removed.error());
    co_return because(u"The account was not added."_s, stored.error());
}

bool isElsewhere(const Account &before, const Account &after)
{
    return plain(before.baseUrl) != plain(after.baseUrl) || before.gatewayId != after.gatewayId;
}

QCoro::Task<Result<Account>> changeAccount(
    AccountServices services, Account before, Account after, SecretText key)
{
    if (key.isEmpty() && isElsewhere(before, after))
        co_return failure(ErrorKind::Input, u"account-key-again"_s,
            u"The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server."_s);
    if (!key.isEmpty()) // it may be another merchant's: other programs fetch it anew, older sales are not
                        // judged by it
        after.addedAt = QDateTime::currentDateTimeUtc();
    const auto changed = co_await services.accounts.update(after);
    if (!changed)
        co_return tl::unexpected(changed.error());
    services.gateways.forget(after.id);
    if (key.isEmpty())
        co_return *changed;
    const auto stored = co_await services.secrets.store(*changed, std::move(key));
    services.gateways.forget(after.id);
    if (stored)
        co_return *changed;
    const auto undone = co_await services.accounts.update(before);
    if (!undone)
        co_return because(u"The account was changed, but not its key."_s, stored.error());
    co_return because(u"Nothing was changed."_s, stored.error());
}

QCoro::Task<Result<void>> removeAccount(AccountServices services, Account account)
{
    // The list first: it says whether the account may go at all. What is left behind without it is only
    // litter.
    const auto removed = co_await services.accounts.remove(account.id);
    if (!removed)
        co_return tl::unexpected(removed.error());
    services.gateways.forget(account.id);
    const auto emptied = co_await services.defaults.forget(account.id);
    const auto forgotten = co_await services.secrets.remove(account);
    if (!forgotten)
        co_return failure(ErrorKind::Unavailable, u"key-left"_s,
            u"“%1” is removed, but its key may still lie in the keychain (entry “Counterfoil”, %2). %3"_s.arg(
                account.name, account.id, forgotten.error().message),
            forgotten.error().detail);
    if (!emptied)
        co_return because(
            u"“%1” is removed, but not what it filled forms with."_s.arg(account.name), emptied.error());
    co_return Result<void>();
}

} // namespace counterfoil
