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
    json.set(u"title"_s, Json::string(system.title()));
    json.set(u"kind"_s, Json::string(kindTitle(system.kind)));
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
    for (const Field &field : extra.fields) {
        const QString example = field.example.isEmpty() ? QString() : u", such as "_s + field.example;
        print(u"%1 %2 %3"_s.arg(field.wireName, -32)
                  .arg(field.required == Required::Always ? u"needed"_s : u"optional"_s, -9)
                  .arg(field.label + example));
    }
    if (extra.fields.empty() && extra.remark.isEmpty())
        print(u"%1 wants nothing besides."_s.arg(system));
    if (!extra.remark.isEmpty())
        printError(extra.remark);
}

/// A slip is told; what is near to nothing may be younger than the list.
QString noSystemWords(const QString &words)
{
    const auto currency = currencyOfSystem(words);
    if (!currency && currency.error().code == u"system-misspelt")
        return currency.error().message;
    return u"No payment system has all of these words. A code that is younger than this list can be used as well: --set currency=CODE."_s;
}

} // namespace

int systems(const QString &words, bool json)
{
    const auto found = searchPaymentSystems(words);
    Json all = Json::array();
    for (const PaymentSystem *system : found) {
        if (json)
            all.append(toJson(*system));
        else
            print(u"%1 %2 %3 %4"_s.arg(system->code.toString(), -30)
                      .arg(system->currencyCode.toString(), -5)
                      .arg(kindTitle(system->kind), -13)
                      .arg(system->title())); // names the network where that says something new
    }
    if (json)
        printJson(all);
    else if (found.empty())
        printError(noSystemWords(words));
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
            u"The gateway of “%1” has no payment systems to choose from."_s.arg(account->name)};
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
    object.set(u"remark"_s, Json::stringOrNull(extra->remark));
    printJson(object);
    co_return Done;
}

} // namespace counterfoil::cli
