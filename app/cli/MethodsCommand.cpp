// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "methods/Note.h"

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
    json.set(u"title"_s, english(method.title));
    json.set(u"summary"_s, english(method.summary));
    json.set(u"direct"_s, Json::boolean(method.direct));
    json.set(u"fields"_s, std::move(fields));
    return json;
}

LocalizedText need(const Field &field)
{
    switch (field.required) {
    case Required::Always:
        //: Of a field: it has to be given. Short.
        return translatable("MethodsCommand", "needed");
    case Required::Direct:
        //: Of a field: it has to be given where the option --direct is. Short.
        return translatable("MethodsCommand", "with --direct");
    case Required::No:
        //: Of a field: it may be given. Short.
        return translatable("MethodsCommand", "optional");
    }
    Q_UNREACHABLE();
}

LocalizedText labelOf(const Field &field)
{
    LocalizedText label = labelWithExample(field);
    if (field.secret)
        label += QChar(u' ')
            //: Stands behind the name of a field.
            + translatable("MethodsCommand", "(secret: only through --fields)");
    if (isLocal(field))
        label += QChar(u' ')
            //: Stands behind the name of a field.
            + translatable("MethodsCommand", "(stays in your books, is not sent)");
    return label;
}

void printMethod(const PaymentMethod &method)
{
    //: %1: a payment method’s name; %2: what it is called on the command line; %3: what it is.
    print(
        translatable("MethodsCommand", "%1 (--method %2): %3").arg(method.title, method.id, method.summary));
    Table table({{.least = 22}, {.least = 14, .gap = 1}, {.gap = 1}}, 2);
    for (const Field &field : method.fields)
        table.add({field.wireName, need(field), labelOf(field)});
    print(table);
    print();
}

} // namespace

LocalizedText labelWithExample(const Field &field)
{
    if (field.example.isEmpty())
        return field.label;
    //: %1: a field’s name; %2: an example of what stands in it.
    return translatable("MethodsCommand", "%1, such as %2").arg(field.label, field.example);
}

Json toJson(const Field &field)
{
    Json json = Json::object();
    json.set(u"name"_s, Json::string(field.wireName));
    json.set(u"label"_s, english(field.label));
    json.set(u"kind"_s, Json::string(kindName(field.kind)));
    json.set(u"required"_s, Json::string(requiredName(field.required)));
    json.set(u"secret"_s, Json::boolean(field.secret));
    json.set(u"directOnly"_s, Json::boolean(field.directOnly));
    json.set(u"sent"_s, Json::boolean(!isLocal(field)));
    json.set(u"section"_s, english(sectionTitle(field.section)));
    json.set(u"help"_s, englishOrNull(field.help));
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
        return fail(noSuchMethod(only), json);
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
