// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountChanges.h"

#include "Sentences.h"
#include "accounts/KeychainErrors.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// `what` came of the change, whole sentences; the error's own words say why.
tl::unexpected<Error> because(const LocalizedText &what, Error error)
{
    error.message = sentences(what, error.message);
    return tl::unexpected(std::move(error));
}

tl::unexpected<Error> keyAgain()
{
    return failure(ErrorKind::Input, u"account-key-again"_s,
        //: The gateway of an account that is being edited.
        translatable("AccountChanges",
            "The gateway or its web address has changed. Type the key for it, so that the stored one goes to "
            "no other server."));
}

/// The second name of its entry in the keychain, which all programs that show keychains show.
QString entryOf(const Account &account)
{
    return account.id + u"/api-key"_s;
}

Error typeAgain(Error error)
{
    error.message = sentences(
        error.message, translatable("AccountChanges", "Type the key again when the keychain is open."));
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
        //: Of an account that was to be added. Why stands in the next sentence.
        co_return because(translatable("AccountChanges",
                              "The key could not be stored, and the account could not be taken back."),
            removed.error());
    Error error = stored.error();
    if (error.code == u"key-uncertain")
        //: In the keychain, after an error. %1 and %2 are how the keychain’s programs show the entry:
        //: “Counterfoil”, shop/api-key.
        error.message = sentences(error.message,
            translatable("AccountChanges",
                "A key may be left there, as the entry “%1”, %2; delete it if nobody shall find it.")
                .arg(keychainService, entryOf(*added)));
    //: Why stands in the next sentence.
    co_return because(translatable("AccountChanges", "The account was not added."), error);
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
        //: Of an account that was edited. Why stands in the next sentence.
        co_return because(translatable("AccountChanges", "Nothing was changed."), stored.error());
    if (!stored) { // either of the two may be there now, and fits one of the addresses only
        const auto removed = co_await services.secrets.remove(after);
        if (!removed)
            //: Why stands in the next sentence.
            co_return because(
                translatable("AccountChanges", "The account is as it was, but its key may be the new one."),
                typeAgain(stored.error()));
    }
    auto changed = co_await services.accounts.update(after);
    services.gateways.forget(after.id);
    if (changed && stored)
        co_return changed;
    if (changed)
        //: %1 is the name of an account. What went wrong all the same stands in the next sentence.
        co_return because(
            translatable("AccountChanges", "“%1” is changed.").arg(changed->name), typeAgain(stored.error()));
    if (stored && held) {
        const auto restored = co_await services.secrets.store(*present, held->duplicate());
        services.gateways.forget(after.id);
        if (restored)
            co_return because(translatable("AccountChanges", "Nothing was changed."), changed.error());
    }
    const auto removed = co_await services.secrets.remove(*present);
    services.gateways.forget(after.id);
    //: “That” is the key. Why stands in the next sentence.
    LocalizedText left =
        translatable("AccountChanges", "The account is as it was, but its key is removed: type that again.");
    if (!removed)
        //: “The old one” is the key that the account had. Why stands in the next sentence.
        left = translatable("AccountChanges",
            "The account is as it was, but its key may be the new one: type the old one again.");
    co_return because(left, changed.error());
}

QCoro::Task<Result<LocalizedText>> removeAccount(AccountServices services, Account account, KeyFate key)
{
    const auto present = co_await services.accounts.byId(account.id);
    if (!present)
        co_return tl::unexpected(present.error());
    LocalizedText remark;
    if (key == KeyFate::LeftThere) {
        //: %1 is the name of an account. %2 and %3 are how the keychain’s programs show the entry:
        //: “Counterfoil”, shop/api-key.
        remark = translatable("AccountChanges",
            "A key of “%1” may stay in the keychain, as the entry “%2”, %3; delete it there if nobody shall "
            "find it.")
                     .arg(account.name, keychainService, entryOf(account));
    } else if (!account.builtIn) { // that one is refused below
        const auto removed = co_await services.secrets.remove(account);
        if (!removed)
            //: %1 is the name of an account. Why stands in the next sentence.
            co_return because(translatable("AccountChanges",
                                  "“%1” was not removed, because its key is not known to be gone.")
                                  .arg(account.name),
                removed.error());
        remark = services.secrets.remarkOnRemoval();
    }
    services.gateways.forget(account.id);
    const auto removed = co_await services.accounts.remove(account.id);
    if (!removed && key == KeyFate::Removed && !account.builtIn)
        //: %1 is the name of an account. Why stands in the next sentence.
        co_return because(
            translatable("AccountChanges", "The key of “%1” is removed, but the account is not.")
                .arg(account.name),
            removed.error());
    if (!removed)
        co_return tl::unexpected(removed.error());
    const auto emptied = co_await services.defaults.forget(account.id);
    if (!emptied) { // they would be there again if the account came back
        //: %1 is the name of an account; it may have values that new sales are filled with. Why stands in the
        //: next sentence.
        const LocalizedText kept =
            translatable("AccountChanges", "“%1” is removed, but not what it filled forms with.")
                .arg(account.name);
        remark = sentences(sentences(kept, emptied.error().message), remark);
    }
    co_return remark;
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

LocalizedText sameMerchantWords(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    QList<LocalizedText> quoted;
    for (const QString &name : names)
        //: The name of an account, in quotation marks.
        quoted << translatable("AccountChanges", "“%1”").arg(name);
    //: %1: the names of one or more other accounts, in quotation marks: “Shop”, “Till”.
    return translatable("AccountChanges",
        "It looks like the same merchant’s account as %1. Use one of them only: both see the same sales at "
        "the gateway.")
        .arg(listed(quoted));
}

} // namespace counterfoil
