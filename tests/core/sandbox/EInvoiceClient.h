// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxClient.h"
#include "sandbox/EInvoiceSeal.h"

namespace counterfoil {

inline const QByteArray eInvoiceSecret = "sandbox-secret-not-secret";

/// A merchant of gateway B: a sandbox, and calls to it that are signed as the documents say. Every answer's
/// own signature is checked on the way.
class EInvoiceClient : public SandboxClient {
public:
    using SandboxClient::SandboxClient;

    Reply call(const QString &path, const QByteArray &body)
    {
        const Reply reply = unchecked(path, body);
        if (reply.status == 200 && reply.header("DPAY_SECURE") != eInvoiceSeal(reply.body, eInvoiceSecret))
            QTest::qFail("The answer is not signed.", __FILE__, __LINE__);
        return reply;
    }
    /// For answers that a fault has spoilt.
    Reply unchecked(const QString &path, const QByteArray &body)
    {
        return send("POST", path, body,
            {{"DPAY_CLIENT", "sandbox-client"}, {"DPAY_SECURE", eInvoiceSeal(body, eInvoiceSecret)}});
    }

    Reply order(const QByteArray &body) { return call(QStringLiteral("/api/einvoice/create"), body); }
    /// An order with nothing but what is required.
    Reply order(const QByteArray &number, const QByteArray &system, const QByteArray &amount)
    {
        return order(
            "{\"payment_id\":\"" + number + "\",\"currency\":\"" + system + "\",\"amount\":" + amount + '}');
    }
    Reply process(const QByteArray &number)
    {
        return call(QStringLiteral("/api/einvoice/process"), numbered(number));
    }
    Reply state(const QByteArray &number)
    {
        return call(QStringLiteral("/api/einvoice/status"), numbered(number));
    }
    QString word(const QByteArray &number) { return state(number).json[u"status"].text(); }
    Reply statement(const QByteArray &body) { return call(QStringLiteral("/api/einvoice/statement"), body); }
    Reply extraFields(const QByteArray &body) { return call(QStringLiteral("/api/extrafields/list"), body); }
    /// What /_sandbox/pay says.
    Reply end(const QByteArray &number, const QByteArray &outcome)
    {
        return control(QStringLiteral("pay"), "{\"ref\":\"" + number + "\",\"outcome\":\"" + outcome + "\"}");
    }

private:
    static QByteArray numbered(const QByteArray &number) { return "{\"payment_id\":\"" + number + "\"}"; }
};

/// The code of gateway B's error; -1 where there is none (0 is one).
inline qint64 refusalCode(const Reply &reply)
{
    return reply.json[u"error"][u"code"].toInteger().value_or(-1);
}

inline QString refusalText(const Reply &reply)
{
    return reply.json[u"error"][u"message"].text();
}

} // namespace counterfoil
