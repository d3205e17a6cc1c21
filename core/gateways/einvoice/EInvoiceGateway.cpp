// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceGateway.h"

#include "EInvoiceMoney.h"
#include "EInvoiceSignature.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "invoices/Transition.h"
#include "links/PaymentMeans.h"
#include "methods/CardInLink.h"
#include "methods/PaymentSystem.h"

namespace counterfoil {

using namespace Qt::StringLiterals;
using namespace einvoice;

namespace {

/// Whether the customer is asked on a phone when the payment is begun.
bool ringsAPhone(const Invoice &sale)
{
    using Kind = PaymentSystem::Kind;
    const QString code = systemOf(sale.fields);
    const PaymentSystem *system = findPaymentSystem(code);
    if (!system)
        return code.contains(u'.'); // an operator's, most likely
    return system->kind == Kind::MobileMoney || system->kind == Kind::Upi || system->kind == Kind::Wallet;
}

/// Whether the payment of a sale that is there may be begun by somebody who only asked about it. What was
/// called refused may have been issued a second time by now: nobody is asked to pay it. And what the books
/// hold as open was begun.
bool mayBegin(const Invoice &invoice, const QString &word)
{
    const bool isUndecided = invoice.state == State::Issuing || invoice.state == State::Unknown;
    return isUndecided && !paymentMeans::any(invoice) && (isOnlyCreated(word) || isAwaited(word));
}

tl::unexpected<Error> otherSale(const QString &id)
{
    return failure(ErrorKind::Unknown, u"other-sale"_s,
        //: %1 is this program’s reference of a sale.
        translatable("EInvoiceGateway", "The gateway’s answer about %1 is about another sale.")
            .arg(id.left(40)));
}

/// The amount that an answer states in the sale's own currency, where it can be read.
std::optional<Money> amountIn(const Json &body, const Invoice &invoice)
{
    if (!isInCurrencyOf(body, invoice))
        return std::nullopt;
    return wire::amount(body[u"amount"]).in(invoice.amount.currency());
}

/// What there is to say about the amount that a status states; empty where it is ours, or not stated.
LocalizedText oddAmount(const Json &body, const Invoice &invoice, const Redaction &hidden)
{
    const QString told = wire::amountText(body[u"amount"]);
    if (told.isEmpty() || !isInCurrencyOf(body, invoice))
        return {};
    const auto stated = amountIn(body, invoice);
    if (wire::amount(body[u"amount"]).is(invoice.amount))
        return {};
    //: Both are amounts: “15.04 USD”; what cannot be read stands as the gateway wrote it.
    return translatable("EInvoiceGateway", "The gateway states an amount of %1 instead of %2.")
        .arg(stated ? stated->display() : LocalizedText(hidden.text(told)), invoice.amount.display());
}

/// Whether an answer is about another sale than the one that was asked for. Our own number decides where it
/// is stated: tracking numbers come in two lengths, and an amount may be what was really paid.
bool isAboutAnother(const Json &body, const Invoice &invoice, const Redaction &hidden)
{
    if (const QString id = paymentIdIn(body); !id.isEmpty())
        return id != merchantNumber(invoice);
    if (const QString tracking = trackingIn(body, hidden); !tracking.isEmpty() && !invoice.remoteId.isEmpty())
        return tracking != invoice.remoteId;
    return amountIn(body, invoice) && !wire::amount(body[u"amount"]).is(invoice.amount);
}

/// Why an answer that says "paid" does not count for the sale yet; empty where it does. A signature covers
/// the answer alone, so that another sale's signed answer would fit any sale, but for number and amount.
LocalizedText whyUnconfirmed(const Json &body)
{
    const bool hasNumber = !paymentIdIn(body).isEmpty();
    if (hasNumber && !wire::amount(body[u"amount"]).isAbsent())
        return {};
    //: “It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.
    if (hasNumber)
        return translatable("EInvoiceGateway",
            "The gateway says that this sale is paid, but its answer names no amount, so it does not count "
            "yet. It is asked again soon. Hand nothing over before you have compared it with the gateway’s "
            "own pages.");
    //: “It does not count”: the answer. “It is asked”: the gateway, by this program. “Compared it”: the sale.
    return translatable("EInvoiceGateway",
        "The gateway says that this sale is paid, but its answer names no sale, so it does not count yet. It "
        "is asked again soon. Hand nothing over before you have compared it with the gateway’s own pages.");
}

/// What stands beside the sale from now on. A doubt about what the customer pays by outlives signed answers
/// about its status; nothing: as it was.
std::optional<LocalizedText> warningOf(const Invoice &invoice, Signed status, const LocalizedText &about)
{
    const LocalizedText doubt = calls::sentences({doubtAbout(status), about});
    for (const Signed each : {Signed::Missing, Signed::Wrong}) {
        if (const LocalizedText kept = doubtAboutMeans(each); invoice.warning.startsWith(kept.english()))
            return doubt.isEmpty() ? std::nullopt : std::optional(calls::sentences({kept, doubt}));
    }
    return doubt;
}

} // namespace

EInvoiceGateway::EInvoiceGateway(Account account, SecretText key, HttpClient &http)
    : m_account(std::move(account))
    , m_key(std::move(key))
    , m_http(http)
{
}

EInvoiceGateway::Secrets EInvoiceGateway::secrets(QStringList more) const
{
    more << m_key.reveal();
    return std::make_shared<const Redaction>(std::move(more));
}

HttpRequest EInvoiceGateway::request(Call call, QByteArray body) const
{
    QUrl url = m_account.baseUrl;
    QString prefix = url.path();
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    url.setPath(prefix + pathOf(call, m_account));
    // The buffer that is signed is the buffer that is sent. What comes back is verified byte by byte, too:
    // not packed.
    HttpRequest request{.method = "POST"_ba,
        .url = url,
        .headers = {{"DPAY_CLIENT"_ba, m_account.clientId.toUtf8()},
            {"DPAY_SECURE"_ba, signature(body, m_key.reveal().toUtf8())},
            {"Content-Type"_ba, "application/json"_ba}, {"Accept"_ba, "application/json"_ba},
            {"Accept-Encoding"_ba, "identity"_ba}}};
    request.body = std::move(body);
    return request;
}

QCoro::Task<EInvoiceGateway::Asked> EInvoiceGateway::ask(Call call, QByteArray body, std::stop_token stop)
{
    HttpRequest asked = request(call, std::move(body));
    asked.stop = stop;
    const auto answer = co_await m_http.send(std::move(asked));
    if (!answer)
        co_return failure(
            ErrorKind::Unknown, calls::codeOf(answer.error()), answer.error().message, answer.error().detail);
    tellClock(answer->serverTime);
    co_return judged(*answer, m_key, call == Call::ExtraFields ? Form::ObjectOrList : Form::Object);
}

EInvoiceGateway::Asked EInvoiceGateway::judged(const HttpAnswer &answer, const SecretText &key, Form form)
{
    auto answered = read(answer, key, form);
    const bool turnedAway = calls::wasTurnedAway(answer.status);
    const bool says =
        answered && (!turnedAway || answered->body.contains(u"error") || answered->body.contains(u"status"));
    if (says)
        return std::move(*answered);
    return failure(turnedAway ? ErrorKind::Refused : ErrorKind::Unknown,
        turnedAway ? u"http"_s : u"unreadable-answer"_s, calls::sentenceFor(answer), calls::shapeOf(answer));
}

QCoro::Task<EInvoiceGateway::Begun> EInvoiceGateway::begin(Invoice sale, Secrets hidden, std::stop_token stop)
{
    const Asked asked = co_await ask(Call::Process, askBody(merchantNumber(sale), sale.remoteId), stop);
    Begun begun;
    if (!asked) {
        begun.error = asked.error();
        co_return begun;
    }
    begun.answer = hidden->json(asked->body, keptMembers());
    begun.signature = asked->signature;
    begun.isClean = asked->isClean;
    begun.word = wire::id(begun.answer[u"status"]).left(64);
    // A signature covers the answer alone, and not which sale was asked about.
    if (isAboutAnother(asked->body, sale, *hidden)) {
        begun.word.clear();
        begun.error = otherSale(sale.reference).value();
        co_return begun;
    }
    const auto state = stateOf(begun.word);
    if (state && *state != State::Open && begun.signature == Signed::Yes) // an error beside it is the reason
        co_return begun;
    begun.error = errorIn(begun.answer);
    if (begun.error)
        co_return begun;
    begun.means = paymentMeansIn(asked->body, systemOf(sale.fields), m_account, *hidden);
    if (begun.means.link.isEmpty() && !begun.means.form.isNull())
        begun.means.link = formLink(m_account, m_key, merchantNumber(sale), sale.amount, sale.fields);
    // An operator may ask the customer on the phone, and there is nothing to hand over. But an answer that
    // says nothing at all, or only what cannot be used, has begun nothing.
    if (begun.means.isEmpty())
        begun.error = begun.means.error;
    if (begun.means.isEmpty() && !begun.error && begun.word.isEmpty())
        begun.error = Error{ErrorKind::Unknown, u"unreadable-answer"_s,
            //: “What to pay by”: a link, a form or a coin’s address. “Where the payment stands”: what became
            //: of it.
            translatable("EInvoiceGateway",
                "The gateway’s answer says neither what to pay by nor where the payment stands.")};
    co_return begun;
}

QCoro::Task<Result<StatusReport>> EInvoiceGateway::told(Answer answer, Invoice invoice)
{
    const Secrets hidden = secrets();
    const Json kept = hidden->json(answer.body, keptMembers());
    const QString word = wire::id(kept[u"status"]).left(64);
    if (word.isEmpty())
        co_return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            translatable("EInvoiceGateway", "The gateway’s answer holds no status. Try again later."));
    if (isAboutAnother(answer.body, invoice, *hidden))
        co_return otherSale(invoice.reference);

