// SPDX-License-Identifier: GPL-3.0-or-later
#include "RequestLog.h"

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostEntries = 10'000;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype longestBody = 64 * 1024;
constexpr qsizetype entryOverhead = 1024;

constexpr std::array harmless{"accept", "accept-language", "connection", "content-length", "content-type",
    "host", "origin", "referer", "user-agent", "dpay_client", "transfer-encoding"};
constexpr std::array secret{"api-key", "dpay_secure"};

template <typename Names>
bool contains(const Names &names, const QByteArray &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *known) { return name == known; });
}

/// Qt 6.8's server hands header names over in small letters.
QByteArray asDocumented(const QByteArray &name)
{
    for (const char *documented :
        {"API-KEY", "DPAY_CLIENT", "DPAY_SECURE", "Content-Type", "Host", "Accept"}) {
        if (name.compare(documented, Qt::CaseInsensitive) == 0)
            return documented;
    }
    return name;
}

} // namespace

void RequestLog::add(
    const IncomingRequest &request, const QDateTime &time, const QString &call, const QString &outcome)
{
    Json json = Json::object();
    json.set(u"number"_s, Json::integer(++m_lastNumber));
    json.set(u"time"_s, Json::string(time.toString(Qt::ISODateWithMs)));
    json.set(u"method"_s, Json::string(QString::fromLatin1(request.method)));
    json.set(u"path"_s, Json::string(Masking::text(QString::fromLatin1(request.path))));
    json.set(u"query"_s, Json::string(m_masking.query(request.query)));
    json.set(u"call"_s, Json::string(call));
    json.set(u"headers"_s, headersOf(request));
    json.set(u"body"_s, bodyOf(request));
    json.set(u"outcome"_s, Json::string(outcome));

    const qsizetype size =
        entryOverhead + std::min(request.body.size(), longestBody) + request.target().size();
    m_entries.push_back({std::move(json), size});
    m_size += size;
    while (m_entries.size() > mostEntries || m_size > mostBytes) {
        m_size -= m_entries.front().size;
        m_entries.pop_front();
    }
}

Json RequestLog::headersOf(const IncomingRequest &request) const
{
    Json headers = Json::object();
    for (const auto &[received, value] : request.headers) {
        const QByteArray name = asDocumented(received);
        const QByteArray lower = name.toLower();
        if (contains(secret, lower))
            headers.set(QString::fromLatin1(name), Json::string(u"***"_s));
        else if (contains(harmless, lower))
            headers.set(QString::fromLatin1(name), Json::string(Masking::text(QString::fromUtf8(value))));
    }
    return headers;
}

Json RequestLog::bodyOf(const IncomingRequest &request) const
{
    if (request.body.isEmpty())
        return {};
    // What is not JSON is not kept: nobody can tell which part of it would be secret.
    const auto parsed = Json::parse(request.body);
    if (!parsed || (!parsed->isObject() && !parsed->isArray()))
        return Json::string(u"not JSON, %1 bytes"_s.arg(request.body.size()));
    if (request.body.size() > longestBody)
        return Json::string(u"JSON, %1 bytes"_s.arg(request.body.size()));
    return m_masking.json(*parsed);
}

Json RequestLog::toJson() const
{
    Json list = Json::array();
    for (const Entry &entry : m_entries)
        list.append(entry.json);
    return list;
}

} // namespace counterfoil
