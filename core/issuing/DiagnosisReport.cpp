// SPDX-License-Identifier: GPL-3.0-or-later
#include "DiagnosisReport.h"

#include "GatewayClocks.h"
#include "base/Counted.h"
#include "base/WebAddress.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView keychain = u"Keychain";
constexpr QStringView address = u"Address";
constexpr QStringView security = u"Secure connection";
constexpr QStringView clockLine = u"Clock";
constexpr QStringView gateway = u"Gateway";
constexpr QStringView keyLine = u"Key";
constexpr QStringView callers = u"Internet address list";
constexpr QStringView wallet = u"Wallet";
constexpr QStringView everything[] = {
    keychain, address, security, clockLine, gateway, keyLine, callers, wallet};

const QString again = u" Then check again."_s;

/// Our error texts say first what happened and then what to do (base/Result.h). What is quoted stays whole.
std::pair<QString, QString> splitAdvice(const QString &text)
{
    int quotes = 0;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        quotes += text[at] == u'“' ? 1 : text[at] == u'”' ? -1 : 0;
        if (quotes <= 0 && text[at] == u'.' && text[at + 1] == u' ')
            return {text.first(at + 1), text.sliced(at + 2)};
    }
    return {text, {}};
}

/// "1 hour 10 minutes": two units are enough.
QString duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    if (hours >= 48)
        return counted(hours / 24, u"day"_s);
    if (hours == 0)
        return counted(minutes, u"minute"_s);
    return minutes % 60 == 0 ? counted(hours, u"hour"_s)
                             : counted(hours, u"hour"_s) + u' ' + counted(minutes % 60, u"minute"_s);
}

/// As the clock in the corner of the screen shows it.
QString inWords(const QDateTime &time)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom)
        .toString(time.toLocalTime(), u"d MMMM yyyy, HH:mm");
}

} // namespace

QString verdictName(Diagnosis::Verdict verdict)
{
    switch (verdict) {
    case Diagnosis::Verdict::Good:
        return u"good"_s;
    case Diagnosis::Verdict::Warning:
        return u"warning"_s;
    case Diagnosis::Verdict::Bad:
        return u"bad"_s;
    case Diagnosis::Verdict::NotChecked:
        return u"not checked"_s;
    }
    Q_UNREACHABLE();
}

DiagnosisReport::DiagnosisReport(Account account)
    : m_account(std::move(account))
    , m_host(m_account.baseUrl.host())
{
    for (const QStringView what : everything)
        m_lines.push_back(
            {what.toString(), Verdict::NotChecked, u"Not looked at: something else comes first."_s});
}

Diagnosis &DiagnosisReport::line(QStringView what)
{
    return *std::find_if(
        m_lines.begin(), m_lines.end(), [what](const Diagnosis &each) { return each.what == what; });
}

void DiagnosisReport::good(QStringView what, const QString &message)
{
    line(what) = {what.toString(), Verdict::Good, message};
}

void DiagnosisReport::bad(QStringView what, const Error &error)
{
    const auto [message, advice] = splitAdvice(error.message);
    line(what) = {what.toString(), Verdict::Bad, message, advice, error.detail, error.kind};
}

void DiagnosisReport::bad(
    QStringView what, const QString &message, const QString &advice, const QString &detail, ErrorKind kind)
{
    line(what) = {what.toString(), Verdict::Bad, message, advice, detail, kind};
}

void DiagnosisReport::noAccount(const Error &error)
{
    const auto [message, advice] = splitAdvice(error.message);
    m_lines.insert(m_lines.begin(), {u"Account"_s, Verdict::Bad, message, advice, error.detail, error.kind});
}

void DiagnosisReport::noKey(const Error &error)
{
    if (error.code == u"key-missing") {
        good(keychain, u"A keychain is running."_s);
        bad(keyLine, error);
    } else if (error.code.startsWith(u"keychain-")) {
        bad(keychain, error);
    } else if (m_account.builtIn) {
        good(keychain, u"The training account needs no keychain."_s);
        bad(gateway, error);
    } else {
        noAccount(error);
    }
}

void DiagnosisReport::keyFetched()
{
    good(keychain,
        m_account.builtIn ? u"The training account needs no keychain."_s
                          : u"The keychain is open and holds a key for this account."_s);
}

