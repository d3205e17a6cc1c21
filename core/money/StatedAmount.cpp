// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatedAmount.h"

#include "base/NumberGroups.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A double keeps 15 digits of whatever was put into it; the 16th and 17th are its noise.
constexpr qsizetype digitsOfDouble = 15;
/// Above it a double's noise could be as large as the currency's unit: nothing is noise there.
constexpr qint64 largestWithNoise = 10'000'000'000'000;
constexpr qsizetype longestText = 120;
/// As powers of ten: 64 bits hold no more units of anything, and no coin is divided finer.
constexpr int largest = 19;
constexpr int finest = -40;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

struct Sign {
    char16_t sign;
    std::array<QStringView, 2> codes;
};

// A sign that several countries use stands for the one that gateways mean by it.
constexpr Sign signs[] = {
    {u'$', {u"USD", {}}},
    {u'€', {u"EUR", {}}},
    {u'£', {u"GBP", {}}},
    {u'₹', {u"INR", {}}},
    {u'₴', {u"UAH", {}}},
    {u'₦', {u"NGN", {}}},
    {u'₽', {u"RUB", u"RUR"}},
    {u'₿', {u"BTC", {}}},
};

bool isSign(QChar c)
{
    return std::any_of(std::begin(signs), std::end(signs), [c](const Sign &each) { return c == each.sign; });
}

bool isWordLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// Whether it has the form of a currency's or payment system's code: "USDT_TRC20", "visamaster.uah".
bool isCode(QStringView word)
{
    const auto fits = [](QChar c) {
        return isWordLetter(c) || isDigit(c) || c == u'_' || c == u'.' || c == u'-';
    };
    return !word.isEmpty() && isWordLetter(word.front()) && word.back() != u'.' && word.back() != u'_'
        && std::all_of(word.begin(), word.end(), fits);
}

/// What of a code names the currency: "USDT", "UAH".
QString currencyIn(QStringView code)
{
    const QString behind = code.sliced(code.lastIndexOf(u'.') + 1).toString().toUpper();
    const auto network =
        std::find_if(behind.begin(), behind.end(), [](QChar c) { return c == u'_' || c == u'-'; });
    return behind.left(network - behind.begin());
}

/// Takes a currency's sign or code from the beginning or the end of the text; a code with more than letters
/// in it only from behind a blank at the end.
QString takeWord(QStringView *text, bool fromStart)
{
    const auto at = [&](qsizetype i) { return fromStart ? (*text)[i] : (*text)[text->size() - 1 - i]; };
    const qsizetype blank = fromStart ? -1 : text->lastIndexOf(u' ');
    qsizetype size = 0;
    if (blank >= 0 && isCode(text->sliced(blank + 1)))
        size = text->size() - blank - 1;
    else if (!text->isEmpty() && isSign(at(0)))
        size = 1;
    else
        while (size < text->size() && isWordLetter(at(size)))
            ++size;
    const QString word = currencyIn(fromStart ? text->left(size) : text->last(size));
    *text = (fromStart ? text->sliced(size) : text->chopped(size)).trimmed();
    return word;
}

bool canBeMoney(const Decimal &number)
{
    const int sign = number.isNegative() ? -1 : 1;
    const Decimal least = Decimal::of(sign, finest);
    const Decimal beyond = Decimal::of(sign, largest);
    const bool isBetween = sign < 0 ? beyond < number && number <= least : least <= number && number < beyond;
    return number.isZero() || isBetween;
}

bool isWordOf(const QString &word, Currency currency)
{
    if (word == currency.code())
        return true;
    const auto *sign = std::find_if(std::begin(signs), std::end(signs),
        [&word](const Sign &each) { return word.size() == 1 && word[0] == each.sign; });
    return sign != std::end(signs)
        && std::any_of(sign->codes.begin(), sign->codes.end(),
            [&](QStringView code) { return code == currency.code(); });
}

