// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateways/HttpReader.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

using Progress = HttpReader::Progress;

constexpr qint64 largest = 100;

QString wordFor(Progress progress)
{
    switch (progress) {
    case Progress::Reading:
        return u"cut"_s;
    case Progress::Whole:
        return u"whole"_s;
    case Progress::Broken:
        return u"broken"_s;
    case Progress::TooLarge:
        return u"too large"_s;
    }
    return {};
}

/// "whole 200 body" or what went wrong, with the bytes in pieces of `size` and the connection closed behind
/// them.
QString readInPiecesOf(const QByteArray &bytes, qsizetype size)
{
    HttpReader reader(largest);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        reader.feed(bytes.mid(at, size));
    const bool wasWhole = reader.progress() == Progress::Whole;
    reader.close();
    QString word = wordFor(reader.progress());
    if (reader.progress() == Progress::Whole)
        word += u" %1 %2"_s.arg(reader.status()).arg(QString::fromLatin1(reader.takeBody()));
    if (reader.progress() == Progress::Whole && !wasWhole)
        word += u" (by closing)"_s;
    return word;
}

QByteArray ok(const QByteArray &headersAndBody)
{
    return "HTTP/1.1 200 OK\r\n" + headersAndBody;
}

} // namespace

/// Answers as they come, in any pieces: whatever servers, proxies and faults make of them, a cut one is never
/// whole and nothing grows without an end.
class HttpReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &read) {
            QTest::newRow(name) << bytes << read;
        };
        const auto cut = u"cut"_s;
        const auto broken = u"broken"_s;
        const auto tooLarge = u"too large"_s;

        // What is no answer, or half of one.
        row("nothing", "", cut);
        row("half a first line", "HTTP/1.1 20", cut);
        row("no empty line", ok("Content-Length: 0\r\n"), cut);
        row("half a body", ok("Content-Length: 3\r\n\r\nab"), cut);
        row("no HTTP", "SSH-2.0-OpenSSH\r\n", broken);
        row("a web page without a head", "<html>500</html>", broken);
        row("JSON without a head", "{\"errorCode\":0}", broken);
        row("TLS", "\x15\x03\x01\x00\x02\x02\x46", broken);
        row("HTTP/2", "HTTP/2 200\r\n\r\n", broken);
        row("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n", broken);
        row("small letters", "http/1.1 200 OK\r\n\r\n", broken);
        row("no status", "HTTP/1.1 OK\r\n\r\n", broken);
        row("two digits", "HTTP/1.1 20 OK\r\n\r\n", broken);
        row("four digits", "HTTP/1.1 2000 OK\r\n\r\n", broken);
        row("status 099", "HTTP/1.1 099 OK\r\n\r\n", broken);
        row("another protocol", "HTTP/1.1 101 Switching Protocols\r\n\r\n", broken);
        row("two lengths", ok("Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"), broken);
        row("two lengths in one", ok("Content-Length: 1, 2\r\n\r\nab"), broken);
        row("a negative length", ok("Content-Length: -1\r\n\r\nab"), broken);
        row("a length with a sign", ok("Content-Length: +2\r\n\r\nab"), broken);
        row("a length in words", ok("Content-Length: two\r\n\r\nab"), broken);
        row("a length with a point", ok("Content-Length: 2.0\r\n\r\nab"), broken);
        row("a chunk without a size", ok("Transfer-Encoding: chunked\r\n\r\n\r\nab"), broken);
        row("a chunk's size in words", ok("Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n"), broken);
        row("a negative chunk", ok("Transfer-Encoding: chunked\r\n\r\n-2\r\nab\r\n0\r\n\r\n"), broken);
        row("a chunk longer than it says", ok("Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n"),
            broken);
        row("packed in transfer", ok("Transfer-Encoding: gzip, chunked\r\n\r\n"), broken);
        row("half a chunk", ok("Transfer-Encoding: chunked\r\n\r\n4\r\nab"), cut);
        row("no last chunk", ok("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n"), cut);
        row("a chunk's break is missing", ok("Transfer-Encoding: chunked\r\n\r\n2\r\nab"), cut);

        // Too much.
        row("a length beyond all", ok("Content-Length: 101\r\n\r\n"), tooLarge);
        row("a length beyond 64 bits", ok("Content-Length: 99999999999999999999\r\n\r\n"), tooLarge);
        row("a body without an end", ok("\r\n" + QByteArray(101, 'x')), tooLarge);
        row("a chunk beyond all", ok("Transfer-Encoding: chunked\r\n\r\n65\r\n"), tooLarge);
        row("a chunk beyond 64 bits", ok("Transfer-Encoding: chunked\r\n\r\nffffffffffffffff0\r\n"),
            tooLarge);
        row("many chunks",
            ok("Transfer-Encoding: chunked\r\n\r\n"
                + QByteArray("32\r\n" + QByteArray(50, 'x') + "\r\n").repeated(3)),
            tooLarge);
        row("a head without an end", ok("X: " + QByteArray(70'000, 'x')), tooLarge);
        row("many headers", ok(QByteArray("X: y\r\n").repeated(20'000)), tooLarge);
        row("announcements without an end", QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n").repeated(3000),
            tooLarge);
        row("a trailer without an end",
            ok("Transfer-Encoding: chunked\r\n\r\n0\r\n" + QByteArray("X: y\r\n").repeated(20'000)),
            tooLarge);

        // Only announced.
        row("100 and no more", "HTTP/1.1 100 Continue\r\n\r\n", cut);
        row("102 and no more", "HTTP/1.1 102 Processing\r\n\r\n", cut);
        row("103 and no more", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", cut);
        row("103, then half a head", "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 2", cut);
        row("103, then nonsense", "HTTP/1.1 103 Early Hints\r\n\r\n{}", broken);

        // Answers.
        const auto whole = u"whole 200 ab"_s;
        row("a length", ok("Content-Length: 2\r\n\r\nab"), whole);
        row("the largest", ok("Content-Length: 100\r\n\r\n" + QByteArray(100, 'x')),
            u"whole 200 "_s + QString(100, u'x'));
        row("the same length twice", ok("Content-Length: 2\r\nContent-Length: 2\r\n\r\nab"), whole);
        row("the same length twice in one", ok("Content-Length: 2, 2\r\n\r\nab"), whole);
        row("more than it says", ok("Content-Length: 2\r\n\r\nabHTTP/1.1 500 No\r\n\r\n"), whole);
        row("no body", ok("Content-Length: 0\r\n\r\n"), u"whole 200 "_s);
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", u"whole 204 "_s);
        row("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\n", u"whole 304 "_s);
        row("ended by closing", ok("\r\nab"), u"whole 200 ab (by closing)"_s);
        row("nothing, ended by closing", ok("\r\n"), u"whole 200  (by closing)"_s);
        row("transfer of identity", ok("Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nab"), whole);
        row("chunks", ok("Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n"), whole);
        row("chunks in capitals", ok("TRANSFER-ENCODING: CHUNKED\r\n\r\n2\r\nab\r\n0\r\n\r\n"), whole);
        row("chunks beside a length",
            ok("Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n"), whole);
        row("chunks with notes", ok("Transfer-Encoding: chunked\r\n\r\n2;x=\"y\"\r\nab\r\n0;z\r\n\r\n"),
            whole);
        row("chunks with blanks", ok("Transfer-Encoding: chunked\r\n\r\n2  \r\nab\r\n0\r\n\r\n"), whole);
        row("chunks with zeros", ok("Transfer-Encoding: chunked\r\n\r\n0002\r\nab\r\n000\r\n\r\n"), whole);
        row("chunks and a trailer", ok("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: y\r\n\r\n"),
            whole);
        row("chunks without the last break", ok("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n"),
            u"whole 200 ab (by closing)"_s);
        row("line feeds alone", "HTTP/1.1 200 OK\nContent-Length: 2\n\nab", whole);
        row("chunks with line feeds alone", "HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nab\n0\n\n",
            whole);
        row("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nab", whole);
        row("no words behind the status", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nab", whole);
        row("a blank behind the status", "HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nab", whole);
        row("other words", "HTTP/1.1 200 Все добре\r\nContent-Length: 2\r\n\r\nab", whole);
        row("an odd status", "HTTP/1.1 799 Odd\r\nContent-Length: 2\r\n\r\nab", u"whole 799 ab"_s);
        row("a header over two lines", ok("X: a\r\n b\r\nContent-Length: 2\r\n\r\nab"), whole);
        row("a header without a colon", ok("nonsense\r\nContent-Length: 2\r\n\r\nab"), whole);
        row("a header without a name", ok(": x\r\nContent-Length: 2\r\n\r\nab"), whole);
        row("blanks around a length", ok("content-length :  2 \r\n\r\nab"), whole);
        row("after 100", "HTTP/1.1 100 Continue\r\n\r\n" + ok("Content-Length: 2\r\n\r\nab"), whole);
        row("after 102", "HTTP/1.1 102 Processing\r\n\r\n" + ok("Content-Length: 2\r\n\r\nab"), whole);
        row("after 103",
            "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nContent-Length: 7\r\n\r\n"
                + ok("Content-Length: 2\r\n\r\nab"),
            whole);
        row("after 100, 103 and 103",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 H\r\n\r\nHTTP/1.1 103 H\r\n\r\n"
                + ok("Content-Length: 2\r\n\r\nab"),
            whole);
        row("after one that nobody knows", "HTTP/1.1 199 Odd\r\n\r\n" + ok("Content-Length: 2\r\n\r\nab"),
            whole);
    }
    void answers()
    {
        QFETCH(QByteArray, bytes);
        for (const qsizetype size : {qsizetype(1'000'000), qsizetype(7), qsizetype(2), qsizetype(1)}) {
            if (bytes.size() < 1000 || size > 2)
                QTEST(readInPiecesOf(bytes, size), "read");
        }
    }

    void aCutAnswerIsNeverWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("length") << ok("Content-Type: text/plain\r\nContent-Length: 5\r\n\r\nabcde");
        QTest::newRow("chunks") << ok("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0");
        QTest::newRow("after 103") << "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"_ba
                + ok("Content-Length: 1\r\n\r\na");
    }
    void aCutAnswerIsNeverWhole()
    {
        QFETCH(QByteArray, bytes);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            HttpReader reader(largest);
            reader.feed(bytes.first(size));
            QVERIFY2(reader.progress() == Progress::Reading, qPrintable(u"after %1 bytes"_s.arg(size)));
            reader.close();
            QVERIFY2(
                reader.progress() == Progress::Reading, qPrintable(u"closed after %1 bytes"_s.arg(size)));
        }
    }

    void headersAsTheyCame()
    {
        HttpReader reader(largest);
        reader.feed(ok("Date: today\r\nX-One: 1\r\nx-one: 2\r\nFolded: a\r\n\tb\r\nEmpty:\r\nContent-Length: "
                       "0\r\n\r\n"));
        QCOMPARE(reader.progress(), Progress::Whole);
        QCOMPARE(reader.header("DATE"), "today"_ba);
        QCOMPARE(reader.header("X-One"), "1, 2"_ba);
        QCOMPARE(reader.header("Folded"), "a b"_ba);
        QCOMPARE(reader.header("Empty"), ""_ba);
        QCOMPARE(reader.header("Missing"), ""_ba);
    }

    void anAnnouncementIsRemembered()
    {
        HttpReader reader(largest);
        reader.feed("HTTP/1.1 103 Early Hints\r\nContent-Length: 3\r\n\r\n");
        QCOMPARE(reader.announced(), 103);
        QCOMPARE(reader.status(), 0);
        QVERIFY(reader.headers().isEmpty()); // they belong to nobody
        reader.feed("HTTP/1.1 100 Continue\r\n\r\n");
        QCOMPARE(reader.announced(), 103);
    }

    void toGoOnSendingAnnouncesNothing()
    {
        HttpReader reader(largest);
        reader.feed("HTTP/1.1 100 Continue\r\n\r\n");
        QCOMPARE(reader.announced(), 0);
        QCOMPARE(reader.status(), 0);
        QCOMPARE(reader.progress(), Progress::Reading);
    }

    void nothingIsReadAfterTheEnd()
    {
        HttpReader reader(largest);
        reader.feed(ok("Content-Length: 2\r\n\r\nab"));
        reader.feed("HTTP/1.1 500 No\r\n\r\n");
        QCOMPARE(reader.progress(), Progress::Whole);
        QCOMPARE(reader.takeBody(), "ab"_ba);
    }
};

QTEST_GUILESS_MAIN(HttpReaderTest)
#include "HttpReaderTest.moc"
