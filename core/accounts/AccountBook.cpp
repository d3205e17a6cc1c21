// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountBook.h"

#include "PastedText.h"
#include "base/SettingsFile.h"
#include "base/WebAddress.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

SettingsFile fileAt(const QString &path)
{
    return {path,
        {.code = u"accounts-unavailable"_s,
            .unreadable =
                translatable("AccountBook", "The list of accounts %1 cannot be read. Check its permissions."),
            .damaged = translatable("AccountBook",
                "The list of accounts %1 is damaged. Restore a copy, or move it away and add the accounts "
                "again."),
            //: %1: the path of the file that holds the accounts; so in all of "The list of accounts ...".
            .unwritable = translatable("AccountBook",
                "The list of accounts %1 cannot be written. Check the disk and the folder’s permissions."),
            .locked = translatable("AccountBook",
                "The list of accounts %1 is locked by another program. Close it and try again.")}};
}

tl::unexpected<Error> noSuchAccount(const QString &name)
{
    return failure(ErrorKind::Input, u"account-unknown"_s,
        //: %1: an account's name; so in all of these.
        translatable("AccountBook", "There is no account “%1”.").arg(name.left(60)));
}

tl::unexpected<Error> nameTaken(const QString &name)
{
    return failure(ErrorKind::Input, u"account-exists"_s,
        translatable("AccountBook",
            "There is an account “%1” already. Choose another name, or remove that account first.")
            .arg(name));
}

Json toJson(const Account &account)
{
    Json paths = Json::object();
    for (const auto &[call, path] : account.paths)
        paths.set(call, Json::string(path));
    Json json = Json::object();
    json.set(u"id"_s, Json::string(account.id));
    json.set(u"name"_s, Json::string(account.name));
    json.set(u"gateway"_s, Json::string(account.gatewayId));
    json.set(u"url"_s, Json::string(account.baseUrl.toString(QUrl::FullyEncoded)));
    json.set(u"clientId"_s, Json::string(account.clientId));
    json.set(u"direct"_s, Json::boolean(account.directAllowed));
    json.set(u"paths"_s, std::move(paths));
    if (account.addedAt.isValid())
        json.set(u"added"_s, Json::string(account.addedAt.toUTC().toString(Qt::ISODateWithMs)));
    return json;
}

Account fromJson(const Json &json)
{
    Account account{.id = json[u"id"].text(),
        .name = json[u"name"].text(),
        .gatewayId = json[u"gateway"].text(),
        .baseUrl = QUrl(json[u"url"].text()),
        .clientId = json[u"clientId"].text(),
        .directAllowed = json[u"direct"].isTrue()};
    for (const auto &[call, path] : json[u"paths"].members())
        account.paths[call] = path.text();
    account.addedAt = QDateTime::fromString(json[u"added"].text(), Qt::ISODateWithMs).toUTC();
    return account;
}

Result<void> check(const Account &account)
{
    const QString &name = account.name;
    const auto characters = name.toUcs4();
    const bool good = !name.isEmpty() && name.size() <= 60 && name.trimmed() == name
        && std::all_of(characters.begin(), characters.end(), [](uint c) { return QChar::isPrint(c); });
    if (!good)
        return failure(ErrorKind::Input, u"account-name"_s,
            translatable("AccountBook",
                "An account’s name has 1 to 60 visible characters, with no blank at its ends."));
    if (const LocalizedText why = pasted::unsendable(account.clientId); !why.isEmpty())
        return failure(ErrorKind::Input, u"client-id-characters"_s, why);
    const auto address = readWebAddress(account.baseUrl.toString(QUrl::FullyEncoded));
    if (!address)
        return tl::unexpected(address.error());
    return {};
}

std::vector<Account> accountsIn(const Json &json)
{
    std::vector<Account> accounts;
    for (const Json &item : json[u"accounts"].items())
        accounts.push_back(fromJson(item));
    return accounts;
}

Json toJson(const std::vector<Account> &accounts)
{
    Json list = Json::array();
    for (const Account &account : accounts)
        list.append(toJson(account));
    Json json = Json::object();
    json.set(u"version"_s, Json::integer(1));
    json.set(u"accounts"_s, std::move(list));
    return json;
}

template <typename Accounts, typename Matches>
auto firstOf(Accounts &accounts, Matches matches)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(), matches);
    return found == accounts.end() ? nullptr : &*found;
}

auto hasName(const QString &name)
{
    return [name](const Account &account) { return account.name.compare(name, Qt::CaseInsensitive) == 0; };
}

