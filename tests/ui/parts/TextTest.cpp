// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Text.h"

#include <QTest>
#include <QVBoxLayout>

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
