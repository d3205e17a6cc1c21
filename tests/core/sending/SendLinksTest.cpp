// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/SendLinks.h"

#include "SendingSamples.h"

#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Message aMessage()
{
    return {.kind = MessageKind::Request,
        .language = u"en"_s,
        .subject = u"50% off? A & B = C #1 + 2"_s,
        .text = u"Hello Ünï,\npay “here”:\n"_s + sampleLink + u"\n\nक्‍ष 😀"_s,
        .shortText = u"Pay:\n"_s + sampleLink + u"\nRef & more"_s,
        .link = sampleLink,
        .belowLink = u"Pay above.\nRef & more"_s};
}

QString textOf(const Result<QUrl> &link)
{
    return link ? QString::fromLatin1(link->toEncoded()) : link.error().code;
}

QString valueOf(const Result<QUrl> &link, const QString &name)
{
    return QUrlQuery(link->query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
}

/// What those links may be made of.
bool isPlain(const QString &link)
{
    for (const QChar c : link) {
        if (c.unicode() < 0x21 || c.unicode() > 0x7e || u"\"'<>`\\^{}|"_s.contains(c))
            return false;
    }
    return true;
}

} // namespace

/// Links that open a message in another program.
class SendLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noValueMeansAnythingInALink()
    {
        const Message message = aMessage();
        const auto mail = sendLinks::mailto(u"o'neil+a%b&c?d=e@bücher.example"_s, message);
        const QString text = textOf(mail);
        QVERIFY2(text.startsWith(u"mailto:o%27neil%2Ba%25b%26c%3Fd%3De@xn--bcher-kva.example?subject="),
            qPrintable(text));
        QCOMPARE(text.count(u'?'), 1);
        QCOMPARE(text.count(u'&'), 1);
        QCOMPARE(text.count(u'='), 2);
        QCOMPARE(text.count(u'#'), 0);
        QCOMPARE(text.count(u'+'), 0); // no program takes it for a blank
        QVERIFY(isPlain(text));
        QVERIFY(text.contains(u"%0D%0A") && !text.contains(u"%0D%0D") && text.contains(u"%20"));
        QCOMPARE(valueOf(mail, u"subject"_s), message.subject);
        QCOMPARE(valueOf(mail, u"body"_s).remove(u'\r'), message.text);
    }

    void addressesAreChecked_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : {u"a@b.example?cc=all@c.example"_s, u"a@b.example,c@d.example"_s,
                 u"a@b.example\nBcc: x@y.example"_s, u"a@b.example&bcc=x@y.example"_s, u"x"_s})
            QTest::newRow(qPrintable(address)) << address;
    }
    void addressesAreChecked()
    {
        QFETCH(QString, address);
        QVERIFY(!sendLinks::mailto(address, aMessage()));
    }

    void numbersAreChecked()
    {
        const Message message = aMessage();
        QCOMPARE(textOf(sendLinks::sms(u"77 123 45 67"_s, message)), u"phone-country-missing"_s);
        QCOMPARE(textOf(sendLinks::whatsApp(u"+1?text=x"_s, message)), u"phone-form"_s);
        QVERIFY(textOf(sendLinks::sms(u"+1 (510) 555-0101"_s, message))
                    .startsWith(u"sms:+15105550101?body=Pay%3A%0D%0Ahttps%3A%2F%2F"));
        QVERIFY(textOf(sendLinks::whatsApp(u"+1 510 555 0101"_s, message))
                    .startsWith(u"https://wa.me/15105550101?text=Pay%3A%0Ahttps"));
        QVERIFY(textOf(sendLinks::sms({}, message)).startsWith(u"sms:?body="));
        QVERIFY(textOf(sendLinks::whatsApp({}, message)).startsWith(u"https://wa.me/?text="));
        QVERIFY(textOf(sendLinks::mailto({}, message)).startsWith(u"mailto:?subject="));
    }

    void telegramSharesTheLink()
    {
        Message message = aMessage();
        auto link = sendLinks::telegram(message);
        QVERIFY(textOf(link).startsWith(u"https://t.me/share/url?url=https%3A%2F%2Fpay.example.com"));
        QCOMPARE(valueOf(link, u"url"_s), sampleLink);
        QCOMPARE(valueOf(link, u"text"_s), message.belowLink);
        message.link.clear();
        link = sendLinks::telegram(message);
        QVERIFY(!textOf(link).contains(u"text="));
        QCOMPARE(valueOf(link, u"url"_s), message.shortText);
    }

    void tooLongIsSaid()
    {
        Message message = aMessage();
        message.text = QString(3'400, u'я'); // six signs each
        QVERIFY(sendLinks::mailto({}, message));
        message.text = QString(10'000, u'я');
        message.shortText = QString(2'000, u'я');
        message.belowLink = message.shortText;
        QCOMPARE(textOf(sendLinks::mailto({}, message)), u"message-too-long-for-link"_s);
        QCOMPARE(textOf(sendLinks::sms({}, message)), u"message-too-long-for-link"_s);
        QCOMPARE(textOf(sendLinks::whatsApp({}, message)), u"message-too-long-for-link"_s);
        QCOMPARE(textOf(sendLinks::telegram(message)), u"message-too-long-for-link"_s);
    }
};

QTEST_GUILESS_MAIN(SendLinksTest)
#include "SendLinksTest.moc"
