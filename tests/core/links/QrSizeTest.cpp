// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrSize.h"

#include "QrTexts.h"
#include "links/QrPicture.h"
#include "links/QrReader.h"

#include <QPainter>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Whether somebody's phone reads it that is held well: nearer than the code's own check has it, turned the
/// other way, and moved a little where the first look is not enough.
bool isReadByPhone(const QImage &picture, const QString &text)
{
    for (const qreal turn : {-2.0, 1.0, 5.0}) {
        const int side = picture.width() * 5 / 2;
        QImage photo(side, side, QImage::Format_RGB32);
        photo.fill(qRgb(60, 70, 80));
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(side / 2.0, side / 2.0);
        painter.rotate(turn);
        painter.scale(2, 2);
        painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0),
            picture.convertToFormat(QImage::Format_RGB32));
        painter.end();
        if (readQr(photo).value_or(QString()) == text)
            return true;
    }
    return false;
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

    void everySizeOfCodeIsGoodFromItsSmallestOn_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 14, 60, 100, 245, 300, 500, 800, 1000, 1600, 2331})
            QTest::addRow("%d characters", length) << length;
    }
    void everySizeOfCodeIsGoodFromItsSmallestOn()
    {
        QFETCH(int, length);
        const QString text = payLink(length);
        const QrCode code = codeOf(text);
        const auto smallest = smallestGoodQr(code, text);
        QVERIFY(smallest.has_value());
        QCOMPARE(*smallest % sideOf(code), 0);
        const int modulePixels = *smallest / sideOf(code);
        QVERIFY2(modulePixels == 2 || modulePixels == 3, qPrintable(QString::number(modulePixels)));
        for (int larger = modulePixels; larger <= 7; ++larger)
            QVERIFY(verifyQrAtItsSize(drawQr(code, larger), larger, text).has_value());
        QVERIFY(isReadByPhone(drawQr(code, modulePixels), text));
    }

    void theDensestCodeHasASizeToo()
    {
        const QString text = payLink(2900); // error correction L
        const auto smallest = smallestGoodQr(codeOf(text), text);
        QVERIFY(smallest.has_value());
        QVERIFY(isReadByPhone(drawQrInto(codeOf(text), text, *smallest).value(), text));
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
