// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/PaidWords.h"

#include "../../core/base/HostileTexts.h"
#include "../../core/ledger/LedgerSamples.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Invoice sale(qint64 minorUnits, const QString &currency, const QString &name = u"Anna Berg"_s)
{
    Invoice sold = samples::sale(u"CF-AAAAAAAAAAAAAAAA"_s, samples::morning);
    sold.amount = Money(minorUnits, *Currency::find(currency));
    sold.customerName = name;
    sold.state = State::Paid;
    return sold;
}

Notifier::Message said(const std::vector<Invoice> &sales)
{
    return paidMessage(sales, QLocale::c(), u"sandbox"_s);
}

} // namespace

class PaidWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAGatewayOrACustomerWritesIsCutAndOnOneLine()
    {
        Invoice odd = sale(1250, u"USD"_s, u"Anna\n\nBerg\u202e"_s + QString(500, u'x'));
        odd.settlement = {.paid = QString(200, u'9'), .isRecalculated = true};
        const Notifier::Message message = said({odd});
        const QStringList lines = message.body.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith(u"Anna Bergxxx"));
        for (const QString &line : lines)
            QVERIFY2(line.size() <= 120, qPrintable(line));
    }

    void noNameBreaksOut_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void noNameBreaksOut()
    {
        QFETCH(QString, text);
        Invoice odd = sale(1250, u"USD"_s, text);
        odd.email = text;
        odd.accountName = text;
        odd.description = text;
        odd.settlement = {.paid = text, .paidCurrency = text, .isRecalculated = true};
        for (const std::vector<Invoice> &sales : {std::vector{odd}, std::vector{odd, odd},
                 std::vector(5, odd), std::vector{odd, sale(1, u"EUR"_s)}}) {
            const Notifier::Message message = said(sales);
            QVERIFY2(hostile::isOneLine(message.title), qPrintable(message.title));
            QVERIFY(message.title.size() <= 160);
            const QStringList lines = message.body.split(u'\n');
            QVERIFY2(lines.size() <= 4, qPrintable(message.body));
            for (const QString &line : lines + QStringList{message.title}) {
                QVERIFY2(hostile::isOneLine(line) && hostile::keepsDirection(line), qPrintable(line));
                QVERIFY2(line.size() <= 240, qPrintable(QString::number(line.size())));
            }
        }
    }

    void oneSaleIsNamedInFull()
    {
        const Notifier::Message message = said({sale(1250, u"USD"_s)});
        QCOMPARE(message.title, u"Paid: 12.50 USD"_s);
        QCOMPARE(message.body, u"Anna Berg\nCF-AAAAAAAAAAAAAAAA"_s);
        QCOMPARE(message.reference, u"CF-AAAAAAAAAAAAAAAA"_s);
    }

    void theAddressStandsInForTheName()
    {
        QCOMPARE(said({sale(1250, u"USD"_s, {})}).body.section(u'\n', 0, 0), u"anna@example.com"_s);
        Invoice nobody = sale(1250, u"USD"_s, {});
        nobody.email.clear();
        QCOMPARE(said({nobody}).body, u"CF-AAAAAAAAAAAAAAAA"_s);
    }

    void anotherAmountThanAskedForIsSaid()
    {
        Invoice less = sale(1250, u"USD"_s);
        less.settlement = {.paid = u"10.00"_s, .paidCurrency = u"USD"_s};
        const Notifier::Message message = said({less});
        QCOMPARE(message.title, u"Paid, but another amount than 12.50 USD"_s);
        QVERIFY(message.body.contains(u"10.00 USD"_s));
    }

    void anotherAmountAmongSeveralIsSaid()
    {
        Invoice less = sale(1504, u"USD"_s);
        less.settlement = {.paid = u"5.04"_s, .paidCurrency = u"USD"_s};
        const Invoice whole = sale(1504, u"USD"_s, u"Bob"_s);
        const Notifier::Message message = said({whole, less});
        QCOMPARE(message.title, u"Paid, but compare the amounts. 2 sales paid: 20.08 USD"_s);
        QCOMPARE(message.body, u"5.04 USD, another amount than 15.04 USD, Anna Berg\n15.04 USD, Bob"_s);
        // Only a few are told: that one is among them.
        std::vector<Invoice> many(10, whole);
        many.push_back(less);
        QVERIFY(said(many).body.startsWith(u"5.04 USD, another amount"));
        QVERIFY(said(many).title.startsWith(u"Paid, but"));
        less.settlement = {.received = u"1"_s, .receivedCurrency = u"USD"_s};
        QCOMPARE(said({less, whole}).body.section(u'\n', 0, 0),
            u"15.04 USD, compare the amounts: 15.04 USD was asked for, Anna Berg"_s);
        less.settlement = {.isRecalculated = true};
        QCOMPARE(said({less, whole}).body.section(u'\n', 0, 0),
            u"Not known how much, another amount than 15.04 USD, Anna Berg"_s);
        QCOMPARE(said({less, whole}).title, u"Paid, but compare the amounts. 2 sales paid"_s);
    }

    void anotherCurrencyAloneIsSaidAsItIsStated()
    {
        Invoice coins = sale(1504, u"EUR"_s);
        coins.settlement = {.paid = u"16.30"_s, .paidCurrency = u"USDC"_s, .isPaidAlone = true};
        const Notifier::Message one = said({coins});
        QCOMPARE(one.title, u"Paid in another currency than 15.04 EUR"_s);
        QVERIFY(one.body.contains(u"16.300000 USDC"));
        const Notifier::Message two = said({coins, sale(1504, u"EUR"_s, u"Bob"_s)});
        QCOMPARE(two.title, u"2 sales paid"_s);
        QCOMPARE(two.body, u"16.300000 USDC, Anna Berg\n15.04 EUR, Bob"_s);
    }

    void trainingIsSaid()
    {
        Invoice practice = sale(1250, u"USD"_s);
        practice.accountId = u"sandbox"_s;
        QVERIFY(said({practice}).body.endsWith(u"Training: no money moved."_s));
        QVERIFY(said({practice, practice}).body.endsWith(u"Training: no money moved."_s));
        QVERIFY(!said({practice, sale(100, u"USD"_s)}).body.contains(u"Training"_s));
    }

    void severalAreOneMessage_data()
    {
        QTest::addColumn<int>("dollars");
        QTest::addColumn<int>("euros");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("lines");
        QTest::newRow("two") << 2 << 0 << u"2 sales paid: 25.00 USD"_s << 2;
        QTest::newRow("two currencies") << 1 << 2 << u"3 sales paid: 12.50 USD, 2.00 EUR"_s << 3;
        QTest::newRow("many") << 2000 << 1 << u"2001 sales paid: 25000.00 USD, 1.00 EUR"_s << 4;
    }
    void severalAreOneMessage()
    {
        QFETCH(int, dollars);
        QFETCH(int, euros);
        QFETCH(QString, title);
        QFETCH(int, lines);
        std::vector<Invoice> sales(static_cast<std::size_t>(dollars), sale(1250, u"USD"_s));
        sales.insert(sales.end(), static_cast<std::size_t>(euros), sale(100, u"EUR"_s));
        const Notifier::Message message = said(sales);
        QCOMPARE(QString(message.title).remove(u","_s), title.remove(u","_s)); // grouping is the locale’s
        QCOMPARE(message.body.split(u'\n').size(), lines);
        QCOMPARE(message.body.contains(u"more"_s), lines == 4);
        QCOMPARE(message.reference, QString());
    }

    void moreThanThreeCurrenciesAreCutAndWhatCannotBeAddedIsNot()
    {
        QCOMPARE(
            said({sale(100, u"USD"_s), sale(100, u"EUR"_s), sale(100, u"GBP"_s), sale(100, u"INR"_s)}).title,
            u"4 sales paid: 1.00 USD, 1.00 EUR, 1.00 GBP, and more"_s);
        const Invoice huge = sale(std::numeric_limits<qint64>::max(), u"USD"_s);
        QCOMPARE(said({huge, huge}).title, u"2 sales paid"_s);
    }
};

QTEST_MAIN(PaidWordsTest)
#include "PaidWordsTest.moc"
