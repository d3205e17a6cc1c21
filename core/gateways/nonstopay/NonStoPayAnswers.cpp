// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"

#include "NonStoPaySum.h"
#include "gateways/CallOutcome.h"
#include "gateways/WireReader.h"
#include "invoices/Transition.h"
#include "links/HtmlLink.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;
using calls::linkIn;
using calls::refused;
using calls::sentenceFor;
using calls::sentences;
using calls::shapeOf;
using calls::unknown;
using calls::wasTurnedAway;

namespace {

constexpr qsizetype longestEmail = 254;

QString idIn(const Json &answer)
{
    for (const QStringView name : {QStringView(u"ID"), QStringView(u"id"), QStringView(u"invoice_id")}) {
        if (const QString id = plainId(wire::id(answer[name])); !id.isEmpty() && id != u"0")
            return id;
    }
    return {};
}

LocalizedText spoiltAnswer()
{
    //: “This”: what is shown of the sale.
    return translatable("NonStoPayAnswers",
        "The gateway’s answer was spoilt by other text, out of which this was read. Compare the sale with "
        "the gateway’s own pages.");
}

/// Where the customer pays: hosted answers have it a second time, as a piece of HTML (A.4.2).
QString linkTextIn(const Json &body)
{
    const Json &told = body[u"redirectUrl"];
    const QString link = wire::isAbsent(told) ? QString() : told.text();
    return link.isEmpty() || link == u"#" ? linkInHtml(body[u"html"].text()) : link;
}

/// Whether an answer without an error number is one all the same: PHP writes a zero that it lost as "", false
/// or null, and what stands beside it tells of a sale. (A list is not among them: an empty one would say
/// something.)
bool tellsWithoutNumber(const Json &body)
{
    if (!wire::isAbsent(body[u"errorCode"]) || !wire::isAbsent(body[u"errorMessage"]))
        return false;
    return !idIn(body).isEmpty() || !linkTextIn(body).isEmpty() || body[u"invoice"].isObject()
        || body[u"data"].isObject();
}

std::optional<Answered> objectIn(const HttpAnswer &answer)
{
    auto document = wire::document(answer.body);
    if (!document.object)
        return std::nullopt;
    Answered answered{std::move(*document.object), document.isClean};
    if (wire::integer(answered.body[u"errorCode"]))
        return answered;
    if (!tellsWithoutNumber(answered.body))
        return std::nullopt;
    answered.isClean = false; // so that somebody compares it
    return answered;
}

/// A hosted sale that the gateway has, without a link to hand out.
LocalizedText withoutLink(const QString &id)
{
    //: %1 is the gateway’s number of the sale. “It may have sent one itself”: the gateway, a link.
    return translatable("NonStoPayAnswers",
        "The gateway has issued this sale (number %1), but told no link for the customer. It may have sent "
        "one itself; otherwise look for that number on the gateway’s own pages. Do not sell it again while "
        "this one can still be paid.")
        .arg(id);
}

/// Whether an answer that cannot be read begins as those do that tell of a sale: success, or a link.
bool beginsAsIssued(const QByteArray &body)
{
    static const QRegularExpression words(
        u"errorCode\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']?0+(\\.0*)?(?![0-9.])|redirectUrl\\\\*[\"']?\\s*[:=]\\s*\\\\*[\"']\\s*[a-z]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(QString::fromUtf8(body)).hasMatch();
}

/// Of a direct sale whose status word tells nothing.
LocalizedText becameOfIt(const QString &status)
{
    if (status.isEmpty())
        return translatable("NonStoPayAnswers",
            "The gateway took the card data, but does not say what became of the payment.");
    //: %1 is the gateway’s own word.
    return translatable(
        "NonStoPayAnswers", "The gateway took the card data and says “%1”, which this program does not know.")
        .arg(status);
}

LocalizedText butItIsThere(const QString &id)
{
    if (id.isEmpty())
        //: Follows a sentence by which the gateway refused the sale: the same answer contradicts it.
        return translatable("NonStoPayAnswers", "But its answer speaks of a sale that is there.");
    //: Follows a sentence by which the gateway refused the sale: the same answer contradicts it. %1 is the
    //: gateway’s number of the sale.
    return translatable("NonStoPayAnswers", "But its answer speaks of a sale that is there, number %1.")
        .arg(id);
}

/// What an error in the gateway's own form means. A number is a "no" only where nothing beside it speaks for
/// a sale, and where the gateway, and not its fault, says it.
IssueOutcome outcomeOfError(Error error, const Answered &read, const Json &kept, int status)
{
    const QString id = idIn(kept);
    const QString link = linkTextIn(read.body);
    if (!id.isEmpty() || !link.isEmpty() || calls::saysThatItExists(error.detail)) {
        const LocalizedText said = sentences({error.message, butItIsThere(id.left(40))});
        return unknown(u"contradiction"_s, said, error.detail, kept);
    }
    const bool mayBeDone = status >= 300 && !wasTurnedAway(status);
    if (mayBeDone && !isDocumentedRefusal(kept))
        return unknown(u"http-%1"_s.arg(status), error.message, error.detail, kept);
    if (!isDocumentedRefusal(kept) && calls::saysThatItGaveUp(error.detail))
        return unknown(u"gateway-trouble"_s, error.message, error.detail, kept);
    return refused(std::move(error), kept);
}

struct AmountTexts {
    QString *amount;
    QString *currency;
};

/// Fills in an amount and its currency. What cannot be read is filled in as it stands. Zero, and an amount
/// that says nothing of its currency, say nothing before somebody has paid.
void state(const Json &json, QStringView name, const QString &currency, AmountTexts into, State of)
{
    const QString text = wire::amountText(json[name]);
    const StatedAmount amount = StatedAmount::read(text);
    const bool isZero = amount.kind() == StatedAmount::Kind::Number && amount.number().isZero();
    if (amount.isAbsent() || (isZero && of != State::Paid) || (currency.isEmpty() && !isPaid(of)))
        return;
    *into.amount = text;
    *into.currency = currency.isEmpty() ? wire::untoldCurrency.toString() : currency;
}

/// What an answer in the gateway's own form means.
IssueOutcome outcomeIn(
    const Answered &read, int httpStatus, Channel channel, const Account &account, const Redaction &redaction)
{
    const Json &body = read.body;
    const Json kept = redaction.json(body, keptMembers());
    // What is shown or stored is read from `kept`: masked first, cut to length after. Id and link would be
    // useless with a mask in them: each is taken whole, or not at all where it holds a secret.
    if (auto error = errorOf(Call::Create, body, account, redaction))
        return outcomeOfError(std::move(*error), read, kept, httpStatus);

    const QString link = linkTextIn(body);
    const QString status = kept[u"status"].text().left(64);
    const QString told = idIn(body);
    const QString id = redaction.holdsSecret(told) ? QString() : told.left(longestId);
    const auto state = stateOf(status);
    const auto payLink = linkIn(link, account, redaction);
    const auto undecided = [&](IssueOutcome outcome) {
        outcome.remoteId = id;
        outcome.remoteStatus = status;
        return outcome;
    };
    // Crypto and UPI sales are answered by number and status alone (seeds 002, 004). A sale whose number is
    // known can be followed: it is issued.
    const bool isKnownById = channel == Channel::Hosted && link.isEmpty() && !id.isEmpty();
    const bool linkIsOptional =
        channel == Channel::Direct && link.isEmpty() && !(id.isEmpty() && status.isEmpty());
    if (!payLink && !linkIsOptional && !isKnownById) {
        IssueOutcome outcome =
            unknown(payLink.error().code, {}, redaction.text(payLink.error().detail), kept);
        outcome.error->message = payLink.error().message;
        return undecided(std::move(outcome));
    }
    // No step by the customer is left to wait for, so the word alone says what became of it: "declined" must
    // not pass for a sale.
    if (!payLink && !isKnownById && !state)
        return undecided(unknown(u"status-unknown"_s, becameOfIt(status), {}, kept));
    QList<LocalizedText> doubts;
    if (!read.isClean)
        doubts << spoiltAnswer();
    if (isKnownById)
        doubts << withoutLink(id);
    // "Paid" hands goods over, so it counts once the sale's own calls say so, too (decision 0020).
    const bool saysPaid = state && isPaid(*state);
    QStringList why;
    if (saysPaid && id.isEmpty()) // nobody can be asked
        why << unconfirmedPayment.toString();
    if (!state && !status.isEmpty())
        why << unknownWord(status);
    return {.kind = IssueOutcome::Kind::Issued,
        .state = saysPaid ? State::Open : state.value_or(State::Open),
        .remoteId = id,
        .remoteStatus = status,
        .payLink = payLink ? payLink->toString(QUrl::FullyEncoded) : QString(),
        .warning = doubts.isEmpty() ? std::nullopt : std::optional(sentences(doubts)),
        .doubt = why.join(u' '),
        .answer = kept};
}

} // namespace

IssueOutcome outcomeOf(
    const HttpAnswer &answer, Channel channel, const Account &account, const Redaction &redaction)
{
    const auto read = objectIn(answer);
    if (!read && beginsAsIssued(answer.body))
        return unknown(u"undecided"_s,
            translatable("NonStoPayAnswers",
                "The gateway’s answer tells of a sale that it has issued, but is cut off or spoilt, so that "
                "it cannot be read."),
            shapeOf(answer));
    if (!read)
        return calls::outcomeOfStrange(answer, redaction);
    IssueOutcome outcome = outcomeIn(*read, answer.status, channel, account, redaction);
    if (!read->isClean)
        outcome.doubt = QStringList{outcome.doubt, wire::uncleanAnswer.toString()}.join(u' ').trimmed();
    return outcome;
}

Result<Answered> readAnswer(
    Call call, const HttpAnswer &answer, const Account &account, const Redaction &redaction)
{
    auto body = objectIn(answer);
    if (!body && wasTurnedAway(answer.status))
        return failure(ErrorKind::Refused, u"http"_s, sentenceFor(answer), shapeOf(answer));
    if (!body)
        return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            sentences({sentenceFor(answer), translatable("NonStoPayAnswers", "Try again later.")}),
            shapeOf(answer));
    if (auto error = errorOf(call, body->body, account, redaction))
        return tl::unexpected(std::move(*error));
    return std::move(*body);
}

