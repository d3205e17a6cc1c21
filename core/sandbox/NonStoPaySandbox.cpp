// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySandbox.h"

#include "NonStoPayHistory.h"
#include "PayLinks.h"
#include "SandboxAccess.h"
#include "SandboxAmount.h"
#include "SandboxCodes.h"

#include <QMessageAuthenticationCode>

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace nonstopay;

namespace {

// In the documents' example invoice_id is 1689 and data.id 1736: two numbers, of which the calls take the
// first.
constexpr qint64 saleIdAhead = 47;

OutgoingAnswer refused(int code, const QString &text)
{
    return OutgoingAnswer::error(200, code, text);
}

OutgoingAnswer refused(const QString &call, int code)
{
    return refused(code, errorText(call, code));
}

qint64 merchantOf(const QByteArray &apiKey)
{
    const QLatin1StringView key(apiKey);
    if (key == sandboxApiKey)
        return 1;
    return key == sandboxOtherApiKey ? 2 : 0;
}

QByteArray keyOf(qint64 merchant)
{
    const QLatin1StringView key = merchant == 1 ? sandboxApiKey : sandboxOtherApiKey;
    return QByteArray(key.data(), key.size());
}

Json numberOf(const Money &amount)
{
    return Json::number(phpNumber(amount));
}

} // namespace

QByteArray nonStoPaySignature(const QByteArray &body, const QByteArray &apiKey)
{
    return QMessageAuthenticationCode::hash(body, apiKey, QCryptographicHash::Sha256).toHex();
}

NonStoPaySandbox::NonStoPaySandbox(
    SandboxBook &book, SandboxPayments &payments, Clock clock, QByteArray baseUrl)
    : m_book(book)
    , m_payments(payments)
    , m_clock(std::move(clock))
    , m_baseUrl(std::move(baseUrl))
{
}

QString NonStoPaySandbox::callAt(const QByteArray &path) const
{
    if (path == "/api/btn-create-invoice/get/")
        return u"create"_s;
    if (path == "/api/invoice/status/")
        return u"status"_s;
    if (path == "/api/client-invoice-info/get/")
        return u"info"_s;
    if (path == "/api/client-invoice-history/get/")
        return u"history"_s;
    return {};
}

OutgoingAnswer NonStoPaySandbox::answer(const QString &call, const IncomingRequest &request)
{
    // A public client asks for the status with POST, the documents say GET: both are taken (gateways.md A.5).
    const bool post = request.method == "POST" && (call == u"create" || call == u"status");
    const bool get = request.method == "GET" && call != u"create";
    if (!post && !get)
        return OutgoingAnswer::error(
            405, MethodNotAllowed, u"%1 is not possible here"_s.arg(QString::fromLatin1(request.method)));

    const SandboxProfile profile = SandboxProfile::load(m_book);
    const auto merchant = identify(call, request, profile);
    if (!merchant)
        return refused(call, merchant.error());
    m_book.expireOverdue(m_clock());
    if (call == u"create")
        return create(*merchant, request, profile);
    if (call == u"status")
        return status(*merchant, request);
    return call == u"info" ? info(*merchant, request) : history(*merchant, request);
}

OutgoingAnswer NonStoPaySandbox::refusal(const QString &call, int code) const
{
    return refused(call, code);
}

tl::expected<qint64, int> NonStoPaySandbox::identify(
    const QString &call, const IncomingRequest &request, const SandboxProfile &profile) const
{
    const QByteArray key = request.header("API-KEY");
    if (key.isEmpty())
        return tl::unexpected<int>(KeyRequired);
    const qint64 merchant = merchantOf(key);
    if (merchant == 0)
        return tl::unexpected<int>(KeyInvalid);
    if (profile.allowedIps.isEmpty())
        return tl::unexpected<int>(NoAddressRegistered);
    // Status and info list no 50006 (gateways.md A.3).
    const bool checksCaller = call == u"create" || call == u"history";
    if (checksCaller && !profile.allowedIps.contains(request.caller.toString()))
        return tl::unexpected<int>(CallerNotAllowed);
    if (call == u"create" && !profile.walletActive)
        return tl::unexpected<int>(WalletNotActive);
    return merchant;
}

