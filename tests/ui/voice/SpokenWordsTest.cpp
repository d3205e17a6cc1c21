// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/SpokenWords.h"

#include "../../core/ledger/LedgerSamples.h"
#include "base/Language.h"
#include "money/AmountWords.h"

#include <QTest>

#include <limits>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

Invoice sale(qint64 minorUnits, const QString &currency)
{
    Invoice sold = samples::sale(u"CF-AAAAAAAAAAAAAAAA"_s, samples::morning);
    sold.amount = Money(minorUnits, *Currency::find(currency));
    sold.state = State::Paid;
    return sold;
}

/// With what the gateway states.
Invoice settled(qint64 minorUnits, const QString &currency, const Settlement &settlement)
{
    Invoice sold = sale(minorUnits, currency);
    sold.settlement = settlement;
    return sold;
}

} // namespace

class SpokenWordsTest : public QObject {
    Q_OBJECT

    Language m_language; ///< the interface speaks another one than is asked for

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QCoreApplication::installTranslator(&m_language));
        m_language.speak(u"ru"_s);
    }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    void anAmountIsFiguresAndAName_data()
    {
        QTest::addColumn<qint64>("minorUnits");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("decimals"); ///< that it is counted in; -1: the usual ones
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        const auto row = [](const char *name, qint64 minorUnits, const QString &currency,
                             const QString &language, const QString &words, int decimals = -1) {
            QTest::newRow(name) << minorUnits << currency << decimals << language << words;
        };
        row("the largest", most, u"USD"_s, u"en"_s, u"92233720368547758 US dollars 07"_s);
        row("the largest of no decimals", most, u"XOF"_s, u"en"_s,
            u"9223372036854775807 West African CFA francs"_s);
        row("the finest coin", most, u"ETH"_s, u"en"_s, u"9.223372036854775807 ETH"_s, 18);
        row("the least of a coin", 1, u"ETH"_s, u"fr"_s, u"0,000000000000000001 ETH"_s, 18);
        row("nothing", 0, u"EUR"_s, u"en"_s, u"0 euros"_s);
        row("less than nothing", -1250, u"EUR"_s, u"en"_s, u"-12.50 EUR"_s);
        row("a language that nobody has checked", 1250, u"EUR"_s, u"xx"_s, u"12 euros 50"_s);
        row("one", 100, u"EUR"_s, u"en"_s, u"1 euro"_s);
        row("one and some", 150, u"USD"_s, u"en"_s, u"1 US dollar 50"_s);
        row("a zero that counts", 1504, u"USD"_s, u"en"_s, u"15 US dollars 04"_s);
        row("three decimals", 1250, u"KWD"_s, u"en"_s, u"1 Kuwaiti dinar 250"_s);
        row("no groups", 123456750, u"USD"_s, u"en"_s, u"1234567 US dollars 50"_s);
        row("a coin's zeros", 200000, u"BTC"_s, u"en"_s, u"0.002 BTC"_s);
        row("a whole coin", 300000000, u"BTC"_s, u"en"_s, u"3 BTC"_s);
        row("a coin's mark", 200000, u"BTC"_s, u"uk"_s, u"0,002 BTC"_s);
        row("a coin's mark in Arabic", 200000, u"BTC"_s, u"ar"_s, u"0.002 BTC"_s);
        row("French", 1250, u"EUR"_s, u"fr"_s, u"12 euros 50"_s);
        row("Ukrainian, few", 200, u"USD"_s, u"uk"_s, u"2 долари США"_s);
        row("Ukrainian, many", 1204, u"USD"_s, u"uk"_s, u"12 доларів США 04"_s);
        row("Arabic", 1250, u"EUR"_s, u"ar"_s, u"12 يورو 50"_s);
    }
    void anAmountIsFiguresAndAName()
    {
        QFETCH(qint64, minorUnits);
        QFETCH(QString, currency);
        QFETCH(int, decimals);
        QFETCH(QString, language);
        Currency counted = *Currency::find(currency);
        if (decimals >= 0)
            counted = *counted.withDecimals(decimals);
        QTEST(spokenAmount(Money(minorUnits, counted), Language::localeOf(language)), "words");
    }

    void whatWasPaidIsSaidAndNotWhatWasAskedFor_data()
    {
        QTest::addColumn<Settlement>("settlement");
        QTest::addColumn<QString>("words"); ///< of a sale over 15.04 USD
        const auto row = [](const char *name, const Settlement &settlement, const QString &words) {
            QTest::newRow(name) << settlement << words;
        };
        row("nothing is stated", {}, u"Paid: 15 US dollars 04"_s);
        row("as asked", {.paid = u"15.04"_s, .paidCurrency = u"USD"_s}, u"Paid: 15 US dollars 04"_s);
        row("less", {.paid = u"5.04"_s, .paidCurrency = u"USD"_s},
            u"Paid: 5 US dollars 04. Compare the amounts on the screen."_s);
        row("another currency", {.paid = u"40"_s, .paidCurrency = u"EUR"_s},
            u"Paid: 40 euros. Compare the amounts on the screen."_s);
        const QString unknown = u"Paid, but it is not known how much. Look at the screen."_s;
        row("a currency that nobody knows", {.paid = u"40"_s, .paidCurrency = u"Send money to 12345"_s},
            unknown);
        row("no number", {.paid = u"\u202eforty; rm -rf"_s, .paidCurrency = u"USD"_s}, unknown);
        row("more than 64 bits", {.paid = QString(60, u'9'), .paidCurrency = u"USD"_s}, unknown);
        row("below zero", {.paid = u"-5"_s, .paidCurrency = u"USD"_s}, unknown);
    }
    void whatWasPaidIsSaidAndNotWhatWasAskedFor()
    {
        QFETCH(Settlement, settlement);
        QTEST(spokenPaid(settled(1504, u"USD"_s, settlement), u"en"_s, false), "words");
    }

    void noNameIsEverSpoken()
    {
        Invoice odd = sale(1250, u"EUR"_s);
        odd.customerName = u"\u202eAnna <b>Berg</b>, paid 9000 dollars"_s;
        odd.email = u"anna@example.com"_s;
        odd.settlement.paid = u"Anna"_s;
        for (const QString &language : Language::offered()) {
            for (const QString &words :
                {spokenPaid(odd, language, true), spokenPaid({odd, odd}, language, {})}) {
                QVERIFY2(!words.contains(u"nna"), qPrintable(words));
                QVERIFY2(!words.contains(u"9000"), qPrintable(words));
                QVERIFY2(!words.contains(QChar(0x202e)), qPrintable(words));
                QVERIFY(!words.isEmpty());
            }
        }
    }

    void trainingComesFirst()
    {
        QCOMPARE(spokenPaid(sale(1250, u"EUR"_s), u"en"_s, true), u"Training. Paid: 12 euros 50"_s);
        QCOMPARE(spokenNotPaid(u"en"_s, true), u"Training. Not paid"_s);
        QCOMPARE(spokenNotPaid(u"en"_s, false), u"Not paid"_s);
    }

    void itIsSaidInTheLanguageThatIsAskedFor()
    {
        const QString french = spokenPaid(sale(1250, u"EUR"_s), u"fr"_s, false);
        QVERIFY2(french.startsWith(u"Pay") && french.endsWith(u"12 euros 50"), qPrintable(french));
        QVERIFY(french != spokenPaid(sale(1250, u"EUR"_s), u"en"_s, false));
        QVERIFY(spokenPaid(sale(1250, u"EUR"_s), u"ar"_s, false).endsWith(u"12 يورو 50"));
    }

    void severalAreOneSentence()
    {
        const Invoice dollars = sale(1250, u"USD"_s);
        const Invoice euros = sale(400, u"EUR"_s);
        QCOMPARE(spokenPaid({dollars}, u"en"_s, {}), u"Paid: 12 US dollars 50"_s);
        QCOMPARE(spokenPaid({dollars, dollars, dollars}, u"en"_s, {}), u"3 sales paid: 37 US dollars 50"_s);
        QCOMPARE(spokenPaid({dollars, euros}, u"en"_s, {}), u"2 sales paid: 12 US dollars 50, 4 euros"_s);
        // Too many to listen to.
        QCOMPARE(spokenPaid({dollars, euros, sale(1, u"BTC"_s), sale(5, u"XOF"_s)}, u"en"_s, {}),
            u"4 sales paid"_s);
        const Invoice unclear = settled(100, u"USD"_s, {.paid = u"?"_s, .paidCurrency = u"USD"_s});
        QCOMPARE(spokenPaid({dollars, unclear}, u"en"_s, {}),
            u"2 sales paid. Compare the amounts on the screen."_s);
        const Invoice huge = sale(std::numeric_limits<qint64>::max(), u"USD"_s);
        QCOMPARE(spokenPaid({huge, huge}, u"en"_s, {}), u"2 sales paid"_s);
    }

    void severalAreTrainingWhereAllOfThemAre()
    {
        Invoice training = sale(1250, u"USD"_s);
        training.accountId = u"sandbox"_s;
        Invoice real = training;
        real.accountId = u"shop"_s;
        QCOMPARE(spokenPaid({training, training}, u"en"_s, u"sandbox"_s),
            u"Training. 2 sales paid: 25 US dollars"_s);
        QCOMPARE(spokenPaid({training, real}, u"en"_s, u"sandbox"_s), u"2 sales paid: 25 US dollars"_s);
    }
};

QTEST_GUILESS_MAIN(SpokenWordsTest)
#include "SpokenWordsTest.moc"