Settlement settlementIn(const Json &data, const std::optional<State> &of)
{
    Settlement settlement;
    const State told = of.value_or(State::Open);
    state(data, u"fiat_amount", wire::currencyCode(data[u"fiat_currency"]),
        {&settlement.paid, &settlement.paidCurrency}, told);
    state(data, u"totalAmount", wire::currencyCode(data[u"totalCurrency"]),
        {&settlement.received, &settlement.receivedCurrency}, told);
    return settlement;
}

Settlement oddAmountIn(const Json &stated, const Invoice &invoice)
{
    Settlement settlement;
    const Currency currency = invoice.amount.currency();
    const QString devise = wire::currencyCode(stated[u"devise"]);
    const QString text = wire::amountText(stated[u"amount"]);
    const StatedAmount amount = StatedAmount::read(text);
    const bool isOurs = devise.isEmpty() || devise == currency.code();
    const bool isKnown = isOurs || statedCurrency(devise);
    if (amount.isAbsent() || (isKnown && !isOurs) || (isOurs && amount.is(invoice.amount)))
        return settlement;
    settlement.paid = text;
    settlement.paidCurrency = isOurs ? currency.code() : devise;
    return settlement;
}

Settlement coinAmountIn(const Json &stated)
{
    Settlement settlement;
    const QString code = wire::currencyCode(stated[u"devise"]);
    const auto currency = statedCurrency(code);
    if (currency && !currency->isNational())
        state(stated, u"amount", code, {&settlement.paid, &settlement.paidCurrency}, State::Paid);
    return settlement;
}

