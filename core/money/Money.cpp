// SPDX-License-Identifier: GPL-3.0-or-later
#include "Money.h"

#include "StatedAmount.h"
#include "base/NumberGroups.h"
#include "base/TypedDigits.h"

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

struct Digits {
    QString whole;
    QString fraction;
};

/// Of zeros that say nothing, those beyond the usual decimals.
void dropZeros(QString &fraction, int usual)
{
    while (fraction.size() > usual && fraction.endsWith(u'0'))
        fraction.chop(1);
}

/// The number of minor units, or nothing when it does not fit in 64 bits.
std::optional<qint64> count(const Digits &digits, int decimals)
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    const QString all = digits.whole + digits.fraction + QString(decimals - digits.fraction.size(), u'0');
    qint64 total = 0;
    for (const QChar c : all) {
        const qint64 digit = c.unicode() - u'0';
        if (total > (largest - digit) / 10)
            return std::nullopt;
        total = total * 10 + digit;
    }
    return total;
}

/// `style`'s decimal mark is missing and the other one stands where it should: "12,50".
bool hasOtherDecimalMark(QStringView text, NumberStyle style)
{
    const QChar other = style.decimalMark == u',' ? u'.' : u',';
    const qsizetype at = text.indexOf(other);
    const QStringView fraction = text.sliced(at + 1);
    return at > 0 && !text.contains(style.decimalMark) && allDigits(text.left(at)) && allDigits(fraction)
        && fraction.size() <= 2;
}

tl::unexpected<Error> ambiguous(QStringView text, const QString &digits, const QString &spread)
{
    return failure(ErrorKind::Input, u"amount-ambiguous"_s,
        //: %1: what was typed, "1,234". %2, %3: two numbers that it may be, "1234" and "1.234".
        translatable("Money", "“%1” can be read as %2 or as %3. Write it without a thousands mark.")
            .arg(text, digits, spread));
}

tl::unexpected<Error> notANumber(QStringView text, NumberStyle style)
{
    // "15.045" where blanks group and a comma is the decimal mark.
    const QChar other = style.decimalMark == u',' ? u'.' : u',';
    if (const QList<QStringView> parts = text.split(other); parts.size() == 2 && areGroups(parts))
        return ambiguous(
            text, text.toString().remove(other), text.toString().replace(other, style.decimalMark));
    if (hasOtherDecimalMark(text, style)) {
        QString right = text.toString();
        right.replace(style.decimalMark == u',' ? u'.' : u',', style.decimalMark);
        return failure(ErrorKind::Input, u"amount-not-a-number"_s,
            //: %1: an amount, written rightly.
            (style.decimalMark == u',' ? translatable("Money", "Here a comma stands before the cents: %1.")
                                       //: %1: an amount, written rightly.
                                       : translatable("Money", "Here a point stands before the cents: %1."))
                .arg(right));
    }
    return failure(ErrorKind::Input, u"amount-not-a-number"_s,
        //: %1: what was typed; %2: an amount as one writes it here, “15.04”.
        translatable("Money", "“%1” is not an amount. Write digits and at most one decimal mark, such as %2.")
            .arg(text.left(40), LocalizedText::number(u"15.04"_s)));
}

/// Takes the group marks out of the whole part; an error where they are not one mark between groups that
/// people write.
Result<QString> ungroup(QStringView whole, QStringView text, NumberStyle style, bool hasFraction)
{
    const auto first = std::find_if_not(whole.begin(), whole.end(), isDigit);
    if (first == whole.end())
        return whole.toString();
    const QChar used = *first;
    const QList<QStringView> groups = whole.split(used);
    if ((used != style.groupMark && !isHarmlessGroupMark(used)) || !areGroups(groups))
        return notANumber(text, style);
    const QString digits = whole.toString().remove(used);
    if (groups.size() == 2 && !hasFraction && !isHarmlessGroupMark(used))
        return ambiguous(text, digits, whole.toString().replace(used, style.decimalMark));
    return digits;
}

