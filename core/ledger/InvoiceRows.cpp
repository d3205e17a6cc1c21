// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceRows.h"

#include "Columns.h"
#include "invoices/SaleMoney.h"

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

void bindInvoice(SqlStatement &statement, const Invoice &invoice, const QString &searchText)
{
    statement.bind(invoice.place);
    statement.bind(invoice.reference);
    statement.bind(invoice.accountId);
    statement.bind(invoice.accountName);
    statement.bind(invoice.gatewayId);
    statement.bind(invoice.methodId);
    statement.bind(channelName(invoice.channel));
    statement.bind(invoice.amount.currency().code());
    statement.bind(invoice.amount.minorUnits());
    statement.bind(invoice.amount.currency().decimals());
    statement.bind(invoice.email);
    statement.bind(invoice.customerName);
    statement.bind(invoice.description);
    statement.bind(invoice.fields.toBytes());
    statement.bind(stateName(invoice.state));
    bindMoment(statement, invoice.openedAt);
    bindMoment(statement, invoice.openedAt);
    statement.bind(searchText);
}

void bindStanding(SqlStatement &statement, const Invoice &invoice)
{
    statement.bind(needsPerson(invoice) ? 1 : 0);
    if (const auto paid = moneyOf(invoice).paid)
        statement.bind(paid->minorUnits());
    else
        statement.bindNull();
}

QString updateInvoice()
{
    return u"UPDATE invoice SET state = ?, remote_id = ?, remote_status = ?, pay_link = ?, coin_address = ?, "
           "coin = ?, coin_network = ?, confirmations = ?, confirmations_needed = ?, pay_form = ?, "
           "warning = ?, warning_translatable = ?, settlement = ?, doubt = ?, seen = ?, needs_person = ?, "
           "paid_units = ?, error_code = ?, error_message = ?, error_translatable = ?, changed_at = ?, "
           "checked_at = ? WHERE id = ?"_s;
}

void bindUpdate(SqlStatement &statement, const Invoice &invoice)
{
    statement.bind(stateName(invoice.state));
    statement.bind(invoice.remoteId);
    statement.bind(invoice.remoteStatus);
    statement.bind(invoice.payLink);
    statement.bind(invoice.coin.address);
    statement.bind(invoice.coin.coin);
    statement.bind(invoice.coin.network);
    statement.bind(invoice.coin.confirmations);
    statement.bind(invoice.coin.needed);
    bindJson(statement, invoice.payForm);
    bindWords(statement, invoice.warning);
    bindJson(statement, invoice.settlement.toJson());
    statement.bind(invoice.doubt);
    statement.bind(invoice.acknowledged);
    bindStanding(statement, invoice);
    statement.bind(invoice.errorCode);
    bindWords(statement, invoice.errorMessage);
    bindMoment(statement, invoice.changedAt);
    bindTime(statement, invoice.checkedAt);
    statement.bind(invoice.place);
}

QString selectInvoice()
{
    return u"SELECT id, reference, currency, decimals, minor_units, account_id, account_name, gateway, "
           u"method, channel, email, customer_name, description, fields, state, remote_id, remote_status, "
           u"pay_link, coin_address, coin, coin_network, confirmations, confirmations_needed, pay_form, "
           u"warning, warning_translatable, settlement, doubt, seen, error_code, error_message, "
           u"error_translatable, opened_at, changed_at, checked_at FROM invoice"_s;
}

Result<Invoice> readInvoice(const SqlStatement &row)
{
    Columns columns(row);
    const qint64 place = columns.integer();
    const QString reference = columns.text();
    const QString code = columns.word();
    const auto currency = currencyOf(reference, code, columns.count());
    if (!currency)
        return tl::unexpected(currency.error());
    const Money amount(columns.integer(), *currency);
    Invoice invoice{.reference = reference,
        .accountId = columns.word(),
        .accountName = columns.word(),
        .gatewayId = columns.word(),
        .methodId = columns.word(),
        .channel = columns.word() == u"direct"_s ? Channel::Direct : Channel::Hosted,
        .amount = amount,
        .email = columns.text(),
        .customerName = columns.text(),
        .description = columns.text()};
    invoice.place = place;
    auto fields = columns.json();
    if (!fields)
        return strangeRow(reference,
            //: Within "cannot be read (...)": what was typed into the sale's form. %1: why not, a clause or
            //: sentence.
            translatable("InvoiceRows", "its fields: %1").arg(fields.error().reason));
    invoice.fields = std::move(*fields);
    const QString state = columns.word();
    const auto known = stateFromName(state);
    if (!known)
        return strangeRow(reference,
            //: Within "cannot be read (...)". %1: the word for a state that stands in the file.
            translatable("InvoiceRows", "state %1").arg(state));
    invoice.state = *known;
    invoice.remoteId = columns.text();
    invoice.remoteStatus = columns.word();
    invoice.payLink = columns.text();
    invoice.coin.address = columns.text();
    invoice.coin.coin = columns.text();
    invoice.coin.network = columns.text();
    invoice.coin.confirmations = columns.count();
    invoice.coin.needed = columns.count();
    auto form = columns.json();
    if (!form)
        return strangeRow(reference,
            //: Within "cannot be read (...)": the form by which it is paid. %1: why not, a clause or
            //: sentence.
            translatable("InvoiceRows", "its form: %1").arg(form.error().reason));
    invoice.payForm = std::move(*form);
    invoice.warning = columns.words();
    const auto settlement = columns.json();
    if (!settlement)
        return strangeRow(reference,
            //: Within "cannot be read (...)": what the gateway said of the money. %1: why not, a clause or
            //: sentence.
            translatable("InvoiceRows", "its amounts: %1").arg(settlement.error().reason));
    if (!settlement->isNull())
        invoice.settlement = Settlement::fromJson(*settlement);
    invoice.doubt = columns.text();
    invoice.acknowledged = columns.text();
    invoice.errorCode = columns.text();
    invoice.errorMessage = columns.words();
    invoice.openedAt = columns.moment();
    invoice.changedAt = columns.moment();
    invoice.checkedAt = columns.time();
    return invoice;
}

} // namespace counterfoil::rows
