// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleLines.h"

#include "base/TypedDigits.h"

#include <QStringList>
#include <QtNumeric>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostThousandths = 10'000'000 * Quantity::parts; // all below it
constexpr int decimals = 3;

tl::unexpected<Error> wrongQuantity()
{
    return failure(ErrorKind::Input, u"quantity"_s,
        //: How many of something: both numbers may be typed as they stand here.
        translatable("SaleLines",
            "This is no quantity. Write how many, such as 2, or how much, such as 0.5 (at most three "
            "decimals)."));
}

tl::unexpected<Error> tooLarge()
{
    return failure(ErrorKind::Input, u"lines-too-large"_s,
        translatable(
            "SaleLines", "The sum is larger than this program can count. Make several sales of it."));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<Quantity> Quantity::parse(QStringView typed, NumberStyle style)
{
    const auto digits = withAsciiDigits(typed.trimmed());
    if (!digits || digits->isEmpty() || digits->size() > 20)
        return wrongQuantity();
    const auto mark = std::find_if(digits->cbegin(), digits->cend(),
        [](QChar c) { return c == u'.' || c == u',' || c == arabicDecimalMark; });
    const QString whole = digits->left(mark - digits->cbegin());
    QString fraction = mark == digits->cend() ? QString() : digits->sliced(mark - digits->cbegin() + 1);
    if (whole.isEmpty() || (mark != digits->cend() && fraction.isEmpty())
        || !std::all_of(whole.begin(), whole.end(), isDigit)
        || !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return wrongQuantity();
    const bool isOthersMark =
        mark != digits->cend() && *mark != style.decimalMark && *mark != arabicDecimalMark;
    if (isOthersMark && fraction.size() == decimals && whole != u"0"_s)
        return failure(ErrorKind::Input, u"quantity-ambiguous"_s,
            //: %1: what was typed as a quantity, such as 1,250.
            translatable("SaleLines",
                "“%1” can be read in two ways: as thousands, or as a part of one. Write it without the mark, "
                "or "
                "with other decimals.")
                .arg(typed.trimmed().left(20)));
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return wrongQuantity();
    bool fits = false;
    const qint64 thousandths = QString(whole + fraction.leftJustified(decimals, u'0')).toLongLong(&fits);
    if (!fits || thousandths <= 0 || thousandths >= mostThousandths)
        return wrongQuantity();
    return Quantity(thousandths);
}

QString Quantity::text() const
{
    QString text = QString::number(m_thousandths / parts);
    if (const qint64 rest = m_thousandths % parts; rest != 0) {
        text += u'.' + QString::number(rest).rightJustified(decimals, u'0');
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

std::optional<Quantity> Quantity::plus(Quantity more) const
{
    const qint64 sum = m_thousandths + more.m_thousandths; // both are far from 64 bits
    return sum < mostThousandths ? std::optional(Quantity(sum)) : std::nullopt;
}

Result<Money> totalOf(const SaleLine &line)
{
    const qint64 price = line.price.minorUnits();
    const qint64 whole = line.quantity.thousandths() / Quantity::parts;
    const qint64 rest = line.quantity.thousandths() % Quantity::parts;
    qint64 ofWhole = 0;
    qint64 ofRest = 0;
    qint64 total = 0;
    if (qMulOverflow(price, whole, &ofWhole) || qMulOverflow(price, rest, &ofRest))
        return tooLarge();
    const qint64 half = ofRest < 0 ? -Quantity::parts / 2 : Quantity::parts / 2;
    if (qAddOverflow(ofRest, half, &ofRest) || qAddOverflow(ofWhole, ofRest / Quantity::parts, &total))
        return tooLarge();
    return Money(total, line.price.currency());
}

Result<Money> sumOf(const std::vector<SaleLine> &lines)
{
    if (lines.empty())
        return failure(
            ErrorKind::Input, u"lines-empty"_s, translatable("SaleLines", "There are no lines to add up."));
    std::optional<Money> sum;
    for (const SaleLine &line : lines) {
        const auto total = totalOf(line);
        if (!total)
            return total;
        if (sum && sum->currency() != total->currency())
            return failure(ErrorKind::Input, u"lines-currency"_s,
                //: %1, %2: codes of currencies.
                translatable("SaleLines",
                    "The lines have prices in %1 and in %2. One sale has one currency: take one of them out.")
                    .arg(sum->currency().code(), total->currency().code()));
        sum = sum ? sum->plus(*total) : std::optional(*total);
        if (!sum)
            return tooLarge();
    }
    return *sum;
}

QString noteOf(const std::vector<SaleLine> &lines, qsizetype most)
{
    QStringList parts;
    for (const SaleLine &line : lines)
        parts << line.quantity.text() + u" × "_s + line.name.simplified();
    QString note = parts.join(u", "_s);
    if (note.size() <= most)
        return note;
    qsizetype end = std::max<qsizetype>(most - 1, 0);
    if (end > 0 && note[end - 1].isHighSurrogate())
        --end;
    note.truncate(end);
    return most > 0 ? note + u'…' : QString();
}

Json toJson(const std::vector<SaleLine> &lines)
{
    Json array = Json::array();
    for (const SaleLine &line : lines) {
        Json object = Json::object();
        object.add(u"number"_s, Json::stringOrNull(line.number));
        object.add(u"name"_s, Json::string(line.name));
        object.add(u"quantity"_s, Json::string(line.quantity.text()));
        object.add(u"price"_s, Json::string(line.price.decimalText()));
        object.add(u"currency"_s, Json::string(line.price.currency().code()));
        const auto total = totalOf(line);
        object.add(u"total"_s, total ? Json::string(total->decimalText()) : Json());
        array.append(std::move(object));
    }
    return array;
}

std::vector<SaleLine> linesIn(const Json &fields)
{
    std::vector<SaleLine> lines;
    for (const Json &object : fields[saleLinesField].items()) {
        const auto quantity = Quantity::parse(object[u"quantity"].text());
        const auto currency = Currency::find(object[u"currency"].text());
        const auto price = currency ? Money::parse(object[u"price"].text(), *currency)
                                    : Result<Money>(failure(ErrorKind::Input, {}, {}));
        if (!quantity || !price)
            return {};
        lines.push_back({object[u"number"].text(), object[u"name"].text(), *quantity, *price});
    }
    return lines;
}

std::vector<SaleLine> linesAddingUp(const Json &fields, const Money &amount)
{
    std::vector<SaleLine> lines = linesIn(fields);
    const auto sum = sumOf(lines);
    return sum && *sum == amount ? lines : std::vector<SaleLine>();
}

} // namespace counterfoil
