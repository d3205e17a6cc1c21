// SPDX-License-Identifier: GPL-3.0-or-later
#include "EInvoiceAnswers.h"

#include "EInvoiceSignature.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "invoices/Reference.h"
#include "invoices/Transition.h"
#include "links/PayForm.h"
#include "links/PayLink.h"
#include "methods/CardBrand.h"
#include "methods/PaymentSystem.h"

#include <algorithm>

namespace counterfoil::einvoice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 128;

/// An id or address is of no use with a mask in it: it is taken whole, or not at all where it holds a secret.
QString whole(const QString &text, const Redaction &redaction)
{
    const bool fits = text.size() <= longestId
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return fits && !redaction.holdsSecret(text) ? text : QString();
}

int countIn(const Json &value)
{
    constexpr qint64 most = 1'000'000;
    return static_cast<int>(std::clamp(wire::integer(value).value_or(0), qint64(0), most));
}

Error unusable(const LocalizedText &message)
{
    return {ErrorKind::Unknown, u"means-unsafe"_s, message};
}

LocalizedText refusal(const QString &said)
{
    if (said.isEmpty())
        //: A call is what this program sent to the gateway.
        return translatable("EInvoiceAnswers", "The gateway refused the call without a reason.");
    //: %1 are the gateway’s own words.
    return translatable("EInvoiceAnswers", "The gateway says: “%1”.").arg(said);
}

/// What stands where an error would.
bool isNoError(const Json &error)
{
    return wire::isAbsent(error) || error.text() == u"0";
}

/// Where the answer says what is paid by coin; null where it says nothing.
const Json &coinPart(const Json &body)
{
    static const Json none;
    const Json &crypto = body[u"crypto"];
    const Json &part = crypto.isArray() && crypto.items().size() == 1 ? crypto.items().front() : crypto;
    // Without an address the count of its confirmations is that of nothing.
    return wire::isAbsent(part) || (part.isObject() && wire::isAbsent(part[u"address"])) ? none : part;
}

/// Whether a text that stands where a payment system's code should is written as one.
QString systemIn(const Json &value)
{
    constexpr qsizetype longest = 60;
    return wire::code(wire::id(value)).left(longest);
}

} // namespace

LocalizedText doubtAbout(Signed signature)
{
    switch (signature) {
    case Signed::Yes:
        return {};
    case Signed::Missing:
        return translatable("EInvoiceAnswers",
            "The gateway’s last answer carried no signature, so nobody can tell whether it came from the "
            "gateway. Compare this sale with the gateway’s own pages.");
    case Signed::Wrong:
        return translatable("EInvoiceAnswers",
            "The gateway’s last answer was not signed with this account’s secret, so nobody can tell whether "
            "it came from the gateway. Check the secret, and compare this sale with the gateway’s own "
            "pages.");
    }
    Q_UNREACHABLE();
}

LocalizedText doubtAboutMeans(Signed signature)
{
    switch (signature) {
    case Signed::Yes:
        return {};
    case Signed::Missing:
        //: “What the customer is to pay by”: a link, a form or a coin’s address.
        return translatable("EInvoiceAnswers",
            "What the customer is to pay by came with no signature, so nobody can tell whether it came from "
            "the gateway. Compare it with the gateway’s own pages before you hand it out.");
    case Signed::Wrong:
        //: “What the customer is to pay by”: a link, a form or a coin’s address.
        return translatable("EInvoiceAnswers",
            "What the customer is to pay by was not signed with this account’s secret, so nobody can tell "
            "whether it came from the gateway. Check the secret, and compare it with the gateway’s own pages "
            "before you hand it out.");
    }
    Q_UNREACHABLE();
}

Signed worse(Signed left, Signed right)
{
    return std::max(left, right);
}

std::optional<Answer> read(const HttpAnswer &answer, const SecretText &key, Form form)
{
    wire::Document document;
    auto list = form == Form::ObjectOrList ? Json::parse(answer.body) : Json();
    if (list && list->isArray())
        document = {.object = std::move(*list), .isClean = true};
    else
        document = wire::document(answer.body);
    if (!document.object)
        return std::nullopt;
    const QByteArray told = answer.header("DPAY_SECURE").trimmed();
    const Signed isSigned = told.isEmpty()                      ? Signed::Missing
        : told == signature(answer.body, key.reveal().toUtf8()) ? Signed::Yes
                                                                : Signed::Wrong;
    return Answer{std::move(*document.object), isSigned, answer.status, document.isClean, answer.serverTime};
}

std::optional<Error> errorIn(const Json &kept)
{
    const Json &error = kept[u"error"];
    if (isNoError(error))
        return std::nullopt;
    const QString code = wire::id(error[u"code"]).left(20);
    const QString said = wire::remark(error).simplified().left(200);
    //: Follows a sentence on what went wrong. %1 is the number that the gateway gives as its reason: “17”.
    const LocalizedText number = code.isEmpty()
        ? LocalizedText()
        : translatable("EInvoiceAnswers", "(Gateway’s number %1.)").arg(code);
    return Error{ErrorKind::Refused, code.isEmpty() ? u"einvoice-error"_s : u"einvoice-"_s + code,
        calls::sentences({refusal(said), number}), said};
}