void DiagnosisReport::unreachable(const HttpFailure &failure, const QDateTime &now)
{
    using Cause = HttpFailure::Cause;
    const QString inTheAccount =
        u"Compare the account’s web address with the one that the gateway gave you."_s;
    const auto insecure = [&](const QString &message, const QString &advice) {
        good(address, u"A server answers at %1."_s.arg(m_host));
        bad(security, message, advice + u" Nothing was sent."_s, failure.detail);
    };
    const auto wrongDates = [&](const QString &message) {
        insecure(message,
            u"First look at this computer’s clock, below. If it is right, the gateway’s operator has to renew the certificate: tell the gateway’s support."_s);
        line(clockLine) = {clockLine.toString(), Verdict::Warning,
            u"This computer’s clock says %1. The certificate is good from %2 to %3."_s.arg(
                inWords(now), inWords(failure.certificateFrom), inWords(failure.certificateUntil)),
            u"If that is not the time, set the clock in the system’s settings."_s + again};
    };
    switch (failure.cause) {
    case Cause::AddressNotFound:
        bad(address, u"The address %1 was not found."_s.arg(m_host),
            u"Check the internet connection. If other pages open, compare the account’s web address with the one that the gateway gave you."_s,
            failure.detail);
        return;
    case Cause::ConnectionRefused:
        bad(address, u"Nothing answers at %1:%2."_s.arg(m_host).arg(m_account.baseUrl.port(443)),
            inTheAccount + u" If it is right, the gateway is down: check again later."_s, failure.detail);
        return;
    case Cause::NoTimelyAnswer:
        bad(address, u"%1 did not answer in time."_s.arg(m_host),
            u"Check the internet connection, and whether a firewall stands in between. If other pages open, the gateway may be busy: check again later."_s,
            failure.detail);
        return;
    case Cause::NetworkDown:
        bad(address, u"The network is down."_s, u"Connect this computer to the internet."_s + again,
            failure.detail);
        return;
    case Cause::Proxy:
        bad(address, {ErrorKind::Unavailable, {}, failure.message + again, failure.detail});
        return;
    case Cause::CertificateExpired:
        wrongDates(u"The certificate of %1 has expired."_s.arg(m_host));
        return;
    case Cause::CertificateNotYetValid:
        wrongDates(u"The certificate of %1 is not valid yet."_s.arg(m_host));
        return;
    case Cause::CertificateUntrusted:
        insecure(
            u"Nobody vouches for the server at %1: its certificate is self-signed or from an unknown issuer."_s
                .arg(m_host),
            inTheAccount
                + u" In a hotel’s or a company’s network somebody may stand in between: try another network."_s);
        return;
    case Cause::CertificateOfAnotherHost:
        insecure(u"The server at %1 shows the certificate of another host."_s.arg(m_host),
            inTheAccount + u" The letters count, such as “www.” in front."_s);
        return;
    case Cause::NoSecureConnection:
        insecure(u"No secure connection to %1 could be made."_s.arg(m_host), inTheAccount);
        return;
    case Cause::Other:
        break;
    }
    if (failure.kind == HttpFailure::Kind::NotAllowed)
        bad(address, u"The account’s web address is not encrypted."_s,
            u"Edit the account: its web address must begin with https://."_s, failure.detail);
    else
        bad(address, u"The connection to %1 was closed before an answer came."_s.arg(m_host),
            inTheAccount + u" If it is right, check again later: the gateway may be restarting."_s,
            failure.detail);
}

void DiagnosisReport::reached()
{
    good(address, u"%1 answers."_s.arg(m_host));
    good(security,
        m_account.baseUrl.scheme() == u"https"
            ? u"The connection is encrypted, and the certificate is that of %1."_s.arg(m_host)
            : u"The gateway runs on this computer; nothing has to be encrypted."_s);
}

void DiagnosisReport::times(const std::optional<QDateTime> &server, const QDateTime &now)
{
    constexpr qint64 minutes = GatewayClocks::tolerance.count();
    constexpr qint64 aDay = 24 * 60 * 60;
    if (!server) {
        line(clockLine).message = u"The gateway does not say what time it is."_s;
        return;
    }
    const qint64 ahead = server->secsTo(now);
    const qint64 off = std::llabs(ahead);
    if (off <= minutes) {
        good(clockLine, u"This computer’s clock and the gateway’s agree."_s);
        return;
    }
    const bool grave = off > aDay;
    line(clockLine) = {clockLine.toString(), grave ? Verdict::Bad : Verdict::Warning,
        u"This computer’s clock says %1, the gateway’s says %2: this computer is %3 %4."_s.arg(
            inWords(now), inWords(*server), duration(off), ahead > 0 ? u"ahead"_s : u"behind"_s),
        u"Set the clock in the system’s settings; until then sales are filed under wrong dates."_s + again,
        {}, grave ? std::optional(ErrorKind::Input) : std::nullopt};
}

void DiagnosisReport::key(const KeyCheck &check)
{
    using Found = KeyCheck::Finding;
    const QString told = u"The gateway answers."_s;
    line(wallet).message =
        u"Only a sale shows whether the gateway has activated the wallet, and none is issued here."_s;
    switch (check.finding) {
    case Found::Accepted:
        good(gateway, told);
        good(keyLine, check.message);
        good(callers, u"The gateway takes calls from this internet connection."_s);
        return;
    case Found::PartlyAccepted:
        good(gateway, told);
        line(keyLine) = {keyLine.toString(), Verdict::Warning, check.message,
            u"Sales can be issued, but one whose answer is lost cannot be found again. Ask the gateway’s support where its history is."_s};
        line(callers).message = u"Only the gateway’s history would tell."_s;
        return;
    case Found::KeyRefused:
        good(gateway, told);
        bad(keyLine, *check.error);
        return;
    case Found::CallerNotListed:
        good(gateway, told);
        line(keyLine).message = u"The gateway does not say, as it takes no calls from here."_s;
        bad(callers, *check.error);
        return;
    case Found::WalletNotActive:
        good(gateway, told);
        good(keyLine, u"The gateway accepts the key."_s);
        good(callers, u"The gateway takes calls from this internet connection."_s);
        bad(wallet, *check.error);
        return;
    case Found::AnotherServer:
        bad(gateway, *check.error);
        line(gateway).advice =
            u"What answers at %1 is not this gateway. Compare the account’s web address with the one that the gateway gave you."_s
                .arg(m_host);
        return;
    case Found::TooManyCalls:
    case Found::Down:
    case Found::NoAnswer:
    case Found::Other:
        break;
    }
    bad(gateway, *check.error);
    if (line(gateway).advice.isEmpty())
        line(gateway).advice =
            u"Check again later. If it stays, send this report to the gateway’s support."_s;
}

} // namespace counterfoil
