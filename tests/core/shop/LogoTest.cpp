// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop/Logo.h"

#include "shop/LogoPicture.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QByteArray file(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return bytes;
}

QImage plain(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage picture(width, height, format);
    picture.fill(Qt::darkGreen);
    return picture;
}

/// What no PNG can make small.
QImage noise(int width, int height)
{
    QImage picture(width, height, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y, random.generate() | 0xff000000);
    }
    return picture;
}

/// A PNG that says to be of that size and holds nothing.
QByteArray hollowPng(const QByteArray &width, const QByteArray &height)
{
    QByteArray bytes = file(plain(1, 1), "PNG");
    return bytes.replace(16, 4, width).replace(20, 4, height);
}

/// The same with 16 bits for each colour.
QByteArray hollowDeepPng(const QByteArray &width, const QByteArray &height)
{
    return hollowPng(width, height).replace(24, 1, "\x10");
}

/// With the note of a camera that was held upright (EXIF, orientation 6: turn it to the right).
QByteArray held(const QByteArray &jpeg)
{
    const QByteArray exif =
        QByteArray::fromHex("ffe1002245786966000049492a0008000000010012010300010000000600000000000000");
    return jpeg.left(2) + exif + jpeg.mid(2);
}

} // namespace

/// Pictures that somebody picks as a logo: what is taken, and as what it is kept.
class LogoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoLogo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray png = file(noise(60, 60), "PNG");
        const QByteArray jpeg = file(noise(60, 60), "JPEG");
        QTest::newRow("nothing") << QByteArray() << u"logo-format"_s;
        QTest::newRow("words") << QByteArray("hello") << u"logo-format"_s;
        QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                             << u"logo-format"_s;
        QTest::newRow("BMP") << file(plain(8, 8), "BMP") << u"logo-format"_s;
        QTest::newRow("GIF") << QByteArray("GIF89a\x01\0\x01\0\0\0\0;", 14) << u"logo-format"_s;
        QTest::newRow("half a PNG") << png.left(png.size() / 2) << u"logo-format"_s;
        QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << u"logo-format"_s;
        QTest::newRow("a PNG's signature alone") << png.left(8) << u"logo-format"_s;
        QTest::newRow("a JPEG's first bytes alone") << jpeg.left(4) << u"logo-format"_s;
        QTest::newRow("JPEG segments without an end")
            << QByteArray("\xff\xd8\xff\xe0\x00\x00", 6) + QByteArray(1000, '\xff') << u"logo-format"_s;
        QTest::newRow("a bomb") << hollowPng(
            QByteArray("\x00\x01\x00\x00", 4), QByteArray("\x00\x01\x00\x00", 4))
                                << u"logo-size"_s;
        // Qt's own reader decodes no more than 128 MiB, and does not say that this is why.
        QTest::newRow("34 million pixels")
            << hollowPng(QByteArray("\x00\x00\x17\x70", 4), QByteArray("\x00\x00\x16\x23", 4))
            << u"logo-size"_s;
        QTest::newRow("16.4 million deep pixels") << hollowDeepPng(QByteArray("\x00\x00\x10\x04", 4),
            QByteArray("\x00\x00\x0f\xa0", 4)) << u"logo-size"_s;
        QTest::newRow("no width") << hollowPng(QByteArray(4, '\0'), QByteArray(4, '\1')) << u"logo-format"_s;
        QTest::newRow("below zero") << hollowPng("\xff\xff\xff\xff", "\xff\xff\xff\xff") << u"logo-format"_s;
        QTest::newRow("30 MiB") << png + QByteArray(30 * 1024 * 1024, '\0') << u"logo-size"_s;
    }

    void whatIsNoLogo()
    {
        QFETCH(const QByteArray, bytes);
        const auto logo = logoFrom(bytes);
        QVERIFY(!logo);
        QTEST(logo.error().code, "code");
        QCOMPARE(logo.error().kind, ErrorKind::Input);
        QVERIFY(!logo.error().message.isEmpty());
    }

    void whatIsTooLargeIsToldWithTheNumberThatIsKept()
    {
        const QByteArray width("\x00\x01\x00\x00", 4);
        const auto large = logoFrom(hollowPng(width, width));
        QVERIFY(!large && large.error().message.contains(u"at most 33 million pixels"_s));
        const auto deep = logoFrom(hollowDeepPng(width, width));
        QVERIFY(!deep && deep.error().message.contains(u"at most 16 million pixels"_s));
    }

    void whatIsKeptCanBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("a small PNG") << file(plain(40, 30), "PNG") << QSize(40, 30) << QByteArray("PNG");
        QTest::newRow("a small JPEG") << file(plain(40, 30), "JPEG") << QSize(40, 30) << QByteArray("PNG");
        QTest::newRow("a wide one") << file(plain(4000, 100), "PNG") << QSize(1000, 25) << QByteArray("PNG");
        QTest::newRow("a line") << file(plain(9000, 1), "PNG") << QSize(1000, 1) << QByteArray("PNG");
        QTest::newRow("as many pixels as may be")
            << file(plain(10000, 3300), "PNG") << QSize(1000, 330) << QByteArray("PNG");
        QTest::newRow("as many deep pixels as may be")
            << file(plain(8000, 2000, QImage::Format_RGBX64), "PNG") << QSize(1000, 250) << QByteArray("PNG");
        QTest::newRow("a photograph")
            << file(noise(1500, 1500), "JPEG") << QSize(700, 700) << QByteArray("JPEG");
        QTest::newRow("a photograph held upright")
            << held(file(plain(40, 30), "JPEG")) << QSize(30, 40) << QByteArray("PNG");
        QTest::newRow("a PNG with something behind it")
            << file(plain(40, 30), "PNG") + "<script>" << QSize(40, 30) << QByteArray("PNG");
    }

    void whatIsKeptCanBeRead()
    {
        QFETCH(const QByteArray, bytes);
        const auto logo = logoFrom(bytes);
        QVERIFY2(logo, logo ? "" : qPrintable(logo.error().message));
        QVERIFY(checkLogo(*logo));
        QFETCH(const QByteArray, format);
        const QImage picture = QImage::fromData(*logo, format.constData());
        QTEST(picture.size(), "size");
        QCOMPARE(logoHeader(*logo)->size, picture.size());
        QVERIFY(!logo->contains("<script>"));
    }

    void seeThroughStaysSo()
    {
        QImage picture = plain(20, 20, QImage::Format_ARGB32);
        picture.setPixelColor(3, 3, Qt::transparent);
        const auto logo = logoFrom(file(picture, "PNG"));
        QVERIFY(logo);
        QCOMPARE(QImage::fromData(*logo).pixelColor(3, 3).alpha(), 0);
    }

    void whatACameraNotedIsNotKept()
    {
        QImage picture = plain(20, 20);
        picture.setText(u"GPS"_s, u"50.927 11.589"_s);
        QVERIFY(file(picture, "PNG").contains("50.927"));
        const auto logo = logoFrom(file(picture, "PNG"));
        QVERIFY(logo);
        QVERIFY(!logo->contains("50.927"));
    }

    void aFileOfAnotherHandIsChecked()
    {
        QVERIFY(!checkLogo(file(plain(1001, 10), "PNG")));
        QVERIFY(!checkLogo(file(noise(1000, 1000), "PNG"))); // 3 MB
        QVERIFY(checkLogo(file(plain(1000, 1000), "PNG")));
        QVERIFY(checkLogo(file(plain(1000, 10), "JPEG")));
    }

    void whatIsNoFileIsSaid()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pipe.png"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        for (const QString &each : {folder.filePath(u"gone.png"_s), folder.path(), path}) {
            const auto logo = logoFromFile(each);
            QVERIFY(!logo);
            QCOMPARE(logo.error().code, u"logo-unreadable"_s);
            QVERIFY(logo.error().message.contains(each));
        }
        QFile file(folder.filePath(u"logo.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(::file(plain(5, 5), "PNG"));
        file.close();
        QVERIFY(logoFromFile(file.fileName()));
    }
};

QTEST_GUILESS_MAIN(LogoTest)
#include "LogoTest.moc"
