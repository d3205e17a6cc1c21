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

bool isNoSignOfWallets(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return isMarkup(c) || category == QChar::Symbol_Other || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse;
}

/// Phone and card numbers, accounts at a bank or wallet, and coins' addresses, with their prefix
/// ("bitcoincash:q...").
bool isUsualInWallets(QChar c)
{
    return isDigit(c) || isLatinLetter(c) || u"+._@:"_s.contains(c);
}

} // namespace

Result<Reading> paymentSystem(QStringView text)
{
    const QString code = text.toString().toLower();
    const auto currency = currencyOfSystem(code);
    if (!currency)
        return tl::unexpected(currency.error());
    if (const LocalizedText remark = unlistedRemark(code); !remark.isEmpty())
        return Reading(code, {u"system-unlisted"_s, remark});
    return Value(code);
}

Result<Reading> wallet(QStringView text)
{
    // People group what they read off a phone or a card; the gateway wants it without (gateways.md B.5).
    // Points, low lines and hyphens may belong to an account's name ("anna-b@upi"), but not to a number.
    QString without = text.toString();
    without.removeIf([](QChar c) { return c.isSpace(); });
    const QString bare = withoutAny(without, u"._-");
    const QString number = isPlainNumber(bare) ? bare : without;
    const QList<uint> characters = number.toUcs4();
    const bool hasSign = std::any_of(characters.begin(), characters.end(), isNoSignOfWallets);
    if (hasSign || withoutAny(number, u"-").isEmpty())
        return wrong(u"wallet-form"_s,
            translatable("SystemChecks",
                "This is not a wallet’s or account’s number. Write its letters and digits without other "
                "signs."));
    // The field takes cards as well, by the documents. Their numbers are kept nowhere, however they are
    // spelt.
    if (holdsCardNumber(number) || holdsCardNumber(withoutAny(number, u"+._@-")))
        return Value(SecretText(number));
    if (!std::all_of(number.begin(), number.end(), isUsualInWallets))
        return Reading(number,
            {u"wallet-form"_s,
                translatable("SystemChecks",
                    "This is sent as typed. Wallets’ and accounts’ numbers mostly have A-Z, digits and . _ @ "
                    "+ : only.")});
    return Value(number);
}

Result<Reading> nameValues(QStringView text)
{
    auto object = jsonObject(text);
    if (!object)
        return object;
    QStringList names;
    for (const auto &[name, value] : std::get<Json>(object->value).members()) {
        if (name.trimmed().isEmpty())
            return wrong(u"name-missing"_s,
                translatable("SystemChecks", "A value has no name. Write one, or take the value out."));
        if (value.isObject() || value.isArray() || value.isNull())
            return wrong(u"value-not-plain"_s,
                //: %1: the name of a value.
                translatable("SystemChecks", "“%1” holds no plain text or number. Write its value as a text.")
                    .arg(name.left(40)));
        if (names.contains(name.trimmed()))
            return wrong(u"name-twice"_s,
                //: %1: the name of a value.
                translatable("SystemChecks", "“%1” stands here twice. Keep one of the two.")
                    .arg(name.trimmed().left(40)));
        names << name.trimmed();
    }
    return object;
}

} // namespace counterfoil::checks