    const bool isSigned = answer.signature == Signed::Yes;
    const QString tracking = trackingIn(answer.body, *hidden);
    StatusReport report{.state = stateOf(word),
        .remoteId = tracking.isEmpty() ? invoice.remoteId : tracking,
        .remoteStatus = word,
        .source = u"gateway: status"_s,
        .settlement = isSigned ? moneyIn(kept, invoice) : Settlement(),
        .answer = kept};
    if (const auto reason = errorIn(kept)) // beside FAILED it is the reason, and the call has not failed
        report.message = reason->message;
    LocalizedText odd = oddAmount(answer.body, invoice, *hidden);
    const CoinAddress coin = coinIn(answer.body, systemOf(invoice.fields), *hidden);
    if (invoice.coin.isEmpty() || coin.address == invoice.coin.address)
        report.coin = coin;
    else if (!coin.isEmpty())
        //: The address of a coin, to which the customer pays; “compared it”: the address.
        odd = calls::sentences({odd,
            translatable("EInvoiceGateway",
                "The gateway now names another address than the one that is shown. Let nobody pay before you "
                "have compared it with the gateway’s own pages.")});
    report.warning = warningOf(invoice, answer.signature, odd);
    if (mayBegin(invoice, word)) {
        invoice.remoteId = report.remoteId;
        co_return co_await resumed(std::move(report), std::move(invoice), answer.signature);
    }
    // Anybody could have said so. That it is there, and waits, takes nothing over the counter.
    if (!isSigned && report.state && *report.state != State::Open)
        report.state.reset();
    const bool isNewlyPaid = report.state && isPaid(*report.state) && !isPaid(invoice.state);
    if (const LocalizedText why = whyUnconfirmed(answer.body); isNewlyPaid && !why.isEmpty()) {
        report.state.reset();
        report.settlement = {};
        report.isUnconfirmed = true;
        report.doubt = unconfirmedPayment.toString();
        report.warning = calls::sentences({report.warning.value_or(LocalizedText()), why});
    }
    if (!stateOf(word))
        report.doubt = QStringList{report.doubt, unknownWord(word)}.join(u' ').trimmed();
    const bool isContradiction = isSigned && !contradictionIn(kept).isEmpty();
    if (!answer.isClean || isContradiction)
        report.doubt = QStringList{report.doubt, wire::uncleanAnswer.toString()}.join(u' ').trimmed();
    if (isSigned)
        report.doubt = QStringList{report.doubt, recalculationDoubt(kept)}.join(u' ').trimmed();
    // (Of a payment that a phone may have asked for, nobody may say "leave it unpaid".)
    const bool nobodyCanPay =
        isOnlyCreated(word) || (invoice.state == State::Refused && !ringsAPhone(invoice));
    report.linkIsLost = !paymentMeans::any(invoice) && nobodyCanPay;
    co_return report;
}

