// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Text.h"

#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWordLongerThanItsLineIsBroken()
    {
        Text text(QString(400, u'x'));
        text.wrapped();
        const int line = text.fontMetrics().lineSpacing();
        const int all = text.fontMetrics().horizontalAdvance(text.text());
        QVERIFY(text.minimumSizeHint().width() <= 1);
        QVERIFY(text.heightForWidth(all / 4) >= 4 * line);
        QVERIFY(text.heightForWidth(all / 4) <= 6 * line);
        QCOMPARE(text.heightForWidth(all + 4), line);
    }

    void wordsAreBrokenBetweenThem()
    {
        Text text(u"Asking the gateway for a pay link."_s);
        text.wrapped();
        const QFontMetrics metrics = text.fontMetrics();
        const int widest = metrics.horizontalAdvance(u"Asking the gateway"_s);
        QCOMPARE(text.heightForWidth(widest + 2), 2 * metrics.lineSpacing());
    }

    void whatBelongsTogetherIsNotBroken_data()
    {
        QTest::addColumn<QString>("first"); ///< would fit on the first line
        QTest::addColumn<QString>("second"); ///< and belongs to it
        QTest::newRow("a reference") << u"Kept as CF-"_s << u"ABCDEFGHIJKLMNOP"_s;
        QTest::newRow("an amount") << u"Paid, but another amount than 1,204.50 "_s << u"USD"_s;
        QTest::newRow("a coin") << u"Paid by the customer: 20.000000 "_s << u"USDT"_s;
    }
    void whatBelongsTogetherIsNotBroken()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        const QFontMetrics metrics = Text().fontMetrics();
        QString more = u" "_s; // so long that what follows the place to break fills the line
        while (metrics.horizontalAdvance(second + more) < metrics.horizontalAdvance(first))
            more += u'x';
        Text text(first + second + more);
        text.wrapped();
        const int width =
            std::max(metrics.horizontalAdvance(second + more), metrics.horizontalAdvance(first));
        QCOMPARE(text.heightForWidth(width + 2), 3 * metrics.lineSpacing()); // not two
        QCOMPARE(text.text(), first + second + more);
    }

    void itGetsTheHeightThatItNeeds()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *text =
            new Text(u"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"_s);
        column->addWidget(text->wrapped());
        column->addStretch(1);
        window.resize(150, 400);
        window.show();
        QCoreApplication::processEvents();
        QVERIFY(text->width() <= 150);
        QCOMPARE(text->height(), text->heightForWidth(text->width()));
        QVERIFY(text->height() >= 3 * text->fontMetrics().lineSpacing());
    }

    void whatWasTypedIsTheText()
    {
        Text text(u"a\nb"_s);
        text.wrapped();
        QCOMPARE(text.text(), u"a\nb"_s);
        QCOMPARE(text.heightForWidth(100), 2 * text.fontMetrics().lineSpacing());
    }
};

QTEST_MAIN(TextTest)
#include "TextTest.moc"