OutgoingAnswer NonStoPaySandbox::create(
    qint64 merchant, const IncomingRequest &request, const SandboxProfile &profile)
{
    const auto body = Json::parse(request.body);
    if (!body || !body->isObject()) {
        const QString where = body ? QString()
                                   : u": line %1, column %2: %3"_s.arg(body.error().line)
                                         .arg(body.error().column)
                                         .arg(body.error().reason.english());
        return refused(NotAnObject, errorText(u"create"_s, NotAnObject) + where);
    }
    auto read = readNonStoPayOrder(*body, profile, m_clock());
    if (!read)
        return refused(read.error().code, read.error().text);

    read->merchant = merchant;
    read->token = makePayToken();
    const auto added = m_book.add(std::move(*read));
    if (!added)
        return OutgoingAnswer::error(500, SandboxTrouble, added.error().message.english());
    m_payments.announce(*added);
    return createdAnswer(*added);
}

OutgoingAnswer NonStoPaySandbox::createdAnswer(const SandboxInvoice &invoice) const
{
    const QString link = QString::fromLatin1(payLink(m_baseUrl, invoice.token));
    Json json = Json::object();
    json.set(u"errorCode"_s, Json::integer(Success));
    const QString links = NonStoPayHabits::load(m_book).links;
    if (!invoice.direct && links == u"id") {
        json.set(u"status"_s, Json::string(statusWord(invoice.state)));
        json.set(u"ID"_s, Json::integer(invoice.id));
        return OutgoingAnswer::json(json);
    }
    if (!invoice.direct) {
        // No id: the documents have none in the hosted answer, clients find it in the history.
        if (links != u"html")
            json.set(u"redirectUrl"_s, Json::string(link));
        json.set(u"html"_s, Json::string(u"<a href='%1'></a>"_s.arg(link)));
        return OutgoingAnswer::json(json);
    }
    json.set(u"status"_s, Json::string(statusWord(invoice.state)));
    json.set(u"ID"_s, Json::integer(invoice.id));
    // Assumption: declined, there is no redirectUrl at all; paid without 3-D Secure, it is null (gateways.md
    // A.12).
    if (invoice.state != PayState::Failed)
        json.set(u"redirectUrl"_s, invoice.state == PayState::Created ? Json::string(link) : Json());
    return OutgoingAnswer::json(json);
}

tl::expected<SandboxInvoice, OutgoingAnswer> NonStoPaySandbox::findInvoice(
    const QString &call, qint64 merchant, const IncomingRequest &request) const
{
    Json id = Json::string(request.queryValue(u"id"_s));
    if (request.method == "POST") {
        const auto body = Json::parse(request.body);
        if (!body || !body->isObject())
            return tl::unexpected(refused(call, NotAnObject));
        id = (*body)[u"id"];
    }
    if (id.isNull() || (id.isString() && id.text().isEmpty()))
        return tl::unexpected(refused(call, IdRequired));
    const auto number = id.toInteger();
    const auto invoice = number ? m_book.byId(this->id(), *number) : std::nullopt;
    if (!invoice)
        return tl::unexpected(refused(call, InvoiceUnknown));
    if (invoice->merchant != merchant)
        return tl::unexpected(refused(call, NotYours));
    return *invoice;
}

OutgoingAnswer NonStoPaySandbox::status(qint64 merchant, const IncomingRequest &request) const
{
    const auto invoice = findInvoice(u"status"_s, merchant, request);
    if (!invoice)
        return invoice.error();
    // Strings for id and amount here, numbers in info: so the documents' examples have it (gateways.md A.5,
    // A.6).
    Json inner = Json::object();
    inner.set(u"id"_s, Json::string(QString::number(invoice->id)));
    inner.set(u"devise"_s, Json::string(invoice->amount.currency().code()));
    inner.set(u"amount"_s, Json::string(shortNumber(invoice->amount.decimalText())));
    inner.set(u"status"_s, Json::string(statusWord(invoice->state)));
    Json json = Json::object();
    json.set(u"errorCode"_s, Json::integer(Success));
    json.set(u"invoice"_s, inner);
    return OutgoingAnswer::json(json);
}