/// What stands behind the e of "1.0e-05": nothing for a number without one, and for one that is none.
struct Exponent {
    qsizetype at = -1;
    std::optional<int> value = 0;
};

Exponent exponentIn(QStringView text)
{
    const qsizetype at = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    QStringView digits = text.sliced(at + 1);
    const bool isNegative = digits.startsWith(u'-');
    if (isNegative || digits.startsWith(u'+'))
        digits = digits.sliced(1);
    constexpr qsizetype longest = 3;
    if (!allDigits(digits) || digits.size() > longest)
        return {at, std::nullopt};
    return {at, isNegative ? -digits.toInt() : digits.toInt()};
}

/// Moves the decimal mark: nothing is rounded.
Digits shifted(Digits digits, int places)
{
    if (places > 0) {
        const qsizetype moved = std::min<qsizetype>(places, digits.fraction.size());
        digits.whole += digits.fraction.left(moved) + QString(places - moved, u'0');
        digits.fraction = digits.fraction.sliced(moved);
    } else if (places < 0) {
        const qsizetype moved = std::min<qsizetype>(-places, digits.whole.size());
        digits.fraction = QString(-places - moved, u'0') + digits.whole.right(moved) + digits.fraction;
        digits.whole.chop(moved);
    }
    return digits;
}

/// "15.040" USD: to some that is a little more than fifteen, to others fifteen thousand and forty.
bool couldBeGrouped(QStringView whole, QStringView fraction, int decimals)
{
    constexpr qsizetype group = 3;
    return fraction.size() == group && decimals < group && allDigits(whole) && whole.size() <= group
        && !whole.startsWith(u'0');
}

tl::unexpected<Error> tooManyDecimals(Currency currency)
{
    const int most = currency.finestDecimals();
    const LocalizedText room = most == 0
        //: %1: a currency's code, "XOF".
        ? translatable("Money", "%1 has no decimals: write a whole number.")
        //: %1: a currency's code, "USD".
        : translatable("Money", "%1 has %n decimal(s) and no more.", nullptr, most);
    return failure(ErrorKind::Input, u"amount-decimals"_s,
        translatable("Money", "The amount has too many decimals.") + u' ' + room.arg(currency.code()));
}

/// Counted in the usual decimals, or in as many more as it has.
std::optional<Money> counted(const Digits &digits, Currency currency)
{
    const int decimals = std::max(currency.usualDecimals(), static_cast<int>(digits.fraction.size()));
    const auto finer = currency.withDecimals(decimals);
    const auto minorUnits = count(digits, decimals);
    return finer && minorUnits ? std::optional(Money(*minorUnits, *finer)) : std::nullopt;
}

} // namespace

