// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountChanges.h"

#include "accounts/KeychainErrors.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> because(const QString &what, Error error)
{
    error.message = what + u' ' + error.message;
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> keyAgain()
{
    return failure(ErrorKind::Input, u"account-key-again"_s,
        u"The gateway or its web address has changed. Type the key for it, so that the stored one goes to no other server."_s);
}

QString entryWords(const Account &account)
{
    return u"“%1”, %2"_s.arg(keychainService, account.id + u"/api-key"_s);
}

Error typeAgain(Error error)
{
    error.message += u" Type the key again when the keychain is open."_s;
    return error;
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
    Error error = stored.error();
    if (error.code == u"key-uncertain")
        error.message +=
            u" A key may be left there, as the entry %1; delete it if nobody shall find it."_s.arg(
                entryWords(*added));
    co_return because(u"The account was not added."_s, error);
}

bool isElsewhere(const Account &before, const Account &after)
{
    return plain(before.baseUrl) != plain(after.baseUrl) || before.gatewayId != after.gatewayId;
}

QCoro::Task<Result<Account>> changeAccount(
    AccountServices services, Account before, Account after, SecretText key)
{
    if (key.isEmpty() && isElsewhere(before, after))
        co_return keyAgain();
    // What it is now may be more than the caller knows: an earlier change whose key was uncertain.
    const auto present = co_await services.accounts.byId(before.id);
    if (!present)
        co_return tl::unexpected(present.error());
    if (key.isEmpty() && isElsewhere(*present, after))
        co_return keyAgain();
    bool isSameKey = key.isEmpty();
    if (!isSameKey && !isElsewhere(*present, after) && present->clientId == after.clientId) {
        const auto known = co_await services.secrets.keyIfOpen(*present);
        isSameKey = known && isSameSecret(*known, key);
    }
    // Another one may be another merchant's: other programs fetch it anew, older sales are not judged by it.
    after.addedAt = isSameKey ? present->addedAt : QDateTime::currentDateTimeUtc();
    if (key.isEmpty()) {
        auto changed = co_await services.accounts.update(after);
        services.gateways.forget(after.id);
        co_return changed;
    }
    // The key first: one that cannot be stored must not leave the new address beside the old key.
    const auto held = co_await services.secrets.key(*present);
    const auto stored = co_await services.secrets.store(after, std::move(key));
    services.gateways.forget(after.id);
    if (!stored && stored.error().code != u"key-uncertain")
        co_return because(u"Nothing was changed."_s, stored.error());
    if (!stored) { // either of the two may be there now, and fits one of the addresses only
        const auto removed = co_await services.secrets.remove(after);
        if (!removed)
            co_return because(
                u"The account is as it was, but its key may be the new one."_s, typeAgain(stored.error()));
    }
    auto changed = co_await services.accounts.update(after);
    services.gateways.forget(after.id);
    if (changed && stored)
        co_return changed;
    if (changed)
        co_return because(u"“%1” is changed."_s.arg(changed->name), typeAgain(stored.error()));
    if (stored && held) {
        const auto restored = co_await services.secrets.store(*present, held->duplicate());
        services.gateways.forget(after.id);
        if (restored)
            co_return because(u"Nothing was changed."_s, changed.error());
    }
    const auto removed = co_await services.secrets.remove(*present);
    services.gateways.forget(after.id);
    const QString left = removed
        ? u"The account is as it was, but its key is removed: type that again."_s
        : u"The account is as it was, but its key may be the new one: type the old one again."_s;
    co_return because(left, changed.error());
}

QCoro::Task<Result<QString>> removeAccount(AccountServices services, Account account, KeyFate key)
{
    const auto present = co_await services.accounts.byId(account.id);
    if (!present)
        co_return tl::unexpected(present.error());
    QString remark;
    if (key == KeyFate::LeftThere) {
        remark =
            u"A key of “%1” may stay in the keychain, as the entry %2; delete it there if nobody shall find it."_s
                .arg(account.name, entryWords(account));
    } else if (!account.builtIn) { // that one is refused below
        const auto removed = co_await services.secrets.remove(account);
        if (!removed)
            co_return because(
                u"“%1” was not removed, because its key is not known to be gone."_s.arg(account.name),
                removed.error());
        remark = services.secrets.remarkOnRemoval();
    }
    services.gateways.forget(account.id);
    const auto removed = co_await services.accounts.remove(account.id);
    if (!removed && key == KeyFate::Removed && !account.builtIn)
        co_return because(
            u"The key of “%1” is removed, but the account is not."_s.arg(account.name), removed.error());
    if (!removed)
        co_return tl::unexpected(removed.error());
    const auto emptied = co_await services.defaults.forget(account.id);
    if (!emptied) // they would be there again if the account came back
        remark = u"“%1” is removed, but not what it filled forms with. %2 %3"_s.arg(
            account.name, emptied.error().message, remark);
    co_return remark.trimmed();
}

QCoro::Task<QStringList> sameMerchants(AccountServices services, Account account)
{
    QStringList names;
    const auto all = co_await services.accounts.all();
    if (!all || account.builtIn)
        co_return names;
    std::optional<SecretText> own;
    for (const Account &other : *all) {
        if (other.id == account.id || other.builtIn || isElsewhere(other, account))
            continue;
        bool isSame = !account.clientId.isEmpty() && other.clientId == account.clientId;
        if (!isSame && account.clientId.isEmpty() && other.clientId.isEmpty()) {
            if (!own) {
                auto key = co_await services.secrets.key(account);
                own = key ? std::move(*key) : SecretText();
            }
            const auto theirs = co_await services.secrets.key(other);
            isSame = theirs && !own->isEmpty() && isSameSecret(*theirs, *own);
        }
        if (isSame)
            names << other.name;
    }
    co_return names;
}

QString sameMerchantWords(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    return u"It looks like the same merchant’s account as “%1”. Use one of them only: both see the same sales at the gateway."_s
        .arg(names.join(u"”, “"_s));
}

} // namespace counterfoil
