// SPDX-License-Identifier: GPL-3.0-or-later
#include "SoldTo.h"

#include "base/Language.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Json toJson(const SoldTo &customer)
{
    Json object = Json::object();
    const std::pair<QString, QString> members[] = {{u"number"_s, customer.number}, {u"name"_s, customer.name},
        {u"email"_s, customer.email}, {u"phone"_s, customer.phone}, {u"language"_s, customer.language}};
    for (const auto &[name, text] : members) {
        if (!text.isEmpty())
            object.add(name, Json::string(text));
    }
    return object;
}

SoldTo soldToIn(const Json &fields)
{
    const Json &object = fields[soldToField];
    return {.number = object[u"number"].text(),
        .name = object[u"name"].text(),
        .email = object[u"email"].text(),
        .phone = object[u"phone"].text(),
        .language = object[u"language"].text()};
}

QString customersLanguage(const Json &fields)
{
    const QString language = soldToIn(fields).language.toLower();
    return Language::offered().contains(language) ? language : QString();
}

} // namespace counterfoil
