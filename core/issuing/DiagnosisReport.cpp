// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagnosisReport.h"

#include "GatewayClocks.h"
#include "Sentences.h"

#include <algorithm>
#include <cstdlib>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

LocalizedText thenAgain(const LocalizedText &advice)
{
    //: After an advice: “Connect this computer to the internet.” To check is what this page’s button does.
    return sentences(advice, translatable("DiagnosisReport", "Then check again."));
}

LocalizedText compareAddress()
{
    return translatable(
        "DiagnosisReport", "Compare the account’s web address with the one that the gateway gave you.");
}

/// What happened, and what to do, by an error's own words (base/Result.h).
Diagnosis badLine(DiagnosisReport::Subject what, const Error &error)
{
    return {DiagnosisReport::nameOf(what), Diagnosis::Verdict::Bad, error.message.firstSentence(),
        error.message.otherSentences(), error.detail, error.kind};
}

/// "1 hour 10 minutes": two units are enough.
LocalizedText duration(qint64 seconds)
{
    const qint64 days = seconds / (24 * 3600);
    const qint64 allHours = seconds / 3600;
    const qint64 restMinutes = seconds / 60 % 60;
    if (allHours >= 48)
        //: How far a clock is ahead or behind: “this computer is 3 days ahead”.
        return translatable("DiagnosisReport", "%n day(s)", nullptr, days);
    //: How far a clock is ahead or behind: “this computer is 3 hours ahead”.
    const LocalizedText hours = translatable("DiagnosisReport", "%n hour(s)", nullptr, allHours);
    //: How far a clock is ahead or behind: “this computer is 5 minutes ahead”.
    const LocalizedText minutes = translatable("DiagnosisReport", "%n minute(s)", nullptr, restMinutes);
    if (allHours == 0)
        return minutes;
    if (restMinutes == 0)
        return hours;
    //: %1 are hours, %2 minutes: “this computer is 3 hours 5 minutes ahead”.
    return translatable("DiagnosisReport", "%1 %2").arg(hours, minutes);
}

} // namespace

LocalizedText verdictName(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Good:
        //: What was found about one thing, beside its name: “Clock, good: …”.
        return translatable("DiagnosisReport", "good");
    case Diagnosis::Verdict::Warning:
        //: What was found about one thing, beside its name: “Clock, warning: …”.
        return translatable("DiagnosisReport", "warning");
    case Diagnosis::Verdict::Bad:
        //: What was found about one thing, beside its name: “Clock, bad: …”.
        return translatable("DiagnosisReport", "bad");
    case Diagnosis::Verdict::NotChecked:
        //: What was found about one thing, beside its name: “Clock, not checked: …”.
        return translatable("DiagnosisReport", "not checked");
    }
    Q_UNREACHABLE();
}

LocalizedText DiagnosisReport::nameOf(Subject what)
{
    switch (what) {
    case Subject::Account:
        //: What is examined: a merchant’s account at a gateway. A title.
        return translatable("DiagnosisReport", "Account");
    case Subject::Keychain:
        //: What is examined: the system’s store of keys and passwords. A title.
        return translatable("DiagnosisReport", "Keychain");
    case Subject::Address:
        //: What is examined: the gateway’s web address. A title.
        return translatable("DiagnosisReport", "Address");
    case Subject::Security:
        //: What is examined. A title.
        return translatable("DiagnosisReport", "Secure connection");
    case Subject::Clocks:
        //: What is examined: this computer’s clock beside the gateway’s. A title.
        return translatable("DiagnosisReport", "Clock");
    case Subject::Gateway:
        //: What is examined: the payment gateway’s service. A title.
        return translatable("DiagnosisReport", "Gateway");
    case Subject::Key:
        //: What is examined: the secret key with which the gateway is called (API key). A title.
        return translatable("DiagnosisReport", "Key");
    case Subject::Callers:
        //: What is examined: the gateway’s list of internet (IP) addresses that may call it. A title.
        return translatable("DiagnosisReport", "Internet address list");
    case Subject::Wallet:
        //: What is examined: the merchant’s wallet at the gateway. A title.
        return translatable("DiagnosisReport", "Wallet");
    }
    Q_UNREACHABLE();
}

