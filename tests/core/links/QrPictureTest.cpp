// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrPicture.h"

#include "QrTexts.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Pictures whose every pixel is where it belongs.
class QrPictureTest : public QObject {
    Q_OBJECT

    /// Each pixel against the module it lies in: black or white, quiet zone white, nothing between.
    static bool isExact(const QImage &picture, const QrCode &code, int modulePixels)
    {
        const int side = (code.size() + 8) * modulePixels;
        if (picture.size() != QSize(side, side))
            return false;
        const auto expected = [&](int x, int y) {
            return code.dark(x / modulePixels - 4, y / modulePixels - 4) ? qRgb(0, 0, 0)
                                                                         : qRgb(255, 255, 255);
        };
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                if (picture.pixel(x, y) != expected(x, y))
                    return false;
        return true;
    }

private Q_SLOTS:
    void drawsNothingInImpossibleSizes_data()
    {
        QTest::addColumn<int>("modulePixels");

        QTest::newRow("none") << 0;
        QTest::newRow("negative") << -1;
        QTest::newRow("most negative") << INT_MIN;
        QTest::newRow("wider than Qt paints") << 32767 / 29 + 1;
        QTest::newRow("largest") << INT_MAX;
    }
    void drawsNothingInImpossibleSizes()
    {
        QFETCH(int, modulePixels);
        QVERIFY(drawQr(codeOf(u"x"_s), modulePixels).isNull());
    }

    void drawsEveryPixelExactly_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("modulePixels");

        for (const int length : {1, 245, 2331})
            for (const int modulePixels : {1, 2, 3, 5, 8, 13})
                QTest::addRow("%d characters, %d pixels", length, modulePixels) << length << modulePixels;
    }
    void drawsEveryPixelExactly()
    {
        QFETCH(int, length);
        QFETCH(int, modulePixels);
        const QrCode code = codeOf(payLink(length));
        QVERIFY(isExact(drawQr(code, modulePixels), code, modulePixels));
    }

    void fitsIntoTheRoomThereIs_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::addColumn<int>("modulePixels");

        // 61 modules and the quiet zone: 69
        QTest::newRow("most negative") << INT_MIN << 0;
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("one too few") << 68 << 0;
        QTest::newRow("just") << 69 << 1;
        QTest::newRow("one too few for two") << 137 << 1;
        QTest::newRow("two") << 138 << 2;
        QTest::newRow("a card") << 320 << 4;
        QTest::newRow("more than can be drawn") << INT_MAX << 32767 / 69;
    }
    void fitsIntoTheRoomThereIs()
    {
        QFETCH(int, pixels);
        QFETCH(int, modulePixels);
        const QrCode code = codeOf(payLink(245));

        QCOMPARE(qrModulePixels(code, pixels), modulePixels);
        const QImage picture = drawQr(code, modulePixels);
        QCOMPARE(picture.isNull(), modulePixels == 0);
        QVERIFY(picture.width() <= std::max(pixels, 0));
    }

    void svgRendersEveryPixelExactly_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("scale");

        QTest::newRow("1 character, as it is") << 1 << 1;
        QTest::newRow("245 characters, 3 pixels") << 245 << 3;
        QTest::newRow("2331 characters, 2 pixels") << 2331 << 2;
    }
    void svgRendersEveryPixelExactly()
    {
        QFETCH(int, length);
        QFETCH(int, scale);
        const QrCode code = codeOf(payLink(length));

        QSvgRenderer renderer(qrSvg(code));
        QVERIFY(renderer.isValid());
        const int side = (code.size() + 8) * scale;
        QImage picture(side, side, QImage::Format_RGB32);
        picture.fill(Qt::darkGray);
        QPainter painter(&picture);
        renderer.render(&painter);
        painter.end();

        QVERIFY(isExact(picture, code, scale));
    }

    void svgIsSmallAndPlain()
    {
        const QByteArray svg = qrSvg(codeOf(payLink(245)));

        QXmlStreamReader reader(svg);
        QStringList elements;
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement)
                elements += reader.name().toString();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(elements, (QStringList{u"svg"_s, u"path"_s, u"path"_s}));

        const QString text = QString::fromUtf8(svg);
        QVERIFY(text.contains(u"viewBox=\"0 0 69 69\""));
        QVERIFY(text.contains(u"width=\"552\" height=\"552\""));
        QVERIFY(text.contains(u"shape-rendering=\"crispEdges\""));
        QVERIFY2(!text.contains(QRegularExpression(u"[0-9]\\.[0-9]"_s)), "only whole coordinates");
        QVERIFY2(svg.size() < 13'000, qPrintable(QString::number(svg.size())));
    }

    void svgHoldsNothingOfTheText()
    {
        const QByteArray svg = qrSvg(codeOf(u"<script>alert('&')</script>"_s));
        QVERIFY(!svg.contains("script"));
        QVERIFY(!svg.contains("&"));
    }
};

QTEST_GUILESS_MAIN(QrPictureTest)
#include "QrPictureTest.moc"
