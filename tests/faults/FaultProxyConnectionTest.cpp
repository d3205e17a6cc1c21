// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultProxy.h"
#include "faults/TestPeers.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: shop\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

/// Requests as real clients send them: kept connections, chunks, small pieces, large bodies, clients that go
/// away.
class FaultProxyConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<AnsweringServer>();
        m_proxy = std::make_unique<FaultProxy>(FaultSettings{.target = m_server->port()});
        QVERIFY(m_proxy->listen());
    }
    void cleanup()
    {
        m_proxy.reset();
        m_server.reset();
    }

    void hitsTheSecondRequestOfAConnection()
    {
        m_proxy->plan({Fault::Pass, Fault::CloseAfterRequest});
        RawClient client(m_proxy->port());
        client.send(post("/first", "1"));
        QTRY_COMPARE(client.received, m_server->answer);
        client.send(post("/second", "2"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received, m_server->answer);
        QCOMPARE(m_server->requests, QList{post("/first", "1")});
        QCOMPARE(m_proxy->counts().connections, 1);
        QCOMPARE(m_proxy->counts().seen("POST /second"), 1);
        QCOMPARE(m_proxy->counts().sent("POST /second"), 0);
    }

    void takesRequestsSentAtOnceInOrder()
    {
        m_proxy->plan({Fault::Slow, Fault::Pass, Fault::HalfAnswer});
        RawClient client(m_proxy->port());
        client.send(post("/1", "a") + post("/2", "b") + post("/3", "c") + post("/4", "d"));
        QTRY_VERIFY(client.isClosed());
        const auto &answer = m_server->answer;
        QCOMPARE(client.received, answer + answer + answer.first(answer.size() / 2));
        QCOMPARE(m_server->requests, (QList{post("/1", "a"), post("/2", "b"), post("/3", "c")}));
        QCOMPARE(m_proxy->counts().seen("POST /4"), 0);
    }

    void forwardsChunksUnchanged()
    {
        const auto chunked =
            "POST /c HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4;x\r\nsale\r\n2\r\n\r\n\r\n0\r\n\r\n"_ba;
        m_proxy->plan({Fault::Pass, Fault::CloseAfterRequest});
        RawClient client(m_proxy->port());
        client.send(chunked);
        QTRY_COMPARE(client.received, m_server->answer);
        client.send(chunked);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_server->requests, QList{chunked});
        QCOMPARE(m_proxy->counts().seen("POST /c"), 2);
    }

    void readsABodyInSmallPieces()
    {
        const auto request = post("/slow", QByteArray(100, 'x'));
        m_proxy->plan({Fault::DeliverThenClose});
        RawClient client(m_proxy->port());
        client.sendSlowly(request);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_server->requests, QList{request});
        QCOMPARE(m_proxy->counts().seen("POST /slow"), 1);
    }

    void carriesAMebibyteBothWays()
    {
        const QByteArray body(1024 * 1024, 'x');
        m_server->answer =
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        m_proxy->plan({Fault::Pass, Fault::HalfAnswer});
        RawClient client(m_proxy->port());
        client.send(post("/big", body));
        QTRY_COMPARE(client.received.size(), m_server->answer.size());
        QVERIFY(client.received == m_server->answer);
        client.received.clear();
        client.send(post("/big", body));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.received == m_server->answer.first(m_server->answer.size() / 2));
        QCOMPARE(m_server->requests.size(), 2);
        QVERIFY(m_server->requests.last() == post("/big", body));
    }

    void doesNotCountHalfARequest()
    {
        m_proxy->plan({Fault::CloseAfterRequest});
        RawClient client(m_proxy->port());
        client.send(post("/half", "1234").chopped(1));
        QTRY_COMPARE(m_proxy->openConnections(), 1);
        client.goAway();
        QTRY_COMPARE(m_proxy->openConnections(), 0);
        QCOMPARE(m_proxy->counts().seen(), 0);

        RawClient next(m_proxy->port()); // meets the fault that the half request did not use up
        next.send(post("/whole", "1"));
        QTRY_VERIFY(next.isClosed());
        QVERIFY(m_server->requests.isEmpty());
    }

    void deliversForAClientThatIsGone()
    {
        for (const auto fault : {Fault::Pass, Fault::Slow, Fault::Stall, Fault::Reset, Fault::Garbage}) {
            m_server->requests.clear();
            m_proxy->plan({fault});
            RawClient client(m_proxy->port());
            const auto goes = QObject::connect(
                m_proxy.get(), &FaultProxy::requestSeen, m_proxy.get(), [&client] { client.goAway(); });
            client.send(post("/gone", "1"));
            QTRY_COMPARE(m_server->requests, QList{post("/gone", "1")});
            QTRY_COMPARE(m_proxy->openConnections(), 0);
            QObject::disconnect(goes);
        }
    }

    void letsAClientGoInTheMiddleOfASlowAnswer()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x');
        m_proxy->plan({Fault::Slow});
        RawClient client(m_proxy->port());
        client.send(post("/slow", "1"));
        QTRY_VERIFY(client.pieces > 1);
        client.goAway();
        QTRY_COMPARE(m_proxy->openConnections(), 0);
    }

    void saysContinueToAClientThatWaits()
    {
        RawClient client(m_proxy->port());
        client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QTRY_COMPARE(client.received, "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        client.received.clear();
        client.send("sale");
        QTRY_COMPARE(client.received, m_server->answer);
    }

    void passesOnWhatTheServerDoes_data()
    {
        QTest::addColumn<QByteArray>("answer");

        QTest::newRow("answer without a length") << "HTTP/1.1 200 OK\r\n\r\nreceipt"_ba;
        QTest::newRow("truncated") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"_ba;
        QTest::newRow("no HTTP") << "what?\n"_ba;
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("says that it closes")
            << "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"_ba;
    }
    void passesOnWhatTheServerDoes()
    {
        QFETCH(QByteArray, answer);
        m_server->answer = answer;
        m_server->closesAfterAnswer = true;
        RawClient client(m_proxy->port());
        client.send(post("/", "1"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.received, answer);
    }

    void keepsAConnectionAfterHead()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n";
        RawClient client(m_proxy->port());
        client.send("HEAD /a HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(client.received, m_server->answer);
        client.send("HEAD /b HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(client.received, m_server->answer + m_server->answer);
        QCOMPARE(m_proxy->counts().connections, 1);
    }

    void closesWhenTheServerIsNotThere()
    {
        m_server->stop();
        RawClient client(m_proxy->port());
        client.send(post("/", "1"));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_proxy->counts().seen(), 1);
        QCOMPARE(m_proxy->counts().sent(), 0);
    }

    void closesOnWhatIsNoHttp()
    {
        RawClient client(m_proxy->port());
        client.send("hello\r\n\r\n");
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_proxy->counts().unreadable, 1);
        QCOMPARE(m_proxy->counts().seen(), 0);
    }

    void turnsAwayTooManyConnections()
    {
        FaultProxy small({.target = m_server->port(), .connectionLimit = 2});
        QVERIFY(small.listen());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int count = 0; count < 3; ++count) {
            clients.push_back(std::make_unique<RawClient>(small.port()));
            QTRY_COMPARE(small.counts().connections, count + 1);
        }
        QTRY_VERIFY(clients[2]->isClosed());
        QCOMPARE(small.counts().turnedAway, 1);
        clients[0]->send(post("/", "1"));
        QTRY_COMPARE(clients[0]->received, m_server->answer);

        clients[1]->goAway();
        QTRY_COMPARE(small.openConnections(), 1);
    }

    void closesIdleConnections()
    {
        FaultProxy hasty({.target = m_server->port(), .idleLimit = std::chrono::milliseconds(50)});
        QVERIFY(hasty.listen());
        RawClient client(hasty.port());
        QTRY_COMPARE(hasty.counts().connections, 1);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(hasty.openConnections(), 0);
    }

    void endsWithItsObject()
    {
        m_proxy->plan({Fault::Stall, Fault::Slow});
        RawClient stalled(m_proxy->port());
        stalled.send(post("/", "1"));
        QTRY_COMPARE(m_server->requests.size(), 1);
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, 'x');
        RawClient slow(m_proxy->port());
        slow.send(post("/", "1"));
        QTRY_VERIFY(!slow.received.isEmpty());

        m_proxy.reset();
        QTRY_VERIFY(stalled.isClosed());
        QTRY_VERIFY(slow.isClosed());
    }

    void tellsThatAPortIsTaken()
    {
        FaultProxy second({.target = m_server->port(), .port = m_proxy->port()});
        QVERIFY(!second.listen());
        QVERIFY(!second.errorString().isEmpty());
    }

private:
    std::unique_ptr<AnsweringServer> m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

QTEST_GUILESS_MAIN(FaultProxyConnectionTest)
#include "FaultProxyConnectionTest.moc"
