// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallOutcome.h"

#include "WireReader.h"
#include "base/Counted.h"
#include "links/PayLink.h"
#include "methods/CardInLink.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace counterfoil::calls {

using namespace Qt::StringLiterals;

namespace {

const QString trackFirst =
    u" It may exist all the same: do not issue it again before checking has shown that it never arrived."_s;

/// A server in front of the gateway may say so before the gateway has seen the call, and behind it.
const QString checkFirst =
    u" Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you issue it again; it is asked about for 30 days."_s;

/// For a call that creates: trying it again is no advice.
QString sentenceForTurnedAway(const HttpAnswer &answer)
{
    if (answer.status == 429)
        return u"The gateway is asked too often at the moment (HTTP 429): wait a minute."_s;
    return sentenceFor(answer);
}

/// The media type. Parameters and anything that is none could be whatever the sender likes, a card number
/// too, and this goes into the log.
QString contentTypeOf(const QString &told)
{
    static const QRegularExpression mediaType(u"\\A\\s*([A-Za-z.+-]{1,30}/[A-Za-z.+-]{1,30})\\s*(?:;|\\z)"_s);
    if (told.trimmed().isEmpty())
        return u"no content type"_s;
    const auto match = mediaType.match(told);
    return match.hasMatch() ? match.captured(1) : u"another content type"_s;
}

} // namespace

// 408 and 409 are not among them:
// behind those the call may have been carried out. Neither are redirects, which some servers send after they
// did the work.
bool wasTurnedAway(int status)
{
    constexpr std::array turnedAway{
        400, 401, 403, 404, 405, 406, 410, 411, 413, 414, 415, 422, 429, 431, 451};
    return std::find(turnedAway.begin(), turnedAway.end(), status) != turnedAway.end();
}

// Gateways answer in the language of the account: those of this program's users.
bool saysThatItExists(const QString &said)
{
    static const QRegularExpression words(
        u"\\balready\\b.*\\b(exist|creat|process|regist|issue|paid)|\\bduplicat|\\bexists?\\b|\\bexiste\\b|"
        u"\\bmust be unique|"
        "(?<!being )\\bcreated\\b|\\bd[ée]j[àa]\\b|\\bdoublon|\\bуже\\b|\\bвже\\b|\\bдубл|\\bсуществует|\\bіснує"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "No such order exists", "could not be created": these say the opposite.
    static const QRegularExpression negations(
        u"\\b(not|no|never|cannot|nothing|unable|fail(ed|s)?|before|must|should)\\b(?!.*\\bunique)|n[’']t\\b|n[’']existe|\\bpas\\b|\\bне\\b|\\bнет\\b|\\bнемає\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression surely(
        u"\\balready\\b|\\bduplicat|\\bd[ée]j[àa]\\b|\\bdoublon|\\bуже\\b|\\bвже\\b|\\bдубл|created but"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(said).hasMatch()
        && (surely.match(said).hasMatch() || !negations.match(said).hasMatch());
}

bool saysThatItGaveUp(const QString &said)
{
    static const QRegularExpression words(
        u"timed?[- ]?out|in progress|being "
        u"(processed|created)|\\bpending\\b|\\bqueued\\b|\\bawaiting\\b|\\baccepted\\b|"
        "(internal|server) error|gone away|deadlock|could not send|\\ben cours\\b|d[ée]lai d[ée]pass|erreur "
        "interne|"
        "тайм-?аут|время ожидания|час очікування|обрабатыва|обробля|внутренн|внутрішн|очеред|черз"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression negated(
        u"\\bnot (been )?accepted"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(said).hasMatch() && !negated.match(said).hasMatch();
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

QString shapeOf(const HttpAnswer &answer)
{
    return u"HTTP %1, %2, %3 bytes"_s.arg(answer.status)
        .arg(contentTypeOf(answer.contentType))
        .arg(answer.body.size());
}

IssueOutcome unknown(QString code, const QString &message, QString detail, Json answer)
{
    return {.kind = IssueOutcome::Kind::Unknown,
        .state = State::Unknown,
        .error = Error{ErrorKind::Unknown, std::move(code), message + trackFirst, std::move(detail)},
        .answer = std::move(answer)};
}

IssueOutcome refused(Error error, Json answer)
{
    error.kind = ErrorKind::Refused;
    return {.kind = IssueOutcome::Kind::Refused,
        .state = State::Refused,
        .error = std::move(error),
        .answer = std::move(answer)};
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
    case Kind::Unreadable:
        return unknown(u"unreadable-answer"_s, failure.message, failure.detail);
    }
    Q_UNREACHABLE();
}

QString codeOf(const HttpFailure &failure)
{
    switch (failure.kind) {
    case HttpFailure::Kind::TooLarge:
        return u"answer-too-large"_s;
    case HttpFailure::Kind::Unreadable:
        return u"unreadable-answer"_s;
    default:
        return u"no-answer"_s;
    }
}

QString said(const Json &answer, const Redaction &redaction)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype read = 4096;
    return redaction.text(wire::remark(answer).left(read)).simplified().left(longest);
}

QString namelessLines(int count)
{
    return counted(count, u"line of the gateway’s list names no sale and is left out."_s,
        u"lines of the gateway’s list name no sale and are left out."_s);
}

IssueOutcome outcomeOfStrange(const HttpAnswer &answer, const Redaction &redaction)
{
    const auto document = wire::document(answer.body);
    const QString words = document.object ? said(*document.object, redaction) : QString();
    const QString quoted = words.isEmpty() ? QString() : u" It says: “%1”."_s.arg(words);
    if (saysThatItExists(words))
        return unknown(u"contradiction"_s,
            u"The server turned the call away, but speaks of a sale that is there."_s + quoted,
            shapeOf(answer));
    if (wasTurnedAway(answer.status))
        return refused({ErrorKind::Refused, u"http-%1"_s.arg(answer.status),
            sentenceForTurnedAway(answer) + quoted + checkFirst, shapeOf(answer)});
    return unknown(answer.status >= 300 ? u"http-%1"_s.arg(answer.status) : u"unreadable-answer"_s,
        sentenceFor(answer) + quoted, shapeOf(answer));
}

Result<QUrl> linkIn(const QString &text, const Account &account, const Redaction &redaction)
{
    const QStringList readings = readingsOf(text);
    const bool holdsSecret = std::any_of(readings.begin(), readings.end(),
        [&redaction](const QString &reading) { return redaction.holdsSecret(reading); });
    if (holdsSecret || linkHoldsCardNumber(text))
        return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
            u"The gateway answered with a link that repeats card data or a key, so it is not shown or kept. The sale may be there all the same: check it, and do not issue it again."_s);
    return readPayLink(text, account.baseUrl);
}

} // namespace counterfoil::calls
