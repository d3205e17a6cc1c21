// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/HttpMessageReader.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Kind = HttpMessageReader::Kind;

/// The end of a message is found at the same byte however the stream is cut.
class HttpMessageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheEnd_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("closes");

        QTest::newRow("request without a body")
            << Kind::Request << "GET /a?b=1 HTTP/1.1\r\nHost: x\r\n\r\n"_ba << false;
        QTest::newRow("request with a length")
            << Kind::Request << "POST /a HTTP/1.1\r\ncontent-length:  5 \r\n\r\n\r\n\r\nx"_ba << false;
        QTest::newRow("request with length 0")
            << Kind::Request << "POST /a HTTP/1.1\r\nContent-Length: 0\r\n\r\n"_ba << false;
        QTest::newRow("request in chunks")
            << Kind::Request
            << "POST /a HTTP/1.1\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n"
               "A;name=value\r\n0123456789\r\n3\r\n\r\n0\r\n0\r\nTrailer: 1\r\n\r\n"_ba
            << false;
        QTest::newRow("empty lines before the request")
            << Kind::Request << "\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba << false;
        QTest::newRow("bare line feeds")
            << Kind::Request << "POST / HTTP/1.1\nContent-Length: 2\n\n\n\n"_ba << false;
        QTest::newRow("request that closes")
            << Kind::Request << "GET / HTTP/1.1\r\nConnection: TE, Close\r\n\r\n"_ba << true;
        QTest::newRow("HTTP/1.0") << Kind::Request << "GET / HTTP/1.0\r\n\r\n"_ba << true;
        QTest::newRow("HTTP/1.0 kept")
            << Kind::Request << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << false;
        QTest::newRow("answer with a length")
            << Kind::Answer << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba << false;
        QTest::newRow("answer without a reason") << Kind::Answer << "HTTP/1.1 204\r\n\r\n"_ba << false;
        QTest::newRow("answer that has no body by its status")
            << Kind::Answer << "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n"_ba << false;
        QTest::newRow("answer after an announcement")
            << Kind::Answer << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n1"_ba
            << false;
        QTest::newRow("answer to HEAD")
            << Kind::AnswerToHead << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"_ba << false;
    }
    void findsTheEnd()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, message);
        QFETCH(bool, closes);

        HttpMessageReader whole(kind);
        QCOMPARE(whole.feed(QByteArray(message + "next")), message.size());
        QVERIFY(whole.isComplete());
        QCOMPARE(whole.closesConnection(), closes);

        HttpMessageReader bytewise(kind);
        for (qsizetype at = 0; at < message.size(); ++at) {
            QVERIFY2(!bytewise.isComplete(), "too early");
            QCOMPARE(bytewise.feed(message.sliced(at, 1)), 1);
        }
        QVERIFY(bytewise.isComplete());
        QCOMPARE(bytewise.feed("n"), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("message");

        QTest::newRow("no HTTP") << Kind::Request << "hello\r\n"_ba;
        QTest::newRow("HTTP/2") << Kind::Request << "PRI * HTTP/2.0\r\n"_ba;
        QTest::newRow("a space too many") << Kind::Request << "GET /a b HTTP/1.1\r\n"_ba;
        QTest::newRow("header without a colon") << Kind::Request << "GET / HTTP/1.1\r\nHost\r\n"_ba;
        QTest::newRow("negative length") << Kind::Request << "GET / HTTP/1.1\r\nContent-Length: -1\r\n"_ba;
        QTest::newRow("signed length") << Kind::Request << "GET / HTTP/1.1\r\nContent-Length: +1\r\n"_ba;
        QTest::newRow("empty length") << Kind::Request << "GET / HTTP/1.1\r\nContent-Length:\r\n"_ba;
        QTest::newRow("two lengths") << Kind::Request
                                     << "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n"_ba;
        QTest::newRow("length beyond the limit")
            << Kind::Request << "GET / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n"_ba;
        QTest::newRow("request whose end cannot be known")
            << Kind::Request << "GET / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"_ba;
        QTest::newRow("chunk without a size")
            << Kind::Request << "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n\r\n"_ba;
        QTest::newRow("chunk longer than its size")
            << Kind::Request << "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n"_ba;
        QTest::newRow("line without end")
            << Kind::Request << QByteArray(HttpMessageReader::longestLine + 1, 'x');
        QTest::newRow("answer without a status") << Kind::Answer << "HTTP/1.1 OK\r\n"_ba;
        QTest::newRow("answer that is no HTTP") << Kind::Answer << "\x16\x03\x00 no\n"_ba;
    }
    void refuses()
    {
        QFETCH(Kind, kind);
        QFETCH(QByteArray, message);
        HttpMessageReader reader(kind);
        reader.feed(message);
        QVERIFY(reader.isBroken());
    }

    void staysBounded()
    {
        HttpMessageReader reader(Kind::Request);
        reader.feed("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(0x100000, 'x') + "\r\n";
        for (int sent = 0; sent < 64 && !reader.isBroken(); ++sent)
            reader.feed(chunk);
        QVERIFY(reader.isBroken());
    }

    void readsAnAnswerUntilTheConnectionEnds()
    {
        HttpMessageReader reader(Kind::Answer);
        QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\n\r\nall of it"), 28);
        QVERIFY(!reader.isComplete());
        reader.endOfStream();
        QVERIFY(reader.isComplete());
        QVERIFY(reader.closesConnection());
    }

    void knowsACutMessage()
    {
        HttpMessageReader reader(Kind::Answer);
        reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
        reader.endOfStream();
        QVERIFY(reader.isBroken());
    }

    void namesTheRequest()
    {
        HttpMessageReader reader(Kind::Request);
        reader.feed("POST /v1/create?x=1 HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n");
        QVERIFY(!reader.awaitsContinue());
        reader.feed("\r\n");
        QVERIFY(reader.awaitsContinue());
        QCOMPARE(reader.methodAndPath(), "POST /v1/create"_ba);
    }
};

QTEST_GUILESS_MAIN(HttpMessageReaderTest)
#include "HttpMessageReaderTest.moc"
