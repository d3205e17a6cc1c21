// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceSandbox.h"

#include "BrowserLanguage.h"
#include "EInvoiceAnswers.h"
#include "EInvoiceExtras.h"
#include "EInvoiceIntake.h"
#include "EInvoiceSeal.h"
#include "EInvoiceSystems.h"
#include "PayLinks.h"
#include "PayPageView.h"
#include "SandboxAccess.h"

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoicesandbox;

namespace {

constexpr qint64 merchant = 1; // the one that sandboxClientId stands for

QByteArray bytes(QLatin1StringView text)
{
    return {text.data(), text.size()};
}

QByteArray secret()
{
    return bytes(sandboxSecret);
}

OutgoingAnswer sealed(const Json &json)
{
    OutgoingAnswer answer = OutgoingAnswer::json(json);
    answer.headers.emplace_back(eInvoiceSealHeader, eInvoiceSeal(answer.body, secret()));
    return answer;
}

Json errorAnswer(const EInvoiceRefusal &refusal)
{
    Json json = Json::object();
    json.set(u"error"_s, errorObject(refusal));
    return json;
}

tl::unexpected<EInvoiceRefusal> refuse(int code)
{
    return tl::unexpected(refusalOf(code));
}

tl::unexpected<EInvoiceFormFields::Trouble> formTrouble(int status, const LocalizedText &sentence)
{
    return tl::unexpected(EInvoiceFormFields::Trouble{status, sentence});
}

/// The client, and the signature over the bytes as they came.
tl::expected<void, EInvoiceRefusal> identify(const IncomingRequest &request)
{
    if (request.header("DPAY_CLIENT") != bytes(sandboxClientId))
        return refuse(ClientUnknown);
    const QByteArray given = request.header(eInvoiceSealHeader);
    if (given.isEmpty())
        return refuse(SignatureMissing);
    if (!isSameSeal(given, eInvoiceSeal(request.body, secret())))
        return refuse(SignatureWrong);
    return {};
}

} // namespace

EInvoiceSandbox::EInvoiceSandbox(
    SandboxBook &book, SandboxPayments &payments, Clock clock, QByteArray baseUrl)
    : m_book(book)
    , m_payments(payments)
    , m_clock(std::move(clock))
    , m_baseUrl(std::move(baseUrl))
{
}

QString EInvoiceSandbox::callAt(const QByteArray &path) const
{
    static const QHash<QByteArray, QString> calls{
        {"/api/einvoice/create", u"create"_s},
        {"/api/einvoice/process", u"process"_s},
        {"/api/einvoice/status", u"status"_s},
        {"/api/einvoice/statement", u"statement"_s},
        {"/api/extrafields/list", u"extrafields"_s},
        {eInvoiceFormPath, u"acs"_s},
    };
    // The documents write no slash at the end; some clients do.
    return calls.value(path.endsWith('/') ? path.chopped(1) : path);
}

OutgoingAnswer EInvoiceSandbox::answer(const QString &call, const IncomingRequest &request)
{
    m_book.expireOverdue(m_clock());
    if (call == u"acs")
        return form(request);
    if (request.method != "POST") {
        OutgoingAnswer answer = refusal(call, CallNotPost);
        answer.status = 405;
        return answer;
    }
    const Outcome outcome = carryOut(call, request);
    OutgoingAnswer answer = sealed(outcome ? *outcome : errorAnswer(outcome.error()));
    if (!outcome && outcome.error().code == FileTrouble)
        answer.status = 500;
    return answer;
}

OutgoingAnswer EInvoiceSandbox::refusal(const QString &, int code) const
{
    return sealed(errorAnswer(refusalOf(code)));
}

EInvoiceSandbox::Outcome EInvoiceSandbox::carryOut(const QString &call, const IncomingRequest &request)
{
    if (const auto identified = identify(request); !identified)
        return tl::unexpected(identified.error());
    const auto body = Json::parse(request.body);
    if (!body || !body->isObject())
        return refuse(NotAnObject);
    if (call == u"create")
        return create(*body);
    if (call == u"process")
        return process(*body);
    if (call == u"status")
        return status(*body);
    if (call == u"statement")
        return statement(*body);
    const QString currency = (*body)[u"currency"].text();
    if (!currency.isEmpty() && !eInvoiceCurrency(currency))
        return tl::unexpected(invalid(u"currency"_s));
    return extraFieldsList(currency);
}

EInvoiceSandbox::Outcome EInvoiceSandbox::create(const Json &body)
{
    auto read = readEInvoiceOrder(body, m_clock());
    if (!read)
        return tl::unexpected(read.error());
    const Found added = add(std::move(*read));
    if (!added)
        return tl::unexpected(added.error());
    return createdEInvoice(*added, body[u"payment_id"]);
}

EInvoiceSandbox::Outcome EInvoiceSandbox::process(const Json &body)
{
    const Found invoice = find(body);
    if (!invoice)
        return tl::unexpected(invoice.error());
    if (!isPayable(invoice->state))
        return refuse(NotPayable);
    const SandboxInvoice begun = m_payments.apply(*invoice, PayState::Opened);
    return processedEInvoice(begun, m_baseUrl, secret(), m_clock());
}

EInvoiceSandbox::Outcome EInvoiceSandbox::status(const Json &body)
{
    const Found invoice = find(body);
    if (!invoice)
        return tl::unexpected(invoice.error());
    return eInvoiceStatus(settled(*invoice), m_clock());
}

