// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Columns.h"

#include <QLocale>
#include <QTest>

using namespace counterfoil::cli;
using namespace Qt::StringLiterals;

/// Texts below each other on a terminal, in letters of all widths.
class ColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void aWidthIsThatOfATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Latin") << u"Événement"_s << 9;
        QTest::newRow("a mark of its own") << u"E\u0301"_s << 1;
        QTest::newRow("Cyrillic") << u"Рахунок"_s << 7;
        QTest::newRow("Devanagari") << u"हिन्दी"_s << 5; // one of its marks stands above, others beside
        QTest::newRow("Arabic with vowels") << u"مُحَمَّد"_s << 4;
        QTest::newRow("marks of direction") << u"\u2068CF-1\u2069"_s << 4;
        QTest::newRow("Chinese") << u"发票"_s << 4;
        QTest::newRow("a picture") << u"😀"_s << 2;
        QTest::newRow("half of one") << QString(QChar(0xD83D)) << 1;
    }
    void aWidthIsThatOfATerminal()
    {
        QFETCH(QString, text);
        QTEST(displayWidth(text), "width");
    }

    void aLineIsBrokenAtBlanks()
    {
        QCOMPARE(wrapped(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrapped(u"one two three"_s, 13), QStringList{u"one two three"_s});
        QCOMPARE(wrapped(u"longer than that"_s, 3), (QStringList{u"longer"_s, u"than"_s, u"that"_s}));
        QCOMPARE(wrapped(u"one\n\ntwo"_s, 7), (QStringList{u"one"_s, QString(), u"two"_s}));
        QCOMPARE(wrapped(QString(), 7), QStringList{QString()});
    }

    void columnsStandBelowEachOther()
    {
        Table table({{.least = 4}, {.side = Table::Side::Right}, {.gap = 3}}, 1);
        table.add({u"a"_s, u"1"_s, u"x"_s});
        table.add({u"发票发票"_s, u"100"_s, QString()});
        table.addLine(u"a note"_s);
        table.add({u"b"_s});
        QCOMPARE(
            table.lines(), (QStringList{u" a           1   x"_s, u" 发票发票  100"_s, u"a note"_s, u" b"_s}));
    }

    void columnsKeepTheirPlacesWhereOneReadsFromTheRight()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        Table table({{.least = 6}, {.gap = 2}});
        table.add({u"مدفوع"_s, u"CF-1"_s});
        QCOMPARE(table.lines(), QStringList{u"\u2068مدفوع\u2069   CF-1"_s});
    }
};

QTEST_GUILESS_MAIN(ColumnsTest)
#include "ColumnsTest.moc"
