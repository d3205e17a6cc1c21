// SPDX-License-Identifier: GPL-3.0-or-later
#include "KindChecks.h"

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

namespace {

// Half of what Json::parse reads: request and ledger wrap what was typed once more.
constexpr int deepestData = 32;

/// Letters, marks and digits of any script, blanks, and the punctuation of names and addresses.
bool belongsInAName(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other: // emoji, dingbats
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
        return c == u'+' || c == u'`' || c == 0x00B0; // "Flat 3 + 4", "O`Neil", "N° 5"
    default:
        return c != u'<' && c != u'>' && c != u'{' && c != u'}';
    }
}

} // namespace

Result<Value> text(QStringView text)
{
    const QList<uint> characters = text.toUcs4();
    const auto symbol = std::find_if_not(characters.begin(), characters.end(), belongsInAName);
    if (symbol != characters.end())
        return wrong(u"symbol"_s,
            u"“%1” cannot stand here. Use letters, digits and ordinary punctuation."_s.arg(
                QChar::fromUcs4(*symbol).operator QStringView().toString()));
    const bool anyLetter = std::any_of(
        characters.begin(), characters.end(), [](char32_t c) { return QChar::isLetterOrNumber(c); });
    if (!anyLetter)
        return wrong(u"no-letters"_s, u"There is no letter or digit in it."_s);
    return Value(text.toString());
}

Result<Value> description(QStringView text)
{
    return Value(text.toString());
}

Result<Value> jsonObject(QStringView text)
{
    const auto parsed = Json::parse(text.toUtf8());
    if (!parsed)
        return wrong(u"json-not-valid"_s,
            u"This is not valid JSON: line %1, character %2: %3"_s.arg(parsed.error().line)
                .arg(parsed.error().column)
                .arg(parsed.error().reason));
    if (!parsed->isObject())
        return wrong(u"json-not-an-object"_s,
            uR"(This is JSON, but not an object. Write names and values in braces, such as {"order":"1001"}.)"_s);
    if (parsed->depth() > deepestData)
        return wrong(u"json-too-deep"_s,
            u"This is nested deeper than %1 levels, which gateways do not read. Make it flatter."_s.arg(
                deepestData));
    return Value(*parsed);
}

Result<Value> choice(const QStringList &choices, QStringView text)
{
    if (!choices.contains(text))
        return wrong(u"not-a-choice"_s,
            u"“%1” is not known here. Choose one of: %2."_s.arg(text.left(40), choices.join(u", "_s)));
    return Value(text.toString());
}

Result<Value> coin(QStringView text)
{
    const qsizetype line = text.indexOf(u'_');
    const auto plain = [](QStringView part) {
        return !part.isEmpty()
            && std::all_of(part.begin(), part.end(), [](QChar c) { return isDigit(c) || isLatinLetter(c); });
    };
    if (line < 0 || !plain(text.left(line)) || !plain(text.sliced(line + 1)))
        return wrong(
            u"coin-form"_s, u"Write coin and network with a low line between them, such as USDT_polygon."_s);
    return Value(text.toString());
}

Result<Value> personalId(QStringView text)
{
    if (!allDigits(text) || text.size() != 11)
        return wrong(u"personal-id-form"_s,
            u"The identity number has exactly 11 digits and nothing else; this has %1 characters."_s.arg(
                text.size()));
    return Value(text.toString());
}

Result<Value> amount(QStringView text, const CheckContext &context)
{
    // Without a known currency the decimals cannot be judged; the currency's own error says what is wrong.
    const Currency currency = context.currency.value_or(*Currency::find(u"USD"));
    auto money = Money::parse(text, currency, context.numbers);
    if (!money)
        return tl::unexpected(money.error());
    if (!money->isPositive())
        return wrong(u"amount-not-positive"_s, u"The amount is zero. A sale needs an amount above zero."_s);
    return Value(*money);
}

Result<Value> currency(const QStringList &choices, QStringView text)
{
    const QString code = text.toString().toUpper();
    const auto known = Currency::find(code);
    if (!known || !choices.contains(code))
        return wrong(u"currency-not-taken"_s,
            u"“%1” is not taken by this method. It takes %2."_s.arg(text.left(20), choices.join(u", "_s)));
    return Value(*known);
}

} // namespace counterfoil::checks
