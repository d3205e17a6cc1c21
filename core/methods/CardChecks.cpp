// SPDX-License-Identifier: GPL-3.0-or-later
#include "KindChecks.h"

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

// These texts are secret: no message repeats any of them, and no copy is left behind.

namespace {

SecretText secretOf(QStringView text)
{
    QString copy = text.toString();
    SecretText secret(copy);
    SecretText::wipe(copy);
    return secret;
}

LocalizedText lengthOfNone(CardBrand brand, qsizetype digits)
{
    if (brand == CardBrand::Other)
        return translatable("CardChecks",
            "The number has %n digit(s), which no card number has. Compare it with the card.", nullptr,
            digits);
    //: %1: a card network, such as Visa.
    return translatable("CardChecks",
        "The number has %n digit(s), which no %1 number has. Compare it with the card.", nullptr, digits)
        .arg(brandName(brand));
}

} // namespace

Result<Reading> cardNumber(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != u' ' && c != u'-' && c != QChar(0x00A0))
            return wrong(u"card-number-form"_s,
                translatable("CardChecks",
                    "A card number has digits only; blanks or hyphens between groups are fine."));
    }
    const CardBrand brand = cardBrand(digits);
    if (!isLengthOf(brand, digits.size()))
        return wrong(u"card-number-length"_s, lengthOfNone(brand, digits.size()));
    if (!passesLuhn(digits))
        return wrong(u"card-number-check-digit"_s,
            translatable("CardChecks",
                "The number does not add up: at least one digit is wrong. Compare it with the card."));
    SecretText number(digits);
    SecretText::wipe(digits);
    return Value(std::move(number));
}

Result<Reading> cardExpiry(QStringView text, QDate today)
{
    const bool form =
        text.size() == 7 && text[2] == u'/' && allDigits(text.left(2)) && allDigits(text.sliced(3));
    if (!form)
        return wrong(u"card-expiry-form"_s, //: MM and YYYY: the digits of month and year.
            translatable("CardChecks", "Write month and year in full as MM/YYYY, such as 02/2031."));
    const int month = text.left(2).toInt();
    const int year = text.sliced(3).toInt();
    if (month < 1 || month > 12)
        return wrong(
            u"card-expiry-month"_s, translatable("CardChecks", "The month is a number from 01 to 12."));
    // A card is good through the last day of its month.
    if (year < today.year() || (year == today.year() && month < today.month()))
        return wrong(
            u"card-expired"_s, translatable("CardChecks", "The card has expired. Ask for another card."));
    if (year > today.year() + 25)
        return wrong(u"card-expiry-far"_s,
            translatable("CardChecks", "The year lies too far ahead for a card. Compare it with the card."));
    return Value(text.toString());
}

Result<Reading> cardCode(QStringView text, std::optional<CardBrand> brand)
{
    if (!allDigits(text))
        return wrong(u"card-code-form"_s, translatable("CardChecks", "The card code has digits only."));
    const bool fits = brand ? text.size() == cardCodeLength(*brand) : text.size() == 3 || text.size() == 4;
    if (!fits)
        return wrong(u"card-code-length"_s,
            brand == CardBrand::Amex
                ? translatable("CardChecks", "American Express cards have a code of 4 digits, on the front.")
                : translatable("CardChecks", "The card code has 3 digits, on the back of the card."));
    return Value(secretOf(text));
}

Result<Reading> birthDate(QStringView text, QDate today)
{
    const bool form = text.size() == 10 && text[4] == u'-' && text[7] == u'-' && allDigits(text.left(4))
        && allDigits(text.mid(5, 2)) && allDigits(text.sliced(8));
    if (!form)
        return wrong(u"date-form"_s,
            translatable("CardChecks", "Write the date as year-month-day, such as 1990-12-31."));
    const QDate date(text.left(4).toInt(), text.mid(5, 2).toInt(), text.sliced(8).toInt());
    if (!date.isValid())
        return wrong(u"date-not-real"_s, translatable("CardChecks", "There is no such day in the calendar."));
    if (date >= today)
        return wrong(u"date-not-past"_s, translatable("CardChecks", "A date of birth lies in the past."));
    if (date < today.addYears(-130))
        return wrong(
            u"date-too-early"_s, translatable("CardChecks", "Nobody alive was born then. Check the year."));
    return Value(secretOf(text));
}

} // namespace counterfoil::checks
