// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/HttpReader.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// HttpReader against everything that is not quite HTTP.
class HttpReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");

        const QByteArray post = "POST / HTTP/1.1\r\n";
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10) << 400;
        QTest::newRow("one word") << "HELLO\r\n\r\n"_ba << 400;
        QTest::newRow("HTTP/2 preface") << "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba << 400;
        QTest::newRow("HTTP/0.9") << "GET /\r\n\r\n"_ba << 400;
        QTest::newRow("two blanks") << "GET  / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("target without slash") << "GET x HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("control character in the target") << "GET /\x01 HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("method with brackets") << "G(T / HTTP/1.1\r\n\r\n"_ba << 400;
        QTest::newRow("line feeds only") << "GET / HTTP/1.1\nHost: a\n\n"_ba << 400;
        QTest::newRow("header without colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba << 400;
        QTest::newRow("header name with blank") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba << 400;
        QTest::newRow("folded header") << "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"_ba << 400;
        QTest::newRow("NUL in a header") << QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 26) << 400;
        QTest::newRow("endless headers") << "GET / HTTP/1.1\r\n" + QByteArray(40000, 'a') << 431;
        QTest::newRow("endless request line") << QByteArray(40000, 'a') << 431;
        QTest::newRow("too many headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(7000)
                + "\r\n" << 431;
        QTest::newRow("length in words") << post + "Content-Length: two\r\n\r\n" << 400;
        QTest::newRow("length below zero") << post + "Content-Length: -1\r\n\r\n" << 400;
        QTest::newRow("length with plus") << post + "Content-Length: +5\r\n\r\nhello" << 400;
        QTest::newRow("length of 2^64") << post + "Content-Length: 18446744073709551616\r\n\r\n" << 400;
        QTest::newRow("two lengths") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
        QTest::newRow("one byte too long") << post + "Content-Length: 1048577\r\n\r\n" << 413;
        QTest::newRow("length and chunks") << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           << 400;
        QTest::newRow("gzip coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
        QTest::newRow("chunk below zero") << post + "Transfer-Encoding: chunked\r\n\r\n-1\r\n" << 400;
        QTest::newRow("chunk size in words") << post + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n" << 400;
        QTest::newRow("chunk longer than it said")
            << post + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("chunk too large") << post + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" << 413;
        QTest::newRow("endless chunk size")
            << post + "Transfer-Encoding: chunked\r\n\r\n" + QByteArray(300, '0') << 400;
        QTest::newRow("endless trailer")
            << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray(300, 'a') << 400;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);

        HttpReader reader;
        reader.feed(bytes);
        const auto next = reader.next();

        QVERIFY(!next);
        QCOMPARE(next.error().status, status);
        QVERIFY(!next.error().reason.isEmpty());
    }

    void chunksTogetherAreBounded()
    {
        HttpReader reader;
        reader.feed("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk =
            "40000\r\n" + QByteArray(0x40000, 'a') + "\r\n"; // a quarter of the largest body
        for (int count = 0; count < 4; ++count) {
            reader.feed(chunk);
            QVERIFY(reader.next().has_value());
        }
        reader.feed("1\r\n");
        const auto next = reader.next();
        QVERIFY(!next);
        QCOMPARE(next.error().status, 413);
    }

    void readsTheSameInPieces_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("length") << "POST /a/?x=1 HTTP/1.1\r\nContent-Length: 11\r\n\r\nhello world"_ba
                                << "hello world"_ba;
        QTest::newRow("chunks")
            << "POST /a/?x=1 HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nT: x\r\n\r\n"_ba
            << "hello world"_ba;
        QTest::newRow("no body") << "POST /a/?x=1 HTTP/1.1\r\n\r\n"_ba
                                 << ""_ba;
        QTest::newRow("empty lines before") << "\r\n\r\nPOST /a/?x=1 HTTP/1.1\r\nContent-Length: 0\r\n\r\n"_ba
                                            << ""_ba;
        QTest::newRow("as a proxy would ask") << "POST http://127.0.0.1:1/a/?x=1#f HTTP/1.1\r\n\r\n"_ba
                                              << ""_ba;
    }
    void readsTheSameInPieces()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);

        HttpReader reader;
        for (qsizetype at = 0; at < bytes.size() - 1; ++at) {
            reader.feed(bytes.sliced(at, 1));
            const auto early = reader.next();
            QVERIFY(early.has_value());
            QVERIFY(!early->has_value());
        }
        reader.feed(bytes.last(1));
        const auto next = reader.next();

        QVERIFY(next.has_value() && next->has_value());
        QCOMPARE((*next)->method, "POST"_ba);
        QCOMPARE((*next)->path, "/a/"_ba);
        QCOMPARE((*next)->queryValue(u"x"_s), u"1"_s);
        QCOMPARE((*next)->body, body);
    }

    void cutsRequestsThatFollowEachOther()
    {
        HttpReader reader;
        reader.feed(
            "GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /3 HTTP/1.0\r\n\r\n");
        QCOMPARE((*reader.next())->path, "/1"_ba);
        QCOMPARE((*reader.next())->body, "x"_ba);
        const auto third = *reader.next();
        QCOMPARE(third->path, "/3"_ba);
        QVERIFY(!third->keepAlive);
        QVERIFY(!(*reader.next()).has_value());
    }

    void readsHeadersInAnyCase()
    {
        HttpReader reader;
        reader.feed("GET / HTTP/1.1\r\napi-KEY:  abc \r\nConnection: Close\r\nX:\r\n\r\n");
        const auto request = *reader.next();
        QCOMPARE(request->header("API-KEY"), "abc"_ba);
        QVERIFY(request->hasHeader("x"));
        QVERIFY(!request->keepAlive);
    }

    void saysContinueOnce()
    {
        HttpReader reader;
        reader.feed("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(reader.next().has_value());
        QVERIFY(reader.takeContinue());
        QVERIFY(!reader.takeContinue());
        reader.feed("ok");
        QCOMPARE((*reader.next())->body, "ok"_ba);
    }

    void survivesRandomBytes()
    {
        quint32 seed = 7;
        const auto random = [&seed](quint32 below) {
            seed = seed * 1664525u + 1013904223u;
            return (seed >> 8) % below;
        };
        const QByteArray good =
            "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (quint32 change = random(6) + 1; change > 0; --change)
                bytes[static_cast<qsizetype>(random(static_cast<quint32>(bytes.size())))] =
                    static_cast<char>(random(256));
            HttpReader reader;
            reader.feed(bytes);
            for (int count = 0; count < 10; ++count) {
                const auto next = reader.next();
                if (!next || !next->has_value())
                    break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "HttpReaderTest.moc"
