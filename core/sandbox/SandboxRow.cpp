// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxRow.h"

#include <QStringList>
#include <QTimeZone>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// In the order of the indexes and of the values below; the id stands before them.
const QStringList columns{u"gateway"_s, u"merchant"_s, u"token"_s, u"reference"_s, u"method"_s, u"direct"_s,
    u"state"_s, u"minor_units"_s, u"currency"_s, u"email"_s, u"description"_s, u"callback_data"_s,
    u"success_url"_s, u"failure_url"_s, u"cancel_url"_s, u"pending_url"_s, u"customer_ip"_s, u"country"_s,
    u"created"_s, u"changed"_s, u"reference_unique"_s, u"tracking"_s, u"account"_s, u"status_url"_s,
    u"decimals"_s};

QDateTime fromStored(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::utc());
}

QString storedUrl(const QUrl &url)
{
    // A null string would become SQL NULL; "none" is an empty text here.
    return url.isEmpty() ? u""_s : QString::fromLatin1(url.toEncoded());
}

/// Never SQL NULL: an absent text is an empty text.
QVariant storedText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString selectInvoices()
{
    return u"SELECT id, "_s + columns.join(u", "_s) + u" FROM invoice"_s;
}

QString insertInvoice()
{
    return u"INSERT INTO invoice (%1) VALUES (%2)"_s.arg(
        columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
}

std::optional<SandboxInvoice> readInvoice(const QSqlQuery &row)
{
    const std::optional<Currency> usual = Currency::find(row.value(9).toString());
    const QVariant decimals = row.value(25);
    const auto currency = usual && !decimals.isNull() ? usual->withDecimals(decimals.toInt()) : usual;
    const std::optional<PayState> state = payStateFromStored(row.value(7).toString());
    const auto callbackData = Json::parse(row.value(12).toByteArray());
    if (!currency || !state || !callbackData)
        return {}; // written by something else than this program
    return SandboxInvoice{
        .id = row.value(0).toLongLong(),
        .gateway = row.value(1).toString(),
        .merchant = row.value(2).toLongLong(),
        .token = row.value(3).toString(),
        .reference = row.value(4).toString(),
        .referenceIsUnique = row.value(21).toBool(),
        .tracking = row.value(22).toString(),
        .method = row.value(5).toString(),
        .direct = row.value(6).toBool(),
        .state = *state,
        .amount = Money(row.value(8).toLongLong(), *currency),
        .email = row.value(10).toString(),
        .description = row.value(11).toString(),
        .account = row.value(23).toString(),
        .callbackData = *callbackData,
        .successUrl = QUrl::fromEncoded(row.value(13).toByteArray()),
        .failureUrl = QUrl::fromEncoded(row.value(14).toByteArray()),
        .cancelUrl = QUrl::fromEncoded(row.value(15).toByteArray()),
        .pendingUrl = QUrl::fromEncoded(row.value(16).toByteArray()),
        .statusUrl = QUrl::fromEncoded(row.value(24).toByteArray()),
        .customerIp = row.value(17).toString(),
        .country = row.value(18).toString(),
        .created = fromStored(row.value(19)),
        .changed = fromStored(row.value(20)),
    };
}

QVariantList invoiceValues(const SandboxInvoice &invoice)
{
    return {
        invoice.gateway,
        invoice.merchant,
        invoice.token,
        storedText(invoice.reference),
        invoice.method,
        invoice.direct ? 1 : 0,
        storedWord(invoice.state),
        invoice.amount.minorUnits(),
        invoice.amount.currency().code(),
        storedText(invoice.email),
        storedText(invoice.description),
        QString::fromUtf8(invoice.callbackData.toBytes()),
        storedUrl(invoice.successUrl),
        storedUrl(invoice.failureUrl),
        storedUrl(invoice.cancelUrl),
        storedUrl(invoice.pendingUrl),
        storedText(invoice.customerIp),
        storedText(invoice.country),
        invoice.created.toMSecsSinceEpoch(),
        invoice.changed.toMSecsSinceEpoch(),
        invoice.referenceIsUnique ? 1 : 0,
        storedText(invoice.tracking),
        storedText(invoice.account),
        storedUrl(invoice.statusUrl),
        invoice.amount.currency().decimals(),
    };
}

} // namespace counterfoil
