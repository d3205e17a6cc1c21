// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxControl.h"

#include "NonStoPayHabits.h"
#include "PayLinks.h"
#include "SandboxProfile.h"
#include "base/WebAddress.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tenYears = qint64(10) * 366 * 24 * 60 * 60;
const QByteArray prefix = "/_sandbox/";

OutgoingAnswer refuse(int status, const QString &sentence)
{
    Json json = Json::object();
    json.set(u"error"_s, Json::string(sentence));
    return OutgoingAnswer::json(json, status);
}

OutgoingAnswer fileTrouble()
{
    return refuse(500, u"The sandbox cannot write to its file."_s);
}

/// A web page on another site could make the visitor's browser post here; its Origin tells.
bool isForeign(const IncomingRequest &request)
{
    const QByteArray origin = request.header("Origin");
    return !origin.isEmpty() && !isLoopback(QUrl::fromEncoded(origin));
}

Json identity()
{
    Json json = Json::object();
    json.set(u"name"_s, Json::string(u"counterfoil-sandbox"_s));
    json.set(u"version"_s, Json::string(QStringLiteral(COUNTERFOIL_VERSION)));
    return json;
}

/// One object from a body; an empty body counts as {}.
tl::expected<Json, QString> readObject(const QByteArray &body)
{
    if (body.trimmed().isEmpty())
        return Json::object();
    const auto parsed = Json::parse(body);
    if (!parsed)
        return tl::unexpected(u"The body is not JSON: line %1, column %2: %3"_s.arg(parsed.error().line)
                                  .arg(parsed.error().column)
                                  .arg(parsed.error().reason.english()));
    if (!parsed->isObject())
        return tl::unexpected(u"The body must be a JSON object."_s);
    return *parsed;
}

} // namespace

OutgoingAnswer SandboxControl::answer(const IncomingRequest &request)
{
    if (isForeign(request))
        return refuse(403, u"The sandbox is not steered from a page of another site."_s);
    const QByteArray name = request.path.sliced(prefix.size());
    static const QList<QByteArray> readable{
        "", "requests", "callbacks", "faults", "clock", "profile", "habits"};
    static const QList<QByteArray> writable{"pay", "faults", "clock", "profile", "habits"};
    if (!readable.contains(name) && !writable.contains(name))
        return refuse(404, u"There is no /_sandbox/%1."_s.arg(QString::fromLatin1(name.left(60))));

    if (request.method == "GET" && readable.contains(name))
        return get(name);
    if (request.method == "DELETE" && name == "faults") {
        m_parts.faults.clear();
        return get(name);
    }
    if (request.method != "POST" || !writable.contains(name))
        return refuse(405, u"%1 is not possible here."_s.arg(QString::fromLatin1(request.method)));
    const auto body = readObject(request.body);
    return body ? post(name, *body) : refuse(400, body.error());
}

OutgoingAnswer SandboxControl::get(const QByteArray &name) const
{
    if (name == "requests")
        return OutgoingAnswer::json(m_parts.log.toJson());
    if (name == "callbacks")
        return OutgoingAnswer::json(m_parts.callbacks.toJson());
    if (name == "faults")
        return OutgoingAnswer::json(m_parts.faults.toJson());
    if (name == "profile")
        return OutgoingAnswer::json(SandboxProfile::load(m_parts.book).toJson());
    if (name == "habits")
        return OutgoingAnswer::json(NonStoPayHabits::load(m_parts.book).toJson());
    if (name != "clock")
        return OutgoingAnswer::json(identity());
    Json json = Json::object();
    json.set(u"now"_s, Json::string(m_parts.clock().toUTC().toString(Qt::ISODateWithMs)));
    json.set(u"offsetSeconds"_s, Json::integer(m_parts.book.clockOffset()));
    return OutgoingAnswer::json(json);
}

OutgoingAnswer SandboxControl::post(const QByteArray &name, const Json &body)
{
    if (name == "pay")
        return pay(body);
    if (name == "faults")
        return addFault(body);
    if (name == "habits")
        return changeHabits(body);
    return name == "clock" ? advanceClock(body) : changeProfile(body);
}

OutgoingAnswer SandboxControl::pay(const Json &body)
{
    const auto outcome = stateAfterOutcome(body[u"outcome"].text());
    if (!outcome)
        return refuse(400, u"“outcome” must be one of %1."_s.arg(outcomeWords()));
    const QString link = body[u"link"].text();
    const QString reference = body[u"ref"].text();
    if (link.isEmpty() == reference.isEmpty())
        return refuse(400, u"Say which invoice: either “link” or “ref”."_s);

    m_parts.book.expireOverdue(m_parts.clock());
    const QString token = tokenOfLink(link);
    const auto invoice = !reference.isEmpty() ? m_parts.book.byReference(reference)
        : !token.isEmpty()                    ? m_parts.book.byToken(token)
                                              : std::nullopt;
    if (!invoice)
        return refuse(
            404, reference.isEmpty() ? u"No invoice has that link."_s : u"No invoice has that reference."_s);

    const SandboxInvoice after = m_parts.payments.apply(*invoice, *outcome);
    Json json = Json::object();
    json.set(u"id"_s, Json::integer(after.id));
    json.set(u"ref"_s, Json::stringOrNull(after.reference));
    json.set(u"status"_s, Json::string(m_parts.payments.statusWord(after)));
    return OutgoingAnswer::json(json);
}

OutgoingAnswer SandboxControl::addFault(const Json &body)
{
    const auto added = m_parts.faults.add(body);
    return added ? get("faults") : refuse(400, added.error().message.english());
}

OutgoingAnswer SandboxControl::advanceClock(const Json &body)
{
    const auto seconds = body[u"advanceSeconds"].toInteger();
    if (!seconds || *seconds < 0 || *seconds > tenYears)
        return refuse(400,
            u"“advanceSeconds” must be a whole number from 0 to %1: the clock never goes back."_s.arg(
                tenYears));
    return m_parts.book.advanceClock(*seconds) ? get("clock") : fileTrouble();
}

OutgoingAnswer SandboxControl::changeHabits(const Json &body)
{
    const auto changed = NonStoPayHabits::load(m_parts.book).with(body);
    if (!changed)
        return refuse(400, changed.error().message.english());
    return changed->save(m_parts.book) ? get("habits") : fileTrouble();
}

OutgoingAnswer SandboxControl::changeProfile(const Json &body)
{
    const auto changed = SandboxProfile::load(m_parts.book).with(body);
    if (!changed)
        return refuse(400, changed.error().message.english());
    return changed->save(m_parts.book) ? get("profile") : fileTrouble();
}

} // namespace counterfoil
