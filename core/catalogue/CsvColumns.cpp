// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvColumns.h"

#include "Csv.h"
#include "ledger/SearchText.h"
#include "money/AmountReadings.h"

#include <algorithm>
#include <utility>

namespace counterfoil::csv {

using namespace Qt::StringLiterals;

namespace {

const QString price = u"price"_s;

/// What other programs call them. (Column names are no words of the interface: a file is read in any language
/// of it.)
const std::map<QString, QString> &itemNames()
{
    static const std::map<QString, QString> names{{u"number"_s, u"number"_s}, {u"sku"_s, u"number"_s},
        {u"id"_s, u"number"_s}, {u"code"_s, u"number"_s}, {u"name"_s, u"name"_s}, {u"title"_s, u"name"_s},
        {u"item"_s, u"name"_s}, {u"product"_s, u"name"_s}, {u"barcode"_s, u"barcode"_s},
        {u"barcodes"_s, u"barcode"_s}, {u"ean"_s, u"barcode"_s}, {u"gtin"_s, u"barcode"_s},
        {u"upc"_s, u"barcode"_s}, {u"price"_s, price}, {u"amount"_s, price}, {u"currency"_s, u"currency"_s},
        {u"method"_s, u"method"_s}, {u"system"_s, u"system"_s}, {u"payment system"_s, u"system"_s},
        {u"note"_s, u"note"_s}, {u"notes"_s, u"note"_s}, {u"description"_s, u"note"_s}};
    return names;
}

const std::map<QString, QString> &customerNames()
{
    static const std::map<QString, QString> names{{u"number"_s, u"number"_s}, {u"id"_s, u"number"_s},
        {u"code"_s, u"number"_s}, {u"name"_s, u"name"_s}, {u"customer"_s, u"name"_s},
        {u"full name"_s, u"name"_s}, {u"email"_s, u"email"_s}, {u"e-mail"_s, u"email"_s},
        {u"mail"_s, u"email"_s}, {u"email address"_s, u"email"_s}, {u"e-mail address"_s, u"email"_s},
        {u"phone"_s, u"phone"_s}, {u"phone number"_s, u"phone"_s}, {u"telephone"_s, u"phone"_s},
        {u"tel"_s, u"phone"_s}, {u"mobile"_s, u"phone"_s}, {u"language"_s, u"language"_s},
        {u"lang"_s, u"language"_s}, {u"note"_s, u"note"_s}, {u"notes"_s, u"note"_s}};
    return names;
}

tl::unexpected<SavedError> wrong(const QString &column, const QString &code, const LocalizedText &message)
{
    return tl::unexpected(SavedError{column, Error{ErrorKind::Input, code, message, {}}});
}

tl::expected<Money, SavedError> amountIn(const QString &column, const QString &typed, Currency currency)
{
    std::vector<Money> readings = readingsOf(typed, currency);
    if (readings.size() == 1) {
        // Nobody knows whose marks a file has, and prices of three decimals are common in lists.
        constexpr int decimals = 3;
        constexpr qint64 thousand = 1000;
        const auto parts = areThousandsInDoubt(typed, currency, QChar())
            ? readings.front().inDecimals(decimals)
            : std::nullopt;
        if (!parts)
            return readings.front();
        readings.emplace(readings.begin(), parts->minorUnits() / thousand, parts->currency());
    }
    if (readings.empty())
        return wrong(column, u"item-price"_s,
            //: %1: what stands in a cell; %2: a currency's code.
            translatable(
                "Csv", "“%1” is no price in %2. Write digits with at most one decimal mark, more than 0.")
                .arg(typed.left(40), currency.code()));
    QList<LocalizedText> meant;
    for (const Money &each : readings)
        meant << each.display();
    return wrong(column, u"amount-ambiguous"_s,
        //: %1: what stands in a cell; %2: several amounts that it may mean.
        translatable(
            "Csv", "“%1” can be read as each of these: %2. Write it without marks between thousands.")
            .arg(typed.left(40), listed(meant)));
}

tl::expected<Currency, SavedError> currencyNamed(const QString &column, const QString &code)
{
    const auto currency = Currency::find(code.toUpper());
    if (currency)
        return *currency;
    return wrong(column, u"item-currency"_s,
        //: %1: what stands in a cell.
        translatable("Csv", "“%1” is no currency that this program knows. Write its code, such as EUR.")
            .arg(code.left(20)));
}

/// "4.00638E+12": a long number as spreadsheets show it, and save it.
bool isRounded(const QString &cell)
{
    const qsizetype mark = cell.indexOf(u"E+"_s);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isPart = [&isDigit](QChar c) { return isDigit(c) || c == u'.' || c == u','; };
    return mark > 0 && cell.size() - mark >= 4 && std::all_of(cell.begin(), cell.begin() + mark, isPart)
        && std::all_of(cell.begin() + mark + 2, cell.end(), isDigit);
}

/// All of them would be the same number, and nobody's.
std::optional<SavedError> roundedIn(const Columns &columns, const QStringList &cells)
{
    for (const QString &column : {u"number"_s, u"barcode"_s, u"phone"_s}) {
        for (const QString &cell : barcodesIn(columns.cell(cells, column))) {
            if (isRounded(cell.trimmed()))
                return SavedError{column,
                    Error{ErrorKind::Input, u"csv-rounded"_s,
                        //: %1: what stands in a cell, such as 4.00638E+12. There: in the spreadsheet.
                        translatable("Csv",
                            "“%1” is a number that a spreadsheet has rounded: its digits are lost. Make the "
                            "column text there, fill it anew and save the file again.")
                            .arg(cell.trimmed().left(40)),
                        {}}};
        }
    }
    return {};
}

void setPrice(SavedItem *item, Currency currency, const std::optional<Money> &amount)
{
    const auto same = std::find_if(item->prices.begin(), item->prices.end(),
        [currency](const Money &each) { return each.currency() == currency; });
    if (same != item->prices.end() && amount) // where it stood
        *same = *amount;
    else if (same != item->prices.end())
        item->prices.erase(same);
    else if (amount)
        item->prices.push_back(*amount);
}

std::optional<SavedError> takePrices(SavedItem *item, const Columns &columns, const QStringList &cells)
{
    for (const QString &code : columns.currencies()) {
        const QString column = price + u' ' + code;
        const QString cell = columns.cell(cells, column);
        const auto currency = Currency::find(code); // the header was checked
        std::optional<Money> amount;
        if (!cell.isEmpty()) {
            const auto read = amountIn(column, cell, *currency);
            if (!read)
                return read.error();
            amount = *read;
        }
        setPrice(item, *currency, amount);
    }
    QString cell = columns.cell(cells, price).simplified(); // blanks that do not break, too
    if (!columns.has(price))
        return {};
    if (cell.isEmpty()) {
        if (columns.currencies().isEmpty())
            item->prices.clear();
        return {};
    }
    QString code = columns.cell(cells, u"currency"_s);
    const qsizetype blank = cell.lastIndexOf(u' '); // "12.50 EUR"
    if (code.isEmpty() && blank > 0 && cell.back().isLetter()) {
        code = cell.sliced(blank + 1);
        cell = cell.left(blank).trimmed();
    }
    if (code.isEmpty())
        return SavedError{price,
            Error{ErrorKind::Input, u"item-currency"_s,
                translatable("Csv",
                    "The price has no currency. Add a column “currency”, or call this one “price EUR”."),
                {}}};
    const auto currency = currencyNamed(columns.has(u"currency"_s) ? u"currency"_s : price, code);
    if (!currency)
        return currency.error();
    const auto amount = amountIn(price, cell, *currency);
    if (!amount)
        return amount.error();
    const QString own = price + u' ' + currency->code();
    if (!columns.cell(cells, own).isEmpty() && item->priceIn(*currency) != *amount)
        return SavedError{price,
            Error{ErrorKind::Input, u"item-price-twice"_s,
                //: %1: a currency's code.
                translatable("Saved", "There are two prices in %1. Keep one.").arg(currency->code()), {}}};
    setPrice(item, *currency, *amount);
    return {};
}

} // namespace

Result<Columns> Columns::of(const QStringList &header, const std::map<QString, QString> &names)
{
    Columns columns;
    columns.m_count = header.size();
    for (qsizetype at = 0; at < header.size(); ++at) {
        const QString title = restored(header[at].trimmed());
        const QString plain = searching::folded(title).replace(u'_', u' ');
        const auto known = names.find(plain);
        QString name = known == names.end() ? QString() : known->second;
        if (name.isEmpty() && names.contains(price) && plain.startsWith(price)) {
            const QString code = plain.sliced(price.size()).trimmed().toUpper();
            const bool isApart = plain.size() > price.size() && plain[price.size()] == u' ';
            if (!isApart || !Currency::find(code)) // left out, it would import a list without its prices
                return failure(ErrorKind::Input, u"csv-columns"_s,
                    //: %1: the title of a column of a file. “price” and “price EUR” are written as they are.
                    translatable("Csv",
                        "The column “%1” names no currency that this program knows. Write “price” and the "
                        "currency's code there, such as “price EUR”; where it is no price, give it a name "
                        "that does not begin so.")
                        .arg(title.left(60)));
            name = price + u' ' + code;
        }
        if (name.isEmpty()) {
            if (!title.isEmpty())
                columns.m_ignored << title.left(60);
            continue;
        }
        if (columns.has(name))
            return failure(ErrorKind::Input, u"csv-columns"_s,
                //: %1, %2: titles of two columns of a file that mean the same.
                translatable("Csv", "The columns “%1” and “%2” mean the same. Rename one of them.")
                    .arg(columns.m_at[name].second, title));
        columns.m_at[name] = {at, title};
    }
    if (columns.m_at.empty())
        return failure(ErrorKind::Input, u"csv-columns"_s,
            //: %1: names of columns, which are written as they are.
            translatable("Csv",
                "The first line of the file names no column that is known here. Write there what the columns "
                "are, "
                "such as number, name, %1.")
                .arg(names.contains(price) ? u"barcode, price EUR"_s : u"email, phone"_s));
    return columns;
}

Result<Columns> Columns::ofItems(const QStringList &header)
{
    return of(header, itemNames());
}

Result<Columns> Columns::ofCustomers(const QStringList &header)
{
    return of(header, customerNames());
}

QString Columns::cell(const QStringList &cells, const QString &name) const
{
    const auto found = m_at.find(name);
    if (found == m_at.end() || found->second.first >= cells.size())
        return {};
    return restored(cells[found->second.first].trimmed());
}

QString Columns::called(const QString &name) const
{
    const auto found = m_at.find(name);
    return found == m_at.end() ? name : found->second.second;
}

QStringList Columns::currencies() const
{
    QStringList codes;
    for (const auto &[name, place] : m_at) {
        if (name.startsWith(price + u' '))
            codes << name.sliced(price.size() + 1);
    }
    return codes;
}

tl::expected<SavedItem, SavedError> taken(SavedItem before, const Columns &columns, const QStringList &cells)
{
    if (cells.size() > columns.count())
        return wrong({}, u"csv-cells"_s,
            translatable("Csv",
                "The line has more cells than the first line has names. A cell with the separator in it "
                "needs "
                "quotation marks."));
    if (auto rounded = roundedIn(columns, cells))
        return tl::unexpected(std::move(*rounded));
    const auto take = [&](const QString &name, QString *into) {
        if (columns.has(name))
            *into = columns.cell(cells, name);
    };
    if (!columns.cell(cells, u"number"_s).isEmpty())
        take(u"number"_s, &before.number);
    take(u"name"_s, &before.name);
    take(u"method"_s, &before.methodId);
    take(u"system"_s, &before.paymentSystem);
    take(u"note"_s, &before.note);
    if (columns.has(u"barcode"_s))
        before.barcodes = barcodesIn(columns.cell(cells, u"barcode"_s));
    if (auto problem = takePrices(&before, columns, cells))
        return tl::unexpected(std::move(*problem));
    if (columns.has(u"system"_s))
        return checked(std::move(before));
    // One that was saved before codes were checked is no business of a list of prices.
    const QString kept = std::exchange(before.paymentSystem, {});
    auto good = checked(std::move(before));
    if (good)
        good->paymentSystem = kept;
    return good;
}

tl::expected<SavedCustomer, SavedError> taken(
    SavedCustomer before, const Columns &columns, const QStringList &cells)
{
    if (cells.size() > columns.count())
        return wrong({}, u"csv-cells"_s,
            translatable("Csv",
                "The line has more cells than the first line has names. A cell with the separator in it "
                "needs "
                "quotation marks."));
    if (auto rounded = roundedIn(columns, cells))
        return tl::unexpected(std::move(*rounded));
    const auto take = [&](const QString &name, QString *into) {
        if (columns.has(name))
            *into = columns.cell(cells, name);
    };
    if (!columns.cell(cells, u"number"_s).isEmpty())
        take(u"number"_s, &before.number);
    take(u"name"_s, &before.name);
    take(u"email"_s, &before.email);
    take(u"phone"_s, &before.phone);
    take(u"language"_s, &before.language);
    take(u"note"_s, &before.note);
    return checked(std::move(before));
}

QStringList barcodesIn(QString cell)
{
    return cell.replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts);
}

QString priceText(const Money &amount)
{
    const QString text = amount.decimalText();
    const qsizetype point = text.indexOf(u'.');
    // Three digits behind a mark could be a group to a reader; four cannot.
    return point >= 0 && text.size() - point == 4 ? text + u'0' : text;
}

} // namespace counterfoil::csv
