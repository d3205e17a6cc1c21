// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailErrors.h"

namespace counterfoil::mailErrors {

using namespace Qt::StringLiterals;

namespace {

Error error(ErrorKind kind, const QString &code, const LocalizedText &message, const Facts &facts)
{
    return {.kind = kind, .code = code, .message = message, .detail = facts.words + u" | "_s + facts.detail};
}

QString serverOf(const Facts &facts)
{
    return facts.settings.host + u':' + QString::number(facts.settings.port);
}

/// What the server said, where it said anything.
LocalizedText quoted(const Facts &facts)
{
    if (facts.reply == 0)
        return {};
    //: Follows a sentence about a mail server. %1: its own words, “550 5.1.1 no such user”.
    return u' ' + translatable("MailErrors", "It said: “%1”.").arg(facts.words);
}

/// A code of the 400s holds for now only (RFC 5321, section 4.2.1).
LocalizedText advice(const Facts &facts, const LocalizedText &forGood)
{
    if (facts.reply / 100 == 4)
        return u' ' + translatable("MailErrors", "Nothing was sent. Try again in some minutes.");
    return u' ' + forGood;
}

Error refusal(
    const QString &code, const LocalizedText &what, const LocalizedText &forGood, const Facts &facts)
{
    return error(ErrorKind::Refused, code, what + quoted(facts) + advice(facts, forGood), facts);
}

/// Where no line to the server came about, or none that may be used.
Error withoutLine(mailmodule::Outcome outcome, const Facts &facts)
{
    const QString server = serverOf(facts);
    switch (outcome) {
    case mailmodule::Unreachable:
        return error(ErrorKind::Refused, u"mail-unreachable"_s,
            //: %1: a server and its port, “mail.example.com:465”; so in all of these.
            translatable("MailErrors",
                "The mail server %1 cannot be reached. Check its name, the port and the network. Nothing was "
                "sent.")
                .arg(server),
            facts);
    case mailmodule::TimedOut:
        return error(ErrorKind::Refused, u"mail-timeout"_s,
            translatable("MailErrors",
                "The mail server %1 does not answer. Check the port and how the line is encrypted (465: TLS, "
                "587: STARTTLS). Nothing was sent.")
                .arg(server),
            facts);
    case mailmodule::NoTls:
        return error(ErrorKind::Refused, u"mail-no-tls"_s,
            translatable("MailErrors",
                "The mail server %1 offers no encrypted line in this way, and nothing is sent without one. "
                "Check the port and how the line is encrypted (465: TLS, 587: STARTTLS).")
                .arg(server),
            facts);
    case mailmodule::BadCertificate:
        return error(ErrorKind::Refused, u"mail-certificate"_s,
            translatable("MailErrors",
                "The mail server %1 cannot prove that it is this server: its certificate is not trusted, not "
                "valid any more, or made out to another name. Nothing was sent. Check the server’s name, and "
                "ask whoever runs it.")
                .arg(server),
            facts);
    default:
        return error(ErrorKind::Refused, u"mail-certificates"_s,
            //: %1: a path.
            translatable("MailErrors",
                "The file of certificates %1 cannot be used. Nothing was sent. Check the settings of the "
                "mail "
                "server.")
                .arg(facts.settings.certificates),
            facts);
    }
}

Error refusedByServer(mailmodule::Outcome outcome, const Facts &facts)
{
    const QString server = serverOf(facts);
    const LocalizedText checkSettings =
        translatable("MailErrors", "Nothing was sent. Check the settings of the mail server.");
    switch (outcome) {
    case mailmodule::NoLogin:
        return error(ErrorKind::Refused, u"mail-login-not-offered"_s,
            translatable("MailErrors",
                "The mail server %1 takes no user and password here. Nothing was sent. Check the port, or "
                "leave "
                "the user empty if the server wants none.")
                .arg(server),
            facts);
    case mailmodule::LoginRefused:
        return refusal(u"mail-login"_s,
            translatable("MailErrors", "The mail server %1 refuses the user or the password.").arg(server),
            translatable("MailErrors",
                "Nothing was sent. Type both again; some providers want a password made for programs."),
            facts);
    case mailmodule::NoUtf8:
        return error(ErrorKind::Refused, u"mail-no-utf8"_s,
            //: %2: an e-mail address.
            translatable("MailErrors",
                "The mail server %1 cannot send to or from addresses such as %2, with letters beyond A to Z "
                "before the @. Nothing was sent.")
                .arg(server, facts.recipient),
            facts);
    case mailmodule::SenderRefused:
        return refusal(u"mail-sender-refused"_s,
            //: %2: an e-mail address.
            translatable("MailErrors", "The mail server %1 refuses the sender %2.")
                .arg(server, facts.settings.senderAddress),
            checkSettings, facts);
    case mailmodule::RecipientRefused:
        return refusal(u"mail-recipient-refused"_s,
            //: %2: an e-mail address.
            translatable("MailErrors", "The mail server %1 refuses the recipient %2.")
                .arg(server, facts.recipient),
            translatable("MailErrors", "Nothing was sent. Check the address."), facts);
    case mailmodule::LetterRefused:
        return refusal(u"mail-refused"_s,
            translatable("MailErrors", "The mail server %1 refuses this e-mail.").arg(server),
            translatable("MailErrors", "It was not sent. Ask whoever runs the server."), facts);
    default:
        return refusal(u"mail-failed"_s,
            translatable("MailErrors", "The mail server %1 turned the program away.").arg(server),
            checkSettings, facts);
    }
}

} // namespace

Error of(mailmodule::Outcome outcome, const Facts &facts)
{
    switch (outcome) {
    case mailmodule::Accepted:
    case mailmodule::Lost:
        return error(ErrorKind::Unknown, u"mail-unknown"_s,
            //: %1: a server and its port; %2: an e-mail address.
            translatable("MailErrors",
                "The e-mail to %2 was handed over to %1, but the line broke before the server answered: "
                "nobody "
                "knows whether it was sent. Ask the customer before you send it again.")
                .arg(serverOf(facts), facts.recipient),
            facts);
    case mailmodule::NoModule:
        return error(ErrorKind::Unavailable, u"mail-module"_s,
            translatable("MailErrors",
                "The part of the program that sends e-mail cannot be loaded. Install the program again."),
            facts);
    case mailmodule::Stopped:
        return error(ErrorKind::Refused, u"mail-cancelled"_s,
            translatable("MailErrors", "Sending was cancelled. Nothing was sent."), facts);
    case mailmodule::Unreachable:
    case mailmodule::TimedOut:
    case mailmodule::NoTls:
    case mailmodule::BadCertificate:
    case mailmodule::NoCertificates:
        return withoutLine(outcome, facts);
    case mailmodule::NoLogin:
    case mailmodule::LoginRefused:
    case mailmodule::NoUtf8:
    case mailmodule::SenderRefused:
    case mailmodule::RecipientRefused:
    case mailmodule::LetterRefused:
    case mailmodule::TurnedAway:
        return refusedByServer(outcome, facts);
    case mailmodule::Broken:
        break;
    }
    return error(ErrorKind::Refused, u"mail-failed"_s,
        translatable("MailErrors",
            "The line to the mail server %1 broke. Nothing was sent. Check the settings of the mail server, "
            "and "
            "try again.")
            .arg(serverOf(facts)),
        facts);
}

} // namespace counterfoil::mailErrors
