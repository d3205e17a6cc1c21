// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "issuing/AccountChanges.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList gatewayNames(const GatewayCatalogue &catalogue)
{
    QStringList names;
    for (const GatewayKind &kind : catalogue.kinds())
        names << kind.id;
    return names;
}

/// Every name that a path of that gateway may have: its calls, and "create.crypto" for one method's own.
QStringList callNames(const GatewayKind &kind, const MethodCatalogue &methods)
{
    QStringList names = kind.calls;
    for (const PaymentMethod &method : methods.methods()) {
        if (method.gatewayId == kind.id && kind.hasPathsByMethod)
            names << u"create."_s + method.id;
    }
    return names;
}

/// "history=/api/my-history/" into the account's own paths.
Result<void> addPath(Account &account, const QString &assignment, const QStringList &names)
{
    const qsizetype equals = assignment.indexOf(u'=');
    const QString name = assignment.left(std::max<qsizetype>(equals, 0)).trimmed();
    const QString path = assignment.mid(equals + 1).trimmed();
    const bool isPath = path.startsWith(u'/') && !path.startsWith(u"//")
        && QUrl(path, QUrl::StrictMode).isValid() && QUrl(path).path() == path
        && std::none_of(path.begin(), path.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (equals < 1 || !isPath)
        return failure(ErrorKind::Input, u"path-form"_s,
            translatable("AccountCommands",
                "“--path %1” is not CALL=/PATH/, such as history=/api/client-invoice-history/get/.")
                .arg(assignment.left(80)));
    if (!names.contains(name))
        return failure(ErrorKind::Input, u"path-call"_s,
            //: Calls are the gateway’s: “create”, “history”. %3: their names.
            translatable("AccountCommands", "“--path %1”: there is no call “%2”. This gateway’s are: %3.")
                .arg(assignment.left(80), name.left(40), listed(names)));
    if (account.paths.contains(name))
        return failure(ErrorKind::Input, u"path-twice"_s,
            //: %1: the name of one of the gateway’s calls: “create”, “history”.
            translatable("AccountCommands", "The path of %1 is given twice. Give it once.").arg(name));
    account.paths[name] = path;
    return {};
}

Result<Account> accountFor(const Services &services, const AccountAddOptions &options)
{
    const GatewayKind *kind = services.gatewayKinds.find(options.gateway);
    if (!kind)
        return failure(ErrorKind::Input, u"gateway-unknown"_s,
            translatable("AccountCommands", "There is no gateway “%1”. Known gateways: %2.")
                .arg(options.gateway, listed(gatewayNames(services.gatewayKinds))));
    const pasted::Text clientId = pasted::clientId(options.clientId);
    if (kind->wantsClientId && clientId.text.isEmpty())
        return failure(ErrorKind::Input, u"client-id-missing"_s,
            //: %1: a gateway’s name.
            translatable("AccountCommands", "%1 needs --client-id.").arg(kind->title));
    const Result<QUrl> address =
        options.url.isEmpty() ? Result<QUrl>(kind->defaultUrl) : pasted::address(options.url);
    if (!address)
        return tl::unexpected(address.error());
    Account account{.id = {},
        .name = pasted::name(options.name),
        .gatewayId = kind->id,
        .baseUrl = *address,
        .clientId = clientId.text,
        .directAllowed = options.allowDirect};
    for (const QString &path : options.paths) {
        if (const auto added = addPath(account, path, callNames(*kind, services.methods)); !added)
            return tl::unexpected(added.error());
    }
    if (!clientId.warning.isEmpty())
        printError(clientId.warning);
    return account;
}

QString diagnosisLine(const Diagnosis &diagnosis)
{
    const auto mark = [](Diagnosis::Verdict verdict) {
        switch (verdict) {
        case Diagnosis::Verdict::Good:
            return u"✓"_s;
        case Diagnosis::Verdict::Warning:
            return u"!"_s;
        case Diagnosis::Verdict::Bad:
            return u"✗"_s;
        case Diagnosis::Verdict::NotChecked:
            return u"–"_s;
        }
        Q_UNREACHABLE();
    };
    //: What was found out about an account: “✓ Keychain: A key is stored.” %1: a mark; %2: what was looked
    //: at; %3: what there is to say of it, whole sentences.
    return translatable("AccountCommands", "%1 %2: %3")
        .arg(mark(diagnosis.verdict), diagnosis.what,
            diagnosis.advice.isEmpty() ? diagnosis.message
                                       : diagnosis.message + QChar(u' ') + diagnosis.advice);
}

Error noKey(const AccountAddOptions &options)
{
    return {ErrorKind::Input, u"key-missing"_s,
        //: “keyfile” stands for the name of a file, and may be translated.
        translatable("AccountCommands",
            "Give the key with --key-stdin: “counterfoilctl account add %1 --gateway %2 --key-stdin < "
            "keyfile”, or type it when asked.")
            .arg(options.name, options.gateway)};
}

LocalizedText directWords(const Account &account)
{
    if (account.directAllowed)
        //: In a table: direct sales (with card data typed here) are switched on for the account. Short.
        return translatable("AccountCommands", "direct sales on");
    //: In a table: direct sales (with card data typed here) are switched off for the account. Short.
    return translatable("AccountCommands", "direct sales off");
}

AccountServices changesIn(Services &services)
{
    return {services.accounts, services.secrets, services.gateways, services.defaults};
}

} // namespace

