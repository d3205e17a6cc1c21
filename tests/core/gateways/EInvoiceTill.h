// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../base/Await.h"
#include "EInvoiceSamples.h"
#include "ScriptedServer.h"
#include "gateways/einvoice/EInvoiceGateway.h"
#include "gateways/einvoice/EInvoiceSignature.h"

#include <map>

namespace counterfoil {

/// JSON with simple quotes (` stands for one): moc loses a class whose raw strings hold a comment's sign.
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"').replace('`', '\'');
}

/// Gateway B as a test wants it to be: each call is answered by the text that stands under its name, signed
/// well unless told otherwise. An answer that begins with "HTTP" goes out as it is, an empty one never comes.
class EInvoiceTill {
public:
    enum class Seal { Good, Missing, Wrong };

    EInvoiceTill()
    {
        server.answerWith([this](const ReceivedRequest &request) { return answer(request); });
    }

    std::map<QString, QByteArray> answers{
        {QStringLiteral("create"), json("{'tracking':'79DF-60B0-17F6','payment_id':'CF-ABCDEFGHIJKLMNOP'}")},
        {QStringLiteral("process"),
            json("{'tracking':'79DF-60B0-17F6','payment_id':'CF-ABCDEFGHIJKLMNOP','status':'PAYIN','pay_link'"
                 ":'https://pay.example/1'}")},
        {QStringLiteral("status"),
            json("{'tracking':'79DF-60B0-17F6','payment_id':'CF-ABCDEFGHIJKLMNOP','currency':'orange_money-"
                 "mali.xof','status':'PAYIN','amount':1500}")}};
    std::map<QString, Seal> seals;
    ScriptedServer server;

    /// "create process": what was asked, in order.
    QString calls() const
    {
        QStringList made;
        for (const ReceivedRequest &request : server.requests)
            made << nameOf(request);
        return made.join(u' ');
    }
    Json body(qsizetype request) const { return Json::parse(server.requests.at(request).body()).value(); }
    /// Whether what came is signed well by the till's secret, over the bytes as they came.
    bool isSigned(qsizetype request) const
    {
        const ReceivedRequest &received = server.requests.at(request);
        return received.header("DPAY_CLIENT") == "77"
            && received.header("DPAY_SECURE")
            == einvoice::signature(received.body(), samples::secret.toUtf8());
    }

    EInvoiceGateway &gateway() { return m_gateway; }
    IssueOutcome issue(const QString &system = QStringLiteral("orange_money-mali.xof"),
        const QString &amount = QStringLiteral("1500"))
    {
        return await(m_gateway.issue(
            samples::eInvoiceOrder(system, amount), samples::ourReference, std::stop_token()));
    }

private:
    static QString nameOf(const ReceivedRequest &request)
    {
        const QString path = request.url().path();
        return path == u"/api/extrafields/list" ? QStringLiteral("extrafields") : path.section(u'/', -1);
    }
    QByteArray answer(const ReceivedRequest &request)
    {
        const QString name = nameOf(request);
        const QByteArray body = answers[name];
        if (body.startsWith("HTTP") || body.isEmpty())
            return body;
        const Seal seal = seals[name];
        const QByteArray secret =
            seal == Seal::Good ? samples::secret.toUtf8() : QByteArrayLiteral("another");
        const QByteArray header = seal == Seal::Missing
            ? QByteArray()
            : "dpay_secure: " + einvoice::signature(body, secret) + "\r\n"; // names know no capitals
        return httpAnswer(body, "200 OK", header);
    }

    HttpClient m_http;
    EInvoiceGateway m_gateway{samples::till(server.url(QString())), SecretText(samples::secret), m_http};
};

} // namespace counterfoil