StatementLine lineIn(const Json &record, const Redaction &redaction)
{
    const Json kept = redaction.json(record, keptMembers());
    const QString id = plainId(wire::id(record[u"id"]));
    const QString word = wire::id(kept[u"status"]).left(64);
    const QString symbol = wire::currencyCode(kept[u"symbol"]);
    const auto currency = statedCurrency(symbol);
    const StatedAmount told = wire::amount(kept[u"amount"]);
    const wire::Moment created = wire::moment(record[u"create_date"]);
    StatementLine line{.remoteId = id.size() > longestId || redaction.holdsSecret(id) ? QString() : id,
        .reference = referenceIn(record), // the pages to which the customer returns carry ours
        .amount = currency ? told.in(*currency) : std::nullopt,
        .state = stateOf(word),
        .remoteStatus = word,
        .createdAt = created.at,
        .zoneIsTold = created.hasZone,
        .email = redaction.text(wire::text(record[u"email"])).left(longestEmail),
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
    line.doubt = doubts.join(u' ');
    // Paid, fee and credit are in one currency: paid 1.00 = credit 0.900 + fee 0.100 (A.7).
    const QString exchanged = wire::currencyCode(kept[u"exchange_currency_symbol"]);
    const QString money = exchanged.isEmpty() ? symbol : exchanged;
    const State of = line.state.value_or(State::Open);
    Settlement &settlement = line.settlement;
    state(kept, u"paid_amount", money, {&settlement.paid, &settlement.paidCurrency}, of);
    state(kept, u"fee_amount", money, {&settlement.fee, &settlement.feeCurrency},
        of == State::Paid ? State::Authorised : of); // a fee of nothing needs no words
    state(kept, u"merchant_amount", money, {&settlement.received, &settlement.receivedCurrency}, of);
    return line;
}

} // namespace counterfoil::nonstopay
