// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"

#include "gateways/CallOutcome.h"

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;
using calls::linkIn;
using calls::refused;
using calls::sentenceFor;
using calls::shapeOf;
using calls::unknown;
using calls::wasTurnedAway;

namespace {

QString idIn(const Json &answer)
{
    for (const QStringView name : {QStringView(u"ID"), QStringView(u"id"), QStringView(u"invoice_id")}) {
        if (const QString id = answer[name].text(); !id.isEmpty())
            return id;
    }
    return {};
}

std::optional<Json> objectIn(const HttpAnswer &answer)
{
    auto parsed = Json::parse(answer.body);
    if (!parsed || !parsed->isObject() || !(*parsed)[u"errorCode"].toInteger())
        return std::nullopt;
    return std::move(*parsed);
}

} // namespace

IssueOutcome outcomeOf(
    const HttpAnswer &answer, Channel channel, const Account &account, const Redaction &redaction)
{
    const auto body = objectIn(answer);
    if (!body)
        return calls::outcomeOfStrange(answer);

    const Json kept = redaction.json(*body, keptMembers());
    // What is shown or stored is read from `kept`: masked first, cut to length after. Id and link would be
    // useless with a mask in them: each is taken whole, or not at all where it holds a secret.
    if (auto error = errorOf(Call::Create, kept, account))
        return refused(std::move(*error), kept);

    const QString link = (*body)[u"redirectUrl"].text();
    const QString status = kept[u"status"].text().left(64);
    const QString told = idIn(*body);
    const QString id = redaction.holdsSecret(told) ? QString() : told.left(longestId);
    const auto state = stateOf(status);
    const auto payLink = linkIn(link, account, redaction);
    const auto undecided = [&](IssueOutcome outcome) {
        outcome.remoteId = id;
        outcome.remoteStatus = status;
        return outcome;
    };
    const bool linkIsOptional =
        channel == Channel::Direct && link.isEmpty() && !(id.isEmpty() && status.isEmpty());
    if (!payLink && !linkIsOptional) {
        IssueOutcome outcome =
            unknown(payLink.error().code, {}, redaction.text(payLink.error().detail), kept);
        outcome.error->message = payLink.error().message;
        return undecided(std::move(outcome));
    }
    // No step by the customer is left to wait for, so the word alone says what became of it: "declined" must
    // not pass for a sale.
    if (!payLink && !state)
        return undecided(unknown(u"status-unknown"_s,
            status.isEmpty()
                ? u"The gateway took the card data, but does not say what became of the payment."_s
                : u"The gateway took the card data and says “%1”, which this program does not know."_s.arg(
                    status),
            {}, kept));
    return {.kind = IssueOutcome::Kind::Issued,
        .state = state.value_or(State::Open),
        .remoteId = id,
        .remoteStatus = status,
        .payLink = payLink ? payLink->toString(QUrl::FullyEncoded) : QString(),
        .answer = kept};
}

Result<Json> readAnswer(
    Call call, const HttpAnswer &answer, const Account &account, const Redaction &redaction)
{
    auto body = objectIn(answer);
    if (!body && wasTurnedAway(answer.status))
        return failure(ErrorKind::Refused, u"http"_s, sentenceFor(answer), shapeOf(answer));
    if (!body)
        return failure(ErrorKind::Unknown, u"unreadable-answer"_s,
            sentenceFor(answer) + u" Try again later."_s, shapeOf(answer));
    if (auto error = errorOf(call, redaction.json(*body, keptMembers()), account))
        return tl::unexpected(std::move(*error));
    return std::move(*body);
}

QString amountsIn(const Json &data)
{
    const auto amount = [&data](QStringView number, QStringView currency) {
        const QString digits = data[number].text().left(40);
        return digits.isEmpty() || data[currency].text().isEmpty()
            ? QString()
            : digits + u' ' + data[currency].text().left(10);
    };
    QStringList parts;
    if (const QString paid = amount(u"fiat_amount", u"fiat_currency"); !paid.isEmpty())
        parts << u"customer pays %1"_s.arg(paid);
    if (const QString settled = amount(u"totalAmount", u"totalCurrency"); !settled.isEmpty())
        parts << u"merchant receives %1"_s.arg(settled);
    return parts.join(u"; "_s);
}

} // namespace counterfoil::nonstopay
