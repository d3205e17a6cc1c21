// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrReader.h"

#include "QrTexts.h"
#include "links/QrPicture.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QImage)

/// What is drawn is read again, and what cannot be read is never passed.
class QrReaderTest : public QObject {
    Q_OBJECT

    static QImage noise(int side)
    {
        QRandomGenerator random(7);
        QImage picture(side, side, QImage::Format_Grayscale8);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                picture.scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
        return picture;
    }
    static QImage plain(QSize size, QColor colour, QImage::Format format = QImage::Format_RGB32)
    {
        QImage picture(size, format);
        picture.fill(colour);
        return picture;
    }
    /// A good code of which `share` tenths of the height are painted over.
    static QImage covered(const QrCode &code, int tenths)
    {
        QImage picture = drawQr(code, 4).convertToFormat(QImage::Format_RGB32);
        QPainter(&picture).fillRect(0, 0, picture.width(), picture.height() * tenths / 10, Qt::white);
        return picture;
    }
    static QImage inverted(const QrCode &code)
    {
        QImage picture = drawQr(code, 4).convertToFormat(QImage::Format_RGB32);
        picture.invertPixels();
        return picture;
    }

private Q_SLOTS:
    void findsNothingWhereNothingIs_data()
    {
        QTest::addColumn<QImage>("picture");

        QTest::newRow("no picture") << QImage();
        QTest::newRow("one white pixel") << plain({1, 1}, Qt::white);
        QTest::newRow("one black pixel") << plain({1, 1}, Qt::black);
        QTest::newRow("three pixels") << plain({3, 1}, Qt::black);
        QTest::newRow("a line") << plain({3000, 1}, Qt::black);
        QTest::newRow("white") << plain({400, 400}, Qt::white);
        QTest::newRow("black") << plain({400, 400}, Qt::black);
        QTest::newRow("transparent") << plain({400, 400}, Qt::transparent, QImage::Format_ARGB32);
        QTest::newRow("noise") << noise(400);
        QTest::newRow("upper half missing") << covered(codeOf(payLink(245)), 5);
    }
    void findsNothingWhereNothingIs()
    {
        QFETCH(QImage, picture);

        const auto text = readQr(picture);
        QVERIFY(!text);
        QCOMPARE(text.error().code, u"qr-not-found"_s);
        QVERIFY(text.error().kind == ErrorKind::Input);

        const auto verified = verifyQr(picture, u"x"_s);
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"qr-verification"_s);
        QVERIFY2(!verifyQr(picture, QString()), "no code is not the code of no text");
    }

    void refusesAnotherText_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("wanted");

        QTest::newRow("nothing wanted") << u"https://a.example"_s << QString();
        QTest::newRow("one more") << payLink(245) << payLink(246);
        QTest::newRow("last character differs") << u"https://a.example/1"_s << u"https://a.example/2"_s;
        QTest::newRow("letter case") << u"https://a.example/a"_s << u"https://a.example/A"_s;
        QTest::newRow("look-alike") << u"https://a.example/а"_s << u"https://a.example/a"_s;
        QTest::newRow("composed and not") << u"é"_s << u"e\u0301"_s;
        QTest::newRow("byte-order mark") << u"\ufeffa"_s << u"a"_s;
        QTest::newRow("NUL behind it") << u"a"_s + QChar(u'\0') << u"a"_s;
        QTest::newRow("replacement for half a pair") << u"?"_s << QString(QChar(0xd83e));
        QTest::newRow("mojibake") << u"é"_s << u"Ã©"_s;
    }
    void refusesAnotherText()
    {
        QFETCH(QString, drawn);
        QFETCH(QString, wanted);
        const QImage picture = drawQr(codeOf(drawn), 3);

        const auto verified = verifyQr(picture, wanted);

        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"qr-verification"_s);
        QVERIFY(verified.error().kind == ErrorKind::Unavailable);
        if (drawn.contains(u"https:"))
            QVERIFY2(!verified.error().detail.contains(drawn), "links do not belong into the log");
        QVERIFY2(verifyQr(picture, drawn).has_value(), "the picture itself is good");
    }

    void refusesWhatOthersMayNotRead()
    {
        const QrCode code = codeOf(payLink(245));
        QVERIFY2(!verifyQr(inverted(code), payLink(245)), "dark and light exchanged");
        QVERIFY2(!verifyQr(covered(code, 2), payLink(245)), "two finders missing");
    }

    void readsEveryText_data() { addHostileTexts(); }
    void readsEveryText()
    {
        QFETCH(QString, text);
        for (const int modulePixels : {1, 2, 3, 4, 8}) {
            const QImage picture = drawQr(codeOf(text), modulePixels);
            const auto found = readQr(picture);
            QVERIFY2(found.has_value(), qPrintable(QString::number(modulePixels)));
            QCOMPARE(*found, text);
            QVERIFY(verifyQr(picture, text).has_value());
        }
    }

    void readsEverySize()
    {
        for (int length = 1; length <= 2331; length += length < 300 ? 13 : 211) {
            const QString text = payLink(length);
            for (const int modulePixels : {1, 2, 4}) {
                const QImage picture = drawQr(codeOf(text), modulePixels);
                QVERIFY2(verifyQr(picture, text).has_value(), qPrintable(QString::number(length)));
                QCOMPARE(readQr(picture).value_or(QString()), text);
            }
        }
    }

    void readsEveryFormat_data()
    {
        QTest::addColumn<int>("format");

        for (const auto format : {QImage::Format_Mono, QImage::Format_MonoLSB, QImage::Format_Indexed8,
                 QImage::Format_Grayscale8, QImage::Format_Grayscale16, QImage::Format_RGB16,
                 QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_ARGB32_Premultiplied,
                 QImage::Format_RGB888, QImage::Format_RGBA64, QImage::Format_Alpha8})
            QTest::addRow("format %d", format) << static_cast<int>(format);
    }
    void readsEveryFormat()
    {
        QFETCH(int, format);
        QImage picture = drawQr(codeOf(payLink(245)), 4);
        if (format == QImage::Format_Alpha8) { // the coverage of black ink
            picture.invertPixels();
            picture.convertTo(QImage::Format_Grayscale8);
            QVERIFY(picture.reinterpretAsFormat(QImage::Format_Alpha8));
        }
        picture.convertTo(static_cast<QImage::Format>(format));
        QCOMPARE(readQr(picture).value_or(QString()), payLink(245));
        QVERIFY(verifyQr(picture, payLink(245)).has_value());
    }

    void readsAPaletteOfEitherOrder()
    {
        QImage picture = drawQr(codeOf(payLink(245)), 4);
        picture.invertPixels(); // the bits
        picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        QVERIFY(verifyQr(picture, payLink(245)).has_value());
    }

    void readsBlackOnNothing()
    {
        const QImage code = drawQr(codeOf(payLink(245)), 4);
        QImage picture = plain(code.size(), Qt::transparent, QImage::Format_ARGB32);
        for (int y = 0; y < code.height(); ++y)
            for (int x = 0; x < code.width(); ++x)
                if (code.pixel(x, y) == qRgb(0, 0, 0))
                    picture.setPixel(x, y, qRgba(0, 0, 0, 255));
        picture.setDevicePixelRatio(2);
        QCOMPARE(readQr(picture).value_or(QString()), payLink(245));
    }

    void readsAScreenshot()
    {
        QImage screen = plain({1600, 1000}, QColor(40, 44, 52));
        QPainter painter(&screen);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(900, 300);
        painter.rotate(20);
        painter.drawImage(QRectF(0, 0, 333, 333), drawQr(codeOf(payLink(245)), 8));
        painter.end();
        QCOMPARE(readQr(screen).value_or(QString()), payLink(245));
    }
};

QTEST_GUILESS_MAIN(QrReaderTest)
#include "QrReaderTest.moc"
