// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "methods/PaymentSystem.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const PaymentSystem &system)
{
    const Currency currency = *Currency::find(system.currencyCode);
    Json json = Json::object();
    json.set(u"code"_s, Json::string(system.code.toString()));
    json.set(u"title"_s, english(system.title()));
    json.set(u"kind"_s, english(kindTitle(system.kind)));
    json.set(u"country"_s, Json::stringOrNull(system.countryCode.toString()));
    json.set(u"currency"_s, Json::string(currency.code()));
    json.set(u"decimals"_s, Json::integer(currency.decimals()));
    json.set(u"network"_s, Json::stringOrNull(system.network.toString()));
    return json;
}

/// The account's method that lets one choose a payment system; null where it has none.
const PaymentMethod *methodWithSystems(const Services &services, const Account &account)
{
    const auto &methods = services.methods.methods();
    const auto found = std::find_if(methods.begin(), methods.end(), [&account](const PaymentMethod &method) {
        return method.field(FieldKind::PaymentSystem) && account.serves(method.gatewayId);
    });
    return found == methods.end() ? nullptr : &*found;
}

void printFields(const ExtraFields &extra, const QString &system)
{
    //: Of a field: it has to be given. Short.
    const LocalizedText needed = translatable("SystemsCommand", "needed");
    //: Of a field: it may be given. Short.
    const LocalizedText optional = translatable("SystemsCommand", "optional");
    Table table({{.least = 32}, {.least = 9, .gap = 1}, {.gap = 1}});
    for (const Field &field : extra.fields)
        table.add({field.wireName, field.required == Required::Always ? needed : optional,
            labelWithExample(field)});
    print(table);
    if (extra.fields.empty() && extra.remark.isEmpty())
        //: %1: a payment system’s code. It needs no more fields than all of them.
        print(translatable("SystemsCommand", "%1 wants nothing besides.").arg(system));
    if (!extra.remark.isEmpty())
        printError(extra.remark);
}

/// A slip is told; what is near to nothing may be younger than the list.
LocalizedText noSystemWords(const QString &words)
{
    const auto currency = currencyOfSystem(words);
    if (!currency && currency.error().code == u"system-misspelt")
        return currency.error().message;
    //: Words that were searched for.
    return translatable("SystemsCommand",
        "No payment system has all of these words. A code that is younger than this list can be used as "
        "well: --set currency=CODE.");
}

} // namespace

int systems(const QString &words, bool json)
{
    const auto found = searchPaymentSystems(words);
    Json all = Json::array();
    Table table({{.least = 30}, {.least = 5, .gap = 1}, {.least = 13, .gap = 1}, {.gap = 1}});
    for (const PaymentSystem *system : found) {
        if (json)
            all.append(toJson(*system));
        else
            table.add({system->code.toString(), system->currencyCode.toString(), kindTitle(system->kind),
                system->title()}); // names the network where that says something new
    }
    if (json)
        printJson(all);
    else if (found.empty())
        printError(noSystemWords(words));
    else
        print(table);
    return Done;
}

QCoro::Task<int> extraFields(Services &services, QString accountName, QString system, bool json)
{
    const auto account = co_await services.accounts.byName(accountName);
    if (!account)
        co_return fail(account.error(), json);
    const PaymentMethod *method = methodWithSystems(services, *account);
    if (!method) {
        const Error none{ErrorKind::Input, u"no-payment-systems"_s,
            //: %1: an account.
            translatable("SystemsCommand", "The gateway of “%1” has no payment systems to choose from.")
                .arg(account->name)};
        co_return fail(none, json);
    }
    const QString code = system.trimmed().toLower();
    if (const auto currency = currencyOfSystem(code); !currency)
        co_return fail(currency.error(), json);
    const auto gateway = co_await services.gateways.open(account->id, method->gatewayId);
    if (!gateway)
        co_return fail(gateway.error(), json);
    const auto extra = co_await (*gateway)->extraFields(code);
    if (!extra)
        co_return fail(extra.error(), json);
    if (!json) {
        printFields(*extra, code);
        co_return Done;
    }
    Json fields = Json::array();
    for (const Field &field : extra->fields)
        fields.append(cli::toJson(field));
    Json object = Json::object();
    object.set(u"system"_s, Json::string(code));
    object.set(u"fields"_s, std::move(fields));
    object.set(u"remark"_s, englishOrNull(extra->remark));
    printJson(object);
    co_return Done;
}

} // namespace counterfoil::cli