DiagnosisReport::DiagnosisReport(Account account)
    : m_account(std::move(account))
    , m_host(m_account.baseUrl.host())
{
    for (const Subject what : {Subject::Keychain, Subject::Address, Subject::Security, Subject::Clocks,
             Subject::Gateway, Subject::Key, Subject::Callers, Subject::Wallet})
        m_lines.push_back({nameOf(what), Verdict::NotChecked,
            translatable("DiagnosisReport", "Not looked at: something else comes first.")});
}

Diagnosis &DiagnosisReport::line(Subject what)
{
    const LocalizedText name = nameOf(what);
    return *std::find_if(
        m_lines.begin(), m_lines.end(), [&name](const Diagnosis &each) { return each.what == name; });
}

void DiagnosisReport::good(Subject what, const LocalizedText &message)
{
    line(what) = {nameOf(what), Verdict::Good, message};
}

void DiagnosisReport::bad(Subject what, const Error &error)
{
    line(what) = badLine(what, error);
}

void DiagnosisReport::bad(
    Subject what, const LocalizedText &message, const LocalizedText &advice, const QString &detail)
{
    line(what) = {nameOf(what), Verdict::Bad, message, advice, detail, ErrorKind::Unknown};
}

void DiagnosisReport::noAccount(const Error &error)
{
    m_lines.insert(m_lines.begin(), badLine(Subject::Account, error));
}

void DiagnosisReport::noKey(const Error &error)
{
    if (error.code == u"key-missing") {
        good(Subject::Keychain, translatable("DiagnosisReport", "A keychain is running."));
        bad(Subject::Key, error);
    } else if (error.code.startsWith(u"keychain-")) {
        bad(Subject::Keychain, error);
    } else if (m_account.builtIn) {
        good(Subject::Keychain, translatable("DiagnosisReport", "The training account needs no keychain."));
        bad(Subject::Gateway, error);
    } else {
        noAccount(error);
    }
}

void DiagnosisReport::keyFetched()
{
    good(Subject::Keychain,
        m_account.builtIn
            ? translatable("DiagnosisReport", "The training account needs no keychain.")
            : translatable("DiagnosisReport", "The keychain is open and holds a key for this account."));
}

