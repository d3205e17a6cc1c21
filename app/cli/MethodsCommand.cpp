// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const PaymentMethod &method)
{
    Json fields = Json::array();
    for (const Field &field : method.fields)
        fields.append(cli::toJson(field));
    Json json = Json::object();
    json.set(u"id"_s, Json::string(method.id));
    json.set(u"gateway"_s, Json::string(method.gatewayId));
    json.set(u"title"_s, Json::string(method.title));
    json.set(u"summary"_s, Json::string(method.summary));
    json.set(u"direct"_s, Json::boolean(method.direct));
    json.set(u"fields"_s, std::move(fields));
    return json;
}

QString need(const Field &field)
{
    switch (field.required) {
    case Required::Always:
        return u"needed"_s;
    case Required::Direct:
        return u"with --direct"_s;
    case Required::No:
        return u"optional"_s;
    }
    Q_UNREACHABLE();
}

void printMethod(const PaymentMethod &method)
{
    print(u"%1 (--method %2): %3"_s.arg(method.title, method.id, method.summary));
    for (const Field &field : method.fields) {
        const QString example = field.example.isEmpty() ? QString() : u", such as "_s + field.example;
        const QString secret = field.secret ? u" (secret: only through --fields)"_s : QString();
        print(u"  %1 %2 %3"_s.arg(field.wireName, -22)
                  .arg(need(field), -14)
                  .arg(field.label + example + secret));
    }
    print();
}

} // namespace

Json toJson(const Field &field)
{
    Json json = Json::object();
    json.set(u"name"_s, Json::string(field.wireName));
    json.set(u"label"_s, Json::string(field.label));
    json.set(u"kind"_s, Json::string(kindName(field.kind)));
    json.set(u"required"_s, Json::string(requiredName(field.required)));
    json.set(u"secret"_s, Json::boolean(field.secret));
    json.set(u"directOnly"_s, Json::boolean(field.directOnly));
    json.set(u"section"_s, Json::string(sectionTitle(field.section)));
    json.set(u"help"_s, Json::stringOrNull(field.help));
    json.set(u"example"_s, Json::stringOrNull(field.example));
    json.set(u"maxLength"_s, Json::integer(field.maxLength));
    if (!field.choices.isEmpty()) {
        Json choices = Json::array();
        for (const QString &choice : field.choices)
            choices.append(Json::string(choice));
        json.set(u"choices"_s, std::move(choices));
    }
    return json;
}

int methods(const Services &services, const QString &only, bool json)
{
    if (!only.isEmpty() && !services.methods.find(only))
        return fail({ErrorKind::Input, u"method-unknown"_s,
                        u"There is no payment method “%1”. “counterfoilctl methods” lists them."_s.arg(
                            only.left(40))},
            json);
    Json all = Json::array();
    for (const PaymentMethod &method : services.methods.methods()) {
        if (!only.isEmpty() && method.id != only)
            continue;
        if (json)
            all.append(toJson(method));
        else
            printMethod(method);
    }
    if (json)
        printJson(all);
    return Done;
}

} // namespace counterfoil::cli
