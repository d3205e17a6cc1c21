// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/Text.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class TextTest : public QObject {
    Q_OBJECT

    using Change = std::function<void(Text &)>;

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

    /// Hindi's marks stand below what Latin letters need; without such a font there is nothing to be seen.
    void tallLettersOfAnotherFontAreNotCut()
    {
        const QString words = u"बिक्री जारी हुई"_s;
        const QFont font = look::font(look::Type::Title, QApplication::font());
        QTextLayout layout(words, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        if (line.height() <= QFontMetrics(font).lineSpacing() + 1)
            QSKIP("no taller font for these letters");
        Text text(words, look::Type::Title);
        text.wrapped();
        QVERIFY(text.heightForWidth(2000) >= line.height());
        Text latin(u"Sale"_s, look::Type::Title); // as it always was
        latin.wrapped();
        QCOMPARE(latin.heightForWidth(2000), latin.fontMetrics().lineSpacing());
    }

    /// What was laid out before is used again only where nothing has changed: it then looks as a new one
    /// does.
    void itKeepsNothingOfWhatItWas_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing") << Change([](Text &) {});
        QTest::newRow("other words") << Change([](Text &text) { text.setText(u"Paid. "_s.repeated(30)); });
        QTest::newRow("a reference") << Change([](Text &text) { text.setText(u"Kept as CF-ABCDEFGH"_s); });
        QTest::newRow("no words") << Change([](Text &text) { text.setText({}); });
        QTest::newRow("a larger type") << Change([](Text &text) { look::setType(&text, look::Type::Title); });
        QTest::newRow("a strong type")
            << Change([](Text &text) { look::setType(&text, look::Type::Strong); });
        QTest::newRow("in the middle") << Change([](Text &text) { text.setAlignment(Qt::AlignCenter); });
        QTest::newRow("mirrored") << Change([](Text &text) {
            text.setAlignment(Qt::AlignLeft);
            text.setLayoutDirection(Qt::RightToLeft);
        });
        QTest::newRow("another tone") << Change([](Text &text) { text.setTone(look::Tone::Bad); });
        QTest::newRow("an amount") << Change([](Text &text) { text.setText(u"Paid: 1,204.50 USD"_s); });
        QTest::newRow("switched off") << Change([](Text &text) { text.setEnabled(false); });
        QTest::newRow("room around it") << Change([](Text &text) { text.setContentsMargins(9, 3, 5, 7); });
        QTest::newRow("marked for a while") << Change([](Text &text) {
            text.selectable();
            text.setText(u"Selectable. "_s.repeated(9));
            text.setTextInteractionFlags(Qt::NoTextInteraction);
            text.wrapped();
        });
        QTest::newRow("an edge") << Change([](Text &text) { text.setMargin(20); });
    }
    void itKeepsNothingOfWhatItWas()
    {
        QFETCH(Change, change);
        const QString words = u"Asking the gateway for a pay link, which may take a while. "_s.repeated(4);
        Text used(words);
        used.wrapped();
        for (const int width : {300, 120, 80, 300, 60, 200})
            pictureOf(used, width);
        change(used);
        for (const int width : {200, 300, 90, 300}) {
            Text fresh(words);
            fresh.wrapped();
            change(fresh);
            const QImage wanted = pictureOf(fresh, width);
            QCOMPARE(used.heightForWidth(width), wanted.height() - below);
            QCOMPARE(pictureOf(used, width, 140), wanted);
        }
    }

    void whatWasTypedIsTheText()
    {
        Text text(u"a\nb"_s);
        text.wrapped();
        QCOMPARE(text.text(), u"a\nb"_s);
        QCOMPARE(text.heightForWidth(100), 2 * text.fontMetrics().lineSpacing());
    }

private:
    static constexpr int below = 10;

    /// `asked`: another width that a layout asks about before it is painted; 0: none.
    static QImage pictureOf(Text &text, int width, int asked = 0)
    {
        text.resize(width, text.heightForWidth(width) + below);
        if (asked > 0)
            text.heightForWidth(asked);
        QImage picture(text.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        text.render(&picture);
        return picture;
    }
};

QTEST_MAIN(TextTest)
#include "TextTest.moc"
