// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/Mail.h"

#include "ParsedMail.h"
#include "sending/HeaderText.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::parsedmail;
using namespace Qt::StringLiterals;

/// Mails as they go over the wire, read back by Python's parser.
class MailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileTextsStayWhereTheyBelong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); // as one line
        const auto row = [](const char *name, const QString &text, const QString &read) {
            QTest::newRow(name) << text << read;
        };
        row("a header", u"Pay\r\nBcc: all@example.com"_s, u"Pay Bcc: all@example.com"_s);
        row("a letter", u"Pay\r\n\r\nWith a text"_s, u"Pay With a text"_s);
        row("signs that break lines", u"a\u2028b\u0085c\vd\fe\rf"_s, u"a b c d e f"_s);
        row("encoded words", u"=?UTF-8?Q?Bcc=3A_x?= =?UTF-8?B?eA==?="_s,
            u"=?UTF-8?Q?Bcc=3A_x?= =?UTF-8?B?eA==?="_s);
        row("an address", u"Anna <eve@example.com>, \"x\" (y)"_s, u"Anna <eve@example.com>, \"x\" (y)"_s);
        row("long", u"Ünïcodé "_s.repeated(120).trimmed(), u"Ünïcodé "_s.repeated(120).trimmed());
        row("long, one word", QString(900, u'x'), QString(900, u'x'));
        row("scripts", u"Оплата ३ चाय 付款 دفع 😀👩‍👩‍👧"_s,
            u"Оплата ३ चाय 付款 دفع 😀👩‍👩‍👧"_s);
        row("marks on a letter", u"a"_s + QString(200, QChar(0x0301)), u"a"_s + QString(200, QChar(0x0301)));
        row("plain", u"Payment of 15 EUR"_s, u"Payment of 15 EUR"_s);
        row("nothing", {}, {});
    }
    void hostileTextsStayWhereTheyBelong()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const Json found = parsed({.to = u"anna@example.org"_s, .subject = text, .text = u"x"_s}, shop(text));
        QVERIFY2(hasOurHeadersAlone(found), found.toBytes());
        QCOMPARE(found[u"subject"].text(), read);
        QCOMPARE(found[u"senders"].toInteger(), std::optional<qint64>(1));
        QCOMPARE(found[u"from"].items()[0].items()[0].text(), read);
        QCOMPARE(found[u"from"].items()[0].items()[1].text(), u"shop@example.com"_s);
        QCOMPARE(found[u"to"].items().size(), std::size_t(1));
    }

    void addressesAreChecked()
    {
        for (const QString &address :
            {u"a@b.example\r\nBcc: x@y.example"_s, u"a@b.example,c@d.example"_s, QString()})
            QVERIFY(!writeMail({.to = address, .subject = {}, .text = {}}, shop(), noon));
        MailSettings settings = shop();
        settings.replyTo = u"x\r\ny@z.example"_s;
        QVERIFY(!writeMail({.to = u"anna@example.org"_s, .subject = {}, .text = {}}, settings, noon));
        settings.replyTo = u"office@bücher.example"_s;
        const Json found =
            parsed({.to = u"anna@bücher.example"_s, .subject = u"x"_s, .text = u"y"_s}, settings);
        QVERIFY2(hasOurHeadersAlone(found, true), found.toBytes());
        QCOMPARE(found[u"to"].items()[0].items()[1].text(), u"anna@xn--bcher-kva.example"_s);
    }

    void lettersBeyondAsciiBeforeTheAt()
    {
        const auto written =
            writeMail({.to = u"анна@example.org"_s, .subject = {}, .text = {}}, shop(), noon);
        QVERIFY(written->needsSmtpUtf8);
        QCOMPARE(written->recipient, "анна@example.org"_ba);
        QVERIFY(!writeMail({.to = u"anna@example.org"_s, .subject = u"ä"_s, .text = u"ä"_s}, shop(), noon)
                     ->needsSmtpUtf8);
        const Json found = parsed({.to = u"анна@example.org"_s, .subject = u"x"_s, .text = u"y"_s});
        QCOMPARE(found[u"to"].items()[0].items()[1].text(), u"анна@example.org"_s);
    }

    void textsComeThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a link") << u"Pay:\nhttps://pay.example/?a=1&b=%20#x\n"_s;
        QTest::newRow("dots") << u".\n..\n.x\n\nFrom us\n"_s;
        QTest::newRow("blanks at ends") << u"a \nb\t\n  c\n"_s;
        QTest::newRow("a long line") << QString(5000, u'x') + u" = end\n"_s;
        QTest::newRow("Cyrillic") << u"Оплатите: https://pay.example/\n.\n"_s.repeated(30);
        QTest::newRow("some accents") << u"Café, déjà vu, and a long line of plain words behind that\n"_s;
        QTest::newRow("Arabic") << u"ادفع هنا:\nhttps://pay.example/\n"_s;
    }
    void textsComeThrough()
    {
        QFETCH(QString, text);
        const Json found = parsed({.to = u"anna@example.org"_s, .subject = u"x"_s, .text = text});
        QVERIFY2(hasOurHeadersAlone(found), found.toBytes());
        QCOMPARE(found[u"text"].text().trimmed(), text.trimmed());
        QCOMPARE(found[u"date"].text(), u"2026-11-03T09:05:00+00:00"_s);
    }

    void files_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        QTest::newRow("plain") << u"CF-7Q2K.pdf"_s << u"CF-7Q2K.pdf"_s;
        QTest::newRow("blanks") << u"CF 1 a.pdf"_s << u"CF 1 a.pdf"_s;
        QTest::newRow("scripts") << u"Счёт за чай ३ 😀.pdf"_s << u"Счёт за чай ३ 😀.pdf"_s;
        QTest::newRow("quotes") << u"a\"; x=\"b'c*d%41.pdf"_s << u"a\"; x=\"b'c*d%41.pdf"_s;
        QTest::newRow("a header") << u"a.pdf\"\r\nBcc: x@y.example"_s << u"a.pdf\" Bcc: x@y.example"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"..-..-etc-passwd"_s;
        QTest::newRow("long") << QString(300, u'я') << QString(100, u'я');
        QTest::newRow("none") << QString() << u"file"_s;
    }
    void files()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        QByteArray all;
        for (int i = 0; i < 1000; ++i)
            all += char(i % 256);
        qint64 sum = 0;
        for (const char c : all)
            sum += static_cast<unsigned char>(c);
        const Json found = parsed({.to = u"anna@example.org"_s,
            .subject = u"x"_s,
            .text = u"see the file\n"_s,
            .attachments = {{.name = name, .bytes = all},
                {.name = u"b.bin"_s, .type = "text/html\r\nX: y"_ba, .bytes = "abc"_ba}}});
        QVERIFY2(hasOurHeadersAlone(found), found.toBytes());
        QCOMPARE(found[u"text"].text().trimmed(), u"see the file"_s);
        const auto &list = found[u"files"].items();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].items()[0].text(), read);
        QCOMPARE(list[0].items()[1].text(), u"application/pdf"_s);
        QCOMPARE(list[0].items()[2].toInteger(), std::optional<qint64>(1000));
        QCOMPARE(list[0].items()[3].toInteger(), std::optional<qint64>(sum));
        QCOMPARE(list[1].items()[1].text(), u"application/octet-stream"_s);
    }

    void tooLargeIsSaid()
    {
        const auto written =
            writeMail({.to = u"anna@example.org"_s,
                          .subject = {},
                          .text = {},
                          .attachments = {{.name = u"a.pdf"_s, .bytes = QByteArray(11 * 1024 * 1024, 'x')}}},
                shop(), noon);
        QCOMPARE(written ? QString() : written.error().code, u"mail-attachment-large"_s);
    }

    /// 75 characters a word, whole letters with their marks in each.
    void encodedWordsAreWhole()
    {
        const QByteArray header = headerText::encoded(u"क्षत्रिय "_s.repeated(40), 9);
        for (const QByteArray &line : header.split('\n')) {
            const QByteArray word = line.trimmed();
            QVERIFY(line.trimmed().size() <= 75 && word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            const QString part = QString::fromUtf8(QByteArray::fromBase64(word.mid(10, word.size() - 12)));
            QVERIFY(!part.contains(QChar::ReplacementCharacter));
            QVERIFY(!part.front().isMark());
        }
    }
};

QTEST_GUILESS_MAIN(MailTest)
#include "MailTest.moc"
