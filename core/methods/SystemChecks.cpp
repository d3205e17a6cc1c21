// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardBrand.h"
#include "KindChecks.h"
#include "PaymentSystem.h"

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

namespace {

QString withoutAny(QStringView text, QStringView signs)
{
    QString rest = text.toString();
    rest.removeIf([signs](QChar c) { return signs.contains(c); });
    return rest;
}

/// Digits, as of a country's phone number: "+223...".
bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.startsWith(u'+') ? text.sliced(1) : text;
    return !digits.isEmpty() && allDigits(digits);
}

} // namespace

Result<Value> paymentSystem(QStringView text)
{
    const QString code = text.toString().toLower();
    const auto currency = currencyOfSystem(code);
    if (!currency)
        return tl::unexpected(currency.error());
    return Value(code);
}

Result<Value> wallet(QStringView text)
{
    // People group what they read off a phone or a card; the gateway wants it without (gateways.md B.5).
    // Points and low lines may belong to an account's name, but not to a number.
    const QString without = withoutAny(text, u" -\u00A0");
    const QString bare = withoutAny(without, u"._");
    const QString number = isPlainNumber(bare) ? bare : without;
    const auto fits = [](QChar c) {
        return isDigit(c) || isLatinLetter(c) || c == u'+' || c == u'.' || c == u'_' || c == u'@';
    };
    if (number.isEmpty() || !std::all_of(number.begin(), number.end(), fits))
        return wrong(u"wallet-form"_s,
            u"This is not a wallet’s or account’s number. Write its letters and digits without other signs."_s);
    // The field takes cards as well, by the documents. Their numbers are kept nowhere, however they are
    // spelt.
    if (holdsCardNumber(number) || holdsCardNumber(withoutAny(number, u"+._@")))
        return Value(SecretText(number));
    return Value(number);
}

Result<Value> nameValues(QStringView text)
{
    auto object = jsonObject(text);
    if (!object)
        return object;
    QStringList names;
    for (const auto &[name, value] : std::get<Json>(*object).members()) {
        if (name.trimmed().isEmpty())
            return wrong(u"name-missing"_s, u"A value has no name. Write one, or take the value out."_s);
        if (value.isObject() || value.isArray() || value.isNull())
            return wrong(u"value-not-plain"_s,
                u"“%1” holds no plain text or number. Write its value as a text."_s.arg(name.left(40)));
        if (names.contains(name.trimmed()))
            return wrong(u"name-twice"_s,
                u"“%1” stands here twice. Keep one of the two."_s.arg(name.trimmed().left(40)));
        names << name.trimmed();
    }
    return object;
}

} // namespace counterfoil::checks
