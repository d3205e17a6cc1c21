// SPDX-License-Identifier: GPL-3.0-or-later
#include "PersonalData.h"

#include "Customer.h"
#include "SoldTo.h"
#include "methods/MethodCatalogue.h"

#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 7; // of a phone number that is nobody else's
constexpr qsizetype leastName = 3;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

/// The end of it, which is the same with the country's number before it, with a zero, or with neither.
QString phoneKey(const QString &phone)
{
    constexpr qsizetype end = 9;
    return digitsOf(phone).right(end);
}

bool hasPhone(const QString &text, const Person &person)
{
    const QString phone = phoneKey(person.phone);
    return phone.size() >= leastDigits && digitsOf(text).contains(phone);
}

bool hasPhoneIn(const Json &json, const Person &person)
{
    const auto isIn = [&person](const Json &each) { return hasPhoneIn(each, person); };
    return hasPhone(json.text(), person) || std::any_of(json.items().begin(), json.items().end(), isIn)
        || std::any_of(json.members().begin(), json.members().end(),
            [&isIn](const Json::Member &member) { return isIn(member.second); });
}

bool isPersonal(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Email:
    case FieldKind::BirthDate:
    case FieldKind::Phone:
    case FieldKind::PersonalId:
    case FieldKind::Wallet:
    case FieldKind::Ipv4:
    case FieldKind::NameValues: // what a payment system asks of its customer
        return true;
    default:
        return field.role == FieldRole::CustomerName || field.section == Section::Customer
            || field.section == Section::Billing || field.section == Section::Card
            || field.section == Section::Extra;
    }
}

Json fieldsWithout(const Invoice &invoice, const Person &person, Descriptions descriptions)
{
    static const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod *method = methods.find(invoice.methodId);
    const Field *parent = method ? method->field(FieldKind::NameValues) : nullptr;
    Json kept = Json::object();
    for (const auto &[name, value] : invoice.fields.members()) {
        const Field *field = method ? method->field(name) : nullptr;
        const bool isDescription = field && field->role == FieldRole::Description;
        if (name == soldToField || (field && isPersonal(*field)) || (parent && isMemberOf(*parent, name))
            || (isDescription && descriptions == Descriptions::Erased))
            continue;
        kept.add(name, isDescription ? value : withoutPerson(value, person));
    }
    return kept;
}

} // namespace

bool isSaleOf(const Invoice &invoice, const Person &person)
{
    const SoldTo customer = soldToIn(invoice.fields);
    if (!person.email.isEmpty()
        && (isSameEmail(invoice.email, person.email) || isSameEmail(customer.email, person.email)))
        return true;
    if (!person.number.isEmpty() && customer.number.compare(person.number, Qt::CaseInsensitive) == 0
        && nameKey(customer.name) == nameKey(person.name))
        return true;
    return hasPhoneIn(invoice.fields, person);
}

bool names(const QString &text, const Person &person)
{
    if (text.isEmpty())
        return false;
    if (!person.email.isEmpty()) {
        const QString email = emailKey(person.email);
        const QString coded = QString::fromLatin1(QUrl::toPercentEncoding(email));
        if (text.contains(email, Qt::CaseInsensitive) || text.contains(person.email, Qt::CaseInsensitive)
            || text.contains(coded, Qt::CaseInsensitive) || isSameEmail(text, person.email))
            return true;
    }
    const QString name = nameKey(person.name);
    return (name.size() >= leastName && nameKey(text).contains(name)) || hasPhone(text, person);
}

Json withoutPerson(const Json &json, const Person &person)
{
    if (json.isString() || json.isNumber())
        return names(json.text(), person) ? Json::string(erasedText.toString()) : json;
    if (json.isArray()) {
        Json array = Json::array();
        for (const Json &item : json.items())
            array.append(withoutPerson(item, person));
        return array;
    }
    if (json.isObject()) {
        Json object = Json::object();
        for (const auto &[name, value] : json.members())
            object.add(name, withoutPerson(value, person));
        return object;
    }
    return json;
}

Invoice withoutPerson(Invoice invoice, const Person &person, Descriptions descriptions)
{
    invoice.fields = fieldsWithout(invoice, person, descriptions);
    invoice.email.clear();
    invoice.customerName.clear();
    if (descriptions == Descriptions::Erased)
        invoice.description.clear();
    invoice.payForm = withoutPerson(invoice.payForm, person);
    if (names(invoice.payLink, person))
        invoice.payLink.clear(); // it is settled: nobody pays by it any more
    if (names(invoice.warning.english(), person))
        invoice.warning = LocalizedText(erasedText.toString());
    if (names(invoice.errorMessage.english(), person))
        invoice.errorMessage = LocalizedText(erasedText.toString());
    return invoice;
}

} // namespace counterfoil
