// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/HostileTexts.h"
#include "ParsedMail.h"
#include "SendingSamples.h"
#include "sending/Message.h"
#include "sending/SendLinks.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace counterfoil;
using namespace counterfoil::parsedmail;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2'500;
constexpr qsizetype longestShortText = 700;

/// All texts from outside that a message may hold.
Invoice saleOf(const QString &text, State state)
{
    Invoice sale = openSale();
    sale.state = state;
    sale.customerName = text;
    sale.description = text;
    sale.accountName = text;
    sale.remoteId = text;
    sale.remoteStatus = text;
    sale.errorCode = text;
    sale.errorMessage = text;
    sale.settlement = {.paid = u"15.04"_s, .paidCurrency = u"USD"_s};
    return sale;
}

enum class Links { WithScheme, Any };

/// What programs would make a link of, but for the sale's own.
QString foreignLink(QString text, Links kind)
{
    static const QRegularExpression withScheme(
        u"[a-z][a-z0-9+.-]*:(//|[^\\s\\d])"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression any(
        u"\\bwww\\.\\S|[^\\s(\u2068]@\\S|\\bevil\\.\\S|\\d\\.\\d+\\.\\d+\\.\\d"_s,
        QRegularExpression::CaseInsensitiveOption);
    text.remove(sampleLink);
    const QString found = withScheme.match(text).captured();
    return found.isEmpty() && kind == Links::Any ? any.match(text).captured() : found;
}

/// Nothing but what a link is made of (RFC 3986), and no quote.
bool isPlain(const QString &link)
{
    return std::all_of(link.begin(), link.end(),
        [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && !u"\"'<>`\\^{}|"_s.contains(c); });
}

QStringList namesIn(const QUrl &link)
{
    QStringList names;
    const auto items = QUrlQuery(link.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : items)
        names << name;
    return names;
}

QString valueIn(const QUrl &link, const QString &name)
{
    const QString value = QUrlQuery(link.query(QUrl::FullyEncoded)).queryItemValue(name, QUrl::FullyDecoded);
    return QString(value).remove(u'\r');
}

} // namespace

/// Whatever stands in the place of a name: a message has the lines of its template and the sale's link, a
/// mail its headers, a link its values.
class HostileMessagesTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();

    Message made(const Invoice &sale, const QString &shop, const QString &language) const
    {
        const auto words = defaultMessageTemplate(*messageKindOf(sale), language);
        const auto message = makeMessage(
            sale, words, {.language = language, .shopName = shop, .methods = m_methods, .payableUntil = {}});
        if (!message)
            qFatal("%s", qPrintable(message.error().message.english()));
        return *message;
    }

    void verifyText(const QString &text, const QString &harmless, qsizetype longest, Links kind)
    {
        QVERIFY2(text.count(u'\n') <= harmless.count(u'\n'), qPrintable(text));
        for (const QString &line : text.split(u'\n')) {
            QVERIFY2(hostile::isOneLine(line), qPrintable(line));
            QVERIFY2(hostile::keepsDirection(line), qPrintable(line));
        }
        QVERIFY2(foreignLink(text, kind).isEmpty(), qPrintable(foreignLink(text, kind) + u" in "_s + text));
        QVERIFY(hostile::isWhole(text));
        QVERIFY2(text.size() <= longest, qPrintable(QString::number(text.size())));
    }

    void verifyLink(const Result<QUrl> &link, const QString &begin, const QStringList &names)
    {
        QVERIFY(link);
        const QString written = QString::fromLatin1(link->toEncoded());
        QVERIFY2(written.startsWith(begin), qPrintable(written));
        QVERIFY2(isPlain(written), qPrintable(written));
        QCOMPARE(written.count(u'?'), 1);
        QCOMPARE(written.count(u'#'), 0);
        QCOMPARE(namesIn(*link), names);
    }

