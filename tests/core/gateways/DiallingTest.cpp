// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/Dialling.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// An address on which nobody answers, not even with a no: a listener whose queue is full.
class SilentAddress {
public:
    explicit SilentAddress(quint16 port)
    {
        m_sockets[0] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        ::inet_pton(AF_INET, "127.0.0.2", &place.sin_addr);
        auto *plain = reinterpret_cast<sockaddr *>(&place);
        if (::bind(m_sockets[0], plain, sizeof place) != 0 || ::listen(m_sockets[0], 0) != 0)
            qFatal("there is no second loopback address");
        for (std::size_t index = 1; index < m_sockets.size(); ++index) {
            m_sockets[index] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
            ::connect(m_sockets[index], plain, sizeof place);
        }
    }
    ~SilentAddress()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(SilentAddress)

    const QHostAddress address{u"127.0.0.2"_s};

private:
    std::array<int, 8> m_sockets{};
};

} // namespace

/// Which of a host's addresses is taken: the first that answers, and one that does not costs a quarter of a
/// second and not the call.
class DiallingTest : public QObject {
    Q_OBJECT

    const QHostAddress m_here{QHostAddress::LocalHost};
    const QHostAddress m_refusing{u"127.0.0.3"_s};

private Q_SLOTS:
    void theFirstThatAnswers_data()
    {
        QTest::addColumn<QString>("order");
        for (const QString &order : {u"good"_s, u"good good"_s, u"refusing good"_s,
                 u"refusing refusing refusing good"_s, u"silent good"_s, u"silent refusing good"_s,
                 u"refusing silent good"_s, u"silent good silent"_s, u"good refusing"_s, u"v6 good"_s,
                 u"v6 silent good"_s, u"silent v6 good"_s, u"silent silent good"_s})
            QTest::addRow("%s", qPrintable(order)) << order;
    }
    void theFirstThatAnswers()
    {
        QFETCH(QString, order);
        QTcpServer server;
        QVERIFY(server.listen(m_here));
        const SilentAddress silent(server.serverPort());
        QList<QHostAddress> addresses;
        for (const QString &word : order.split(u' '))
            addresses << (word == u"good" ? m_here
                    : word == u"silent"   ? silent.address
                    : word == u"v6"       ? QHostAddress(QHostAddress::LocalHostIPv6)
                                          : m_refusing);

        Dialling dialling({.host = u"gateway.example"_s, .port = server.serverPort(), .secure = false});
        QSignalSpy connected(&dialling, &Dialling::connected);
        QSignalSpy failed(&dialling, &Dialling::failed);
        dialling.startWith(addresses);
        // A socket of Qt's alone was still waiting for a silent one after 45 s.
        QVERIFY(!connected.isEmpty() || connected.wait(20'000));
        QCOMPARE(failed.size(), 0);
        const auto *socket = connected.first().first().value<QTcpSocket *>();
        QCOMPARE(socket->peerAddress(), m_here);
        QTRY_VERIFY(server.hasPendingConnections());
        QCOMPARE(dialling.findChildren<QTcpSocket *>().count(socket), 1);
    }

    void whereNobodyAnswers()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(m_here));
            port = gone.serverPort();
        }
        Dialling dialling({.host = u"gateway.example"_s, .port = port, .secure = false});
        QSignalSpy connected(&dialling, &Dialling::connected);
        QSignalSpy failed(&dialling, &Dialling::failed);
        dialling.startWith({m_here, m_refusing, QHostAddress(QHostAddress::LocalHostIPv6)});
        QVERIFY(!failed.isEmpty() || failed.wait(20'000));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<QAbstractSocket::SocketError>(),
            QAbstractSocket::ConnectionRefusedError);
        QCOMPARE(connected.size(), 0);
    }

    /// The proxy knows only those who have signed in: Qt asks it once more, and its other addresses are no
    /// server's.
    void aProxysOtherAddressIsNotDialledAsTheServer()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(m_here));
        int asked = 0;
        connect(&proxy, &QTcpServer::newConnection, this, [&proxy, &asked] {
            QTcpSocket *socket = proxy.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &asked] {
                if (!socket->readAll().endsWith("\r\n\r\n"))
                    return;
                socket->write(++asked == 1
                        ? "HTTP/1.1 407 No\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n"
                        : "HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        QTcpServer other;
        QVERIFY(other.listen(m_refusing));
        Dialling dialling({.host = u"gateway.example"_s,
            .port = other.serverPort(),
            .secure = false,
            .proxy = QNetworkProxy(QNetworkProxy::HttpProxy, m_here.toString(), proxy.serverPort())});
        QSignalSpy connected(&dialling, &Dialling::connected);
        QSignalSpy failed(&dialling, &Dialling::failed);
        dialling.startWith({m_here, m_refusing});
        QVERIFY(!failed.isEmpty() || failed.wait(20'000));
        QCOMPARE(asked, 2);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(connected.size(), 0);
        QVERIFY(!other.hasPendingConnections());
    }

    void aNameThatDoesNotExist()
    {
        Dialling dialling({.host = u"no-such-host.invalid"_s, .port = 443});
        QSignalSpy failed(&dialling, &Dialling::failed);
        dialling.start();
        QVERIFY(!failed.isEmpty() || failed.wait(30'000));
        QCOMPARE(
            failed.first().first().value<QAbstractSocket::SocketError>(), QAbstractSocket::HostNotFoundError);
    }

    void aNameOfThisComputer()
    {
        QTcpServer server;
        QVERIFY(server.listen(m_here));
        Dialling dialling({.host = u"localhost"_s, .port = server.serverPort(), .secure = false});
        QSignalSpy connected(&dialling, &Dialling::connected);
        dialling.start();
        QVERIFY(!connected.isEmpty() || connected.wait(20'000));
    }
};

QTEST_GUILESS_MAIN(DiallingTest)
#include "DiallingTest.moc"
