// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/Icons.h"

#include "look/Colours.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// How many pixels carry ink, and whether all ink has that colour.
struct Ink {
    int pixels = 0;
    bool oneColour = true;
};

Ink inkOf(const QImage &picture, const QColor &expected)
{
    Ink ink;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            if (colour.alpha() < 100)
                continue;
            ++ink.pixels;
            ink.oneColour = ink.oneColour && std::abs(colour.red() - expected.red()) < 12
                && std::abs(colour.green() - expected.green()) < 12
                && std::abs(colour.blue() - expected.blue()) < 12;
        }
    }
    return ink;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconIsDrawnInTheColourOfItsText_data()
    {
        QTest::addColumn<QString>("name");
        look::icon(u"sale"); // the resource is there from the first icon on
        const QStringList files = QDir(u":/counterfoil/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            if (file != u"counterfoil.svg") // the program's own, in its own colours
                QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
        }
    }
    void everyIconIsDrawnInTheColourOfItsText()
    {
        QFETCH(QString, name);
        for (const look::Scheme scheme : {look::Scheme::Light, look::Scheme::Dark}) {
            QApplication::setPalette(look::palette(scheme));
            const QColor text = look::colours(scheme).text;
            for (const int side : {18, 36, 72}) {
                const Ink ink = inkOf(look::icon(name).pixmap(side).toImage(), text);
                QVERIFY2(ink.pixels > side / 2, qPrintable(u"%1 pixels at %2"_s.arg(ink.pixels).arg(side)));
                QVERIFY(ink.oneColour);
            }
        }
    }

    void aColourOfItsOwnStaysWhateverTheScheme()
    {
        QApplication::setPalette(look::palette(look::Scheme::Dark));
        const QColor red(0xb3202c);
        QVERIFY(inkOf(look::icon(u"warning", red).pixmap(36).toImage(), red).oneColour);
    }

    void onASharpScreenItHasMorePixelsNotLargerOnes()
    {
        QImage screen(48, 48, QImage::Format_ARGB32_Premultiplied);
        screen.setDevicePixelRatio(2);
        screen.fill(Qt::transparent);
        QPainter painter(&screen);
        look::icon(u"check", Qt::black).paint(&painter, QRect(0, 0, 24, 24));
        painter.end();
        const QImage coarse = look::icon(u"check", Qt::black).pixmap(24).toImage().scaled(48, 48);
        QVERIFY(screen.convertToFormat(coarse.format()) != coarse);
        QVERIFY(inkOf(screen, Qt::black).pixels > 24);
    }
};

QTEST_MAIN(IconsTest)
#include "IconsTest.moc"
