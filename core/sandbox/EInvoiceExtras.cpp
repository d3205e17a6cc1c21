// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceExtras.h"

#include "EInvoiceSystems.h"

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoicesandbox;

namespace {

struct ExtraField {
    QStringView system;
    QStringView name;
    QStringView title;
    QStringView placeholder;
    bool hidden = false;
    bool required = false;
};

// Invented, but for real systems' sake. One listed system demands something, so that a client can learn it;
// all others can be practised with amount and currency alone.
constexpr ExtraField fields[] = {
    {u"bank.ngn", u"bank_code", u"Bank code", u"058"},
    {u"bank.ngn", u"account_name", u"Account name", u"As on the bank card"},
    {u"bank.ngn", u"channel", u"", u"web", true},
    {u"paytm.inr", u"note", u"Note for the payer", u"Order 1001"},
    {u"wiz_all-senegal.xof", u"phone", u"Phone number", u"221771234567", false, true},
};
constexpr ExtraField orangePhone{u"orange_money*", u"phone", u"Phone number", u"22370123456"};

std::vector<ExtraField> fieldsOf(QStringView system)
{
    std::vector<ExtraField> found;
    for (const ExtraField &field : fields) {
        if (field.system == system)
            found.push_back(field);
    }
    if (system.startsWith(u"orange_money"))
        found.push_back(orangePhone);
    return found;
}

Json fieldsJson(const std::vector<ExtraField> &list)
{
    Json json = Json::object();
    for (const ExtraField &field : list) {
        Json entry = Json::object();
        entry.set(u"field"_s, Json::string(field.name.toString()));
        entry.set(u"title"_s, Json::string(field.title.toString()));
        entry.set(u"placeholder"_s, Json::string(field.placeholder.toString()));
        entry.set(u"hidden"_s, Json::boolean(field.hidden));
        entry.set(u"required"_s, Json::boolean(field.required));
        json.set(field.name.toString(), entry);
    }
    return json;
}

} // namespace

Json extraFieldsList(const QString &currency)
{
    Json json = Json::object();
    if (!currency.isEmpty()) {
        json.set(currency, fieldsJson(fieldsOf(currency)));
        return json;
    }
    for (const EInvoiceSystem &system : eInvoiceSystems()) {
        if (const auto list = fieldsOf(system.code); !list.empty())
            json.set(system.code.toString(), fieldsJson(list));
    }
    return json;
}

tl::expected<void, EInvoiceRefusal> checkExtraFields(const QString &currency, const Json &given)
{
    const QString name = u"extra_fields"_s;
    // PHP writes an object without members as an empty array.
    const bool none = given.isNull() || (given.isArray() && given.items().empty());
    if (!none && !given.isObject())
        return tl::unexpected(invalid(name, u"it must be an object"_s));
    for (const auto &[key, value] : given.members()) {
        if (value.isObject() || value.isArray())
            return tl::unexpected(invalid(name, u"values must be plain texts or numbers"_s));
    }
    for (const ExtraField &field : fieldsOf(currency)) {
        if (field.required && given[field.name].text().trimmed().isEmpty())
            return tl::unexpected(missing(name + u'.' + field.name));
    }
    return {};
}

} // namespace counterfoil
