// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldCheck.h"

#include <algorithm>

// One function per kind of field, called by FieldCheck.cpp alone. `text` is trimmed, not empty, within the
// field's length and free of control characters.
namespace counterfoil::checks {

/// `usual`: what the field itself offers, whatever its signs.
Result<Reading> text(QStringView text, const QStringList &usual);
Result<Reading> description(QStringView text);
Result<Reading> jsonObject(QStringView text);
Result<Reading> choice(const QStringList &choices, QStringView text);
Result<Reading> coin(QStringView text, const QStringList &known);
Result<Reading> personalId(QStringView text);

Result<Reading> paymentSystem(QStringView text);
Result<Reading> wallet(QStringView text);
Result<Reading> nameValues(QStringView text);

Result<Reading> email(QStringView text);
/// Whether the value alone is asked for, or what is to be known of it as well.
enum class Doubts { Unasked, Told };
Result<Reading> phone(QStringView text, const Field &field, const CheckContext &context, Doubts doubts);
Result<Reading> ipv4(QStringView text);
Result<Reading> url(QStringView text);
Result<Reading> country(QStringView text);
Result<Reading> postcode(QStringView text);

Result<Reading> birthDate(QStringView text, QDate today);
Result<Reading> cardNumber(QStringView text);
Result<Reading> cardExpiry(QStringView text, QDate today);
Result<Reading> cardCode(QStringView text, std::optional<CardBrand> brand);

Result<Reading> amount(QStringView text, const CheckContext &context);
Result<Reading> currency(const QStringList &choices, QStringView text);

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
inline bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}
inline bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}
/// Signs that make markup or a template of a text wherever it is shown: no name, number or code has them.
inline bool isMarkup(char32_t c)
{
    return c == u'<' || c == u'>' || c == u'{' || c == u'}';
}
inline bool isAny(QStringView text, bool (*matches)(char32_t))
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.begin(), characters.end(), matches);
}
inline bool isLetterOrDigit(char32_t c)
{
    return QChar::isLetterOrNumber(c);
}
inline tl::unexpected<Error> wrong(QString code, LocalizedText message)
{
    return failure(ErrorKind::Input, std::move(code), std::move(message));
}

} // namespace counterfoil::checks