Result<Money> Money::parse(QStringView typed, Currency currency, NumberStyle style)
{
    // Scripts write the digits 0 to 9; people those of their own writing.
    const std::optional<QString> own = style.byPrograms ? typed.trimmed().toString() : withAsciiDigits(typed);
    if (!own)
        return failure(ErrorKind::Input, u"amount-not-a-number"_s,
            //: %1: what was typed, such as "1٢.50".
            translatable("Money", "“%1” has digits of two scripts in it. Write all of them in one.")
                .arg(typed.left(40)));
    QString inStyle = *own;
    if (!style.byPrograms)
        inStyle.replace(arabicDecimalMark, style.decimalMark);
    const QStringView text = inStyle;
    constexpr qsizetype longest = 40; // more than any 64-bit amount with all its marks
    if (text.isEmpty() || text.size() > longest)
        return notANumber(text, style);
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212)))
        return failure(ErrorKind::Input, u"amount-negative"_s,
            translatable("Money", "The amount is negative. A sale needs an amount above zero."));

    const Exponent exponent = style.byPrograms ? exponentIn(text) : Exponent();
    const QStringView number = exponent.at < 0 ? text : text.left(exponent.at);
    const qsizetype mark = number.lastIndexOf(style.decimalMark);
    const QStringView wholePart = mark < 0 ? number : number.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : number.sliced(mark + 1);
    if (!exponent.value || (mark >= 0 && !allDigits(fraction)))
        return notANumber(text, style);

    const Result<QString> whole = ungroup(wholePart, text, style, mark >= 0);
    if (!whole)
        return tl::unexpected(whole.error());
    if (whole->isEmpty() && fraction.isEmpty())
        return notANumber(text, style);
    Digits digits = shifted({*whole, fraction.toString()}, *exponent.value);
    dropZeros(digits.fraction, currency.usualDecimals());
    if (digits.fraction.size() > currency.finestDecimals())
        return tooManyDecimals(currency);
    if (!style.byPrograms && couldBeGrouped(wholePart, fraction, currency.usualDecimals()))
        return failure(ErrorKind::Input, u"amount-ambiguous"_s,
            //: %1: what was typed, "15.040". %2, %3: two numbers that it may be, "15040" and "15.04".
            translatable("Money",
                "“%1” can be read as %2 or as %3. Write it without a thousands mark and without zeros that "
                "say nothing.")
                .arg(text, wholePart.toString() + fraction,
                    wholePart
                        + (digits.fraction.isEmpty() ? QString() : style.decimalMark + digits.fraction)));

    const auto money = counted(digits, currency);
    if (!money)
        return failure(ErrorKind::Input, u"amount-too-large"_s,
            digits.fraction.size() > currency.usualDecimals()
                ? translatable(
                    "Money", "The amount has too many digits to be processed. Write fewer decimals.")
                : translatable("Money", "The amount is too large to be processed."));
    return *money;
}

std::optional<Money> Money::fromWire(QStringView text, Currency currency)
{
    const auto money = StatedAmount::read(text).in(currency);
    return money && money->minorUnits() >= 0 ? money : std::nullopt;
}

std::optional<Money> Money::inDecimals(int decimals) const
{
    const auto currency = m_currency.withDecimals(decimals);
    if (!currency)
        return std::nullopt;
    qint64 minorUnits = m_minorUnits;
    for (int place = m_currency.decimals(); place < decimals; ++place) {
        if (__builtin_mul_overflow(minorUnits, qint64(10), &minorUnits))
            return std::nullopt;
    }
    for (int place = decimals; place < m_currency.decimals(); ++place) {
        if (minorUnits % 10 != 0)
            return std::nullopt;
        minorUnits /= 10;
    }
    return Money(minorUnits, *currency);
}

std::optional<Money> Money::plus(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    const int decimals = std::max(m_currency.decimals(), other.m_currency.decimals());
    const auto one = inDecimals(decimals);
    const auto another = other.inDecimals(decimals);
    qint64 sum = 0;
    if (!one || !another || __builtin_add_overflow(one->m_minorUnits, another->m_minorUnits, &sum))
        return std::nullopt;
    return Money(sum, one->m_currency);
}

bool Money::operator==(const Money &other) const
{
    if (m_currency != other.m_currency)
        return false;
    if (m_currency.decimals() == other.m_currency.decimals())
        return m_minorUnits == other.m_minorUnits;
    const bool isFiner = m_currency.decimals() > other.m_currency.decimals();
    const Money &finer = isFiner ? *this : other;
    const Money &coarser = isFiner ? other : *this;
    const auto same = finer.inDecimals(coarser.m_currency.decimals());
    return same && same->m_minorUnits == coarser.m_minorUnits;
}

QString Money::decimalText() const
{
    const int decimals = m_currency.decimals();
    const bool negative = m_minorUnits < 0;
    // Through unsigned, so that the most negative number has an opposite.
    const quint64 size =
        negative ? quint64(0) - static_cast<quint64>(m_minorUnits) : static_cast<quint64>(m_minorUnits);
    QString digits = QString::number(size).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace counterfoil
