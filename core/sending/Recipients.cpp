// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recipients.h"

#include "base/TypedDigits.h"
#include "invoices/Customer.h"
#include "invoices/SoldTo.h"
#include "links/PaymentMeans.h"
#include "methods/FieldCheck.h"
#include "methods/PaymentSystem.h"
#include "phonenumbers/PhoneNumbers.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

bool isPlainLetters(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// What RFC 6531 lets stand before the @ besides: letters of all scripts.
bool isLettersOfAnyScript(const QString &name)
{
    const auto characters = name.toUcs4();
    return std::all_of(characters.begin(), characters.end(),
        [](char32_t c) { return c < 128 || QChar::isLetterOrNumber(c) || QChar::isMark(c); });
}

Result<QString> checked(const QString &address)
{
    static const Field field{.wireName = u"email"_s, .label = u"E-mail"_s, .kind = FieldKind::Email};
    const auto value = checkField(field, address, {});
    if (!value)
        return tl::unexpected(value.error());
    return toWire(*value).text();
}

/// Every text of the sale's fields with the field that it belongs to; members of a list of names and values
/// by themselves.
template <typename Visit>
void visitFields(const Invoice &invoice, const MethodCatalogue &methods, Visit visit)
{
    const PaymentMethod *method = methods.find(invoice.methodId);
    if (!method)
        return;
    for (const Field &field : method->fields) {
        const Json &value = invoice.fields[field.wireName];
        if (!value.text().isEmpty())
            visit(field, value.text());
        if (field.kind != FieldKind::NameValues)
            continue;
        for (const auto &[name, member] : value.members()) {
            if (!member.text().isEmpty())
                visit(memberOf(field, name), member.text());
        }
    }
}

bool looksLikeMail(const Field &field, const QString &text)
{
    return field.kind == FieldKind::Email
        || (field.wireName.contains(u"mail", Qt::CaseInsensitive) && text.contains(u'@'));
}

/// Mobile money is paid from a phone number.
bool isPayersPhone(const Field &field, const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentSystem *system = findPaymentSystem(paymentMeans::systemCode(invoice, methods));
    return field.kind == FieldKind::Wallet && system && system->kind == PaymentSystem::Kind::MobileMoney;
}

QString countryOf(const Invoice &invoice, const MethodCatalogue &methods)
{
    const PaymentMethod *method = methods.find(invoice.methodId);
    if (!method)
        return {};
    if (const Field *system = method->field(FieldKind::PaymentSystem)) {
        const QString country = countryOfSystem(invoice.fields[system->wireName].text());
        if (!country.isEmpty())
            return country;
    }
    const Field *country = method->field(FieldKind::Country);
    return country ? invoice.fields[country->wireName].text() : QString();
}

/// Digits, blanks and the signs of telephone books only.
bool isNumber(const QString &plain)
{
    return std::all_of(plain.begin(), plain.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || u" +-./()\u00A0"_s.contains(c); });
}

LocalizedText doubtOf(const PhoneNumber &number)
{
    if (number.verdict == PhoneNumber::Verdict::Valid)
        return {};
    return translatable("Recipients", "No such phone number is known. Look at it before you send anything.");
}

} // namespace

Result<QString> readMailAddress(QStringView typed)
{
    QString address = withoutMarksAround(typed).trimmed().toString();
    const qsizetype at = address.lastIndexOf(u'@');
    if (address.contains(u',') || address.contains(u';') || address.count(u'@') > 1)
        return refused(u"mail-address-several"_s,
            translatable("Recipients", "One e-mail address belongs here, such as anna@example.com."));
    const QString name = address.left(std::max<qsizetype>(at, 0));
    if (at <= 0 || isPlainLetters(name))
        return checked(address);
    if (!isLettersOfAnyScript(name))
        return refused(u"email-not-valid"_s,
            translatable("Recipients",
                "Signs that cannot be seen or typed stand before the @. An e-mail address looks like "
                "anna@example.com."));
    // The letters beyond ASCII count as any other letter does, at their places.
    QString plain = name.normalized(QString::NormalizationForm_C);
    const QString own = plain;
    std::replace_if(
        plain.begin(), plain.end(), [](QChar c) { return c.unicode() >= 128; }, u'x');
    const auto good = checked(plain + address.sliced(at));
    if (!good)
        return tl::unexpected(good.error());
    return own + good->sliced(good->lastIndexOf(u'@'));
}

Result<QString> readInternationalPhone(QStringView typed, const QString &region)
{
    const auto plain = withAsciiDigits(typed);
    const QString number = plain ? plain->trimmed() : QString();
    QString digits = number;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    if (!plain || digits.isEmpty() || !isNumber(number) || number.lastIndexOf(u'+') > 0)
        return refused(u"phone-form"_s,
            translatable("Recipients",
                "A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018."));
    const bool isFromAbroad = number.startsWith(u'+') || digits.startsWith(u"00"_s);
    const auto known =
        readPhoneNumber(number, number.startsWith(u'+') || region.size() != 2 ? QString() : region);
    if (known && known->verdict != PhoneNumber::Verdict::Unreadable && !known->e164.isEmpty())
        return known->e164;
    if (!isFromAbroad)
        return refused(u"phone-country-missing"_s,
            translatable("Recipients",
                "Type the number with its country’s code, such as +221 77 123 45 67: nothing here says which "
                "country it is of."));
    if (!number.startsWith(u'+'))
        digits.remove(0, 2);
    // E.164; what has no country is left to who dials it
    if (digits.size() < 5 || digits.size() > 15)
        return refused(u"phone-length"_s,
            translatable("Recipients", "A phone number with its country’s code has 5 to 15 digits."));
    return u'+' + digits;
}

Recipients recipientsOf(const Invoice &invoice, const MethodCatalogue &methods)
{
    Recipients found;
    QStringList keys;
    const auto addEmail = [&](const QString &text) {
        const auto address = readMailAddress(text);
        if (!address || keys.contains(emailKey(*address)))
            return;
        keys += emailKey(*address);
        found.emails += *address;
    };
    const QString country = countryOf(invoice, methods);
    const auto addPhone = [&](const QString &text) {
        RecipientPhone phone{.typed = text.trimmed(), .international = {}};
        const auto international = readInternationalPhone(text, country);
        if (!international && international.error().code != u"phone-country-missing")
            return;
        if (international) {
            phone.international = *international;
            const auto known = readPhoneNumber(*international, {});
            phone.doubt = known ? doubtOf(*known) : LocalizedText();
        }
        const bool isThere =
            std::any_of(found.phones.begin(), found.phones.end(), [&phone](const RecipientPhone &each) {
                return phone.international.isEmpty() ? each.typed == phone.typed
                                                     : each.international == phone.international;
            });
        if (!isThere)
            found.phones += phone;
    };
    const SoldTo customer = soldToIn(invoice.fields);
    addEmail(invoice.email);
    addEmail(customer.email);
    if (!customer.phone.isEmpty())
        addPhone(customer.phone);
    visitFields(invoice, methods, [&](const Field &field, const QString &text) {
        if (looksLikeMail(field, text))
            addEmail(text);
        else if (field.kind == FieldKind::Phone || namesPhone(field.wireName)
            || isPayersPhone(field, invoice, methods))
            addPhone(text);
    });
    return found;
}

} // namespace counterfoil
