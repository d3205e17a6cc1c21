// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/FittedText.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Pixels that are not as the ground is, within `area` and outside of it.
bool hasInk(const QImage &picture, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            if (picture.pixel(x, y) != picture.pixel(0, 0))
                return true;
    return false;
}

} // namespace

class FittedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whateverStandsInItFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("10,000 letters without a blank") << QString(10'000, u'W');
        QTest::newRow("10,000 words") << u"payment "_s.repeated(10'000);
        QTest::newRow("line ends") << u"a\nb\r\nc\u2028d\u2029e\vf"_s;
        QTest::newRow("HTML") << u"<h1 style='font-size:900px'>Shop</h1><img src=x>"_s;
        QTest::newRow("turned about") << u"\u202egnihtemos\u202c \u2067abc"_s;
        QTest::newRow("Arabic") << u"متجر الأثاث في وسط المدينة القديمة"_s;
        QTest::newRow("Hindi") << u"पुराने शहर के बीच में फर्नीचर की दुकान"_s;
        QTest::newRow("stacked marks") << u"a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308"_s.repeated(60);
        QTest::newRow("emoji") << u"🧾💳"_s.repeated(50);
        QTest::newRow("one letter") << u"A"_s;
    }
    void whateverStandsInItFits()
    {
        QFETCH(QString, text);
        for (const QSize size : {QSize(600, 120), QSize(90, 40), QSize(300, 14), QSize(20, 200)}) {
            FittedText line(QFont::DemiBold, 2);
            line.setText(text);
            const int high = line.fit(size.width(), size.height(), 100);
            QVERIFY(high > 0);
            QVERIFY(high <= size.height());
            QVERIFY(line.typeSize() >= 11);
            line.resize(size.width(), high);
            QVERIFY(hasInk(line.grab().toImage(), QRect({0, 0}, QSize(size.width(), high))));
            QVERIFY2(!line.accessibleName().contains(u'\n'), "it is spoken as it is shown");
            QVERIFY(!line.accessibleName().contains(QChar(0x202e)));
        }
    }

    void itIsAsLargeAsThePlaceAllows()
    {
        FittedText line(QFont::Normal, 1);
        line.setText(u"15.04 USD"_s);
        line.fit(800, 200, 100);
        QCOMPARE(line.typeSize(), 100);
        line.fit(200, 200, 100);
        const int smaller = line.typeSize();
        QVERIFY(smaller < 60 && smaller > 20);
        QVERIFY(line.textWidth() <= 200);
        QVERIFY(!line.isCut());
        line.fit(800, 200, 100);
        QCOMPARE(line.typeSize(), 100);
    }

    void noWordIsBrokenWhereASmallerTypeHelps()
    {
        FittedText line(QFont::Normal, 3);
        line.setText(u"Versandgeschäft"_s);
        line.fit(120, 300, 90);
        QVERIFY(line.textWidth() <= 120);
        QVERIFY(!line.isCut());
        QVERIFY(line.typeSize() < 30);
    }

    void whatDoesNotFitAtAllIsCut()
    {
        FittedText line(QFont::Normal, 1);
        line.setText(u"An amount of words that no place of this width can hold"_s);
        line.fit(60, 20, 40);
        QVERIFY(line.isCut());
        QCOMPARE(line.text(), u"An amount of words that no place of this width can hold"_s);
    }

    void noTextTakesNoPlace()
    {
        FittedText line(QFont::Normal, 1);
        QCOMPARE(line.fit(300, 100, 40), 0);
        line.setText(u" \n\t "_s);
        QCOMPARE(line.fit(300, 100, 40), 0);
        line.setText(u"a"_s);
        QCOMPARE(line.fit(0, 100, 40), 0);
        QCOMPARE(line.fit(100, -5, 40), 0);
    }

    void anAmountIsReadFromTheLeftWithinArabic()
    {
        FittedText line(QFont::Normal, 1);
        line.setLayoutDirection(Qt::RightToLeft);
        line.setText(u"15.04 USD"_s);
        line.fit(600, 60, 40);
        line.resize(600, 60);
        const QImage picture = line.grab().toImage();
        QVERIFY2(hasInk(picture, {400, 0, 200, 60}), "a line begins at the right");
        QVERIFY(!hasInk(picture, {1, 0, 250, 60}));
    }
};

QTEST_MAIN(FittedTextTest)
#include "FittedTextTest.moc"
