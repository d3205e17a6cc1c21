// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultProxy.h"

#include "faults/TestPeers.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const auto request = "POST /create?x=1 HTTP/1.1\r\nHost: shop\r\nContent-Length: 4\r\n\r\nsale"_ba;

} // namespace

/// Each fault does what its name says, to the right request, and the counts tell the truth.
class FaultProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesWhatItSays_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<bool>("arrives");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<bool>("closes");

        const auto answer = AnsweringServer().answer;
        QTest::newRow("pass") << Fault::Pass << true << answer << false;
        QTest::newRow("close-after-request") << Fault::CloseAfterRequest << false << ""_ba << true;
        QTest::newRow("deliver-then-close") << Fault::DeliverThenClose << true << ""_ba << true;
        QTest::newRow("half-answer") << Fault::HalfAnswer << true << answer.first(answer.size() / 2) << true;
        QTest::newRow("slow") << Fault::Slow << true << answer << false;
    }
    void doesWhatItSays()
    {
        QFETCH(Fault, fault);
        QFETCH(bool, arrives);
        QFETCH(QByteArray, received);
        QFETCH(bool, closes);
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        QSignalSpy seen(&proxy, &FaultProxy::requestSeen);
        proxy.plan({fault});

        RawClient client(proxy.port());
        client.send(request);

        QTRY_COMPARE(client.isClosed(), closes);
        QTRY_COMPARE(client.received, received);
        QCOMPARE(server.requests, arrives ? QList{request} : QList<QByteArray>{});
        QCOMPARE(proxy.counts().connections, 1);
        QCOMPARE(proxy.counts().seen("POST /create"), 1);
        QCOMPARE(proxy.counts().sent("POST /create"), arrives ? 1 : 0);
        QCOMPARE(proxy.counts().faults.value(fault), 1);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0][0].toByteArray(), "POST /create"_ba);
        QVERIFY(seen[0][1].value<Fault>() == fault);
        QTRY_COMPARE(proxy.openConnections(), closes ? 0 : 1);
    }

    void refusesANewConnection()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::RefuseBeforeRequest});

        RawClient client(proxy.port());
        QTRY_COMPARE(proxy.counts().connections, 1);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(proxy.counts().seen(), 0);

        RawClient next(proxy.port());
        next.send(request);
        QTRY_COMPARE(next.received, server.answer);
        QCOMPARE(proxy.counts().faults.value(Fault::RefuseBeforeRequest), 1);
    }

    void refusesOnAConnectionThatIsOpen()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Pass, Fault::RefuseBeforeRequest});

        RawClient client(proxy.port());
        client.send(request);
        QTRY_COMPARE(client.received, server.answer);
        QVERIFY(client.isConnected());
        client.send(request.first(1));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(proxy.counts().seen(), 1);
    }

    void resets()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Reset, Fault::DeliverThenClose});

        // QTcpSocket gives the same error for both ends of a connection, so the system is asked.
        for (const bool isReset : {true, false}) {
            const int client = socket(AF_INET, SOCK_STREAM, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(proxy.port());
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
            QCOMPARE(::send(client, request.constData(), static_cast<std::size_t>(request.size()), 0),
                request.size());

            // Not QTRY_VERIFY: it looks twice, and the error is told only once.
            char byte = 0;
            ssize_t count = 0;
            int error = 0;
            QVERIFY(QTest::qWaitFor([&] {
                count = recv(client, &byte, 1, MSG_DONTWAIT);
                error = errno;
                return count >= 0 || error != EAGAIN;
            }));
            QCOMPARE(count, isReset ? -1 : 0);
            if (isReset)
                QCOMPARE(error, ECONNRESET);
            close(client);
        }
        QCOMPARE(server.requests, (QList{request, request}));
    }

    void dripsTheAnswer()
    {
        AnsweringServer server;
        FaultProxy proxy(
            {.target = server.port(), .dropBytes = 3, .dropInterval = std::chrono::milliseconds(1)});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Slow});

        RawClient client(proxy.port());
        client.send(request);
        QTRY_COMPARE(client.received, server.answer);
        QVERIFY(client.pieces > 1);
        client.send(request);
        QTRY_COMPARE(client.received, server.answer + server.answer);
    }

    void stallsUntilTheClientGoes()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Stall});

        RawClient client(proxy.port());
        client.send(request);
        QTRY_COMPARE(server.requests.size(), 1);
        RawClient other(proxy.port());
        other.send(request);
        QTRY_COMPARE(other.received, server.answer); // later than the stalled one, and answered
        QVERIFY(client.isConnected());
        QVERIFY(client.received.isEmpty());

        client.goAway();
        other.goAway();
        QTRY_COMPARE(proxy.openConnections(), 0);
    }

    void stallsNoLongerThanTheLimit()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port(), .idleLimit = std::chrono::milliseconds(50)});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Stall});

        RawClient client(proxy.port());
        client.send(request);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received.isEmpty());
        QTRY_COMPARE(proxy.openConnections(), 0);
    }

    void answersGarbage()
    {
        AnsweringServer server;
        FaultProxy proxy({.target = server.port()});
        QVERIFY(proxy.listen());
        proxy.plan({Fault::Garbage});

        RawClient client(proxy.port());
        client.send(request);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(!client.received.isEmpty());
        HttpMessageReader reader(HttpMessageReader::Kind::Answer);
        reader.feed(client.received);
        QVERIFY(reader.isBroken());
        QCOMPARE(server.requests.size(), 1);
    }

    void repeatsASeededSequence()
    {
        const auto sequence = [](quint32 seed) {
            AnsweringServer server;
            FaultProxy proxy({.target = server.port()});
            const bool listens = proxy.listen();
            proxy.planSeeded(
                seed, {{Fault::Pass, 2}, {Fault::CloseAfterRequest, 1}, {Fault::DeliverThenClose, 1}});
            QList<Fault> faults;
            QObject::connect(&proxy, &FaultProxy::requestSeen, &proxy,
                [&faults](const QByteArray &, Fault fault) { faults << fault; });
            for (qsizetype count = 0; listens && count < 12; ++count) {
                RawClient client(proxy.port());
                client.send(request);
                if (!QTest::qWaitFor([&] { return client.isClosed() || client.received == server.answer; }))
                    break;
            }
            return faults;
        };

        const auto first = sequence(2024);
        QCOMPARE(first.size(), 12);
        QVERIFY(first == sequence(2024));
        QVERIFY(first != sequence(2025));
        SeededFaults drawn(
            2024, {{Fault::Pass, 2}, {Fault::CloseAfterRequest, 1}, {Fault::DeliverThenClose, 1}});
        for (const auto fault : first)
            QVERIFY(fault == drawn.draw());
    }

    void countsAsJson()
    {
        FaultCounts counts;
        counts.connections = 2;
        counts.requests = {{"GET /a", 1}, {"POST /b", 2}};
        counts.forwarded = {{"POST /b", 1}};
        counts.faults = {{Fault::Pass, 1}, {Fault::CloseAfterRequest, 2}};
        QCOMPARE(QJsonDocument(counts.toJson()).toJson(QJsonDocument::Compact),
            R"({"connections":2,"faults":{"close-after-request":2,"pass":1},"forwarded":{"POST /b":1},)"
            R"("forwardedTotal":1,"requests":{"GET /a":1,"POST /b":2},"requestsTotal":3,)"
            R"("turnedAway":0,"unreadable":0})"_ba);
    }
};

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "FaultProxyTest.moc"
