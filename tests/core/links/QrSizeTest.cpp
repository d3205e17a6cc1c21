// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrSize.h"

#include "QrTexts.h"
#include "links/QrPicture.h"
#include "links/QrReader.h"

#include <QPainter>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// What a phone sees that is held well: nearer, and turned the other way than the code's own check.
QImage seen(const QImage &picture)
{
    const int side = picture.width() * 5 / 2;
    QImage photo(side, side, QImage::Format_RGB32);
    photo.fill(qRgb(60, 70, 80));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(-2);
    painter.scale(2, 2);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0),
        picture.convertToFormat(QImage::Format_RGB32));
    return photo;
}

int sideOf(const QrCode &code)
{
    return code.size() + 2 * qrQuietZone;
}

} // namespace

/// How small a code may become, by reading it back.
class QrSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceThatIsTooSmallSaysWhatIsNeeded_data()
    {
        QTest::addColumn<int>("pixels");
        QTest::newRow("nothing") << 0;
        QTest::newRow("less than nothing") << -7;
        QTest::newRow("one pixel") << 1;
        QTest::newRow("a pixel less than a module's") << 68;
        QTest::newRow("one pixel a module, which only a file's reader reads") << 69;
        QTest::newRow("nearly two") << 137;
    }
    void aPlaceThatIsTooSmallSaysWhatIsNeeded()
    {
        QFETCH(int, pixels);
        const QString text = payLink(245);
        const QrCode code = codeOf(text);
        QCOMPARE(sideOf(code), 69);
        const auto drawn = drawQrInto(code, text, pixels);
        QVERIFY(!drawn);
        QCOMPARE(drawn.error().code, u"qr-place-small"_s);
        QVERIFY(drawn.error().kind == ErrorKind::Input);
        const int needed = drawn.error().detail.toInt();
        QCOMPARE(needed, smallestGoodQr(code, text).value());
        QVERIFY(drawn.error().message.contains(u"%1 × %1"_s.arg(pixels)));
        QVERIFY(drawn.error().message.contains(u"%1 × %1"_s.arg(needed)));
        QVERIFY2(drawQrInto(code, text, needed).has_value(), "what it asks for is enough");
        QVERIFY2(!drawQrInto(code, text, needed - 1), "and nothing less is");
    }

    void anotherTextIsNeverGood()
    {
        const QrCode code = codeOf(payLink(100));
        for (const int modulePixels : {2, 4, 9}) {
            const auto good = verifyQrAtItsSize(drawQr(code, modulePixels), modulePixels, payLink(101));
            QCOMPARE(good.error().code, u"qr-verification"_s);
        }
        QCOMPARE(smallestGoodQr(code, payLink(101)).error().code, u"qr-verification"_s);
        QCOMPARE(drawQrInto(code, payLink(101), 500).error().code, u"qr-verification"_s);
        QCOMPARE(drawQrInto(code, payLink(101), 20).error().code, u"qr-verification"_s);
        QVERIFY(!verifyQrAtItsSize(QImage(), 1, payLink(100)));
    }

    void aModuleOfOnePixelIsTooSmallForACamera()
    {
        const QrCode code = codeOf(payLink(245));
        const QImage picture = drawQr(code, 1);
        QVERIFY2(verifyQr(picture, payLink(245)).has_value(), "the picture itself is right");
        QCOMPARE(verifyQrAtItsSize(picture, 1, payLink(245)).error().code, u"qr-too-small"_s);
    }

    void everySizeOfCodeIsGoodFromItsSmallestOn()
    {
        int lastSide = 0;
        for (int length = 1; length <= 2331; length += length < 300 ? 9 : 97) {
            const QString text = payLink(length);
            const QrCode code = codeOf(text);
            if (std::exchange(lastSide, sideOf(code)) == sideOf(code))
                continue;
            const auto smallest = smallestGoodQr(code, text);
            QVERIFY2(smallest.has_value(), qPrintable(QString::number(length)));
            QCOMPARE(*smallest % sideOf(code), 0);
            const int modulePixels = *smallest / sideOf(code);
            QVERIFY2(modulePixels >= 2 && modulePixels <= 3,
                qPrintable(u"%1 characters: %2"_s.arg(length).arg(modulePixels)));
            for (int larger = modulePixels; larger <= 8; ++larger) {
                const QImage picture = drawQr(code, larger);
                QVERIFY(verifyQrAtItsSize(picture, larger, text).has_value());
                QCOMPARE(readQr(seen(picture)).value_or(QString()), text);
            }
        }
    }

    void theDensestCodeHasASizeToo()
    {
        const QString text = payLink(2900); // error correction L
        const auto smallest = smallestGoodQr(codeOf(text), text);
        QVERIFY(smallest.has_value());
        QCOMPARE(readQr(seen(drawQrInto(codeOf(text), text, *smallest).value())).value_or(QString()), text);
    }

    void thePlaceIsFilledWithWholeModules()
    {
        const QString text = payLink(245);
        for (const int pixels : {138, 300, 413, 414, 1080, 2160}) {
            const QImage picture = drawQrInto(codeOf(text), text, pixels).value();
            QCOMPARE(picture.width(), pixels / 69 * 69);
            QVERIFY(verifyQr(picture, text).has_value());
        }
    }

    void readsEveryText_data() { addHostileTexts(); }
    void readsEveryText()
    {
        QFETCH(QString, text);
        const auto smallest = smallestGoodQr(codeOf(text), text);
        QVERIFY(smallest.has_value());
        QVERIFY(drawQrInto(codeOf(text), text, *smallest).has_value());
    }
};

QTEST_GUILESS_MAIN(QrSizeTest)
#include "QrSizeTest.moc"
