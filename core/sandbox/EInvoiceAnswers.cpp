// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceAnswers.h"

#include "EInvoiceCoins.h"
#include "EInvoicePayForm.h"
#include "EInvoiceSystems.h"
#include "EInvoiceWords.h"
#include "PayLinks.h"
#include "SandboxAmount.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoicesandbox;

namespace {

bool writesNumbers(const SandboxInvoice &invoice)
{
    return invoice.id % 2 == 0;
}

/// The payment number as a number where it is one and keeps its digits.
Json paymentNumber(const SandboxInvoice &invoice)
{
    static const QRegularExpression plain(u"\\A[1-9][0-9]{0,17}\\z"_s);
    const bool asNumber = writesNumbers(invoice) && plain.match(invoice.reference).hasMatch();
    return asNumber ? Json::number(invoice.reference) : Json::string(invoice.reference);
}

Json amountJson(const SandboxInvoice &invoice, qint64 minorUnits)
{
    const Money amount(minorUnits, invoice.amount.currency());
    if (!writesNumbers(invoice))
        return Json::string(amount.decimalText());
    // The documents' 5000.00 is a currency's; a coin is a float of PHP's.
    return Json::number(isCoinSystem(invoice.method) ? phpNumber(amount) : amount.decimalText());
}

/// Assumption: the credit is in the system's currency; a coin that this program does not know goes by its
/// code.
QString creditCurrency(const SandboxInvoice &invoice)
{
    const QString code = invoice.amount.currency().code();
    return code == u"XXX" ? invoice.method.toUpper() : code;
}

std::optional<Json> reasonOf(const SandboxInvoice &invoice)
{
    if (invoice.state == PayState::Failed)
        return errorObject(refusalOf(Declined));
    if (invoice.state == PayState::Chargeback)
        return errorObject(refusalOf(ChargedBack));
    return {};
}

bool wantsForm(QStringView system)
{
    return system == u"bank.ngn" || system == u"verve.ngn" || system.startsWith(u"visamaster.");
}

bool wantsLink(QStringView system)
{
    return system != u"bank.ngn" && system != u"verve.ngn";
}

} // namespace

QString makeTracking(const QString &paymentNumber)
{
    const int groups = qChecksum(paymentNumber.toUtf8()) % 2 == 0 ? 3 : 8;
    QStringList words;
    for (int count = 0; count < groups; ++count)
        words << u"%1"_s.arg(QRandomGenerator::system()->bounded(0x10000), 4, 16, QChar(u'0')).toUpper();
    return words.join(u'-');
}

Json createdEInvoice(const SandboxInvoice &invoice, const Json &paymentNumber)
{
    Json json = Json::object();
    json.set(u"tracking"_s, Json::string(invoice.tracking));
    json.set(u"payment_id"_s, paymentNumber);
    return json;
}

Json processedEInvoice(
    const SandboxInvoice &invoice, const QByteArray &baseUrl, const QByteArray &secret, const QDateTime &now)
{
    Json json = Json::object();
    json.set(u"tracking"_s, Json::string(invoice.tracking));
    json.set(u"payment_id"_s, paymentNumber(invoice));
    json.set(u"status"_s, Json::string(statusWord(invoice.state)));
    if (isCoinSystem(invoice.method)) {
        json.set(u"crypto"_s, coinPayment(invoice, now));
        return json;
    }
    if (wantsForm(invoice.method))
        json.set(u"pay_form"_s, Json::string(eInvoicePayForm(invoice, baseUrl, secret)));
    if (wantsLink(invoice.method))
        json.set(u"pay_link"_s, Json::string(QString::fromLatin1(payLink(baseUrl, invoice.token))));
    return json;
}

Json eInvoiceStatus(const SandboxInvoice &invoice, const QDateTime &now)
{
    const qint64 whole = invoice.amount.minorUnits();
    const qint64 paid = paidAmount(invoice).minorUnits();
    const qint64 fee = paid / 50;
    Json json = Json::object();
    if (const auto reason = reasonOf(invoice))
        json.set(u"error"_s, *reason);
    json.set(u"tracking"_s, Json::string(invoice.tracking));
    json.set(invoice.id % 4 < 2 ? u"payment_id"_s : u"payment"_s, paymentNumber(invoice));
    json.set(u"currency"_s, Json::string(invoice.method));
    json.set(u"created"_s, Json::string(timeText(invoice.created)));
    if (!isPayable(invoice.state))
        json.set(u"processed"_s, Json::string(timeText(invoice.changed)));
    json.set(u"status"_s, Json::string(statusWord(invoice.state)));
    json.set(u"amount"_s, amountJson(invoice, whole));
    json.set(u"fee"_s, amountJson(invoice, fee));
    json.set(u"accrual_amount"_s, amountJson(invoice, paid - fee));
    json.set(u"accrual_currency"_s, Json::string(creditCurrency(invoice)));
    json.set(u"is_recalc"_s, Json::boolean(invoice.state == PayState::Recalculated));
    if (isCoinSystem(invoice.method))
        json.set(u"crypto"_s, coinPayment(invoice, now));
    return json;
}

} // namespace counterfoil
