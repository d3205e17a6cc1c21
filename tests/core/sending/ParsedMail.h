// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "sending/Mail.h"

#include <QProcess>

/// Mails as another program's parser reads them.
namespace counterfoil::parsedmail {

inline MailSettings shop(const QString &name = QStringLiteral("Shop"))
{
    return {.host = QStringLiteral("mail.example.com"),
        .user = {},
        .senderAddress = QStringLiteral("shop@example.com"),
        .senderName = name,
        .replyTo = {},
        .certificates = {}};
}

inline const QDateTime noon(QDate(2026, 11, 3), QTime(9, 5), Qt::UTC);

/// What read_mail.py finds in it.
inline Json parsed(const Mail &mail, const MailSettings &settings = shop())
{
    const auto written = writeMail(mail, settings, noon);
    if (!written)
        qFatal("%s", qPrintable(written.error().message.english()));
    static QProcess python; // ends with its input
    if (python.state() == QProcess::NotRunning) {
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral(READ_MAIL), QStringList());
    }
    python.write(QByteArray::number(written->bytes.size()) + '\n' + written->bytes);
    QByteArray line;
    while (!line.endsWith('\n') && python.waitForReadyRead(30'000))
        line += python.readLine();
    return Json::parse(line).value_or(Json());
}

/// The only headers that may be there, each once.
inline bool hasOurHeadersAlone(const Json &json, bool hasReplyTo = false)
{
    QStringList names;
    for (const Json &header : json[u"headers"].items())
        names += header.items().at(0).text();
    names.removeAll(QStringLiteral("Content-Transfer-Encoding"));
    QStringList ours{QStringLiteral("From"), QStringLiteral("To"), QStringLiteral("Subject"),
        QStringLiteral("Date"), QStringLiteral("Message-ID"), QStringLiteral("MIME-Version"),
        QStringLiteral("Content-Type")};
    if (hasReplyTo)
        ours.insert(2, QStringLiteral("Reply-To"));
    return names == ours && json[u"defects"].items().empty() && json[u"bare"].toInteger() == 0
        && json[u"longest"].toInteger().value_or(9999) <= 78;
}

} // namespace counterfoil::parsedmail
