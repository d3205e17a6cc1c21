// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "sandbox/Sandbox.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

namespace counterfoil {

struct Reply {
    int status = 0; ///< 0: no answer came
    QByteArray body;
    Json json;
    QList<QNetworkReply::RawHeaderPair> headers;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[known, value] : headers) {
            if (known.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    qint64 errorCode() const { return json[u"errorCode"].toInteger().value_or(-1); }
    QString errorMessage() const { return json[u"errorMessage"].text(); }
};

/// A sandbox in memory and a client that talks to it over real HTTP and waits for each answer.
class SandboxClient {
public:
    explicit SandboxClient(Sandbox::Options options = {.port = 0})
        : m_sandbox(std::move(options))
    {
        const auto access = m_sandbox.start();
        if (!access)
            qFatal("%s", qPrintable(access.error().message + access.error().detail));
        m_access = *access;
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        m_key = m_access.apiKey.toLatin1();
    }

    const SandboxAccess &access() const { return m_access; }
    quint16 port() const { return static_cast<quint16>(m_access.url.port()); }
    void setKey(const QByteArray &key) { m_key = key; }

    QUrl url(const QString &pathAndQuery) const
    {
        return QUrl::fromEncoded(QByteArray(m_access.url.toEncoded() + pathAndQuery.toLatin1()));
    }
    Reply get(const QString &path) { return send("GET", path, {}, {}); }
    Reply post(const QString &path, const QByteArray &body) { return send("POST", path, body, {}); }

    Reply send(const QByteArray &method, const QString &path, const QByteArray &body,
        const QList<QNetworkReply::RawHeaderPair> &headers)
    {
        QNetworkRequest request(path.startsWith(u"http") ? QUrl::fromEncoded(path.toLatin1()) : url(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!m_key.isEmpty())
            request.setRawHeader("API-KEY", m_key);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        request.setTransferTimeout(20000);
        QNetworkReply *reply =
            method == "HEAD" ? m_network.head(request) : m_network.sendCustomRequest(request, method, body);
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Reply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.body = reply->readAll();
        result.json = Json::parse(result.body).value_or(Json());
        result.headers = reply->rawHeaderPairs();
        delete reply;
        return result;
    }

    Reply create(const QByteArray &body)
    {
        return post(QStringLiteral("/api/btn-create-invoice/get/"), body);
    }
    /// A hosted card invoice; gives its link.
    QString link(const QByteArray &more = {})
    {
        return create(R"({"email":"anna@example.com","amount":15.04,"devise":"USD")" + more + '}')
            .json[u"redirectUrl"]
            .text();
    }
    Reply status(qint64 id) { return get(QStringLiteral("/api/invoice/status/?id=%1").arg(id)); }
    Reply info(qint64 id) { return get(QStringLiteral("/api/client-invoice-info/get/?id=%1").arg(id)); }
    Reply history(const QString &query = {})
    {
        return get(QStringLiteral("/api/client-invoice-history/get/?") + query);
    }
    Reply control(const QString &name, const QByteArray &body)
    {
        return post(QStringLiteral("/_sandbox/") + name, body);
    }
    Reply pay(const QString &link, const QByteArray &outcome)
    {
        return control(
            QStringLiteral("pay"), "{\"link\":\"" + link.toLatin1() + "\",\"outcome\":\"" + outcome + "\"}");
    }
    Reply advance(qint64 seconds)
    {
        return control(QStringLiteral("clock"), "{\"advanceSeconds\":" + QByteArray::number(seconds) + '}');
    }

    /// The id of the invoice made last.
    qint64 newestId() { return history().json[u"list"].items().at(0)[u"id"].toInteger().value_or(0); }

    /// Sends bytes as they are and gives everything that comes back until the sandbox closes or the text is
    /// there.
    QByteArray raw(const QByteArray &bytes, const QByteArray &until)
    {
        QByteArray received;
        bool closed = false;
        QTcpSocket socket; // says so, too, when it goes
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&] { closed = true; });
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
        const bool answered =
            QTest::qWaitFor([&] { return closed || (!until.isEmpty() && received.contains(until)); }, 20000);
        return answered ? received : received + "(still waiting)";
    }

private:
    Sandbox m_sandbox;
    SandboxAccess m_access;
    QNetworkAccessManager m_network;
    QByteArray m_key;
};

/// A direct card sale with everything in it; `number` is the card's.
inline QByteArray directCard(const QByteArray &number = "4242424242424242", const QByteArray &more = {})
{
    return R"({"email":"anna@example.com","amount":15.04,"devise":"USD","name":"John Smith","address1":"1000 Lombard St",)"
           R"("address2":"Flat 2","city":"San Francisco","country":"DE","postcode":"90210","date_of_birth":"1990-12-31",)"
           R"("card_expiry_date":"02/2039","card_ccv":"739","customer_ip":"127.0.0.1","phone":"020 7946 0018",)"
           "\"card_number\":\""
        + number + '"' + more + '}';
}

} // namespace counterfoil
