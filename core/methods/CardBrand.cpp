// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardBrand.h"

#include "base/SecretText.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Numbers whose first `digits` digits lie in [from, to] belong to `brand`.
struct Range {
    int digits;
    int from;
    int to;
    CardBrand brand;
};

// The networks' published issuer ranges; the narrower ones stand before the wider.
constexpr Range ranges[] = {
    {4, 2200, 2204, CardBrand::Mir},
    {4, 2221, 2720, CardBrand::Mastercard},
    {2, 51, 55, CardBrand::Mastercard},
    {2, 34, 34, CardBrand::Amex},
    {2, 37, 37, CardBrand::Amex},
    {4, 3528, 3589, CardBrand::Jcb},
    {3, 300, 305, CardBrand::Diners},
    {2, 36, 36, CardBrand::Diners},
    {2, 38, 39, CardBrand::Diners},
    {4, 6011, 6011, CardBrand::Discover},
    {3, 644, 649, CardBrand::Discover},
    {3, 652, 653, CardBrand::RuPay},
    {2, 65, 65, CardBrand::Discover},
    {2, 60, 60, CardBrand::RuPay},
    {2, 81, 82, CardBrand::RuPay},
    {2, 62, 62, CardBrand::UnionPay},
    {2, 50, 50, CardBrand::Maestro},
    {2, 56, 59, CardBrand::Maestro},
    {2, 61, 61, CardBrand::Maestro},
    {2, 63, 63, CardBrand::Maestro},
    {2, 67, 69, CardBrand::Maestro},
    {1, 4, 4, CardBrand::Visa},
};

} // namespace

CardBrand cardBrand(QStringView digits)
{
    const auto *found = std::find_if(std::begin(ranges), std::end(ranges), [digits](const Range &range) {
        if (digits.size() < range.digits)
            return false;
        const int prefix = digits.left(range.digits).toInt();
        return prefix >= range.from && prefix <= range.to;
    });
    return found == std::end(ranges) ? CardBrand::Other : found->brand;
}

QString brandName(CardBrand brand)
{
    switch (brand) {
    case CardBrand::Visa:
        return u"Visa"_s;
    case CardBrand::Mastercard:
        return u"Mastercard"_s;
    case CardBrand::Amex:
        return u"American Express"_s;
    case CardBrand::Discover:
        return u"Discover"_s;
    case CardBrand::Diners:
        return u"Diners Club"_s;
    case CardBrand::Jcb:
        return u"JCB"_s;
    case CardBrand::UnionPay:
        return u"UnionPay"_s;
    case CardBrand::Maestro:
        return u"Maestro"_s;
    case CardBrand::RuPay:
        return u"RuPay"_s;
    case CardBrand::Mir:
        return u"Mir"_s;
    case CardBrand::Other:
        return {};
    }
    Q_UNREACHABLE();
}

bool isLengthOf(CardBrand brand, qsizetype digits)
{
    switch (brand) {
    case CardBrand::Visa:
        return digits == 13 || digits == 16 || digits == 19;
    case CardBrand::Amex:
        return digits == 15;
    case CardBrand::Mastercard:
    case CardBrand::RuPay:
        return digits == 16;
    case CardBrand::Diners:
        return digits >= 14 && digits <= 19;
    case CardBrand::Discover:
    case CardBrand::Jcb:
    case CardBrand::UnionPay:
    case CardBrand::Mir:
        return digits >= 16 && digits <= 19;
    case CardBrand::Maestro:
    case CardBrand::Other:
        return digits >= 12 && digits <= 19;
    }
    Q_UNREACHABLE();
}

int cardCodeLength(CardBrand brand)
{
    return brand == CardBrand::Amex ? 4 : 3;
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto at = digits.crbegin(); at != digits.crend(); ++at) {
        const int digit = at->unicode() - u'0';
        const int counted = doubled ? digit * 2 : digit;
        sum += counted > 9 ? counted - 9 : counted;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

namespace {

bool isCard(QStringView digits)
{
    const CardBrand brand = cardBrand(digits);
    return brand != CardBrand::Other && digits.size() >= 13 && isLengthOf(brand, digits.size())
        && passesLuhn(digits);
}

/// Digits that stand together as somebody dictates them, and where its groups end: "1001 4242 4242".
struct Run {
    QString digits;
    QList<qsizetype> borders{0};

    void endGroup()
    {
        if (borders.back() < digits.size())
            borders << digits.size();
    }
    /// Whole groups only: any digits within a long order number would look like a card far too often.
    bool holdsCard() const
    {
        for (qsizetype from = 0; from < borders.size(); ++from) {
            for (qsizetype to = from + 1; to < borders.size(); ++to) {
                const qsizetype size = borders[to] - borders[from];
                if (size > 19)
                    break;
                if (isCard(QStringView(digits).sliced(borders[from], size)))
                    return true;
            }
        }
        return false;
    }
};

/// What nobody sees between two digits, or about one: joiners, soft hyphens, the frame of a keycap.
bool isUnseen(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Mark_NonSpacing
        || category == QChar::Mark_Enclosing;
}

bool holdsCardIn(QStringView text)
{
    constexpr int mostBetween = 3; // "4242 - 4242"
    Run run;
    int between = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t c = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        if (QChar::category(c) == QChar::Number_DecimalDigit) {
            run.digits += QChar(u'0' + QChar::digitValue(c));
            between = 0;
        } else if (isUnseen(c)) {
            continue;
        } else if (!QChar::isLetterOrNumber(c) && between < mostBetween) {
            run.endGroup();
            ++between;
        } else {
            run.endGroup();
            if (run.holdsCard())
                return true;
            run = {};
            between = 0;
        }
    }
    run.endGroup();
    return run.holdsCard();
}

} // namespace

bool holdsCardNumber(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; }))
        return holdsCardIn(text);
    QString copy = text.toString();
    QString read = copy.normalized(QString::NormalizationForm_KC); // ④, ⁴ and 𝟒 are 4
    const bool holds = holdsCardIn(read);
    SecretText::wipe(copy);
    SecretText::wipe(read);
    return holds;
}

} // namespace counterfoil
