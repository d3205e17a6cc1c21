// SPDX-License-Identifier: GPL-3.0-or-later
#include "Decimal.h"

#include <algorithm>
#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 80;
constexpr qsizetype longestPlain = 60;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// "e-05"; nothing where it is none.
std::optional<int> exponentIn(QStringView text)
{
    constexpr qsizetype most = 3;
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const QStringView digits = text.sliced(isSigned ? 1 : 0);
    if (digits.isEmpty() || digits.size() > most || !allDigits(digits))
        return std::nullopt;
    const int size = digits.toInt();
    return text.startsWith(u'-') ? -size : size;
}

} // namespace

Decimal::Decimal(bool isNegative, const QString &digits, int exponent)
{
    qsizetype first = 0;
    while (first < digits.size() && digits[first] == u'0')
        ++first;
    qsizetype end = digits.size();
    while (end > first && digits[end - 1] == u'0') {
        --end;
        ++exponent;
    }
    m_digits = digits.sliced(first, end - first);
    if (m_digits.isEmpty())
        return;
    m_isNegative = isNegative;
    m_exponent = exponent;
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    const bool isNegative = text.startsWith(u'-');
    QStringView number = text.sliced(isNegative || text.startsWith(u'+') ? 1 : 0);
    int exponent = 0;
    if (const qsizetype mark = number.indexOf(u'e', 0, Qt::CaseInsensitive); mark >= 0) {
        const auto written = exponentIn(number.sliced(mark + 1));
        if (!written)
            return std::nullopt;
        exponent = *written;
        number = number.left(mark);
    }
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.left(point);
    const QStringView fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || !allDigits(whole) || !allDigits(fraction))
        return std::nullopt;
    return Decimal(
        isNegative, whole.toString() + fraction.toString(), exponent - static_cast<int>(fraction.size()));
}

Decimal Decimal::of(qint64 units, int exponent)
{
    const QString text = QString::number(units);
    return {units < 0, text.sliced(units < 0 ? 1 : 0), exponent};
}

std::optional<qint64> Decimal::units(int decimals) const
{
    const int zeros = m_exponent + decimals;
    if (isZero())
        return 0;
    if (zeros < 0 || m_digits.size() + zeros > std::numeric_limits<quint64>::digits10)
        return std::nullopt;
    const quint64 size = QString(m_digits + QString(zeros, u'0')).toULongLong();
    if (size > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return m_isNegative ? -static_cast<qint64>(size) : static_cast<qint64>(size);
}

Decimal Decimal::rounded(qsizetype significantDigits) const
{
    if (m_digits.size() <= significantDigits)
        return *this;
    const auto dropped = static_cast<int>(m_digits.size() - significantDigits);
    QString kept = u'0' + m_digits.left(significantDigits); // room for a carry
    if (m_digits[significantDigits] >= u'5') {
        qsizetype at = kept.size() - 1;
        for (; kept[at] == u'9'; --at)
            kept[at] = u'0';
        kept[at] = QChar(kept[at].unicode() + 1);
    }
    return {m_isNegative, kept, m_exponent + dropped};
}

QString Decimal::text() const
{
    if (isZero())
        return u"0"_s;
    const QString sign = m_isNegative ? u"-"_s : QString();
    const qsizetype whole = m_digits.size() + m_exponent; // digits before the point
    const qsizetype length = std::max(whole, m_digits.size()) + std::max<qsizetype>(0, -whole);
    if (length > longestPlain)
        return sign + m_digits + u'e' + QString::number(m_exponent);
    if (m_exponent >= 0)
        return sign + m_digits + QString(m_exponent, u'0');
    if (whole > 0)
        return sign + m_digits.left(whole) + u'.' + m_digits.sliced(whole);
    return sign + u"0." + QString(-whole, u'0') + m_digits;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const auto sign = [](const Decimal &each) { return each.isZero() ? 0 : each.m_isNegative ? -1 : 1; };
    if (sign(*this) != sign(other) || isZero())
        return sign(*this) <=> sign(other);
    const auto firstDigit = [](const Decimal &each) { return each.m_digits.size() + each.m_exponent; };
    // Where the first digits count the same, the shorter one's missing digits are zeros, below any other.
    auto size = firstDigit(*this) <=> firstDigit(other);
    if (size == std::strong_ordering::equal)
        size = m_digits.compare(other.m_digits) <=> 0;
    return m_isNegative ? 0 <=> size : size;
}

} // namespace counterfoil
