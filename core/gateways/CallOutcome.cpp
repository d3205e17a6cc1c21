// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallOutcome.h"

#include "WireReader.h"
#include "links/PayLink.h"
#include "methods/CardInLink.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace counterfoil::calls {

using namespace Qt::StringLiterals;

namespace {

LocalizedText trackFirst()
{
    //: “It” is the sale. Follows a sentence about what went wrong when it was issued.
    return translatable("CallOutcome",
        "It may exist all the same: do not issue it again before checking has shown that it never arrived.");
}

/// A server in front of the gateway may say so before the gateway has seen the call, and behind it.
LocalizedText checkFirst()
{
    //: Follows a sentence about what went wrong when a sale was issued.
    return translatable("CallOutcome",
        "Most likely nothing was issued, but the gateway itself did not say so. Check this sale before you "
        "issue it again; it is asked about for 30 days.");
}

/// For a call that creates: trying it again is no advice.
LocalizedText sentenceForTurnedAway(const HttpAnswer &answer)
{
    if (answer.status == 429)
        return translatable(
            "CallOutcome", "The gateway is asked too often at the moment (HTTP 429): wait a minute.");
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

LocalizedText sentences(const QList<LocalizedText> &all)
{
    LocalizedText text;
    for (const LocalizedText &each : all) {
        if (!text.isEmpty() && !each.isEmpty())
            text += QChar(u' ');
        text += each;
    }
    return text;
}

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

LocalizedText sentenceFor(const HttpAnswer &answer)
{
    if (answer.status == 429)
        return translatable(
            "CallOutcome", "The gateway is asked too often at the moment. Wait a minute and try again.");
    if (answer.status == 404 || answer.status == 405)
        //: %1 is the number by which web servers say that.
        return translatable(
            "CallOutcome", "There is no gateway at this account’s web address (HTTP %1). Check the address.")
            .arg(answer.status);
    if (answer.status >= 500)
        //: %1 is the number by which web servers say that.
        return translatable("CallOutcome", "The gateway has a fault of its own (HTTP %1).")
            .arg(answer.status);
    if (answer.status >= 400)
        //: %1 is the number by which web servers say that. A call is what this program sent to the gateway.
        return translatable("CallOutcome", "The gateway’s server turned the call away (HTTP %1).")
            .arg(answer.status);
    if (answer.status >= 300)
        //: %1 is the number by which web servers say that.
        return translatable("CallOutcome",
            "The gateway wants to send the call to another address, which is not followed (HTTP %1). Check "
            "the account’s web address.")
            .arg(answer.status);
    if (answer.body.trimmed().isEmpty())
        return translatable("CallOutcome", "The gateway’s answer is empty.");
    if (answer.body.trimmed().startsWith('<'))
        return translatable("CallOutcome", "The gateway answered with a web page instead of data.");
    return translatable("CallOutcome", "The gateway’s answer could not be read.");
}

QString shapeOf(const HttpAnswer &answer)
{
    return u"HTTP %1, %2, %3 bytes"_s.arg(answer.status)
        .arg(contentTypeOf(answer.contentType))
        .arg(answer.body.size());
}

IssueOutcome unknown(QString code, const LocalizedText &message, QString detail, Json answer)
{
    return {.kind = IssueOutcome::Kind::Unknown,
        .state = State::Unknown,
        .error =
            Error{ErrorKind::Unknown, std::move(code), sentences({message, trackFirst()}), std::move(detail)},
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
            sentences(
                {failure.message, translatable("CallOutcome", "Nothing was sent, so nothing was issued.")}),
            failure.detail});
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

LocalizedText namelessLines(int count)
{
    return translatable(
        "CallOutcome", "%n line(s) of the gateway’s list name no sale and are left out.", nullptr, count);
}

IssueOutcome outcomeOfStrange(const HttpAnswer &answer, const Redaction &redaction)
{
    const auto document = wire::document(answer.body);
    const QString words = document.object ? said(*document.object, redaction) : QString();
    //: “It” is the gateway or its server, about which the sentence before this one is; %1 are its words.
    const LocalizedText quoted =
        words.isEmpty() ? LocalizedText() : translatable("CallOutcome", "It says: “%1”.").arg(words);
    if (saysThatItExists(words))
        return unknown(u"contradiction"_s,
            sentences({translatable("CallOutcome",
                           "The server turned the call away, but speaks of a sale that is there."),
                quoted}),
            shapeOf(answer));
    if (wasTurnedAway(answer.status))
        return refused({ErrorKind::Refused, u"http-%1"_s.arg(answer.status),
            sentences({sentenceForTurnedAway(answer), quoted, checkFirst()}), shapeOf(answer)});
    return unknown(answer.status >= 300 ? u"http-%1"_s.arg(answer.status) : u"unreadable-answer"_s,
        sentences({sentenceFor(answer), quoted}), shapeOf(answer));
}

Result<QUrl> linkIn(const QString &text, const Account &account, const Redaction &redaction)
{
    const QStringList readings = readingsOf(text);
    const bool holdsSecret = std::any_of(readings.begin(), readings.end(),
        [&redaction](const QString &reading) { return redaction.holdsSecret(reading); });
    if (holdsSecret || linkHoldsCardNumber(text))
        return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
            translatable("CallOutcome",
                "The gateway answered with a link that repeats card data or a key, so it is not shown or "
                "kept. The sale may be there all the same: check it, and do not issue it again."));
    return readPayLink(text, account.baseUrl);
}

} // namespace counterfoil::calls
