// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldCheck.h"

#include "KindChecks.h"
#include "PlainCharacters.h"

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
                u"Character %1 is damaged. Type the text again instead of pasting it."_s.arg(at + 1));
        if (isControl(c, kind))
            return failure(ErrorKind::Input, u"control-character"_s,
                u"Character %1 is a control character (such as a line break). Take it out."_s.arg(at + 1));
        if (isHidden(c))
            return failure(ErrorKind::Input, u"hidden-character"_s,
                u"Character %1 is invisible or turns the reading direction. Type the text again instead of pasting it."_s
                    .arg(at + 1));
        if (c > 0xFFFF)
            ++at;
    }
    return {};
}

Result<Value> dispatch(const Field &field, QStringView text, const CheckContext &context)
{
    switch (field.kind) {
    case FieldKind::Text:
        return checks::text(text);
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
        return checks::phone(text);
    case FieldKind::PersonalId:
        return checks::personalId(text);
    case FieldKind::Coin:
        return checks::coin(text);
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

} // namespace

Result<Value> checkField(const Field &field, QStringView typed, const CheckContext &context)
{
    const QStringView text = typed.trimmed();
    if (text.size() > field.maxLength)
        return failure(ErrorKind::Input, u"too-long"_s,
            u"This has %1 characters; at most %2 fit."_s.arg(text.size()).arg(field.maxLength));
    if (const auto characters = checkCharacters(text, field.kind); !characters)
        return tl::unexpected(characters.error());
    return dispatch(field, text, context);
}

} // namespace counterfoil