QString contradictionIn(const Json &kept)
{
    const bool saysPaid = isPaid(stateOf(wire::id(kept[u"status"])).value_or(State::Open));
    const auto error = saysPaid ? errorIn(kept) : std::nullopt;
    return error && !saysThatItExists(*error) ? wire::uncleanAnswer.toString() : QString();
}

Error notBegun(const Error &why)
{
    return {ErrorKind::Unknown, u"not-processed"_s,
        //: The sentence behind this one says why.
        calls::sentences({translatable("EInvoiceAnswers",
                              "The gateway has this sale, but its payment could not be begun."),
            why.message,
            //: “It” is the sale. The sentence before this one says why its payment could not be begun.
            translatable(
                "EInvoiceAnswers", "Check it again to go on with it; do not issue it a second time.")}),
        why.detail};
}

bool saysThatItExists(const Error &error)
{
    return calls::saysThatItExists(error.detail) || (error.code == u"einvoice-0" && error.detail.isEmpty());
}

bool saysThatItIsNotThere(const Error &error)
{
    // These words alone: "not found: the replica is behind" says that nobody knows.
    QString said = error.detail.trimmed();
    while (said.endsWith(u'.') || said.endsWith(u'!'))
        said.chop(1);
    return error.code == u"einvoice-401" && said.compare(u"payment not found", Qt::CaseInsensitive) == 0;
}

const QStringList &keptMembers()
{
    static const QStringList members{u"error"_s, u"code"_s, u"message"_s, u"errors"_s, u"msg"_s, u"detail"_s,
        u"error_description"_s, u"tracking"_s, u"payment_id"_s, u"payment"_s, u"status"_s, u"currency"_s,
        u"created"_s, u"processed"_s, u"amount"_s, u"fee"_s, u"accrual_amount"_s, u"accrual_currency"_s,
        u"is_recalc"_s, u"crypto"_s, u"address"_s, u"current_confirmations"_s, u"success_confirmations"_s};
    return members;
}

QString trackingIn(const Json &answer, const Redaction &redaction)
{
    const QString tracking = whole(wire::id(answer[u"tracking"]), redaction);
    return holdsCardNumber(tracking) ? QString() : tracking;
}

QString paymentIdIn(const Json &answer)
{
    QString id = wire::id(answer[u"payment_id"]);
    if (id.isEmpty())
        id = wire::id(answer[u"payment"]);
    const QString ours = id.trimmed().toUpper(); // and where a gateway gives it back in small letters
    return isReference(ours) ? ours : id;
}

CoinAddress coinIn(const Json &body, const QString &system, const Redaction &redaction)
{
    const Json &crypto = coinPart(body);
    const QString address = whole(readCoinAddress(wire::id(crypto[u"address"])), redaction);
    if (address.isEmpty())
        return {};
    const PaymentSystem *listed = findPaymentSystem(system);
    const qsizetype line = system.lastIndexOf(u'_');
    const QString typedNetwork = line < 0 ? QString() : system.sliced(line + 1).toUpper();
    const auto currency = currencyOfSystem(system);
    return {.address = address,
        .coin = currency && currency->code() != u"XXX" ? currency->code() : system.toUpper(),
        .network = listed ? listed->network.toString() : typedNetwork,
        .confirmations = countIn(crypto[u"current_confirmations"]),
        .needed = countIn(crypto[u"success_confirmations"])};
}

PaymentMeans paymentMeansIn(
    const Json &body, const QString &system, const Account &account, const Redaction &redaction)
{
    PaymentMeans means;
    means.coin = coinIn(body, system, redaction);
    if (means.coin.isEmpty() && !coinPart(body).isNull())
        means.error = unusable(
            //: The address of a coin, to which the customer pays.
            translatable("EInvoiceAnswers",
                "The gateway answered with a payment address that cannot be used safely, so it is not shown "
                "or kept."));
    if (const QString text = wire::link(body[u"pay_link"]); !text.isEmpty()) {
        if (const auto link = calls::linkIn(text, account, redaction))
            means.link = link->toString(QUrl::FullyEncoded);
        else
            means.error = link.error();
    }
    if (const QString html = wire::id(body[u"pay_form"]); !html.isEmpty()) {
        const auto form = PayForm::fromHtml(html, account.baseUrl);
        if (!form)
            means.error = form.error();
        else if (redaction.holdsSecret(QString::fromUtf8(form->toJson().toBytes())))
            means.error = unusable(
                //: A form that a browser sends to begin the payment.
                translatable("EInvoiceAnswers",
                    "The gateway answered with a payment form that cannot be used safely, so it is not shown "
                    "or kept."));
        else
            means.form = form->toJson();
    }
    return means;
}