/// Goes on with a sale whose payment was never begun, or begun with nobody knowing what came of it.
QCoro::Task<Result<StatusReport>> EInvoiceGateway::resumed(
    StatusReport report, Invoice invoice, Signed status)
{
    const bool wasBegun = isAwaited(report.remoteStatus);
    Begun begun = co_await begin(invoice, secrets());
    report.source = u"gateway: status and process"_s;
    // What was typed with the sale is not known any more: a card number that comes back is not told from a
    // secret.
    const QString means = begun.means.link + QString::fromUtf8(begun.means.form.toBytes());
    if (!begun.error && linkHoldsCardNumber(means))
        begun.error = Error{ErrorKind::Unknown, u"means-unsafe"_s,
            translatable("EInvoiceGateway",
                "The gateway answered with a link or form that holds a card number, so it is not shown or "
                "kept.")};
    if (begun.error) {
        // A phone that rang may ring a second time, but not each time that somebody asks. And what a gateway
        // refuses for a payment that it waits for, it will refuse again.
        const bool rang = wasBegun && ringsAPhone(invoice);
        const bool isOver = rang || (wasBegun && begun.error->kind == ErrorKind::Refused);
        report.state = isOver ? State::Open : State::Unknown;
        report.linkIsLost = isOver && !rang;
        report.message = isOver ? begun.error->message : notBegun(*begun.error).message;
        if (rang)
            //: The customer’s phone asked to confirm the payment; “it” is the sale.
            report.message = calls::sentences({report.message,
                translatable("EInvoiceGateway",
                    "The customer may have been asked on the phone already: wait, and check again. Do not "
                    "issue it a second time.")});
        co_return report;
    }
    report.state = begun.signature == Signed::Yes ? stateAfter(begun.word) : State::Open;
    report.remoteStatus = begun.word.isEmpty() ? report.remoteStatus : begun.word;
    report.doubt = doubtAfter(begun.word);
    report.payLink = begun.means.link;
    if (!begun.means.coin.isEmpty())
        report.coin = begun.means.coin;
    report.payForm = begun.means.form;
    report.warning = calls::sentences({doubtAboutMeans(begun.signature), doubtAbout(status)});
    co_return report;
}