/// The number without its group marks and with a point; empty where that cannot be told.
QString plain(QStringView text)
{
    const qsizetype comma = text.count(u',');
    const qsizetype point = text.count(u'.');
    const auto pure = std::find_if(text.begin(), text.end(), isHarmlessGroupMark);
    QChar group;
    QChar decimal;
    if (pure != text.end()) {
        if (comma + point > 1)
            return {};
        group = *pure;
        decimal = comma > 0 ? u',' : u'.';
    } else if (comma > 0 && point > 0) {
        decimal = text.lastIndexOf(u',') > text.lastIndexOf(u'.') ? u',' : u'.';
        group = decimal == u',' ? u'.' : u',';
        if (text.count(decimal) > 1)
            return {};
    } else if (comma > 1 || point > 1) {
        group = comma > 1 ? u',' : u'.';
    } else {
        decimal = comma > 0 ? u',' : u'.';
    }
    const qsizetype mark = decimal.isNull() ? -1 : text.indexOf(decimal);
    const QStringView whole = mark < 0 ? text : text.left(mark);
    const QStringView fraction = mark < 0 ? QStringView() : text.sliced(mark + 1);
    if (!allDigits(fraction))
        return {};
    QString digits = whole.toString();
    if (!group.isNull()) {
        if (!areGroups(whole.split(group)))
            return {};
        digits.remove(group);
    } else if (decimal == u',') {
        // "1,234" is a thousand to one, and one and a bit to another.
        const bool couldBeGroups = areGroups(text.split(u','));
        if (fraction.isEmpty() || whole.isEmpty() || couldBeGroups)
            return {};
    }
    if (!allDigits(digits))
        return {};
    return mark < 0 ? digits : digits + u'.' + fraction;
}

} // namespace

bool statesNothing(QStringView text)
{
    constexpr std::array<QStringView, 12> nothing{
        u"", u"null", u"nil", u"none", u"undefined", u"false", u"n/a", u"-", u"--", u"—", u"–", u"(null)"};
    const QStringView bare = text.trimmed();
    return std::any_of(nothing.begin(), nothing.end(),
        [bare](QStringView each) { return bare.compare(each, Qt::CaseInsensitive) == 0; });
}

std::optional<Currency> statedCurrency(QStringView code)
{
    const QStringView bare = code.trimmed();
    const QString name = isCode(bare) ? currencyIn(bare) : QString();
    const auto currency = Currency::find(name);
    // ISO 4217 has three letters and at most four decimals; only coins have networks.
    const bool isCoin = currency && (name.size() > 3 || currency->decimals() > 4);
    const bool hasNetwork = !bare.endsWith(name, Qt::CaseInsensitive);
    return currency && name != u"XXX" && (isCoin || !hasNetwork) ? currency : std::nullopt;
}

StatedAmount StatedAmount::read(QStringView written)
{
    QStringView text = written.trimmed();
    if (statesNothing(text))
        return {};
    StatedAmount unreadable(Kind::Unreadable);
    if (text.size() > longestText)
        return unreadable;
    QString word = takeWord(&text, false);
    if (const QString before = takeWord(&text, true); !before.isEmpty()) {
        if (!word.isEmpty()) // "about 5 USD"
            return unreadable;
        word = before;
    }
    if (word.size() == 1 && !isSign(word[0])) // "1e" is half a number
        return unreadable;
    QString number = text.toString();
    number.replace(QChar(0x2212), u'-');
    auto value = Decimal::parse(number);
    if (!value) {
        const bool isSigned = number.startsWith(u'-') || number.startsWith(u'+');
        if (const QString digits = plain(QStringView(number).sliced(isSigned ? 1 : 0)); !digits.isEmpty())
            value = Decimal::parse(number.startsWith(u'-') ? u'-' + digits : digits);
    }
    if (!value || !canBeMoney(*value))
        return unreadable;
    StatedAmount amount(Kind::Number);
    amount.m_number = *value;
    amount.m_word = word;
    return amount;
}

std::optional<Money> StatedAmount::in(Currency currency) const
{
    if (m_kind != Kind::Number || (!m_word.isEmpty() && !isWordOf(m_word, currency)))
        return std::nullopt;
    if (const auto units = m_number.units(currency.decimals()))
        return Money(*units, currency);
    const auto rounded = m_number.rounded(digitsOfDouble).units(currency.decimals());
    if (rounded && std::abs(*rounded) < largestWithNoise)
        return Money(*rounded, currency);
    // An amount of a coin may be finer than the others of it.
    for (int decimals = currency.decimals() + 1; decimals <= currency.finestDecimals(); ++decimals) {
        const auto finer = currency.withDecimals(decimals);
        if (const auto units = m_number.units(decimals); units && finer)
            return Money(*units, *finer);
    }
    return std::nullopt;
}

bool isSameAmount(const Money &stated, const Money &asked)
{
    return stated == asked
        || (stated.currency() == asked.currency() && StatedAmount::read(stated.decimalText()).is(asked));
}

bool StatedAmount::is(const Money &asked) const
{
    const auto money = in(asked.currency());
    if (!money)
        return false;
    // Of an amount that is finer than a double, a double keeps 15 digits.
    const Decimal exact = Decimal::of(asked.minorUnits(), -asked.currency().decimals());
    const bool isFine =
        exact.significantDigits() > digitsOfDouble && m_number.significantDigits() > digitsOfDouble;
    return *money == asked || (isFine && m_number.rounded(digitsOfDouble) == exact.rounded(digitsOfDouble));
}

} // namespace counterfoil
