// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../gateways/ScriptedServer.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

namespace counterfoil {

/// Certificates with any dates from an issuer of the test's own, made by the openssl program.
class Certificates {
public:
    struct Pair {
        QSslCertificate certificate;
        QSslKey key;
        QSslCertificate issuer; ///< whoever trusts it trusts the certificate
    };

    /// Dates as "20200131"; `name` is the only host that the certificate is for.
    Pair make(const QString &name, const QString &from, const QString &until)
    {
        write(QStringLiteral("ca.cnf"),
            "[ca]\ndefault_ca = d\n[d]\ndatabase = index.txt\nserial = serial\nnew_certs_dir = .\n"
            "default_md = sha256\npolicy = p\nx509_extensions = x\n[p]\ncommonName = supplied\n"
            "[x]\nsubjectAltName = DNS:"
                + name.toLatin1() + "\n");
        write(QStringLiteral("index.txt"), {});
        write(QStringLiteral("serial"), "01\n");
        const QString newKey = QStringLiteral("-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes ");
        run(QStringLiteral("req -x509 -days 2 -subj /CN=Issuer -keyout ca.key -out ca.pem ")
            + newKey.trimmed());
        run(QStringLiteral("req -new -keyout k.key -out k.csr ") + newKey + QStringLiteral("-subj /CN=")
            + name);
        run(QStringLiteral(
                "ca -batch -notext -config ca.cnf -cert ca.pem -keyfile ca.key -in k.csr -out k.pem "
                "-startdate ")
            + from + QStringLiteral("000000Z -enddate ") + until + QStringLiteral("000000Z"));
        const auto read = [this](const QString &file) {
            return QSslCertificate::fromPath(m_folder.filePath(file)).value(0);
        };
        return {
            read(QStringLiteral("k.pem")), keyIn(QStringLiteral("k.key")), read(QStringLiteral("ca.pem"))};
    }

    /// Of the certificate that was made last.
    QSslKey issuerKey() const { return keyIn(QStringLiteral("ca.key")); }

private:
    QSslKey keyIn(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("openssl made no key");
        return QSslKey(&file, QSsl::Ec);
    }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no room for the test's certificates");
    }
    void run(const QString &arguments)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments.split(u' '));
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }

    QTemporaryDir m_folder;
};

/// An https server that answers every request with the same bytes.
class TlsServer {
public:
    TlsServer(const Certificates::Pair &identity, const QByteArray &answer)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(identity.certificate);
        configuration.setPrivateKey(identity.key);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                received += socket->readAll();
                socket->write(answer);
            });
        });
        if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
            qFatal("no port for the test's server");
    }
    QUrl url() const { return QUrl(QStringLiteral("https://localhost:%1").arg(m_server.serverPort())); }

    QByteArray received; ///< in clear text, after the handshake

private:
    QSslServer m_server;
};

} // namespace counterfoil