Error EInvoiceGateway::tryAgain(Error error)
{
    error.message = calls::sentences({error.message, translatable("EInvoiceGateway", "Try again.")});
    return error;
}

QCoro::Task<Result<StatusReport>> EInvoiceGateway::status(Invoice invoice)
{
    const Asked asked = co_await ask(Call::Status, askBody(merchantNumber(invoice), invoice.remoteId));
    if (!asked)
        co_return tl::unexpected(tryAgain(asked.error()));
    const auto error = errorIn(secrets()->json(asked->body, keptMembers()));
    if (error && wire::id(asked->body[u"status"]).isEmpty())
        co_return tl::unexpected(*error);
    co_return co_await told(*asked, invoice);
}

QCoro::Task<Result<Finding>> EInvoiceGateway::find(Invoice invoice, SearchContext)
{
    const Asked asked = co_await ask(Call::Status, askBody(merchantNumber(invoice), {}));
    if (!asked)
        co_return tl::unexpected(asked.error());
    const auto error = errorIn(secrets()->json(asked->body, keptMembers()));
    Finding finding;
    if (error && wire::id(asked->body[u"status"]).isEmpty()) {
        if (!saysThatItIsNotThere(*error) || asked->httpStatus >= 500)
            co_return tl::unexpected(*error);
        // Who does not know the secret must not make us sell a second time; nor what else stands in the
        // answer.
        const QString number = paymentIdIn(asked->body);
        const bool isAlone = asked->isClean && (number.isEmpty() || number == merchantNumber(invoice))
            && wire::isAbsent(asked->body[u"tracking"]) && wire::isAbsent(asked->body[u"amount"]);
        const bool isSigned = asked->signature == Signed::Yes;
        const bool isBelieved = isSigned && isAlone;
        finding.kind = isBelieved ? Finding::Kind::NotThere : Finding::Kind::Undecided;
        finding.gatewayTime = asked->time;
        if (isBelieved) {
            //: This program’s number of the sale, its reference.
            finding.message = translatable("EInvoiceGateway", "The gateway has no sale of this number.");
        } else if (isSigned) {
            //: A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.
            finding.missing << translatable(
                "EInvoiceGateway", "its answer that there is no such sale speaks of one all the same");
            finding.message = translatable("EInvoiceGateway",
                "The gateway says that there is no such sale, and speaks of one in the same answer.");
        } else {
            //: A clause behind a colon: why nobody knows whether a gateway has a sale. “Its”: the gateway’s.
            finding.missing << translatable("EInvoiceGateway",
                "its answer that there is no such sale is not signed with this account’s secret");
            //: What came was not signed with the account’s secret, so that anybody may have sent it.
            finding.message = translatable("EInvoiceGateway",
                "Somebody says that there is no such sale, but not with this account’s secret.");
        }
        co_return finding;
    }
    auto report = co_await told(*asked, invoice);
    if (!report)
        co_return tl::unexpected(report.error());
    finding.kind = Finding::Kind::Found;
    finding.report = std::move(*report);
    co_return finding;
}

} // namespace counterfoil
