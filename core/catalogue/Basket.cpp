// SPDX-License-Identifier: GPL-3.0-or-later
#include "Basket.h"

#include "base/TypedDigits.h"
#include "invoices/SoldTo.h"
#include "methods/PaymentSystem.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

Result<void> Basket::add(const SavedItem &item, Quantity quantity)
{
    const auto same = std::find_if(
        m_lines.begin(), m_lines.end(), [&item](const Line &line) { return line.item.id == item.id; });
    if (same != m_lines.end() && item.id != 0) {
        const auto sum = same->quantity.plus(quantity);
        if (!sum)
            return failure(ErrorKind::Input, u"quantity"_s,
                //: %1: the name of an item.
                translatable("Basket", "These are too many of “%1” for one sale.").arg(item.name));
        same->quantity = *sum;
        return {};
    }
    if (m_lines.size() >= mostLines)
        return failure(ErrorKind::Input, u"basket-full"_s,
            translatable("Basket", "One sale has at most %1 lines. Issue this one, and begin another.")
                .arg(mostLines));
    m_lines.push_back({item, quantity});
    return {};
}

void Basket::setQuantity(std::size_t line, Quantity quantity)
{
    if (line < m_lines.size())
        m_lines[line].quantity = quantity;
}

void Basket::remove(std::size_t line)
{
    if (line < m_lines.size())
        m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(line));
}

QStringList Basket::currencies() const
{
    QStringList codes;
    if (m_lines.empty())
        return codes;
    for (const Money &price : m_lines.front().item.prices) {
        const bool isEverybodys = std::all_of(m_lines.begin(), m_lines.end(),
            [&price](const Line &line) { return line.item.priceIn(price.currency()).has_value(); });
        if (isEverybodys)
            codes << price.currency().code();
    }
    return codes;
}

Result<std::vector<SaleLine>> Basket::in(Currency currency) const
{
    std::vector<SaleLine> lines;
    for (const Line &line : m_lines) {
        const auto price = line.item.priceIn(currency);
        if (!price)
            return failure(ErrorKind::Input, u"basket-price"_s,
                //: %1: the name of an item; %2: a currency's code.
                translatable("Basket",
                    "“%1” has no price in %2, so there is no sum. Type the amount, or give the item a price.")
                    .arg(line.item.name, currency.code()));
        lines.push_back({line.item.number, line.item.name, line.quantity, *price});
    }
    if (lines.empty())
        return failure(
            ErrorKind::Input, u"lines-empty"_s, translatable("SaleLines", "There are no lines to add up."));
    return lines;
}

QString Basket::note(qsizetype most) const
{
    if (m_lines.size() == 1 && m_lines.front().quantity == Quantity::ofPieces(1)
        && !m_lines.front().item.note.isEmpty()) {
        QString note = m_lines.front().item.note.simplified();
        if (note.size() <= most)
            return note;
    }
    const Money none(0, *Currency::find(u"USD")); // a note tells no prices
    std::vector<SaleLine> lines;
    lines.reserve(m_lines.size());
    for (const Line &line : m_lines)
        lines.push_back({line.item.number, line.item.name, line.quantity, none});
    return noteOf(lines, most);
}

QString Basket::common(QString SavedItem::*member) const
{
    QString told;
    for (const Line &line : m_lines) {
        const QString &one = line.item.*member;
        if (!one.isEmpty() && !told.isEmpty() && one != told)
            return {};
        if (!one.isEmpty())
            told = one;
    }
    return told;
}

QString Basket::methodId() const
{
    return common(&SavedItem::methodId);
}

QString Basket::paymentSystem() const
{
    return common(&SavedItem::paymentSystem);
}

Result<Counted> countedIn(const QString &typed, NumberStyle style)
{
    Counted counted;
    counted.name = typed.trimmed();
    qsizetype star = 0;
    while (star < counted.name.size() && counted.name[star] != u'*' && counted.name[star] != u'×')
        ++star;
    const QString before = counted.name.left(star).trimmed();
    const bool isNumber = !before.isEmpty() && std::all_of(before.begin(), before.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == arabicDecimalMark;
    });
    if (star == counted.name.size() || !isNumber)
        return counted;
    const auto quantity = Quantity::parse(before, style);
    if (!quantity)
        return tl::unexpected(quantity.error());
    counted.quantity = *quantity;
    counted.name = counted.name.sliced(star + 1).trimmed();
    return counted;
}

std::optional<Currency> currencyIn(const std::map<QString, QString> &texts, const PaymentMethod &method)
{
    const auto textOf = [&texts](const Field *field) {
        const auto found = field ? texts.find(field->wireName) : texts.end();
        return found == texts.end() ? QString() : found->second.trimmed();
    };
    if (const Field *system = method.field(FieldKind::PaymentSystem)) {
        const auto currency = currencyOfSystem(textOf(system).toLower());
        return currency ? std::optional<Currency>(*currency) : std::nullopt;
    }
    return Currency::find(textOf(method.field(FieldKind::Currency)).toUpper());
}

std::map<QString, QString> textsFor(const SavedCustomer &customer, const PaymentMethod &method)
{
    std::map<QString, QString> texts;
    const auto fill = [&texts](const Field *field, const QString &text) {
        if (field && !text.isEmpty() && !field->secret)
            texts[field->wireName] = text;
    };
    fill(method.field(FieldKind::Email), customer.email);
    fill(method.field(FieldRole::CustomerName), customer.name);
    fill(method.field(FieldKind::Phone), customer.phone);
    return texts;
}

Json besidesOf(const Basket &basket, const std::optional<SavedCustomer> &customer, const Money &amount)
{
    Json json = Json::object();
    const auto lines = basket.in(amount.currency());
    const auto sum = lines ? sumOf(*lines) : Result<Money>(tl::unexpected(lines.error()));
    if (sum && *sum == amount)
        json.set(saleLinesField.toString(), toJson(*lines));
    if (customer)
        json.set(soldToField.toString(),
            toJson(SoldTo{
                customer->number, customer->name, customer->email, customer->phone, customer->language}));
    return json;
}

} // namespace counterfoil