EInvoiceSandbox::Outcome EInvoiceSandbox::statement(const Json &body)
{
    const auto first = readTime(body[u"start_date"].text());
    const auto last = readTime(body[u"end_date"].text());
    const QString wanted = body[u"status"].text();
    if (!first || !last || *first > *last)
        return refuse(DatesInvalid);
    if (!wanted.isEmpty() && !isStatusWord(wanted))
        return tl::unexpected(invalid(u"status"_s));

    // Assumption: by the time of making, the second of end_date included, oldest first.
    const HistoryQuestion question{.gateway = id(),
        .merchant = merchant,
        .from = *first,
        .until = last->addSecs(1),
        .newestFirst = false,
        .limit = unlimited};
    Json list = Json::array();
    for (const SandboxInvoice &invoice : m_book.history(question).invoices) {
        const SandboxInvoice now = settled(invoice);
        if (wanted.isEmpty() || statusWord(now.state) == wanted)
            list.append(eInvoiceStatus(now, m_clock()));
    }
    Json json = Json::object();
    json.set(u"list"_s, list);
    return json;
}

EInvoiceSandbox::Found EInvoiceSandbox::add(SandboxInvoice invoice)
{
    invoice.merchant = merchant;
    invoice.token = makePayToken();
    invoice.tracking = makeTracking(invoice.reference);
    const QString number = invoice.reference;
    if (m_book.byNumber(id(), merchant, number))
        return refuse(AlreadyExists);
    if (auto added = m_book.add(std::move(invoice)))
        return *added;
    // The book itself keeps a number from being used twice: another sandbox on the same file was faster.
    return refuse(m_book.byNumber(id(), merchant, number) ? AlreadyExists : FileTrouble);
}

EInvoiceSandbox::Found EInvoiceSandbox::find(const Json &body) const
{
    const QString number = body[u"payment_id"].text();
    const QString tracking = body[u"tracking"].text();
    if (number.isEmpty() && tracking.isEmpty())
        return tl::unexpected(missing(u"payment_id or tracking"_s));
    auto invoice = number.isEmpty() ? m_book.byTracking(id(), merchant, tracking)
                                    : m_book.byNumber(id(), merchant, number);
    // Assumption: both, and of two different payments, are nobody's.
    if (!invoice || (!tracking.isEmpty() && invoice->tracking != tracking))
        return refuse(NotFound);
    return *std::move(invoice);
}

SandboxInvoice EInvoiceSandbox::settled(const SandboxInvoice &invoice)
{
    const auto ending = testEnding(invoice.amount);
    return invoice.state == PayState::Opened && ending ? m_payments.apply(invoice, *ending) : invoice;
}

OutgoingAnswer EInvoiceSandbox::form(const IncomingRequest &request)
{
    const QString language = browserLanguage(request);
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
        return refusedFormView(language, 405,
            //: It: a payment form; so in all of these. To the customer.
            translatable("EInvoiceForm", "It came in a way that forms do not come."));
    const auto fields = EInvoiceFormFields::read(request);
    if (!fields)
        return refusedFormView(language, fields.error().status, fields.error().sentence);
    if ((*fields)[u"CLIENT_ID"_s] != sandboxClientId)
        return refusedFormView(
            language, 403, translatable("EInvoiceForm", "The shop that it names is not known here."));
    if (const auto verified = fields->verify(secret()); !verified)
        return refusedFormView(language, verified.error().status, verified.error().sentence);
    const auto invoice = invoiceOf(*fields);
    if (!invoice)
        return refusedFormView(language, invoice.error().status, invoice.error().sentence);
    return OutgoingAnswer::seeOther(payLink({}, invoice->token));
}

tl::expected<SandboxInvoice, EInvoiceFormFields::Trouble> EInvoiceSandbox::invoiceOf(
    const EInvoiceFormFields &fields)
{
    const QString system = fields[u"PAYMENT_CURRENCY"_s];
    const auto currency = Currency::find(fields[u"CURRENCY"_s]);
    if (!currency)
        return formTrouble(400, translatable("EInvoiceForm", "It does not say which money is wanted."));
    if (const auto its = eInvoiceCurrency(system); !system.isEmpty() && (!its || *its != *currency))
        return formTrouble(400, translatable("EInvoiceForm", "Its payment system does not take that money."));
    auto order = readEInvoiceOrder(fields.toOrder(), *currency, m_clock());
    if (!order)
        return formTrouble(400,
            //: %1: a gateway's words, in English.
            translatable("EInvoiceForm", "The gateway says: %1.").arg(order.error().message));
    // Without a system the customer chooses; the money alone stands in its place then.
    order->method = system.isEmpty() ? currency->code() : system;

    const Money amount = order->amount;
    const QString number = order->reference;
    auto invoice = m_book.byNumber(id(), merchant, number);
    if (!invoice) {
        auto added = add(std::move(*order));
        if (added)
            return *std::move(added);
        invoice = m_book.byNumber(id(), merchant, number); // somebody else was faster
    }
    if (!invoice)
        return formTrouble(500, translatable("EInvoiceForm", "The sandbox cannot use its file."));
    if (invoice->amount != amount || (!system.isEmpty() && invoice->method != system))
        return formTrouble(409,
            translatable("EInvoiceForm", "There is another invoice of that number, over another amount."));
    return *std::move(invoice);
}

std::optional<SandboxNotice> EInvoiceSandbox::notice(const SandboxInvoice &invoice) const
{
    // Empty: no body, no signature (gateways.md B.13). Assumption: nobody is told when an invoice expires.
    if (invoice.statusUrl.isEmpty() || !isFinal(invoice.state))
        return {};
    return SandboxNotice{.method = "GET", .url = invoice.statusUrl};
}

} // namespace counterfoil
