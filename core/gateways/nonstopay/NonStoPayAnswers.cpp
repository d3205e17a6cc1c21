// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"

#include "links/PayLink.h"

#include <algorithm>
#include <array>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

namespace {

const QString trackFirst = u" Track this sale before you issue it again: it may exist."_s;

/// Statuses by which a server says that it did not even look at the call. 408 and 409 are not among them:
/// behind those the call may have been carried out. Neither are redirects, which some servers send after they
/// did the work.
bool wasTurnedAway(int status)
{
    constexpr std::array turnedAway{
        400, 401, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422, 429, 431, 451};
    return std::find(turnedAway.begin(), turnedAway.end(), status) != turnedAway.end();
}

QString sentenceFor(const HttpAnswer &answer)
{
    if (answer.status == 429)
        return u"The gateway is asked too often at the moment. Wait a minute and try again."_s;
    if (answer.status == 404 || answer.status == 405)
        return u"There is no gateway at this account’s web address (HTTP %1). Check the address."_s.arg(
            answer.status);
    if (answer.status >= 500)
        return u"The gateway has a fault of its own (HTTP %1)."_s.arg(answer.status);
    if (answer.status >= 400)
        return u"The gateway’s server turned the call away (HTTP %1)."_s.arg(answer.status);
    if (answer.status >= 300)
        return u"The gateway wants to send the call to another address, which is not followed (HTTP %1). Check the account’s web address."_s
            .arg(answer.status);
    if (answer.body.trimmed().isEmpty())
        return u"The gateway’s answer is empty."_s;
    if (answer.body.trimmed().startsWith('<'))
        return u"The gateway answered with a web page instead of data."_s;
    return u"The gateway’s answer could not be read."_s;
}

/// What may be said of an answer that is not kept: it could echo anything.
QString shapeOf(const HttpAnswer &answer)
{
    return u"HTTP %1, %2, %3 bytes"_s.arg(answer.status)
        .arg(answer.contentType.isEmpty() ? u"no content type"_s : answer.contentType.left(60))
        .arg(answer.body.size());
}

IssueOutcome unknown(QString code, const QString &message, QString detail = {}, Json answer = {})
{
    return {.kind = IssueOutcome::Kind::Unknown,
        .state = State::Unknown,
        .error = Error{ErrorKind::Unknown, std::move(code), message + trackFirst, std::move(detail)},
        .answer = std::move(answer)};
}

IssueOutcome refused(Error error, Json answer = {})
{
    error.kind = ErrorKind::Refused;
    return {.kind = IssueOutcome::Kind::Refused,
        .state = State::Refused,
        .error = std::move(error),
        .answer = std::move(answer)};
}

/// Without percent signs, however often it was encoded.
QString decoded(const QString &link)
{
    QString text = link;
    for (int times = 0; times < 5; ++times) {
        const QString next = QUrl::fromPercentEncoding(text.toUtf8());
        if (next == text)
            break;
        text = next;
    }
    return text;
}

QString idIn(const Json &answer)
{
    for (const QStringView name : {QStringView(u"ID"), QStringView(u"id"), QStringView(u"invoice_id")}) {
        if (const QString id = answer[name].text(); !id.isEmpty())
            return id;
    }
    return {};
}

/// The link, if it may be shown: card data or a key in it would reach the screen, the ledger and the QR code.
Result<QUrl> linkIn(const QString &text, const Account &account, const Redaction &redaction)
{
    if (redaction.holdsSecret(text) || redaction.holdsSecret(decoded(text)))
        return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
            u"The gateway answered with a link that repeats card data or a key, so it is not shown or kept. Track this sale before you issue it again."_s);
    return readPayLink(text, account.baseUrl);
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
    if (!body) {
        if (wasTurnedAway(answer.status))
            return refused(
                {ErrorKind::Refused, u"http-%1"_s.arg(answer.status), sentenceFor(answer), shapeOf(answer)});
        return unknown(answer.status >= 300 ? u"http-%1"_s.arg(answer.status) : u"unreadable-answer"_s,
            sentenceFor(answer), shapeOf(answer));
    }

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

IssueOutcome outcomeOf(const HttpFailure &failure)
{
    using Kind = HttpFailure::Kind;
    switch (failure.kind) {
    case Kind::NotAllowed:
    case Kind::NotSent:
        return refused({ErrorKind::Refused, u"not-sent"_s,
            failure.message + u" Nothing was sent, so nothing was issued."_s, failure.detail});
    case Kind::TimedOut:
        return unknown(u"timed-out"_s, failure.message, failure.detail);
    case Kind::Stopped:
        return unknown(u"stopped"_s, failure.message, failure.detail);
    case Kind::ConnectionLost:
        return unknown(u"connection-lost"_s, failure.message, failure.detail);
    case Kind::TooLarge:
        return unknown(u"unreadable-answer"_s, failure.message, failure.detail);
    }
    Q_UNREACHABLE();
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
