// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/EscPos.h"

#include "Understood.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using escpos::Cut;

namespace {

QImage oneBit(int width, int height)
{
    QImage image(width, height, QImage::Format_Mono);
    image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    image.fill(0);
    return image;
}

} // namespace

class EscPosTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAndWhatIsTooWideAreRefused()
    {
        QCOMPARE(escpos::slips({}, {}).error().code, u"escpos-nothing"_s);
        QCOMPARE(escpos::slips({QImage()}, {}).error().code, u"escpos-width"_s);
        QCOMPARE(escpos::slips({oneBit(escpos::mostDots + 1, 1)}, {}).error().code, u"escpos-width"_s);
    }

    // A QR code or a logo may have any dots: a drawer must not open, nor a printer reset, by a picture.
    void noDotsAreACommand()
    {
        const QByteArray evil(
            "\x10\x14\x01\x00\x01\x10\x04\x01\x10\x05\x02\x10\x10\x14\x1b@\x1dV\x00\x10\x14", 22);
        QImage image = oneBit(static_cast<int>(evil.size()) * 8, 300);
        for (int y = 0; y < image.height(); ++y)
            std::copy(evil.begin(), evil.end(), image.scanLine(y));
        const auto bytes = escpos::slips({image}, {.cut = Cut::None, .opensDrawer = false, .feedLines = 0});
        QVERIFY(bytes);
        for (const char second : {'\x04', '\x05', '\x14'})
            QVERIFY(!bytes->contains(QByteArray("\x10").append(second)));
        const auto seen = understand(*bytes);
        QVERIFY(seen);
        QCOMPARE(seen->commands,
            QByteArray("\x1b@\x1b"
                       "d\x04"));
        // And the picture is the same but for dots that were added.
        QCOMPARE(seen->lines.size(), evil.size() * 300);
        int added = 0;
        for (qsizetype at = 0; at < seen->lines.size(); ++at) {
            const auto is = static_cast<unsigned char>(seen->lines[at]);
            const auto was = static_cast<unsigned char>(evil[at % evil.size()]);
            QCOMPARE(is & was, int(was));
            added += is == was ? 0 : 1;
        }
        QCOMPARE(added, 5 * 300);
    }

    void blackIsBlackWhateverTheFormat_data()
    {
        QTest::addColumn<QImage>("image");
        QImage colour(20, 3, QImage::Format_RGB32);
        colour.fill(Qt::white);
        QImage inverse(20, 3, QImage::Format_Mono);
        inverse.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
        inverse.fill(1);
        QImage lsb(20, 3, QImage::Format_MonoLSB);
        lsb.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        lsb.fill(0);
        QImage grey(20, 3, QImage::Format_Grayscale8);
        grey.fill(200); // paper
        for (int y = 0; y < 3; ++y) {
            colour.setPixel(1, y, qRgb(10, 20, 30));
            colour.setPixel(19, y, qRgb(0, 0, 0));
            grey.setPixel(1, y, qRgb(90, 90, 90));
            grey.setPixel(19, y, qRgb(0, 0, 0));
            for (QImage *image : {&inverse})
                image->setPixel(1, y, 0), image->setPixel(19, y, 0);
            lsb.setPixel(1, y, 1);
            lsb.setPixel(19, y, 1);
        }
        QImage plain = oneBit(20, 3);
        for (int y = 0; y < 3; ++y)
            plain.setPixel(1, y, 1), plain.setPixel(19, y, 1);
        QTest::newRow("plain") << plain;
        QTest::newRow("colour") << colour;
        QTest::newRow("inverse") << inverse;
        QTest::newRow("least significant first") << lsb;
        QTest::newRow("grey") << grey;
    }
    void blackIsBlackWhateverTheFormat()
    {
        QFETCH(const QImage, image);
        const auto seen = understand(*escpos::slips({image}, {}));
        QVERIFY(seen);
        QCOMPARE(seen->lineBytes, 3);
        const QByteArray line("\x40\x00\x10", 3); // dots 1 and 19; the four beyond the width are paper
        QCOMPARE(seen->lines, line + line + line);
    }

    void longOnesGoInBandsAndComeOutWhole()
    {
        QImage image = oneBit(576, 1000);
        for (int y = 0; y < image.height(); ++y)
            image.setPixel(y % 576, y, 1);
        const auto bytes = escpos::slips({image}, {});
        QVERIFY(bytes->count(QByteArray("\x1dv0\0", 4)) >= 7);
        const auto seen = understand(*bytes);
        QVERIFY(seen);
        QCOMPARE(seen->lines.size(), 72 * 1000);
        QCOMPARE(static_cast<unsigned char>(seen->lines[72 * 500 + 500 / 8]), 0x80 >> (500 % 8));
    }

    void cutDrawerAndFeed()
    {
        const std::vector<QImage> two{oneBit(8, 1), oneBit(8, 1)};
        const auto commands = [&two](const escpos::SlipOptions &options) {
            return understand(*escpos::slips(two, options))->commands;
        };
        const QByteArray partial("\x1dV"
                                 "B\0",
            4);
        const QByteArray full("\x1dV"
                              "A\0",
            4);
        const QByteArray start("\x1b@");
        QCOMPARE(commands({.cut = Cut::Partial}), start + partial + partial);
        QCOMPARE(commands({.cut = Cut::Full, .feedLines = 3}),
            start
                + "\x1b"
                  "d\x03"
                + full
                + "\x1b"
                  "d\x03"
                + full);
        QCOMPARE(commands({.cut = Cut::None, .opensDrawer = true}),
            start + QByteArray("\x1bp\0\x19\xfa", 5)
                + "\x1b"
                  "d\x04"
                + "\x1b"
                  "d\x04");
        QCOMPARE(commands({.cut = Cut::None, .feedLines = 10'000}),
            start
                + "\x1b"
                  "d\x18"
                + "\x1b"
                  "d\x18");
    }

    void whatThePrinterAnswers()
    {
        using escpos::Hindrance;
        QCOMPARE(escpos::hindrance(0x12, 0x12), std::nullopt);
        QCOMPARE(escpos::hindrance(0x12, 0x1e), std::nullopt); // paper is near its end
        QCOMPARE(escpos::hindrance(0x12, 0x72), std::optional(Hindrance::NoPaper));
        QCOMPARE(escpos::hindrance(0x32, 0x12), std::optional(Hindrance::NoPaper));
        QCOMPARE(escpos::hindrance(0x16, 0x12), std::optional(Hindrance::CoverOpen));
        QCOMPARE(escpos::hindrance(0x52, 0x12), std::optional(Hindrance::Fault));
        QVERIFY(escpos::isState(0x12) && escpos::isState(0x7e));
        QVERIFY(!escpos::isState(0x00) && !escpos::isState(0xff) && !escpos::isState('H'));
    }

    void whenAllIsPrinted()
    {
        using escpos::Ending;
        QCOMPARE(escpos::ending({}, 0), Ending::Open);
        QCOMPARE(escpos::ending(QByteArray(1, '\0'), 0), Ending::Printed);
        QCOMPARE(escpos::ending(QByteArray(1, '\0'), 1), Ending::Open); // told before it was asked
        QCOMPARE(escpos::ending(QByteArray("\x18\x00\x0c\x00", 4), 2), Ending::Hindered);
    }
};

QTEST_GUILESS_MAIN(EscPosTest)
#include "EscPosTest.moc"
