// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountHelp.h"

#include "money/AmountReadings.h"
#include "money/AmountWords.h"

#include <algorithm>

namespace counterfoil {

namespace {

/// As programs write it; of coins without the zeros that say nothing.
QString decimalsOf(const Money &amount)
{
    QString text = amount.decimalText();
    if (amount.currency().isNational() || !text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// As the check does where the currency's own error says what is wrong.
Currency currencyOf(const CheckContext &context)
{
    return context.currency.value_or(*Currency::find(u"USD"));
}

std::optional<Money> amountIn(const Field &field, const QString &typed, const CheckContext &context)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    const auto reading = readField(field, typed, context);
    const Money *amount = reading ? std::get_if<Money>(&reading->value) : nullptr;
    return amount ? std::optional(*amount) : std::nullopt;
}

/// How a person writes it so that it is read without doubt: with marks between thousands, unless those make
/// the doubt ("1,234" where there are no cents).
QString written(const Money &amount, const Field &field, const CheckContext &context)
{
    const NumberStyle &style = context.numbers;
    const QString plain = decimalsOf(amount);
    QStringList ways{QString(plain).replace(u'.', style.decimalMark)};
    if (!style.byPrograms)
        ways.prepend(style.write(plain));
    const auto right = std::find_if(ways.begin(), ways.end(),
        [&](const QString &way) { return amountIn(field, way, context) == amount; });
    return right == ways.end() ? QString() : *right;
}

/// Whether it was typed with the digits and marks that we write. All blanks look alike.
bool isInStyle(QStringView typed, const NumberStyle &style)
{
    return std::all_of(typed.begin(), typed.end(), [&style](QChar c) {
        return (c >= u'0' && c <= u'9') || c == style.decimalMark || c == style.groupMark
            || (c.isSpace() && style.groupMark.isSpace());
    });
}

} // namespace

bool isReadBack(const Field &field)
{
    return field.kind == FieldKind::Amount;
}

QStringList readings(const Field &field, QStringView typed, const CheckContext &context)
{
    QStringList texts;
    if (!isReadBack(field) || typed.trimmed().isEmpty() || readField(field, typed, context))
        return texts;
    for (const Money &meant : readingsOf(typed, currencyOf(context))) {
        if (const QString text = written(meant, field, context); !text.isEmpty())
            texts << text;
    }
    return texts;
}

QString plainReading(const Field &field, QStringView typed, const CheckContext &context)
{
    const QStringList texts = readings(field, typed, context);
    if (texts.size() != 1 || areThousandsInDoubt(typed, currencyOf(context), context.numbers.groupMark))
        return {};
    return texts.first();
}

ReadBack readBack(const Field &field, QStringView typed, const CheckContext &context, const QLocale &locale)
{
    if (!isReadBack(field) || !context.currency || context.currency->code() == u"XXX")
        return {};
    const QString text = typed.trimmed().toString();
    const auto amount = amountIn(field, text, context);
    if (!amount)
        return {};
    return {.words = amountInWords(*amount, locale),
        .figure = isInStyle(text, context.numbers) ? QString() : context.numbers.write(decimalsOf(*amount))};
}

} // namespace counterfoil
