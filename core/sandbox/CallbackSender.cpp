// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallbackSender.h"

#include "base/WebAddress.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMilliseconds = 5000;
constexpr std::size_t mostEntries = 1000;

QString outcomeOf(const QNetworkReply &reply)
{
    const QVariant status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid())
        return u"http-%1"_s.arg(status.toInt());
    if (reply.error() == QNetworkReply::OperationCanceledError
        || reply.error() == QNetworkReply::TimeoutError)
        return u"timeout"_s;
    return u"failed: "_s + reply.errorString();
}

} // namespace

CallbackSender::CallbackSender(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(patienceMilliseconds);
}

void CallbackSender::send(const SandboxNotice &notice)
{
    const qint64 number = ++m_lastNumber;
    m_entries.push_back({number, m_clock(), notice, u"sending"_s});
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
    if (!isLoopback(notice.url)) {
        note(number, u"not-sent"_s);
        return;
    }

    QNetworkRequest request(notice.url);
    for (const auto &[name, value] : notice.headers)
        request.setRawHeader(name, value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, notice.method, notice.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply, number] {
        note(number, outcomeOf(*reply));
        reply->deleteLater();
    });
}

void CallbackSender::note(qint64 number, const QString &outcome)
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [number](const Entry &entry) { return entry.number == number; });
    if (found != m_entries.end())
        found->outcome = outcome;
}

Json CallbackSender::toJson() const
{
    Json list = Json::array();
    for (const Entry &entry : m_entries) {
        Json json = Json::object();
        json.set(u"number"_s, Json::integer(entry.number));
        json.set(u"time"_s, Json::string(entry.time.toString(Qt::ISODateWithMs)));
        json.set(u"method"_s, Json::string(QString::fromLatin1(entry.notice.method)));
        json.set(u"url"_s, Json::string(entry.notice.url.toString(QUrl::FullyEncoded)));
        json.set(u"body"_s, Json::parse(entry.notice.body).value_or(Json()));
        json.set(u"outcome"_s, Json::string(entry.outcome));
        list.append(json);
    }
    return list;
}

} // namespace counterfoil