void DiagnosisReport::unreachable(const HttpFailure &failure, const QDateTime &now)
{
    using Cause = HttpFailure::Cause;
    const auto insecure = [&](const LocalizedText &message, const LocalizedText &advice) {
        //: %1 is a web address, such as shop.example.
        good(Subject::Address, translatable("DiagnosisReport", "A server answers at %1.").arg(m_host));
        //: Nothing went to the server: no key and no sale.
        bad(Subject::Security, message,
            sentences(advice, translatable("DiagnosisReport", "Nothing was sent.")), failure.detail);
    };
    const auto wrongDates = [&](const LocalizedText &message) {
        insecure(message,
            //: “Below”: the line about the clock stands under this one.
            translatable("DiagnosisReport",
                "First look at this computer’s clock, below. If it is right, the gateway’s operator has to "
                "renew the certificate: tell the gateway’s support."));
        line(Subject::Clocks) = {nameOf(Subject::Clocks), Verdict::Warning,
            //: %1, %2 and %3 are moments: “3 November 2025, 14:32”.
            translatable(
                "DiagnosisReport", "This computer’s clock says %1. The certificate is good from %2 to %3.")
                .arg(LocalizedText::moment(now), LocalizedText::moment(failure.certificateFrom),
                    LocalizedText::moment(failure.certificateUntil)),
            thenAgain(translatable(
                "DiagnosisReport", "If that is not the time, set the clock in the system’s settings."))};
    };
    switch (failure.cause) {
    case Cause::AddressNotFound:
        //: %1 is a web address, such as shop.example.
        bad(Subject::Address, translatable("DiagnosisReport", "The address %1 was not found.").arg(m_host),
            //: “Other pages”: of other web sites, in a browser.
            translatable("DiagnosisReport",
                "Check the internet connection. If other pages open, compare the account’s web address with "
                "the one that the gateway gave you."),
            failure.detail);
        return;
    case Cause::ConnectionRefused:
        bad(Subject::Address,
            //: %1 is a web address, such as shop.example, %2 the number of a port, such as 443.
            translatable("DiagnosisReport", "Nothing answers at %1:%2.")
                .arg(m_host, m_account.baseUrl.port(443)),
            sentences(compareAddress(),
                //: “It” is the web address: “Compare the account’s web address with the one that the gateway
                //: gave you.”
                translatable("DiagnosisReport", "If it is right, the gateway is down: check again later.")),
            failure.detail);
        return;
    case Cause::NoTimelyAnswer:
        //: %1 is a web address, such as shop.example.
        bad(Subject::Address, translatable("DiagnosisReport", "%1 did not answer in time.").arg(m_host),
            //: “Other pages”: of other web sites, in a browser.
            translatable("DiagnosisReport",
                "Check the internet connection, and whether a firewall stands in between. If other pages "
                "open, the gateway may be busy: check again later."),
            failure.detail);
        return;
    case Cause::NetworkDown:
        bad(Subject::Address, translatable("DiagnosisReport", "The network is down."),
            thenAgain(translatable("DiagnosisReport", "Connect this computer to the internet.")),
            failure.detail);
        return;
    case Cause::Proxy:
        bad(Subject::Address, {ErrorKind::Unavailable, {}, thenAgain(failure.message), failure.detail});
        return;
    case Cause::CertificateExpired:
        //: %1 is a web address, such as shop.example.
        wrongDates(translatable("DiagnosisReport", "The certificate of %1 has expired.").arg(m_host));
        return;
    case Cause::CertificateNotYetValid:
        //: %1 is a web address, such as shop.example.
        wrongDates(translatable("DiagnosisReport", "The certificate of %1 is not valid yet.").arg(m_host));
        return;
    case Cause::CertificateUntrusted:
        insecure(
            //: %1 is a web address, such as shop.example.
            translatable("DiagnosisReport",
                "Nobody vouches for the server at %1: its certificate is self-signed or from an unknown "
                "issuer.")
                .arg(m_host),
            sentences(compareAddress(),
                //: Somebody between this computer and the server, who reads along.
                translatable("DiagnosisReport",
                    "In a hotel’s or a company’s network somebody may stand in between: try another "
                    "network.")));
        return;
    case Cause::CertificateOfAnotherHost:
        insecure(
            //: %1 is a web address, such as shop.example.
            translatable("DiagnosisReport", "The server at %1 shows the certificate of another host.")
                .arg(m_host),
            sentences(compareAddress(),
                //: The letters of the web address: “Compare the account’s web address with the one that the
                //: gateway gave you.”
                translatable("DiagnosisReport", "The letters count, such as “www.” in front.")));
        return;
    case Cause::NoSecureConnection:
        insecure(
            //: %1 is a web address, such as shop.example.
            translatable("DiagnosisReport", "No secure connection to %1 could be made.").arg(m_host),
            compareAddress());
        return;
    case Cause::Other:
        break;
    }
    if (failure.kind == HttpFailure::Kind::NotAllowed)
        bad(Subject::Address, translatable("DiagnosisReport", "The account’s web address is not encrypted."),
            translatable("DiagnosisReport", "Edit the account: its web address must begin with https://."),
            failure.detail);
    else
        bad(Subject::Address,
            //: %1 is a web address, such as shop.example.
            translatable("DiagnosisReport", "The connection to %1 was closed before an answer came.")
                .arg(m_host),
            sentences(compareAddress(),
                //: “It” is the web address: “Compare the account’s web address with the one that the gateway
                //: gave you.”
                translatable(
                    "DiagnosisReport", "If it is right, check again later: the gateway may be restarting.")),
            failure.detail);
}

void DiagnosisReport::reached()
{
    //: %1 is a web address, such as shop.example.
    good(Subject::Address, translatable("DiagnosisReport", "%1 answers.").arg(m_host));
    if (m_account.baseUrl.scheme() == u"https")
        good(Subject::Security,
            //: %1 is a web address, such as shop.example.
            translatable("DiagnosisReport", "The connection is encrypted, and the certificate is that of %1.")
                .arg(m_host));
    else
        good(Subject::Security,
            translatable(
                "DiagnosisReport", "The gateway runs on this computer; nothing has to be encrypted."));
}

