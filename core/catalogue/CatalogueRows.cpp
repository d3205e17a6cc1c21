// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueRows.h"

#include "Barcode.h"
#include "CatalogueWords.h"
#include "invoices/Customer.h"

#include <algorithm>

namespace counterfoil::catalogue {

using namespace Qt::StringLiterals;

namespace {

QString pricesText(const std::vector<Money> &prices)
{
    QStringList lines;
    for (const Money &price : prices)
        lines << u"%1 %2 %3"_s.arg(price.currency().code())
                     .arg(price.currency().decimals())
                     .arg(price.minorUnits());
    return lines.join(u'\n');
}

std::optional<Money> priceOf(const QString &line)
{
    const QStringList parts = line.split(u' ');
    bool areNumbers = parts.size() == 3;
    bool isNumber = false;
    const int decimals = areNumbers ? parts[1].toInt(&isNumber) : 0;
    areNumbers = areNumbers && isNumber;
    const qint64 units = areNumbers ? parts[2].toLongLong(&isNumber) : 0;
    const auto currency = areNumbers && isNumber ? Currency::find(parts[0]) : std::nullopt;
    const bool fits = currency && decimals <= std::max(currency->finestDecimals(), currency->usualDecimals());
    const auto counted = fits ? currency->withDecimals(decimals) : std::nullopt;
    return counted ? std::optional(Money(units, *counted)) : std::nullopt;
}

/// As it is dialled: digits alone, so that it is found however its groups are written.
QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace

QString select(const SavedItem *)
{
    return u"SELECT id, place, number, name, barcodes, prices, method, payment_system, note FROM item"_s;
}

QString select(const SavedCustomer *)
{
    return u"SELECT id, place, number, name, email, phone, language, note FROM customer"_s;
}

QString table(const SavedItem *)
{
    return u"item"_s;
}

QString table(const SavedCustomer *)
{
    return u"customer"_s;
}

Result<SavedItem> read(const SqlStatement &row, const SavedItem *)
{
    SavedItem item{.id = row.integer(0),
        .place = row.integer(1),
        .number = row.text(2),
        .name = row.text(3),
        .barcodes = row.text(4).split(u'\n', Qt::SkipEmptyParts)};
    for (const QString &line : row.text(5).split(u'\n', Qt::SkipEmptyParts)) {
        const auto price = priceOf(line);
        if (!price)
            return failure(ErrorKind::Unavailable, u"catalogue-damaged"_s,
                //: %1: the shop's number of an item.
                translatable("Catalogue", "The price of the saved item %1 cannot be read. Type it anew.")
                    .arg(item.number),
                line);
        item.prices.push_back(*price);
    }
    item.methodId = row.text(6);
    item.paymentSystem = row.text(7);
    item.note = row.text(8);
    return item;
}

Result<SavedCustomer> read(const SqlStatement &row, const SavedCustomer *)
{
    return SavedCustomer{.id = row.integer(0),
        .place = row.integer(1),
        .number = row.text(2),
        .name = row.text(3),
        .email = row.text(4),
        .phone = row.text(5),
        .language = row.text(6),
        .note = row.text(7)};
}

Sql inserting(const SavedItem &item)
{
    return {u"INSERT INTO item (id, place, number, number_key, name, name_key, barcodes, prices, method, "
            "payment_system, note, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.id, item.place, item.number, numberKey(item.number), item.name, nameKey(item.name),
            item.barcodes.join(u'\n'), pricesText(item.prices), item.methodId, item.paymentSystem, item.note,
            words(item)}};
}

Sql inserting(const SavedCustomer &customer)
{
    return {u"INSERT INTO customer (id, place, number, number_key, name, email, email_key, phone, language, "
            "note, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {customer.id, customer.place, customer.number, numberKey(customer.number), customer.name,
            customer.email, emailKey(customer.email), customer.phone, customer.language, customer.note,
            words(customer)}};
}

QString words(const SavedItem &item)
{
    return indexText(QStringList{item.name, item.number} + item.barcodes + QStringList{item.note});
}

QString words(const SavedCustomer &customer)
{
    return indexText({customer.name, customer.number, customer.email, customer.phone, dialled(customer.phone),
        customer.note});
}

std::vector<Sql> findingDuplicates(const SavedItem &item)
{
    std::vector<Sql> all;
    for (const QString &barcode : item.barcodes)
        all.push_back({u"SELECT number, name FROM item WHERE id IN (SELECT item FROM barcode WHERE code = ?) "
                       "AND id <> ? LIMIT 1"_s,
            {barcodeKey(barcode), item.id}});
    all.push_back({u"SELECT number, name FROM item WHERE name_key = ? AND id <> ? LIMIT 1"_s,
        {nameKey(item.name), item.id}});
    return all;
}

std::vector<Sql> findingDuplicates(const SavedCustomer &customer)
{
    if (customer.email.isEmpty())
        return {};
    return {
        {u"SELECT number, name FROM customer WHERE email_key = ? AND email_key <> '' AND id <> ? LIMIT 1"_s,
            {emailKey(customer.email), customer.id}}};
}

std::vector<Sql> findingExactly(const QString &typed, const SavedItem *kind)
{
    return {
        {select(kind)
                + u" WHERE id IN (SELECT item FROM barcode WHERE code = ?) ORDER BY place DESC LIMIT 20"_s,
            {barcodeKey(typed)}},
        {select(kind) + u" WHERE number_key = ?"_s, {numberKey(typed)}}};
}

std::vector<Sql> findingExactly(const QString &typed, const SavedCustomer *kind)
{
    return {{select(kind) + u" WHERE number_key = ?"_s, {numberKey(typed)}},
        {select(kind) + u" WHERE email_key = ? AND email_key <> '' ORDER BY place DESC LIMIT 20"_s,
            {emailKey(typed)}}};
}

} // namespace counterfoil::catalogue