private Q_SLOTS:
    void messages_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void messages()
    {
        QFETCH(QString, text);
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            for (const State state : {State::Open, State::Paid}) {
                const Message harmless = made(saleOf(u"Anna"_s, state), u"Shop"_s, language);
                const Message bought = made(saleOf(text, state), u"Shop"_s, language);
                verifyText(bought.subject, harmless.subject, 400, Links::Any);
                verifyText(bought.text, harmless.text, longestText, Links::Any);
                verifyText(bought.shortText, harmless.shortText, longestShortText, Links::Any);
                // A shop may name its own site.
                const Message message = made(saleOf(text, state), text, language);
                verifyText(message.subject, harmless.subject, 400, Links::WithScheme);
                verifyText(message.text, harmless.text, longestText, Links::WithScheme);
                verifyText(message.shortText, harmless.shortText, longestShortText, Links::WithScheme);
                QCOMPARE(message.link, harmless.link);
                QCOMPARE(message.text.count(sampleLink), harmless.text.count(sampleLink));
            }
        }
    }

    void links_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void links()
    {
        QFETCH(QString, text);
        const Message message = made(saleOf(text, State::Open), text, u"en"_s);
        const auto mail = sendLinks::mailto(u"anna@example.org"_s, message);
        verifyLink(mail, u"mailto:anna@example.org?"_s, {u"subject"_s, u"body"_s});
        QCOMPARE(valueIn(*mail, u"subject"_s), message.subject);
        QCOMPARE(valueIn(*mail, u"body"_s), message.text);
        const auto sms = sendLinks::sms(u"+15105550101"_s, message);
        verifyLink(sms, u"sms:+15105550101?"_s, {u"body"_s});
        QCOMPARE(valueIn(*sms, u"body"_s), message.shortText);
        const auto whatsApp = sendLinks::whatsApp(u"+15105550101"_s, message);
        verifyLink(whatsApp, u"https://wa.me/15105550101?"_s, {u"text"_s});
        QCOMPARE(valueIn(*whatsApp, u"text"_s), message.shortText);
        const auto telegram = sendLinks::telegram(message);
        verifyLink(telegram, u"https://t.me/share/url?"_s, {u"url"_s, u"text"_s});
        QCOMPARE(valueIn(*telegram, u"url"_s), sampleLink);
        // Nobody's own text, unchecked, makes another link of it.
        const auto raw = sendLinks::mailto(u"anna@example.org"_s, text, text.left(2'000));
        if (raw)
            verifyLink(raw, u"mailto:anna@example.org?"_s, {u"subject"_s, u"body"_s});
        else
            QCOMPARE(raw.error().code, u"message-too-long-for-link"_s);
        for (const auto &refused : {sendLinks::mailto(text, message), sendLinks::sms(text, message),
                 sendLinks::whatsApp(text, message)})
            QVERIFY2(!refused || text.trimmed().isEmpty(), qPrintable(refused.value_or(QUrl()).toString()));
    }

    void mails_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void mails()
    {
        QFETCH(QString, text);
        const Message message = made(saleOf(text, State::Open), text, u"en"_s);
        for (const QString &subject : {message.subject, text.left(900)}) {
            const Json found =
                parsed({.to = u"anna@example.org"_s,
                           .subject = subject,
                           .text = message.text,
                           .attachments = {{.name = QString(text + u".pdf"_s), .bytes = "%PDF"}}},
                    shop(text.left(900)));
            QVERIFY2(hasOurHeadersAlone(found), found.toBytes());
            QCOMPARE(found[u"senders"].toInteger(), std::optional<qint64>(1));
            QCOMPARE(found[u"from"].items().size(), std::size_t(1));
            QCOMPARE(found[u"from"].items()[0].items()[1].text(), u"shop@example.com"_s);
            QCOMPARE(found[u"to"].items().size(), std::size_t(1));
            QCOMPARE(found[u"to"].items()[0].items()[1].text(), u"anna@example.org"_s);
            QVERIFY(hostile::isOneLine(found[u"subject"].text()));
            QVERIFY(hostile::isOneLine(found[u"from"].items()[0].items()[0].text()));
            QCOMPARE(found[u"text"].text().trimmed(), message.text.trimmed());
            QCOMPARE(found[u"files"].items().size(), std::size_t(1));
            const QString name = found[u"files"].items()[0].items()[0].text();
            QVERIFY2(
                hostile::isOneLine(name) && !name.contains(u'/') && !name.contains(u'\\'), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(HostileMessagesTest)
#include "HostileMessagesTest.moc"