QCoro::Task<int> accountAdd(Services &services, AccountAddOptions options)
{
    auto wanted = accountFor(services, options);
    if (!wanted)
        co_return fail(wanted.error(), false);
    if (!options.keyFromStdin)
        co_return fail(noKey(options), false);
    const LocalizedText keyLabel = services.gatewayKinds.find(wanted->gatewayId)->keyLabel;
    //: Asks for a key. %1: what the gateway calls it, such as “API key”.
    auto key = readKey(translatable("AccountCommands", "%1 (it is not shown while you type):").arg(keyLabel));
    if (!key)
        co_return fail(key.error(), false);

    const auto account = co_await addAccount(changesIn(services), *wanted, std::move(key->text));
    if (!account)
        co_return fail(account.error(), false);
    if (!key->warning.isEmpty())
        printError(key->warning);
    print(translatable("AccountCommands",
        "Account “%1” added. Its key lies in the keychain; “counterfoilctl account check %1” tries it.")
              .arg(account->name));
    const QStringList same = co_await sameMerchants(changesIn(services), *account);
    if (!same.isEmpty())
        printError(sameMerchantWords(same));
    co_return Done;
}

QCoro::Task<int> accountList(Services &services, bool json)
{
    const auto accounts = co_await services.accounts.all();
    if (!accounts)
        co_return fail(accounts.error(), json);
    Json all = Json::array();
    Table table({{.least = 20}, {.least = 10, .gap = 1}, {.least = 34, .gap = 1}, {.gap = 1}, {.gap = 3}});
    //: In a table, behind the account “sandbox”.
    const LocalizedText training = translatable("AccountCommands", "(training: no money moves)");
    for (const Account &account : *accounts) {
        if (!json) {
            table.add({account.name, account.gatewayId, account.baseUrl.toString(), directWords(account),
                account.builtIn ? training.toString() : QString()});
            continue;
        }
        Json row = Json::object();
        row.set(u"name"_s, Json::string(account.name));
        row.set(u"gateway"_s, Json::string(account.gatewayId));
        row.set(u"url"_s, Json::string(account.baseUrl.toString()));
        row.set(u"clientId"_s, Json::stringOrNull(account.clientId));
        row.set(u"direct"_s, Json::boolean(account.directAllowed));
        row.set(u"training"_s, Json::boolean(account.builtIn));
        all.append(std::move(row));
    }
    if (json)
        printJson(all);
    else
        print(table);
    co_return Done;
}

QCoro::Task<int> accountRemove(Services &services, QString name, bool keepKey)
{
    const auto account = co_await services.accounts.byName(name);
    if (!account)
        co_return fail(account.error(), false);
    const KeyFate fate = keepKey ? KeyFate::LeftThere : KeyFate::Removed;
    const auto removed = co_await removeAccount(changesIn(services), *account, fate);
    if (!removed) {
        const int status = fail(removed.error(), false);
        if (!keepKey && removed.error().kind == ErrorKind::Unavailable)
            printError(translatable("AccountCommands",
                "To remove the account all the same and leave its key in the keychain: counterfoilctl "
                "account remove \"%1\" --keep-key")
                           .arg(account->name));
        co_return status;
    }
    const LocalizedText done = keepKey
        ? translatable("AccountCommands", "Account “%1” is removed. Its invoices stay in the ledger.")
        : translatable("AccountCommands",
            "Account “%1” is removed, and the keychain holds no key of it. Its invoices stay in the ledger.");
    print(done.arg(account->name));
    if (!removed->isEmpty())
        printError(*removed);
    co_return Done;
}

QCoro::Task<int> accountCheck(Services &services, QString name)
{
    const auto account = co_await services.accounts.byName(name);
    if (!account)
        co_return fail(account.error(), false);
    const auto diagnoses = co_await services.doctor.examine(account->id);
    int status = Done;
    for (const Diagnosis &diagnosis : diagnoses) {
        const QString line = diagnosisLine(diagnosis);
        if (diagnosis.verdict == Diagnosis::Verdict::Bad)
            printError(line);
        else
            print(line);
        if (status == Done && diagnosis.kind)
            status = exitStatus(Error{*diagnosis.kind, {}, {}});
    }
    co_return status;
}

QCoro::Task<int> accountDirect(Services &services, QString name, bool on)
{
    auto account = co_await services.accounts.byName(name);
    if (!account)
        co_return fail(account.error(), false);
    account->directAllowed = on;
    const auto updated = co_await services.accounts.update(*account);
    if (!updated)
        co_return fail(updated.error(), false);
    //: %1: an account.
    const LocalizedText off = translatable("AccountCommands", "Direct sales are off for “%1”.");
    //: %1: an account.
    const LocalizedText isOn = translatable("AccountCommands",
        "Direct sales are on for “%1”. Card data typed here puts this computer and its users under the card "
        "industry’s rules (PCI DSS).");
    print((on ? isOn : off).arg(name));
    co_return Done;
}

} // namespace counterfoil::cli