/// The same account gets the same id when it is removed and added again, so that its sales can be followed
/// again.
QString idFor(const Account &account)
{
    const QString what = account.gatewayId + u'\n' + account.baseUrl.toString(QUrl::FullyEncoded) + u'\n'
        + account.name.toLower();
    return QString::fromLatin1(
        QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

auto hasId(const QString &id)
{
    return [id](const Account &account) { return account.id == id; };
}

} // namespace

Result<AccountBook::Accounts> AccountBook::stored() const
{
    const SettingsFile file = fileAt(m_path);
    const auto json = file.read();
    if (!json)
        return tl::unexpected(json.error());
    if (json->isNull())
        return Accounts{};
    if (!(*json)[u"accounts"].isArray())
        return file.damaged();
    return accountsIn(*json);
}

Result<void> AccountBook::change(const std::function<Result<void>(Accounts &)> &edit) const
{
    const SettingsFile file = fileAt(m_path);
    return file.change([&](Json &json) -> Result<void> {
        if (!json.members().empty() && !json[u"accounts"].isArray())
            return file.damaged();
        Accounts accounts = accountsIn(json);
        if (const auto edited = edit(accounts); !edited)
            return edited;
        json = toJson(accounts);
        return {};
    });
}

Result<std::vector<Account>> AccountBook::accounts() const
{
    auto all = stored();
    if (all)
        all->insert(all->begin(), m_builtIn.begin(), m_builtIn.end());
    return all;
}

Result<Account> AccountBook::byName(const QString &name) const
{
    const auto all = accounts();
    if (!all)
        return tl::unexpected(all.error());
    const Account *found = firstOf(*all, hasName(name));
    if (!found) // pasted, with blanks or quotes around it
        found = firstOf(*all, hasName(pasted::name(name)));
    if (!found)
        return noSuchAccount(name);
    return *found;
}

Result<Account> AccountBook::byId(const QString &id) const
{
    const auto all = accounts();
    if (!all)
        return tl::unexpected(all.error());
    const Account *found = firstOf(*all, hasId(id));
    if (!found)
        return failure(ErrorKind::Input, u"account-unknown"_s,
            translatable("AccountBook",
                "The account that this sale was issued with has been removed. Add it again to follow the "
                "sale."));
    return *found;
}

Result<Account> AccountBook::add(Account account)
{
    if (const auto good = check(account); !good)
        return tl::unexpected(good.error());
    account.builtIn = false;
    account.addedAt = QDateTime::currentDateTimeUtc();
    const auto added = change([&](Accounts &accounts) -> Result<void> {
        if (firstOf(m_builtIn, hasName(account.name)) || firstOf(accounts, hasName(account.name)))
            return nameTaken(account.name);
        account.id = idFor(account);
        if (firstOf(accounts, hasId(account.id)))
            account.id = QUuid::createUuid().toString(QUuid::Id128);
        accounts.push_back(account);
        return {};
    });
    if (!added)
        return tl::unexpected(added.error());
    return account;
}

Result<Account> AccountBook::update(const Account &account)
{
    if (firstOf(m_builtIn, hasId(account.id)))
        return failure(ErrorKind::Input, u"account-built-in"_s,
            translatable("AccountBook", "The training account “%1” cannot be changed.").arg(account.name));
    if (const auto good = check(account); !good)
        return tl::unexpected(good.error());
    const auto updated = change([&](Accounts &accounts) -> Result<void> {
        Account *found = firstOf(accounts, hasId(account.id));
        if (!found)
            return noSuchAccount(account.name);
        const auto other = std::find_if(accounts.begin(), accounts.end(),
            [&](const Account &each) { return each.id != account.id && hasName(account.name)(each); });
        if (other != accounts.end() || firstOf(m_builtIn, hasName(account.name)))
            return nameTaken(account.name);
        *found = account;
        return {};
    });
    if (!updated)
        return tl::unexpected(updated.error());
    return account;
}

Result<void> AccountBook::remove(const QString &id)
{
    if (const Account *found = firstOf(m_builtIn, hasId(id)))
        return failure(ErrorKind::Input, u"account-built-in"_s,
            translatable(
                "AccountBook", "The training account “%1” is part of the program and cannot be removed.")
                .arg(found->name));
    return change([&](Accounts &accounts) -> Result<void> {
        const auto found = std::find_if(accounts.begin(), accounts.end(), hasId(id));
        if (found == accounts.end())
            return noSuchAccount(id);
        accounts.erase(found);
        return {};
    });
}

} // namespace counterfoil
