// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/MoneyWords.h"

#include "../../core/ledger/LedgerSamples.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);
const QLocale german(QLocale::German, QLocale::Germany);

} // namespace

/// How a gateway's amounts are said: as ours where they can be read, and as they are where not.
class MoneyWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAmount_data()
    {
        QTest::addColumn<QString>("decimals");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("words");
        const QString longText(200, u'9');

        QTest::newRow("no currency of ours") << u"4000"_s << u"GOLD"_s << british << u"4000 GOLD"_s;
        QTest::newRow("no number") << u"four"_s << u"USD"_s << british << u"four USD"_s;
        QTest::newRow("two readings") << u"4,000"_s << u"USD"_s << british << u"4,000 USD"_s; // as it stands
        QTest::newRow("an exponent") << u"4e3"_s << u"USD"_s << british << u"4,000.00 USD"_s;
        QTest::newRow("a double's noise") << u"15.039999999999999"_s << u"USD"_s << british << u"15.04 USD"_s;
        QTest::newRow("more than 64 bits")
            << u"99999999999999999999"_s << u"USD"_s << british << u"99999999999999999999 USD"_s;
        QTest::newRow("finer than the currency") << u"1.005"_s << u"USD"_s << british << u"1.005 USD"_s;
        QTest::newRow("lines") << u"4\n000"_s << u"U\nD"_s << british << u"4 000 U D"_s;
        QTest::newRow("endless") << longText << u"USD"_s << british << longText.left(59) + u'…';
        QTest::newRow("dollars") << u"4000"_s << u"USD"_s << british << u"4,000.00 USD"_s;
        QTest::newRow("zeros behind") << u"12.500"_s << u"USD"_s << british << u"12.50 USD"_s;
        QTest::newRow("francs") << u"15000"_s << u"XOF"_s << british << u"15,000 XOF"_s;
        QTest::newRow("in the way of the place") << u"4000.5"_s << u"EUR"_s << german << u"4.000,50 EUR"_s;
    }
    void anAmount()
    {
        QFETCH(QString, decimals);
        QFETCH(QString, code);
        QFETCH(QLocale, locale);
        QTEST(words::stated(decimals, code, locale), "words");
    }

    void whatIsStated_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<Settlement>("settlement");
        QTest::addColumn<QString>("words");
        const Settlement all{.paid = u"4000"_s,
            .paidCurrency = u"USD"_s,
            .fee = u"12.5"_s,
            .feeCurrency = u"USD"_s,
            .received = u"3987.5"_s,
            .receivedCurrency = u"USD"_s};

        QTest::newRow("nothing") << State::Paid << Settlement() << QString();
        QTest::newRow("before it is paid")
            << State::Open << all
            << u"Customer pays 4,000.00 USD. Fee 12.50 USD. You receive 3,987.50 USD."_s;
        QTest::newRow("paid") << State::Paid << all
                              << u"Customer paid 4,000.00 USD. Fee 12.50 USD. You receive 3,987.50 USD."_s;
        QTest::newRow("on its way") << State::Authorised
                                    << Settlement{.paid = u"1"_s, .paidCurrency = u"USD"_s}
                                    << u"Customer paid 1.00 USD."_s;
        QTest::newRow("went back") << State::Chargeback
                                   << Settlement{.paid = u"1"_s, .paidCurrency = u"USD"_s}
                                   << u"Customer paid 1.00 USD."_s;
        QTest::newRow("only that it was another")
            << State::Paid << Settlement{.isRecalculated = true}
            << u"The gateway recalculated it: another amount was paid."_s;
    }
    void whatIsStated()
    {
        QFETCH(State, state);
        QFETCH(Settlement, settlement);
        Invoice invoice = sale(u"CF-MONEYWORDS"_s);
        invoice.state = state;
        invoice.settlement = settlement;
        QTEST(words::settlement(invoice, british), "words");
    }

    void anotherAmountCountsWhenItIsPaid()
    {
        Invoice invoice = sale(u"CF-MONEYWORDS"_s);
        invoice.settlement = {.isRecalculated = true};
        for (const State state : {State::Open, State::Unknown, State::Expired, State::Refused}) {
            invoice.state = state;
            QVERIFY(!words::isOtherAmount(invoice));
        }
        for (const State state : {State::Paid, State::Authorised}) {
            invoice.state = state;
            QVERIFY(words::isOtherAmount(invoice));
        }
        for (const QString &odd : {u"five"_s, u"0"_s, u"-1"_s, u"1,234"_s}) { // also what cannot be right
            invoice.settlement = {.paid = odd, .paidCurrency = invoice.amount.currency().code()};
            QVERIFY(words::isOtherAmount(invoice));
        }
        invoice.settlement = {
            .paid = invoice.amount.decimalText(), .paidCurrency = invoice.amount.currency().code()};
        QVERIFY(!words::isOtherAmount(invoice));
    }
};

QTEST_GUILESS_MAIN(MoneyWordsTest)
#include "MoneyWordsTest.moc"
