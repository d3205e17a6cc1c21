// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayGateway.h"
#include "gateways/CallOutcome.h"

// Whether a key works, found out without issuing anything.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;

namespace {

/// What an answer that is not the one asked for means to somebody who wants to know whether the key works.
KeyCheck::Finding findingOf(const Error &error, int status)
{
    using Found = KeyCheck::Finding;
    if (status == 0)
        return Found::NoAnswer;
    if (error.code == u"50001" || error.code == u"50007")
        return Found::KeyRefused;
    if (error.code == u"50006" || error.code == u"50010")
        return Found::CallerNotListed;
    if (error.code == u"50008") // documented for create calls only
        return Found::WalletNotActive;
    if (error.code != u"http" && error.code != u"unreadable-answer")
        return Found::Other;
    if (status == 429)
        return Found::TooManyCalls;
    if (status >= 500)
        return Found::Down;
    return status == 401 || status == 403 ? Found::Other : Found::AnotherServer;
}

/// Whether the gateway itself answered, whatever it thought of the question: so it speaks to a key that it
/// accepts only.
bool answersToTheKey(const Result<Json> &json, KeyCheck::Finding finding)
{
    return json
        || (finding == KeyCheck::Finding::Other && json.error().kind == ErrorKind::Refused
            && json.error().code != u"http");
}

} // namespace

KeyCheck NonStoPayGateway::refusal(const Asked &asked) const
{
    KeyCheck check{.finding = findingOf(asked.json.error(), asked.status), .error = asked.json.error()};
    if (check.finding == KeyCheck::Finding::WalletNotActive) { // the sentence is that of a create call
        Json answer = Json::object();
        answer.set(u"errorCode"_s, Json::string(check.error->code));
        check.error->message = nonstopay::errorOf(Call::Create, answer, m_account)->message;
    }
    return check;
}

QCoro::Task<KeyCheck> NonStoPayGateway::checkKey()
{
    using Found = KeyCheck::Finding;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const Query query{{u"status"_s, u"ALL"_s}, {u"from"_s, today}, {u"to"_s, today}, {u"order"_s, u"ASC"_s},
        {u"page"_s, u"1"_s}};
    const Asked history = co_await askWithStatus(Call::History, query);
    if (history.json) {
        KeyCheck accepted{.finding = Found::Accepted,
            .message =
                translatable("NonStoPayKeyCheck", "The gateway accepts the key; it listed today’s sales.")};
        co_return accepted;
    }
    KeyCheck refused = refusal(history);
    if (refused.finding == Found::NoAnswer || refused.finding == Found::KeyRefused
        || refused.finding == Found::CallerNotListed || refused.finding == Found::WalletNotActive)
        co_return refused;

    // The history's path is not documented (A.7). The status call's is: whatever the gateway says about an
    // invoice, it says to a key that it accepts.
    const Query anyInvoice{{u"id"_s, u"1"_s}};
    const Asked status = co_await askWithStatus(Call::Status, anyInvoice);
    const Found finding = status.json ? Found::Accepted : findingOf(status.json.error(), status.status);
    if (!answersToTheKey(status.json, finding)) {
        KeyCheck neither = refusal(status);
        co_return neither;
    }
    //: A status call asks what became of one sale. Why the list could not be read follows.
    const LocalizedText half = translatable("NonStoPayKeyCheck",
        "The gateway accepts the key for status calls, but its list of sales could not be read.");
    KeyCheck partly{
        .finding = Found::PartlyAccepted, .message = calls::sentences({half, refused.error->message})};
    co_return partly;
}

} // namespace counterfoil
