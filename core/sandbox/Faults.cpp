// SPDX-License-Identifier: GPL-3.0-or-later
#include "Faults.h"

#include "EInvoiceSeal.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTimes = 1'000'000;
constexpr qint64 longestLanding = 24 * 60 * 60;

/// The number in "http-500" or "error-0"; nothing where the word is another one.
std::optional<int> numberIn(const QString &word, const QString &beginning)
{
    return word.startsWith(beginning) ? std::optional(word.sliced(beginning.size()).toInt()) : std::nullopt;
}

bool isFaultWord(const QString &word)
{
    static const QStringList plain{
        u"garbage"_s, u"html"_s, u"truncated"_s, u"stall"_s, u"empty"_s, u"unsigned"_s, u"wrong-signature"_s};
    // No 1xx: those are not answers, a client would wait for one.
    static const QRegularExpression numbered(u"\\A(http-[2-5][0-9]{2}|error-(0|[1-9][0-9]{0,8}))\\z"_s);
    return plain.contains(word) || numbered.match(word).hasMatch();
}

OutgoingAnswer httpStatus(int status)
{
    OutgoingAnswer answer =
        OutgoingAnswer::html("<html><body><h1>" + QByteArray::number(status) + "</h1></body></html>", status);
    if (status == 429)
        answer.headers.emplace_back("Retry-After", "1");
    if (status >= 300 && status < 400)
        answer.headers.emplace_back("Location", "/_sandbox/");
    return answer;
}

bool isSeal(const std::pair<QByteArray, QByteArray> &header)
{
    return header.first == eInvoiceSealHeader;
}

} // namespace

Json Fault::toJson() const
{
    Json json = Json::object();
    json.set(u"call"_s, Json::string(call));
    json.set(u"fault"_s, Json::string(word));
    json.set(u"times"_s, Json::integer(times));
    json.set(u"landed"_s, Json::boolean(landed));
    if (landing > 0)
        json.set(u"landing"_s, Json::integer(landing));
    return json;
}

Result<Fault> Faults::add(const Json &order)
{
    static const QStringList calls{
        u"create"_s, u"process"_s, u"status"_s, u"statement"_s, u"extrafields"_s, u"info"_s, u"history"_s};
    Fault fault{
        .call = order[u"call"].text(), .word = order[u"fault"].text(), .landed = order[u"landed"].isTrue()};
    if (!calls.contains(fault.call))
        return failure(
            ErrorKind::Input, u"fault-call"_s, u"“call” must be one of %1."_s.arg(calls.join(u", "_s)));
    if (!isFaultWord(fault.word))
        return failure(ErrorKind::Input, u"fault-word"_s,
            u"“fault” must be http-NNN (200 to 599), garbage, html, truncated, stall, empty, unsigned, "
            u"wrong-signature or error-NNNNN."_s);
    if (order.contains(u"times"))
        fault.times = order[u"times"].toInteger().value_or(0);
    if (fault.times < 1 || fault.times > mostTimes)
        return failure(ErrorKind::Input, u"fault-times"_s,
            u"“times” must be a whole number from 1 to %1."_s.arg(mostTimes));
    if (order.contains(u"landing"))
        fault.landing = order[u"landing"].toInteger().value_or(-1);
    // What is carried out to give its answer has landed already.
    const bool isCarriedOut = fault.landed || fault.word == u"truncated" || fault.word.endsWith(u"signed")
        || fault.word.endsWith(u"signature");
    if (fault.landing < 0 || fault.landing > longestLanding || (fault.landing > 0 && isCarriedOut))
        return failure(ErrorKind::Input, u"fault-landing"_s,
            u"“landing” must be a whole number of seconds from 0 to %1, for a fault that does not carry the call out at once."_s
                .arg(longestLanding));
    m_faults.push_back(fault);
    return fault;
}

std::optional<Fault> Faults::take(const QString &call)
{
    const auto found = std::find_if(
        m_faults.begin(), m_faults.end(), [&call](const Fault &fault) { return fault.call == call; });
    if (found == m_faults.end())
        return {};
    const Fault fault = *found;
    if (--found->times == 0)
        m_faults.erase(found);
    return fault;
}

Json Faults::toJson() const
{
    Json list = Json::array();
    for (const Fault &fault : m_faults)
        list.append(fault.toJson());
    return list;
}

OutgoingAnswer faultyAnswer(
    const Fault &fault, const SandboxGateway &gateway, const std::function<OutgoingAnswer()> &carryOut)
{
    if (fault.word == u"truncated") {
        OutgoingAnswer answer = carryOut();
        answer.body.truncate(answer.body.size() / 2);
        return answer;
    }
    if (fault.word == u"unsigned" || fault.word == u"wrong-signature") {
        // Gateway A's answers are never signed; there it is the true answer.
        OutgoingAnswer answer = carryOut();
        const bool isSigned = std::erase_if(answer.headers, isSeal) > 0;
        if (isSigned && fault.word == u"wrong-signature")
            answer.headers.emplace_back(eInvoiceSealHeader, eInvoiceSeal(answer.body, "another secret"));
        return answer;
    }
    if (fault.landed)
        carryOut();
    if (const auto status = numberIn(fault.word, u"http-"_s))
        return httpStatus(*status);
    if (const auto code = numberIn(fault.word, u"error-"_s))
        return gateway.refusal(fault.call, *code);
    if (fault.word == u"html")
        return OutgoingAnswer::html(
            "<!doctype html><title>One moment</title><p>Checking your browser &hellip;</p>");
    if (fault.word == u"garbage")
        return {.body = QByteArray("\x1f\x8b\x08\x00{\"errorCode\":0,\xff\xfe\xc3\x28\x00}]", 26)};
    if (fault.word == u"stall")
        return {.stalls = true};
    return {}; // empty: 200 and no body
}

} // namespace counterfoil
