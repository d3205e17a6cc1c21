// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/Basket.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// How many of what somebody buys, as it is typed.
class BasketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuantityComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code"); // of the error; empty: there is none
        QTest::addColumn<qint64>("thousandths");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing of it") << u"0*7"_s << u"quantity"_s << qint64(0) << QString();
        QTest::newRow("thousands or a part")
            << u"1,250*7"_s << u"quantity-ambiguous"_s << qint64(0) << QString();
        QTest::newRow("more than anybody counts")
            << u"99999999*7"_s << u"quantity"_s << qint64(0) << QString();
        QTest::newRow("marks alone") << u".*7"_s << u"quantity"_s << qint64(0) << QString();
        QTest::newRow("below nothing is a name") << u"-2*7"_s << QString() << qint64(1000) << u"-2*7"_s;
        QTest::newRow("a name with a star") << u"box*2"_s << QString() << qint64(1000) << u"box*2"_s;
        QTest::newRow("a star alone") << u"*"_s << QString() << qint64(1000) << u"*"_s;
        QTest::newRow("a quote and a star") << u"\"*"_s << QString() << qint64(1000) << u"\"*"_s;
        QTest::newRow("nothing") << u"  "_s << QString() << qint64(1000) << QString();
        QTest::newRow("no name yet") << u"2*"_s << QString() << qint64(2000) << QString();
        QTest::newRow("two of number 7") << u"2*7"_s << QString() << qint64(2000) << u"7"_s;
        QTest::newRow("seven of number 2") << u"7*2"_s << QString() << qint64(7000) << u"2"_s;
        QTest::newRow("a part of one") << u" 0.5 × coffee "_s << QString() << qint64(500) << u"coffee"_s;
        QTest::newRow("others' mark") << u"0,5*7"_s << QString() << qint64(500) << u"7"_s;
        QTest::newRow("a name with a star, counted")
            << u"1*100*200"_s << QString() << qint64(1000) << u"100*200"_s;
        QTest::newRow("Arabic digits") << u"٢*7"_s << QString() << qint64(2000) << u"7"_s;
        QTest::newRow("one of a barcode")
            << u"4006381333931"_s << QString() << qint64(1000) << u"4006381333931"_s;
    }
    void theQuantityComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(qint64, thousandths);
        QFETCH(QString, name);
        const auto counted = countedIn(typed);
        QCOMPARE(counted ? QString() : counted.error().code, code);
        if (!counted)
            return;
        QCOMPARE(counted->quantity.thousandths(), thousandths);
        QCOMPARE(counted->name, name);
    }
};

QTEST_GUILESS_MAIN(BasketTest)
#include "BasketTest.moc"
