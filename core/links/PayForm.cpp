// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayForm.h"

#include "PayFormLimits.h"
#include "PayLink.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::pair<QString, QString>> readField(const Json &json)
{
    const QString name = json[u"name"].text();
    const QString value = json[u"value"].text();
    if (name.isEmpty() || name.size() > payFormLimits::longestValue
        || value.size() > payFormLimits::longestValue)
        return std::nullopt;
    return std::pair(name, value);
}

} // namespace

std::optional<PayForm> PayForm::fromJson(const Json &json)
{
    const auto action = readPostAddress(json[u"action"].text());
    const QString method = json[u"method"].text();
    const auto &items = json[u"fields"].items();
    if (!action || (method != u"POST" && method != u"GET") || items.size() > payFormLimits::mostFields)
        return std::nullopt;
    PayForm form{*action, method == u"POST", {}};
    for (const Json &item : items) {
        auto field = readField(item);
        if (!field)
            return std::nullopt;
        form.fields.push_back(std::move(*field));
    }
    return form;
}

Json PayForm::toJson() const
{
    Json list = Json::array();
    for (const auto &[name, value] : fields) {
        Json field = Json::object();
        field.set(u"name"_s, Json::string(name));
        field.set(u"value"_s, Json::string(value));
        list.append(std::move(field));
    }
    Json json = Json::object();
    json.set(u"action"_s, Json::string(action.toString(QUrl::FullyEncoded)));
    json.set(u"method"_s, Json::string(isPost ? u"POST"_s : u"GET"_s));
    json.set(u"fields"_s, std::move(list));
    return json;
}

} // namespace counterfoil
