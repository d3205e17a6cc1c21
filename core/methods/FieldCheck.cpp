// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldCheck.h"

#include "KindChecks.h"
#include "Note.h"
#include "PlainCharacters.h"
#include "base/TypedDigits.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isControl(char32_t c, FieldKind kind)
{
    const bool severalLines =
        kind == FieldKind::Json || kind == FieldKind::NameValues || kind == FieldKind::Description;
    if (severalLines && (c == u'\n' || c == u'\t' || c == u'\r'))
        return false;
    return QChar::category(c) == QChar::Other_Control || c == 0x2028 || c == 0x2029;
}

Result<void> checkCharacters(QStringView text, FieldKind kind)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
        else if (text[at].isSurrogate())
            return failure(ErrorKind::Input, u"not-text"_s,
                //: %1: the how-manieth character of a text it is.
                translatable(
                    "FieldCheck", "Character %1 is damaged. Type the text again instead of pasting it.")
                    .arg(at + 1));
        if (isControl(c, kind))
            return failure(ErrorKind::Input, u"control-character"_s,
                //: %1: the how-manieth character of a text it is.
                translatable(
                    "FieldCheck", "Character %1 is a control character (such as a line break). Take it out.")
                    .arg(at + 1));
        if (isHidden(c))
            return failure(ErrorKind::Input, u"hidden-character"_s,
                //: %1: the how-manieth character of a text it is.
                translatable("FieldCheck",
                    "Character %1 is invisible or turns the reading direction. Type the text again instead "
                    "of pasting it.")
                    .arg(at + 1));
        if (c > 0xFFFF)
            ++at;
    }
    return {};
}

Result<Reading> dispatch(
    const Field &field, QStringView text, const CheckContext &context, checks::Doubts doubts)
{
    switch (field.kind) {
    case FieldKind::Text:
        return checks::text(text, field.choices);
    case FieldKind::Description:
        return checks::description(text);
    case FieldKind::Email:
        return checks::email(text);
    case FieldKind::Amount:
        return checks::amount(text, context);
    case FieldKind::Currency:
        return checks::currency(field.choices, text);
    case FieldKind::Url:
        return checks::url(text);
    case FieldKind::Json:
        return checks::jsonObject(text);
    case FieldKind::Country:
        return checks::country(text);
    case FieldKind::Postcode:
        return checks::postcode(text);
    case FieldKind::BirthDate:
        return checks::birthDate(text, context.today);
    case FieldKind::CardNumber:
        return checks::cardNumber(text);
    case FieldKind::CardExpiry:
        return checks::cardExpiry(text, context.today);
    case FieldKind::CardCode:
        return checks::cardCode(text, context.brand);
    case FieldKind::Ipv4:
        return checks::ipv4(text);
    case FieldKind::Phone:
        return checks::phone(text, field, context, doubts);
    case FieldKind::PersonalId:
        return checks::personalId(text);
    case FieldKind::Coin:
        return checks::coin(text, field.choices);
    case FieldKind::PaymentSystem:
        return checks::paymentSystem(text);
    case FieldKind::Wallet:
        return checks::wallet(text);
    case FieldKind::NameValues:
        return checks::nameValues(text);
    case FieldKind::Choice:
    case FieldKind::Constant:
        return checks::choice(field.choices, text);
    }
    Q_UNREACHABLE();
}

/// No document tells how long a text may be: beyond its usual length it is only said to be long. Kinds with a
/// form of their own are not among them, and what nobody would type is refused.
qsizetype mostCharacters(const Field &field)
{
    constexpr int anyText = 1000;
    if (isLocal(field)) // we are the only ones who keep it
        return field.maxLength;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Description:
    case FieldKind::Url:
    case FieldKind::Json:
    case FieldKind::NameValues:
    case FieldKind::Coin:
    case FieldKind::Wallet:
    case FieldKind::Phone:
    case FieldKind::Postcode:
        return std::max(anyText, 2 * field.maxLength);
    default:
        return field.maxLength;
    }
}

/// Digits and signs alone: people type those of their own script.
bool isOfDigits(FieldKind kind)
{
    switch (kind) {
    case FieldKind::CardNumber:
    case FieldKind::CardExpiry:
    case FieldKind::CardCode:
    case FieldKind::BirthDate:
    case FieldKind::PersonalId:
        return true;
    default:
        return false;
    }
}

bool hasForeignDigits(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() > 127 && c.category() == QChar::Number_DecimalDigit; });
}

/// Telephone books and pages that are read from the right put marks of direction around their numbers.
bool mayHaveMarksAround(FieldKind kind)
{
    return kind == FieldKind::Phone || kind == FieldKind::Amount || isOfDigits(kind);
}

Result<Reading> readAs(
    const Field &field, QStringView text, const CheckContext &context, checks::Doubts doubts)
{
    auto digits = isOfDigits(field.kind) && hasForeignDigits(text) ? withAsciiDigits(text) : std::nullopt;
    if (!digits)
        return dispatch(field, text, context, doubts);
    auto reading = dispatch(field, *digits, context, doubts);
    SecretText::wipe(*digits); // it may be a card's
    return reading;
}

Result<Reading> read(
    const Field &field, QStringView typed, const CheckContext &context, checks::Doubts doubts)
{
    const QStringView text = mayHaveMarksAround(field.kind) ? withoutMarksAround(typed) : typed.trimmed();
    if (text.size() > mostCharacters(field))
        return failure(ErrorKind::Input, u"too-long"_s,
            //: What was typed into a field. %1: a number of characters.
            translatable("FieldCheck", "This has %n character(s); at most %1 fit.", nullptr, text.size())
                .arg(mostCharacters(field)));
    if (const auto characters = checkCharacters(text, field.kind); !characters)
        return tl::unexpected(characters.error());
    auto reading = readAs(field, text, context, doubts);
    if (reading && reading->warning.isEmpty() && text.size() > field.maxLength)
        reading->warning = {u"long"_s,
            //: What was typed into a field. %1: a number of characters.
            translatable("FieldCheck",
                "This has %n character(s). Nobody tells how many the gateway takes; few take more than %1.",
                nullptr, text.size())
                .arg(field.maxLength)};
    return reading;
}

} // namespace

Result<Reading> readField(const Field &field, QStringView typed, const CheckContext &context)
{
    return read(field, typed, context, checks::Doubts::Told);
}

Result<Value> checkField(const Field &field, QStringView typed, const CheckContext &context)
{
    auto reading = read(field, typed, context, checks::Doubts::Unasked);
    if (!reading)
        return tl::unexpected(reading.error());
    return std::move(reading->value);
}

} // namespace counterfoil