void DiagnosisReport::times(const std::optional<QDateTime> &server, const QDateTime &now)
{
    constexpr qint64 minutes = GatewayClocks::tolerance.count();
    constexpr qint64 aDay = 24 * 60 * 60;
    if (!server) {
        line(Subject::Clocks).message =
            translatable("DiagnosisReport", "The gateway does not say what time it is.");
        return;
    }
    const qint64 ahead = server->secsTo(now);
    const qint64 off = std::llabs(ahead);
    if (off <= minutes) {
        good(Subject::Clocks,
            translatable("DiagnosisReport", "This computer’s clock and the gateway’s agree."));
        return;
    }
    const bool grave = off > aDay;
    //: %1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is ahead, “1 hour 5 minutes”.
    const LocalizedText isAhead = translatable("DiagnosisReport",
        "This computer’s clock says %1, the gateway’s says %2: this computer is %3 ahead.");
    //: %1 and %2 are moments: “3 November 2025, 14:32”; %3: how far it is behind, “1 hour 5 minutes”.
    const LocalizedText isBehind = translatable("DiagnosisReport",
        "This computer’s clock says %1, the gateway’s says %2: this computer is %3 behind.");
    const LocalizedText message = ahead > 0 ? isAhead : isBehind;
    line(Subject::Clocks) = {nameOf(Subject::Clocks), grave ? Verdict::Bad : Verdict::Warning,
        message.arg(LocalizedText::moment(now), LocalizedText::moment(*server), duration(off)),
        thenAgain(translatable("DiagnosisReport",
            "Set the clock in the system’s settings; until then sales are filed under wrong dates.")),
        {}, grave ? std::optional(ErrorKind::Input) : std::nullopt};
}

void DiagnosisReport::key(const KeyCheck &check)
{
    using Found = KeyCheck::Finding;
    const LocalizedText told = translatable("DiagnosisReport", "The gateway answers.");
    const LocalizedText takesCalls =
        translatable("DiagnosisReport", "The gateway takes calls from this internet connection.");
    line(Subject::Wallet).message = translatable("DiagnosisReport",
        "Only a sale shows whether the gateway has activated the wallet, and none is issued here.");
    switch (check.finding) {
    case Found::Accepted:
        good(Subject::Gateway, told);
        good(Subject::Key, check.message);
        good(Subject::Callers, takesCalls);
        return;
    case Found::PartlyAccepted:
        good(Subject::Gateway, told);
        line(Subject::Key) = {nameOf(Subject::Key), Verdict::Warning, check.message,
            //: “One” is a sale. The “history” is the gateway’s list of sales.
            translatable("DiagnosisReport",
                "Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s "
                "support where its history is.")};
        //: Whether the gateway takes calls from this internet address. The “history” is its list of sales.
        line(Subject::Callers).message =
            translatable("DiagnosisReport", "Only the gateway’s history would tell.");
        return;
    case Found::KeyRefused:
        good(Subject::Gateway, told);
        bad(Subject::Key, *check.error);
        return;
    case Found::CallerNotListed:
        good(Subject::Gateway, told);
        line(Subject::Key).message =
            //: Whether the key is right.
            translatable("DiagnosisReport", "The gateway does not say, as it takes no calls from here.");
        bad(Subject::Callers, *check.error);
        return;
    case Found::WalletNotActive:
        good(Subject::Gateway, told);
        good(Subject::Key, translatable("DiagnosisReport", "The gateway accepts the key."));
        good(Subject::Callers, takesCalls);
        bad(Subject::Wallet, *check.error);
        return;
    case Found::AnotherServer:
        bad(Subject::Gateway, *check.error);
        //: %1 is a web address, such as shop.example.
        line(Subject::Gateway).advice =
            sentences(translatable("DiagnosisReport", "What answers at %1 is not this gateway.").arg(m_host),
                compareAddress());
        return;
    case Found::TooManyCalls:
    case Found::Down:
    case Found::NoAnswer:
    case Found::Other:
        break;
    }
    bad(Subject::Gateway, *check.error);
    if (line(Subject::Gateway).advice.isEmpty())
        //: “It”: what is wrong.
        line(Subject::Gateway).advice = translatable(
            "DiagnosisReport", "Check again later. If it stays, send this report to the gateway’s support.");
}

} // namespace counterfoil
