// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrFile.h"

#include "../base/FullDisk.h"
#include "QrTexts.h"
#include "links/QrPicture.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(counterfoil::QrFormat)

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What zbarimg, a reader that shares nothing with ours, finds in a picture file.
QString foundByZbar(const QString &path)
{
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"--nodbus"_s, path});
    if (!zbar.waitForStarted())
        return u"zbarimg is not installed (package zbar-tools)"_s;
    zbar.waitForFinished();
    QString text = QString::fromUtf8(zbar.readAllStandardOutput());
    text.chop(text.endsWith(u'\n') ? 1 : 0);
    return text;
}

} // namespace

/// A file with a QR code holds the link, exactly, or it is not written.
class QrFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void cleanup()
    {
        QDir folder(m_folder.path());
        for (const QString &name : files())
            if (!folder.remove(name))
                QDir(folder.filePath(name)).removeRecursively();
    }

    void refusesTheInput_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");

        QTest::newRow("no ending") << payLink(100) << u"code"_s << u"qr-file-type"_s;
        QTest::newRow("another ending") << payLink(100) << u"code.jpg"_s << u"qr-file-type"_s;
        QTest::newRow("ending inside") << payLink(100) << u"code.png.txt"_s << u"qr-file-type"_s;
        QTest::newRow("ending without dot") << payLink(100) << u"png"_s << u"qr-file-type"_s;
        QTest::newRow("slash behind it") << payLink(100) << u"code.png/"_s << u"qr-file-type"_s;
        QTest::newRow("placeholder in the name") << payLink(100) << u"%1 %2"_s << u"qr-file-type"_s;
        QTest::newRow("empty text") << QString() << u"code.png"_s << u"qr-empty"_s;
        QTest::newRow("too long") << payLink(2954) << u"code.svg"_s << u"qr-too-long"_s;
        QTest::newRow("half a character") << QString(QChar(0xd83e)) << u"code.svg"_s << u"qr-not-text"_s;
    }
    void refusesTheInput()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, code);
        if (!name.endsWith(u'/'))
            QVERIFY(put(at(name), "older"));

        const auto written = writeQr(text, at(name));

        QVERIFY(!written);
        QCOMPARE(written.error().code, code);
        QVERIFY(written.error().kind == ErrorKind::Input);
        if (!name.endsWith(u'/'))
            QCOMPARE(contents(at(name)), "older"_ba);
        QVERIFY(files().size() <= 1);
    }

    void namesTheEndingsThatWork()
    {
        const QString message = writeQr(payLink(100), u"/tmp/%2 code.gif"_s).error().message;
        QVERIFY(
            message.contains(u".png") && message.contains(u".svg") && message.contains(u"/tmp/%2 code.gif"));
    }

    void saysWhyItCannotWrite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("advice");

        const QString folder = u"Choose a folder"_s;
        const QString another = u"Choose another name"_s; // where the folder is well
        QTest::newRow("missing folder") << u"none/code.png"_s << folder;
        QTest::newRow("missing folder, SVG") << u"none/code.svg"_s << folder;
        QTest::newRow("below a file") << u"file.png/code.png"_s << folder;
        QTest::newRow("a folder of that name") << u"folder.png"_s << another;
        QTest::newRow("a pipe of that name") << u"pipe.svg"_s << another;
        QTest::newRow("a link to a pipe") << u"link.svg"_s << another;
        QTest::newRow("name too long") << QString(300, u'x') + u".png"_s << folder;
    }
    void saysWhyItCannotWrite()
    {
        QFETCH(QString, name);
        QFETCH(QString, advice);
        QVERIFY(put(at(u"file.png"_s), "older"));
        QVERIFY(QDir(m_folder.path()).mkdir(u"folder.png"_s));
        QCOMPARE(mkfifo(QFile::encodeName(at(u"pipe.svg"_s)).constData(), 0600), 0);
        QVERIFY(QFile::link(at(u"pipe.svg"_s), at(u"link.svg"_s)));
        const QStringList before = files();

        const auto written = writeQr(payLink(245), at(name));

        QVERIFY(!written);
        QCOMPARE(written.error().code, u"qr-write"_s);
        QVERIFY(written.error().kind == ErrorKind::Unavailable);
        QVERIFY2(written.error().message.contains(at(name)), "names the place");
        QVERIFY2(written.error().message.contains(advice), "says what to do");
        QVERIFY(!written.error().message.contains(u"example.com"));
        QCOMPARE(files(), before);
        QCOMPARE(contents(at(u"file.png"_s)), "older"_ba);
        struct stat pipe { };
        QCOMPARE(stat(QFile::encodeName(at(u"pipe.svg"_s)).constData(), &pipe), 0);
        QVERIFY(S_ISFIFO(pipe.st_mode));
    }

    void leavesNoTraceOnAFullDisk_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("bytesLeft");
        for (const int bytesLeft : {0, 1, 500}) {
            QTest::addRow("PNG, %d bytes left", bytesLeft) << u"code.png"_s << bytesLeft;
            QTest::addRow("SVG, %d bytes left", bytesLeft) << u"code.svg"_s << bytesLeft;
        }
    }
    void leavesNoTraceOnAFullDisk()
    {
        QFETCH(QString, name);
        QFETCH(int, bytesLeft);

        const auto write = [&] {
            const FullDisk disk(static_cast<rlim_t>(bytesLeft));
            return writeQr(payLink(245), at(name));
        };
        const auto first = write();
        QVERIFY(!first);
        QCOMPARE(first.error().code, u"qr-write"_s);
        QCOMPARE(files(), QStringList());

        QVERIFY(put(at(name), "older"));
        QVERIFY(!write());
        QCOMPARE(files(), QStringList{name});
        QCOMPARE(contents(at(name)), "older"_ba);
    }

    void replacesAnOlderFile()
    {
        for (const QString &name : {u"code.png"_s, u"code.svg"_s}) {
            QVERIFY(put(at(name), QByteArray(100'000, 'x')));
            QVERIFY(writeQr(payLink(245), at(name)).has_value());
            QVERIFY(contents(at(name)).size() < 20'000);
        }
        QCOMPARE(files().size(), 2);
    }

    void followsALinkToAFile()
    {
        QVERIFY(put(at(u"real.png"_s), "older"));
        QVERIFY(QFile::link(at(u"real.png"_s), at(u"link.png"_s)));
        QVERIFY(writeQr(payLink(245), at(u"link.png"_s)).has_value());
        QVERIFY(QFileInfo(at(u"link.png"_s)).isSymLink());
        QCOMPARE(foundByZbar(at(u"real.png"_s)), payLink(245));
    }

    void anotherReaderFindsExactlyTheLink_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("name");
        for (const int length : {1, 100, 245, 300, 1000, 2000}) {
            QTest::addRow("%d characters, PNG", length) << length << u"code.PNG"_s;
            QTest::addRow("%d characters, SVG", length) << length << u"Code öffnen.Svg"_s;
        }
    }
    void anotherReaderFindsExactlyTheLink()
    {
        QFETCH(int, length);
        QFETCH(QString, name);

        const auto written = writeQr(payLink(length), at(name));
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message));
        QCOMPARE(files(), QStringList{name});

        QString picture = at(name);
        if (name.endsWith(u"svg"_s, Qt::CaseInsensitive)) {
            QSvgRenderer renderer(picture);
            QImage rendered(renderer.defaultSize(), QImage::Format_RGB32);
            rendered.fill(Qt::black);
            QPainter painter(&rendered);
            renderer.render(&painter);
            painter.end();
            picture = at(u"rendered.png"_s);
            QVERIFY(rendered.save(picture));
        }
        QCOMPARE(foundByZbar(picture), payLink(length));
    }

    void verifiesEveryText_data() { addHostileTexts(); }
    void verifiesEveryText()
    {
        QFETCH(QString, text);
        for (const auto format : {QrFormat::Png, QrFormat::Svg}) {
            const auto bytes = verifiedQr(text, format);
            QVERIFY(bytes.has_value());
            QVERIFY(verifyQrBytes(*bytes, format, text).has_value());
            QVERIFY(!verifyQrBytes(*bytes, format, text + u'x'));
        }
    }

    void refusesBytesThatAreNotTheCode_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QrFormat>("format");

        const QByteArray png = verifiedQr(payLink(245), QrFormat::Png).value();
        const QByteArray svg = verifiedQr(payLink(245), QrFormat::Svg).value();
        const auto changed = [](QByteArray bytes, const char *before, const char *after) {
            return bytes.replace(before, after);
        };
        QTest::newRow("no PNG") << QByteArray() << QrFormat::Png;
        QTest::newRow("no SVG") << QByteArray() << QrFormat::Svg;
        QTest::newRow("the other format") << svg << QrFormat::Png;
        QTest::newRow("the other format, too") << png << QrFormat::Svg;
        QTest::newRow("another link, PNG")
            << verifiedQr(payLink(246), QrFormat::Png).value() << QrFormat::Png;
        QTest::newRow("another link, SVG")
            << verifiedQr(payLink(246), QrFormat::Svg).value() << QrFormat::Svg;
        QTest::newRow("half a PNG") << png.left(png.size() / 2) << QrFormat::Png;
        QTest::newRow("half an SVG") << svg.left(svg.size() / 2) << QrFormat::Svg;
        QTest::newRow("SVG without its plate") << changed(svg, "#fff", "none") << QrFormat::Svg;
        QTest::newRow("white on white") << changed(svg, "#000", "#fff") << QrFormat::Svg;
        QTest::newRow("enormous") << changed(svg, "0 0 69 69", "0 0 2147483647 2147483647") << QrFormat::Svg;
    }
    void refusesBytesThatAreNotTheCode()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QrFormat, format);

        const auto verified = verifyQrBytes(bytes, format, payLink(245));

        QVERIFY(!verified);
        QCOMPARE(verified.error().code, u"qr-verification"_s);
    }
};

QTEST_GUILESS_MAIN(QrFileTest)
#include "QrFileTest.moc"