OutgoingAnswer NonStoPaySandbox::info(qint64 merchant, const IncomingRequest &request) const
{
    const auto invoice = findInvoice(u"info"_s, merchant, request);
    if (!invoice)
        return invoice.error();
    // Assumption: before the payment its amounts are null. The sandbox does not exchange currencies.
    const bool settled = isSettled(invoice->state);
    const Money paidSum = paidAmount(*invoice);
    const bool paid = settled || invoice->state == PayState::Authorised;
    const QString total = shortNumber(thousandths(merchantThousandths(paidSum)));
    Json data = Json::object();
    data.set(u"status"_s, Json::string(statusWord(invoice->state)));
    data.set(u"id"_s, Json::integer(invoice->id + saleIdAhead));
    data.set(u"devise"_s, Json::string(invoice->amount.currency().code()));
    data.set(u"amount"_s, numberOf(invoice->amount));
    data.set(u"description"_s, Json::string(statusText(invoice->state)));
    data.set(u"callbackJson"_s, NonStoPayHabits::load(m_book).echoOf(invoice->callbackData));
    data.set(u"fiat_amount"_s, paid ? numberOf(paidSum) : Json());
    data.set(u"fiat_currency"_s, paid ? Json::string(invoice->amount.currency().code()) : Json());
    data.set(u"totalAmount"_s, settled ? Json::number(total) : Json());
    data.set(u"totalCurrency"_s, settled ? Json::string(settlementCurrency(paidSum.currency())) : Json());
    data.set(u"datetime"_s, Json::string(nonStoPayTime(invoice->changed)));
    Json json = Json::object();
    json.set(u"errorCode"_s, Json::integer(Success));
    json.set(u"merchant_id"_s, Json::string(QString::number(invoice->merchant)));
    json.set(u"invoice_id"_s, Json::string(QString::number(invoice->id)));
    json.set(u"data"_s, data);
    return OutgoingAnswer::json(json);
}

OutgoingAnswer NonStoPaySandbox::history(qint64 merchant, const IncomingRequest &request) const
{
    const auto habits = NonStoPayHabits::load(m_book);
    auto query = readHistoryQuery(request, habits);
    if (!query)
        return refused(query.error().code, query.error().text);
    query->question.gateway = id();
    query->question.merchant = merchant;
    if (habits.pages == u"clamped") // only then it matters how many there are
        turnTo(*query, m_book.history(query->question).total, habits);
    else
        turnTo(*query, 0, habits);
    return OutgoingAnswer::json(historyAnswer(*query, m_book.history(query->question), habits));
}

std::optional<SandboxNotice> NonStoPaySandbox::notice(const SandboxInvoice &invoice) const
{
    // "On each payment operation, success or failure" (gateways.md A.11): not for a link that was made or
    // looked at.
    const SandboxProfile profile = SandboxProfile::load(m_book);
    if (profile.callbackUrl.isEmpty() || isPayable(invoice.state) || invoice.state == PayState::Expired)
        return {};
    // The page types the merchant's data as a string, whatever it was when it came.
    Json merchantData = invoice.callbackData;
    if (merchantData.isObject())
        merchantData = Json::string(QString::fromUtf8(merchantData.toBytes()));
    Json json = Json::object();
    json.set(u"status"_s, Json::string(statusWord(invoice.state)));
    json.set(u"devise"_s, Json::string(invoice.amount.currency().code()));
    json.set(u"amount"_s, numberOf(invoice.amount));
    json.set(u"id"_s, Json::integer(invoice.id)); // the id that status and info take
    json.set(u"description"_s, Json::string(statusText(invoice.state)));
    json.set(u"callbackJson"_s, merchantData);
    const QByteArray body = json.toBytes();
    return SandboxNotice{.method = "POST",
        .url = profile.callbackUrl,
        .body = body,
        .headers = {{"Content-Type", "application/json"},
            {"X-Signature", nonStoPaySignature(body, keyOf(invoice.merchant))}}};
}

} // namespace counterfoil
