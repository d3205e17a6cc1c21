// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/Message.h"

#include "SendingSamples.h"
#include "base/Language.h"
#include "invoices/MayBeTold.h"
#include "links/PayForm.h"
#include "money/AmountWords.h"
#include "sending/SendLinks.h"
#include "sending/TemplateParts.h"

#include <QTest>
#include <QUrlQuery>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const MessageTemplate plain{.subject = u"{amount} {reference}"_s,
    .text = u"{customer}\n{note}\n{how-to-pay}"_s,
    .shortText = u"{link}"_s};

QString codeOf(const MessageTemplate &words)
{
    const auto good = checkMessageTemplate(words);
    return good ? QString() : good.error().code;
}

MessageTemplate withText(const QString &text)
{
    MessageTemplate words = plain;
    words.text = text;
    return words;
}

} // namespace

/// Messages about sales: what stands in them, whatever stands in the sale.
class MessageTest : public QObject {
    Q_OBJECT

    const MethodCatalogue m_methods = MethodCatalogue::standard();

    Message made(const Invoice &sale, const MessageTemplate &words, const QString &shop = u"Shop"_s,
        const QString &language = u"en"_s) const
    {
        const auto message = makeMessage(
            sale, words, {.language = language, .shopName = shop, .methods = m_methods, .payableUntil = {}});
        if (!message)
            qFatal("%s", qPrintable(message.error().message.english()));
        return *message;
    }
    Message usual(
        const Invoice &sale, const QString &shop = u"Shop"_s, const QString &language = u"en"_s) const
    {
        return made(sale, defaultMessageTemplate(*messageKindOf(sale), language), shop, language);
    }

private Q_SLOTS:
    void wrongTemplatesAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("misspelt") << u"{ammount}"_s << u"message-place-unknown"_s << u"{amount}"_s;
        QTest::newRow("unknown") << u"{iban number}"_s << u"message-place-unknown"_s << u"{shop}"_s;
        QTest::newRow("printf") << u"{%1}"_s << u"message-place-unknown"_s << QString();
        QTest::newRow("open") << u"pay {amount"_s << u"message-place-open"_s << u"{{"_s;
        QTest::newRow("nested") << u"{{amount} {a{b}"_s << u"message-place-open"_s << QString();
        QTest::newRow("empty braces") << u"{}"_s << u"message-place-open"_s << QString();
        QTest::newRow("empty") << u" \n\t\n"_s << u"message-empty"_s << QString();
        QTest::newRow("long") << QString(10'001, u'x') << u"message-too-long"_s << u"10001"_s;
        QTest::newRow("a place over lines") << u"{amo\nunt}"_s << u"message-place-open"_s << QString();
    }
    void wrongTemplatesAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, words);
        QCOMPARE(codeOf(withText(text)), code);
        const QString message = checkMessageTemplate(withText(text)).error().message.english();
        QVERIFY2(message.startsWith(u"Text: "), qPrintable(message));
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    void aSubjectIsOneLine()
    {
        MessageTemplate words = plain;
        words.subject = u"Pay\r\nBcc: all@example.com"_s;
        QCOMPARE(codeOf(words), u"message-subject-lines"_s);
        words.subject = u"  Pay\t{Amount}\u202E  \n"_s;
        QCOMPARE(checkMessageTemplate(words)->subject, u"Pay {Amount}"_s);
    }

    void valuesAreNotSearchedForPlaces()
    {
        Invoice sale = openSale();
        sale.customerName = u"{amount} {link}"_s;
        sale.description = u"{customer} {{x}} {nonsense}"_s;
        const Message message = made(sale, plain);
        QCOMPARE(message.text.section(u'\n', 0, 1), u"{amount} {link}\n{customer} {{x}} {nonsense}"_s);
    }

    void bracesWrittenTwice()
    {
        QCOMPARE(
            made(openSale(), withText(u"{{amount}} is {amount} {how-to-pay}"_s)).text.section(u'\n', 0, 0),
            u"{amount} is 15.04 USD Pay here:"_s);
    }

    void nothingFromOutsideIsALineOrALink()
    {
        Invoice sale = openSale();
        sale.customerName = u"Eve\r\nBcc: all@example.com\r\n\r\nhttp://evil.example"_s;
        sale.description =
            u"www.evil.example\n\n<a href='https://evil.example'>\u202Egnp.exe"_s + QString(20'000, u'x');
        sale.reference = u"CF-1\nX: y"_s;
        const Message message = usual(sale, u"http://evil.example\nSubject: x"_s);
        QVERIFY(!message.subject.contains(u'\n'));
        for (QString text : {message.subject, message.text, message.shortText}) {
            text.remove(sampleLink);
            QVERIFY2(!text.contains(u"://"), qPrintable(text));
            QVERIFY2(!text.contains(u"www.evil"), qPrintable(text));
            QVERIFY(!text.contains(QChar(0x202E)) && !text.contains(u'\r'));
        }
        QVERIFY(message.text.contains(u"Hello Eve Bcc: all@ example. com http: //evil. example,\n"));
        QVERIFY(message.text.size() < 1200);
        QVERIFY(message.text.contains(u"\n"_s + sampleLink + u"\n"_s));
    }

    void unsafeLinksAreNotPutIn_data()
    {
        QTest::addColumn<QString>("link");
        for (const QString &link : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                 u"http://evil.example/"_s, u"https://user:pw@evil.example/"_s, u"sms:+1"_s, u"tel:123"_s,
                 u"data:text/html,x"_s, u"https://ev\nil.example"_s})
            QTest::newRow(qPrintable(link)) << link;
    }
    void unsafeLinksAreNotPutIn()
    {
        QFETCH(QString, link);
        Invoice sale = openSale();
        sale.payLink = link;
        const Message message = usual(sale);
        QCOMPARE(message.link, QString());
        QVERIFY(!message.text.contains(u"evil") && !message.text.contains(u"Pay here"));
        QVERIFY(!message.remark.isEmpty());
    }

    void aLinkIsPureAscii()
    {
        Invoice sale = openSale();
        sale.payLink = u"https://bücher.example/ä?x=€"_s;
        QCOMPARE(usual(sale).link, u"https://xn--bcher-kva.example/%C3%A4?x=%E2%82%AC"_s);
        sale.payLink = u"upi://pay?pa=shop@bank&pn=Anna's Shop"_s;
        const Message message = usual(sale);
        QCOMPARE(message.link, u"upi://pay?pa=shop@bank&pn=Anna's%20Shop"_s);
        QVERIFY(message.text.contains(u"open this on your phone:\nupi://pay"));
    }

    void whatThereIsNothingToSayOfIsLeftOut()
    {
        Invoice sale = openSale();
        sale.customerName.clear();
        sale.description.clear();
        const Message message = usual(sale, {});
        QCOMPARE(message.subject, u"Payment of 15.04 USD"_s);
        QCOMPARE(message.text,
            u"Please pay 15.04 USD (fifteen and 04/100 US dollars).\n\nPay here:\n"_s + sampleLink
                + u"\n\nReference: CF-7Q2K-9D3M"_s);
        QCOMPARE(message.shortText,
            u"Please pay 15.04 USD.\nPay here:\n"_s + sampleLink + u"\nReference: CF-7Q2K-9D3M"_s);
        // A line with one that has: its others leave no hole.
        QCOMPARE(made(sale, withText(u"Dear {customer}, {amount} for {note} ({shop})! {link}"_s), {}).text,
            u"Dear, 15.04 USD for! "_s + sampleLink);
    }

    void salesWithoutALink()
    {
        Invoice coin = openSale(u"crypto"_s);
        coin.payLink.clear();
        coin.coin = {.address = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s,
            .coin = u"BTC"_s,
            .network = u"BTC"_s};
        Message message = usual(coin);
        QVERIFY2(message.text.contains(
                     u"Pay with BTC to this address:\nbc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq\n"),
            qPrintable(message.text));
        QVERIFY(message.remark.isEmpty());
        coin.coin.network = u"TRC20\nhttp://evil.example"_s;
        QVERIFY(!usual(coin).text.contains(u"http://"));
        coin.coin.address = u"bc1q\nhttp://evil.example"_s;
        QVERIFY(!usual(coin).text.contains(u"evil"));
        coin.coin = {
            .address = u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s, .coin = u"USDT"_s, .network = u"TRC20"_s};
        for (const QString &language : messageLanguages()) {
            message = usual(coin, u"Shop"_s, language);
            QVERIFY2(message.text.contains(u"USDT · "), qPrintable(message.text));
            QCOMPARE(message.text.contains(u"USDT · network TRC20"), language == u"en");
        }

        Invoice form = openSale(u"einvoice"_s);
        form.payLink.clear();
        form.payForm = PayForm{QUrl(u"https://bank.example/acs"_s), true, {{u"token"_s, u"x"_s}}}.toJson();
        message = usual(form);
        QVERIFY2(message.text.contains(u"ask the shop"), qPrintable(message.text));
        QVERIFY(!message.text.contains(u"bank.example"));

        Invoice none = openSale();
        none.payLink.clear();
        QVERIFY(!usual(none).remark.isEmpty());
    }

    void aTemplateWithoutTheLinkIsRemarkedOn()
    {
        QVERIFY(!made(openSale(), withText(u"Come to the shop."_s)).remark.isEmpty());
        QVERIFY(!messageTemplateRemark(MessageKind::Request, withText(u"Come to the shop."_s)).isEmpty());
        QVERIFY(messageTemplateRemark(MessageKind::Request, plain).isEmpty());
        QVERIFY(messageTemplateRemark(MessageKind::Receipt, withText(u"Thank you."_s)).isEmpty());
        Invoice training = openSale();
        training.payLink = u"http://127.0.0.1:8877/pay/1"_s;
        QVERIFY(usual(training).remark.contains(u"training"));
    }

    void whatIsSentByState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("outcome");
        const auto row = [](State state, const QString &outcome) {
            QTest::newRow(qPrintable(stateName(state))) << state << outcome;
        };
        row(State::Open, u"request"_s);
        row(State::Authorised, u"receipt"_s);
        row(State::Paid, u"receipt"_s);
        row(State::Issuing, u"message-not-issued"_s);
        row(State::Unknown, u"message-not-issued"_s);
        for (const State state : {State::Failed, State::Cancelled, State::Expired, State::Chargeback,
                 State::Withheld, State::Refused})
            row(state, u"message-nothing-to-pay"_s);
    }
    void whatIsSentByState()
    {
        QFETCH(State, state);
        QFETCH(QString, outcome);
        Invoice sale = openSale();
        sale.state = state;
        const auto kind = messageKindOf(sale);
        QCOMPARE(kind ? messageKindName(*kind) : kind.error().code, outcome);
        const auto message = makeMessage(
            sale, plain, {.language = u"en"_s, .shopName = {}, .methods = m_methods, .payableUntil = {}});
        QCOMPARE(message.has_value(), kind.has_value());
    }

    void aReceiptAsksForNothing()
    {
        Invoice sale = openSale();
        sale.state = State::Paid;
        const Message message = usual(sale);
        QCOMPARE(message.subject, u"Paid: 15.04 USD (Shop)"_s);
        QVERIFY(message.text.contains(u"Thank you") && message.text.contains(u"Paid by: Card"));
        QVERIFY(!message.text.contains(u"://") && message.link.isEmpty());
        QVERIFY(!made(sale, withText(u"{link} {how-to-pay} {address} {until} x"_s))
                     .text.contains(u"pay.example"));
    }

    void aReceiptNamesWhatWasPaid_data()
    {
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("words");
        QTest::newRow("all of it") << u"15.04"_s << u"USD"_s << u"Paid: 15.04 USD (Shop)"_s
                                   << u"payment of 15.04 USD (fifteen and 04/100 US dollars). Thank you."_s;
        QTest::newRow("a part") << u"1.00"_s << u"USD"_s << u"Paid: 1.00 USD (Shop)"_s
                                << u"payment of 1.00 USD ("_s;
        QTest::newRow("coins, and less") << u"5.04"_s << u"USDC"_s << u"Paid: 5.040000 USDC (Shop)"_s
                                         << u"payment of 5.040000 USDC. Thank you."_s;
    }
    void aReceiptNamesWhatWasPaid()
    {
        QFETCH(QString, paid);
        QFETCH(QString, currency);
        Invoice sale = openSale();
        sale.state = State::Paid;
        sale.settlement = {.paid = paid, .paidCurrency = currency};
        const Message message = usual(sale);
        QTEST(message.subject, "subject");
        QFETCH(QString, words);
        QVERIFY2(message.text.contains(words), qPrintable(message.text));
        QCOMPARE(message.text.contains(u"15.04"), paid == u"15.04");
        QCOMPARE(message.shortText.contains(u"15.04"), paid == u"15.04");
    }

    void whatIsInDoubtIsNotSent()
    {
        const auto outcome = [](const Invoice &sale) {
            const auto kind = messageKindOf(sale);
            return kind ? messageKindName(*kind) : kind.error().code;
        };
        Invoice paid = openSale();
        paid.state = State::Paid;
        paid.doubt = u"unclean-answer unconfirmed"_s;
        QCOMPARE(outcome(paid), u"message-doubtful"_s);
        paid.acknowledged = u"unconfirmed"_s;
        QCOMPARE(outcome(paid), u"message-doubtful"_s);
        paid.acknowledged = paid.doubt;
        QCOMPARE(outcome(paid), u"receipt"_s);
        for (const Settlement &unknown : {Settlement{.paid = u"a lot"_s, .paidCurrency = u"USD"_s},
                 Settlement{.isRecalculated = true}, Settlement{.paid = u"0"_s, .paidCurrency = u"USD"_s}}) {
            paid.settlement = unknown;
            QCOMPARE(outcome(paid), u"message-amount-unknown"_s);
        }
        QCOMPARE(usual(openSale()).remark.english(), QString());
        paid.settlement = {.paid = u"1.00"_s, .paidCurrency = u"USD"_s}; // it names what was paid
        QCOMPARE(outcome(paid), u"receipt"_s);
        QCOMPARE(usual(paid).remark.english(), lookFirst().english());

        Invoice warned = openSale();
        warned.warning = u"The answer was not signed."_s;
        QCOMPARE(outcome(warned), u"message-doubtful"_s);
        warned.state = State::Paid;
        QCOMPARE(outcome(warned), u"receipt"_s); // nobody pays by that link any more

        for (const QString &doubt : {u"likely-paid:1689"_s, u"unclean-answer"_s, u"status:vacation"_s}) {
            Invoice doubted = openSale(); // who gets its link may pay twice
            doubted.doubt = doubt;
            QCOMPARE(outcome(doubted), u"message-doubtful"_s);
            doubted.acknowledged = doubt;
            QCOMPARE(outcome(doubted), u"request"_s);
        }
    }

    /// What puts the link first, as Telegram does: no line below may speak of a link that does not follow.
    void aShopsOwnWordsKeepTheirLink_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("a line before it") << u"Zahlen Sie hier:\n{link}\nDanke"_s;
        QTest::newRow("without a colon") << u"Оплатіть {amount} за посиланням нижче 👇\n{link}"_s;
        QTest::newRow("in one line with the amount") << u"{amount}: {link}"_s;
        QTest::newRow("within a sentence") << u"ادفع {amount} عبر {link} اليوم"_s;
        QTest::newRow("ours below theirs") << u"Bitte zahlen Sie so:\n{how-to-pay}"_s;
        QTest::newRow("ours, spoken of elsewhere") << u"नीचे दिए लिंक से {amount} चुकाएँ।\n\n{how-to-pay}"_s;
        QTest::newRow("ours and the link") << u"{how-to-pay}\nOr: {link}"_s;
        QTest::newRow("none") << u"Venez nous voir, {customer}."_s;
    }
    void aShopsOwnWordsKeepTheirLink()
    {
        QFETCH(QString, words);
        MessageTemplate own = plain;
        own.shortText = words;
        const Message message = made(openSale(), own);
        const auto shared = sendLinks::telegram(message);
        QVERIFY(shared);
        const QUrlQuery query(shared->query(QUrl::FullyEncoded));
        QCOMPARE(query.queryItemValue(u"url"_s, QUrl::FullyDecoded), sampleLink);
        QCOMPARE(query.queryItemValue(u"text"_s, QUrl::FullyDecoded), message.shortText);
    }

    void ourOwnWordsLeaveTheirLinkOut()
    {
        for (const QString &language : messageLanguages()) {
            const Message message = usual(openSale(), u"Shop"_s, language);
            const auto shared = sendLinks::telegram(message);
            QVERIFY(shared);
            const QString text =
                QUrlQuery(shared->query(QUrl::FullyEncoded)).queryItemValue(u"text"_s, QUrl::FullyDecoded);
            QCOMPARE(text, message.belowLink);
            QVERIFY2(!text.contains(sampleLink), qPrintable(text));
            QVERIFY2(text.contains(u"CF-7Q2K-9D3M") && text.contains(u"USD"), qPrintable(text));
            const QStringList lines = text.split(u'\n');
            QCOMPARE(lines.size(), 2);
            for (const QString &line : lines)
                QVERIFY2(!line.isEmpty() && !line.endsWith(u':'), qPrintable(text));
        }
        Invoice phone = openSale(); // how it is opened is to be read
        phone.payLink = u"upi://pay?pa=shop@bank"_s;
        QCOMPARE(usual(phone).belowLink, usual(phone).shortText);
        Invoice coin = openSale(u"crypto"_s);
        coin.payLink.clear();
        coin.coin = {.address = u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s,
            .coin = u"BTC"_s,
            .network = u"BTC"_s};
        QCOMPARE(usual(coin).belowLink, usual(coin).shortText);
    }

    void anAmountInWordsBeginsSmallWithinASentence()
    {
        for (const QString &language : messageLanguages()) {
            const Invoice sale = openSale();
            const QString small = amountWithinSentence(sale.amount, Language::localeOf(language));
            const QString text = usual(sale, u"Shop"_s, language).text;
            QVERIFY2(!small.isEmpty() && !small.front().isUpper(), qPrintable(small));
            QVERIFY2(text.contains(small), qPrintable(text));
        }
        QVERIFY(usual(openSale(), u"Shop"_s, u"fr"_s).text.contains(u"(quinze et 04/100 "));
        const QString written = made(openSale(),
            withText(u"{amount-words}\nTotal: {amount-words}. {amount-words}!\n({amount-words}) {link}"_s))
                                    .text;
        QCOMPARE(written.section(u'\n', 0, 2),
            u"Fifteen and 04/100 US dollars\nTotal: fifteen and 04/100 US dollars. Fifteen and 04/100 US "
            "dollars!\n(fifteen and 04/100 US dollars) "_s
                + sampleLink);
    }

    void allLanguagesHaveTheirWords()
    {
        for (const QString &language : messageLanguages()) {
            for (const MessageKind kind : {MessageKind::Request, MessageKind::Receipt}) {
                const auto words = defaultMessageTemplate(kind, language);
                const auto good = checkMessageTemplate(words);
                QVERIFY2(good, qPrintable(language + (good ? QString() : good.error().message.english())));
                QCOMPARE(*good, words);
                QVERIFY(messageTemplateRemark(kind, words).isEmpty());
            }
            const Message message = usual(openSale(), u"Shop"_s, language);
            QVERIFY(message.text.contains(u'\n' + sampleLink + u'\n'));
            QVERIFY(message.shortText.contains(u'\n' + sampleLink + u'\n'));
        }
    }
};

QTEST_GUILESS_MAIN(MessageTest)
#include "MessageTest.moc"
