// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "sending/MailSettings.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace counterfoil {

/// mail_server.py in a folder of its own, and what it kept. It ends with this object.
class MailServer {
public:
    explicit MailServer(const QStringList &words)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(MAIL_SERVER), QStringList{m_folder.path()} + words);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readLine();
        const auto said = Json::parse(line).value_or(Json());
        m_port = static_cast<quint16>(said[u"port"].toInteger().value_or(0));
    }
    ~MailServer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    /// Another script for what follows; forgets what was said and sent.
    void play(const QStringList &script)
    {
        m_process.write(script.join(u'\t').toUtf8() + '\n');
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(30'000))
            line += m_process.readLine();
        QCOMPARE(line, QByteArrayLiteral("yes\n"));
    }

    /// Settings that reach it.
    MailSettings settings(MailSecurity security) const
    {
        return {.host = QStringLiteral("localhost"),
            .port = m_port,
            .security = security,
            .user = QStringLiteral("till"),
            .senderAddress = QStringLiteral("shop@example.com"),
            .senderName = QStringLiteral("Anna's Shop"),
            .replyTo = {},
            .certificates = m_folder.filePath(QStringLiteral("ca.pem"))};
    }
    QByteArray said() const { return bytesOf(QStringLiteral("said.txt")); }
    int mails() const { return int(QDir(m_folder.path()).entryList({QStringLiteral("mail-*.eml")}).size()); }
    QByteArray mail(int number) const { return bytesOf(QStringLiteral("mail-%1.eml").arg(number)); }

private:
    QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace counterfoil
