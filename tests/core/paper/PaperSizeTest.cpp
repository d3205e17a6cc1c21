// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PaperSize.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PaperSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &each :
            {u""_s, u" "_s, u"a5"_s, u"A 4 4"_s, u"57mm"_s, u"62"_s, u"62x"_s, u"x29"_s, u"62x29x3"_s,
                u"0x0"_s, u"14x20"_s, u"20x14.9"_s, u"301x50"_s, u"-62x29"_s, u"62x29.55"_s, u"6.2e1x29"_s,
                u"٦٢x٢٩"_s, u"62x29\nx"_s, u"999999999999x29"_s, QString(100'000, u'6')})
            QTest::newRow(qPrintable(each.left(20))) << each;
    }
    void whatIsRefused()
    {
        QFETCH(QString, typed);
        const auto size = readPaperSize(typed);
        QVERIFY(!size);
        QCOMPARE(size.error().code, u"paper-size"_s);
        QVERIFY(size.error().message.english().size() < 300);
    }

    void whatIsRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("printable");
        QTest::newRow("a4") << u" A4 "_s << u"a4"_s << 2100 << 1700;
        QTest::newRow("letter") << u"Letter"_s << u"letter"_s << 2159 << 1759;
        QTest::newRow("58 mm") << u"58 mm"_s << u"58mm"_s << 580 << 480;
        QTest::newRow("80 mm") << u"80MM"_s << u"80mm"_s << 800 << 720;
        QTest::newRow("label") << u"62x29"_s << u"62x29"_s << 620 << 580;
        QTest::newRow("as one writes it") << u"100 × 50 mm"_s << u"100x50"_s << 1000 << 960;
        QTest::newRow("decimals") << u"57.5x32,5"_s << u"57.5x32.5"_s << 575 << 535;
        QTest::newRow("smallest") << u"15x15"_s << u"15x15"_s << 150 << 110;
        QTest::newRow("largest") << u"300x300"_s << u"300x300"_s << 3000 << 2960;
    }
    void whatIsRead()
    {
        QFETCH(QString, typed);
        const auto size = readPaperSize(typed);
        QVERIFY(size);
        QTEST(size->name(), "name");
        QTEST(size->width, "width");
        QTEST(size->printableWidth(), "printable");
        QVERIFY(*readPaperSize(size->name()) == *size);
    }

    void usualOnesAreRead()
    {
        for (const PaperSize &each : PaperSize::usual()) {
            QVERIFY(*readPaperSize(each.name()) == each);
            QVERIFY(!each.title().english().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(PaperSizeTest)
#include "PaperSizeTest.moc"
