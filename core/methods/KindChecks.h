// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldCheck.h"

#include <algorithm>

// One function per kind of field, called by FieldCheck.cpp alone. `text` is trimmed, not empty, within the
// field's length and free of control characters.
namespace counterfoil::checks {

Result<Value> text(QStringView text);
Result<Value> description(QStringView text);
Result<Value> jsonObject(QStringView text);
Result<Value> choice(const QStringList &choices, QStringView text);
Result<Value> coin(QStringView text);
Result<Value> personalId(QStringView text);

Result<Value> paymentSystem(QStringView text);
Result<Value> wallet(QStringView text);
Result<Value> nameValues(QStringView text);

Result<Value> email(QStringView text);
Result<Value> phone(QStringView text);
Result<Value> ipv4(QStringView text);
Result<Value> url(QStringView text);
Result<Value> country(QStringView text);
Result<Value> postcode(QStringView text);

Result<Value> birthDate(QStringView text, QDate today);
Result<Value> cardNumber(QStringView text);
Result<Value> cardExpiry(QStringView text, QDate today);
Result<Value> cardCode(QStringView text, std::optional<CardBrand> brand);

Result<Value> amount(QStringView text, const CheckContext &context);
Result<Value> currency(const QStringList &choices, QStringView text);

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
inline tl::unexpected<Error> wrong(QString code, QString message)
{
    return failure(ErrorKind::Input, std::move(code), std::move(message));
}

} // namespace counterfoil::checks
