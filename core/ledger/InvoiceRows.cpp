// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceRows.h"

#include "Columns.h"

#include <algorithm>

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

namespace {

// In milliseconds: places are counted in 64 bits, and the ids of old files (1, 2, 3 ...) lie below all of
// them.
constexpr qint64 firstMoment = 4096;
constexpr qint64 lastMoment = (qint64(1) << 43) - 2; // in the year 2248

QString channelName(Channel channel)
{
    return channel == Channel::Direct ? u"direct"_s : u"hosted"_s;
}

} // namespace

bool hasPlace(const QDateTime &openedAt)
{
    const qint64 moment = openedAt.toMSecsSinceEpoch();
    return openedAt.isValid() && moment >= firstMoment && moment <= lastMoment;
}

qint64 firstPlace(const QDateTime &openedAt)
{
    return std::clamp(openedAt.toMSecsSinceEpoch(), firstMoment, lastMoment) * placesOfAMoment;
}

QString insertInvoice()
{
    return u"INSERT INTO invoice (id, reference, account_id, account_name, gateway, method, channel, "
           "currency, minor_units, decimals, email, customer_name, description, fields, state, opened_at, "
           "changed_at, search) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
}

void bindInvoice(QSqlQuery &query, const Invoice &invoice, const QString &searchText)
{
    query.addBindValue(invoice.place);
    query.addBindValue(text(invoice.reference));
    query.addBindValue(text(invoice.accountId));
    query.addBindValue(text(invoice.accountName));
    query.addBindValue(text(invoice.gatewayId));
    query.addBindValue(text(invoice.methodId));
    query.addBindValue(channelName(invoice.channel));
    query.addBindValue(invoice.amount.currency().code());
    query.addBindValue(invoice.amount.minorUnits());
    query.addBindValue(invoice.amount.currency().decimals());
    query.addBindValue(text(invoice.email));
    query.addBindValue(text(invoice.customerName));
    query.addBindValue(text(invoice.description));
    query.addBindValue(QString::fromUtf8(invoice.fields.toBytes()));
    query.addBindValue(stateName(invoice.state));
    query.addBindValue(milliseconds(invoice.openedAt));
    query.addBindValue(milliseconds(invoice.openedAt));
    query.addBindValue(text(searchText));
}

QString updateInvoice()
{
    return u"UPDATE invoice SET state = ?, remote_id = ?, remote_status = ?, pay_link = ?, coin_address = ?, "
           "coin = ?, coin_network = ?, confirmations = ?, confirmations_needed = ?, pay_form = ?, warning = "
           "?, "
           "settlement = ?, seen = ?, needs_person = ?, error_code = ?, error_message = ?, changed_at = ?, "
           "checked_at = ? WHERE id = ?"_s;
}

void bindUpdate(QSqlQuery &query, const Invoice &invoice)
{
    query.addBindValue(stateName(invoice.state));
    query.addBindValue(text(invoice.remoteId));
    query.addBindValue(text(invoice.remoteStatus));
    query.addBindValue(text(invoice.payLink));
    query.addBindValue(text(invoice.coin.address));
    query.addBindValue(text(invoice.coin.coin));
    query.addBindValue(text(invoice.coin.network));
    query.addBindValue(invoice.coin.confirmations);
    query.addBindValue(invoice.coin.needed);
    query.addBindValue(jsonOrNull(invoice.payForm));
    query.addBindValue(text(invoice.warning));
    query.addBindValue(jsonOrNull(invoice.settlement.toJson()));
    query.addBindValue(text(invoice.seen));
    query.addBindValue(needsPerson(invoice) ? 1 : 0);
    query.addBindValue(text(invoice.errorCode));
    query.addBindValue(text(invoice.errorMessage));
    query.addBindValue(milliseconds(invoice.changedAt));
    query.addBindValue(milliseconds(invoice.checkedAt));
    query.addBindValue(invoice.place);
}

QString selectInvoice()
{
    return u"SELECT id, reference, account_id, account_name, gateway, method, channel, currency, "
           u"minor_units, "
           "decimals, email, customer_name, description, fields, state, remote_id, remote_status, pay_link, "
           "coin_address, coin, coin_network, confirmations, confirmations_needed, pay_form, warning, "
           "settlement, seen, error_code, error_message, opened_at, changed_at, checked_at FROM invoice"_s;
}

Result<Invoice> readInvoice(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&query, &column] { return query.value(column++); };
    const qint64 place = next().toLongLong();
    const QString reference = next().toString();
    Invoice invoice{.reference = reference,
        .accountId = next().toString(),
        .accountName = next().toString(),
        .gatewayId = next().toString(),
        .methodId = next().toString(),
        .channel = next().toString() == u"direct"_s ? Channel::Direct : Channel::Hosted,
        .amount = Money(0, *Currency::find(u"USD"))};
    invoice.place = place;
    const QString code = next().toString();
    const qint64 minorUnits = next().toLongLong();
    const auto currency = currencyOf(reference, code, next().toInt());
    if (!currency)
        return tl::unexpected(currency.error());
    invoice.amount = Money(minorUnits, *currency);
    invoice.email = next().toString();
    invoice.customerName = next().toString();
    invoice.description = next().toString();
    auto fields = Json::parse(next().toString().toUtf8());
    if (!fields)
        return strangeRow(reference, u"its fields: %1"_s.arg(fields.error().reason));
    invoice.fields = std::move(*fields);
    const QString state = next().toString();
    const auto known = stateFromName(state);
    if (!known)
        return strangeRow(reference, u"state %1"_s.arg(state));
    invoice.state = *known;
    invoice.remoteId = next().toString();
    invoice.remoteStatus = next().toString();
    invoice.payLink = next().toString();
    invoice.coin.address = next().toString();
    invoice.coin.coin = next().toString();
    invoice.coin.network = next().toString();
    invoice.coin.confirmations = next().toInt();
    invoice.coin.needed = next().toInt();
    if (const QVariant form = next(); !form.isNull()) {
        auto read = Json::parse(form.toString().toUtf8());
        if (!read)
            return strangeRow(reference, u"its form: %1"_s.arg(read.error().reason));
        invoice.payForm = std::move(*read);
    }
    invoice.warning = next().toString();
    if (const QVariant settlement = next(); !settlement.isNull()) {
        const auto read = Json::parse(settlement.toString().toUtf8());
        if (!read)
            return strangeRow(reference, u"its amounts: %1"_s.arg(read.error().reason));
        invoice.settlement = Settlement::fromJson(*read);
    }
    invoice.seen = next().toString();
    invoice.errorCode = next().toString();
    invoice.errorMessage = next().toString();
    invoice.openedAt = timeOf(next());
    invoice.changedAt = timeOf(next());
    invoice.checkedAt = timeOf(next());
    return invoice;
}

} // namespace counterfoil::rows