Settlement settlementIn(const Json &kept)
{
    // Gateways state them before anybody has paid; "receives" would sound like money in the till.
    const QString word = wire::id(kept[u"status"]);
    if (!isPaid(stateOf(word).value_or(State::Open)))
        return {};
    Settlement settlement{.fee = wire::amountText(kept[u"fee"]), // in a currency that nobody tells
        .received = wire::amountText(kept[u"accrual_amount"]),
        .isRecalculated = wire::isTrue(kept[u"is_recalc"]) || isRecalculated(word)};
    if (!settlement.received.isEmpty()) {
        const QString code = wire::currencyCode(kept[u"accrual_currency"]);
        const bool isNothingYet =
            stateOf(word) != State::Paid && StatedAmount::read(settlement.received).number().isZero();
        settlement.receivedCurrency =
            code.isEmpty() && !isNothingYet ? wire::untoldCurrency.toString() : code;
    }
    return settlement;
}

QString doubtAfter(const QString &word)
{
    return word.isEmpty() || stateOf(word) ? QString() : unknownWord(word);
}

std::optional<Currency> currencyOf(const Json &body)
{
    const auto ofSystem = currencyOfSystem(systemIn(body[u"currency"]));
    if (ofSystem && ofSystem->code() != u"XXX")
        return *ofSystem;
    return statedCurrency(wire::id(body[u"currency"]));
}

bool isInCurrencyOf(const Json &body, const Invoice &invoice)
{
    const QString told = systemIn(body[u"currency"]);
    // The currency of the debit: it may have another code than the one that was sent, or capitals.
    if (told.isEmpty() || wire::isSameCode(told, systemOf(invoice.fields)))
        return true;
    return currencyOf(body) == invoice.amount.currency();
}

void statePaid(Settlement *settlement, const Json &kept, const Invoice &invoice)
{
    const QString told = wire::amountText(kept[u"amount"]);
    if (told.isEmpty())
        return;
    if (!isInCurrencyOf(kept, invoice)) {
        const StatedAmount stated = StatedAmount::read(told);
        const auto currency = currencyOf(kept);
        const bool isAmount = stated.kind() == StatedAmount::Kind::Number && !stated.number().isZero()
            && !stated.number().isNegative();
        if (currency && isAmount) // how much that is of the sale's own nobody tells
            return;
        settlement->paid = told;
        settlement->paidCurrency = currency ? currency->code() : wire::currencyCode(kept[u"currency"]);
        return;
    }
    // The amount of the invoice as it was issued (gateways.md, C 1): where it is ours it says how much was
    // paid unless it was recalculated, and is kept where it corrects what was said before.
    const auto stated = StatedAmount::read(told).in(invoice.amount.currency());
    const bool isOurs = StatedAmount::read(told).is(invoice.amount);
    if (isOurs && (settlement->isRecalculated || invoice.settlement.paid.isEmpty()))
        return;
    settlement->paid = stated ? stated->decimalText() : told;
    settlement->paidCurrency = invoice.amount.currency().code();
}

StatementLine lineIn(const Json &item, const Redaction &redaction)
{
    const Json kept = redaction.json(item, keptMembers());
    const QString system = systemIn(kept[u"currency"]);
    const QString word = wire::id(kept[u"status"]).left(64);
    const auto known = currencyOf(kept);
    const auto ofSystem = currencyOfSystem(system);
    const auto currency = known || !ofSystem ? known : std::optional(*ofSystem); // a coin that nobody knows
    const StatedAmount told = wire::amount(kept[u"amount"]);
    // (As it came: milliseconds since 1970 may look like a card's number, and it is kept as a time alone.)
    const wire::Moment created = wire::moment(item[u"created"]);
    const auto reason = errorIn(kept);
    StatementLine line{.remoteId = trackingIn(item, redaction),
        .reference = whole(paymentIdIn(item), redaction),
        .amount = currency ? told.in(*currency) : std::nullopt,
        .system = system,
        .state = stateOf(word),
        .remoteStatus = word,
        .createdAt = created.at,
        .zoneIsTold = created.hasZone,
        .message = reason ? reason->message : LocalizedText(),
        .settlement = settlementIn(kept),
        .answer = kept};
    QStringList doubts;
    if (told.isUnreadable() || (currency && !line.amount && !told.isAbsent()))
        doubts << wire::unreadableMember(u"amount");
    if (!currency && !told.isAbsent())
        doubts << wire::unreadableMember(u"currency");
    if (created.kind == wire::Moment::Kind::Unreadable)
        doubts << wire::unreadableMember(u"time");
    if (!line.state)
        doubts << unknownWord(word);
    if (const QString doubt = contradictionIn(kept); !doubt.isEmpty())
        doubts << doubt;
    line.doubt = doubts.join(u' ');
    return line;
}

} // namespace counterfoil::einvoice
