// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrCode.h"

#include "QrTexts.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// Texts become modules, or an error that says what to do.
class QrCodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");

        QTest::newRow("nothing") << QString() << u"qr-empty"_s;
        QTest::newRow("empty") << u""_s << u"qr-empty"_s;
        QTest::newRow("first half of a pair") << u"a"_s + QChar(0xd83e) << u"qr-not-text"_s;
        QTest::newRow("second half of a pair") << QChar(0xddfe) + u"a"_s << u"qr-not-text"_s;
        QTest::newRow("one byte too many") << QString(2954, u'x') << u"qr-too-long"_s;
        QTest::newRow("no room for the UTF-8 mark") << QString(2951, u'x') + u'é' << u"qr-too-long"_s;
        QTest::newRow("few characters, many bytes") << QString(1000, u'支') << u"qr-too-long"_s;
        QTest::newRow("ten million characters") << QString(10'000'000, u'x') << u"qr-too-long"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);

        const auto encoded = QrCode::encode(text);

        QVERIFY(!encoded);
        QCOMPARE(encoded.error().code, code);
        QVERIFY(encoded.error().kind == ErrorKind::Input);
        QVERIFY(encoded.error().message.endsWith(u"."));
        QVERIFY(encoded.error().message.english().size() < 250);
    }

    void saysHowLongItIs()
    {
        QVERIFY(QrCode::encode(QString(3000, u'x')).error().message.contains(u"3000 bytes"));
    }

    void takesTheSmallestSize_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("size");

        // Capacities in byte mode, ISO/IEC 18004 table 7.
        QTest::newRow("1") << 1 << 21;
        QTest::newRow("14, all of version 1 at M") << 14 << 21;
        QTest::newRow("15") << 15 << 25;
        QTest::newRow("213, all of version 10 at M") << 213 << 57;
        QTest::newRow("245") << 245 << 61;
        QTest::newRow("2331, all of version 40 at M") << 2331 << 177;
        QTest::newRow("2332, level L from here: version 36") << 2332 << 161;
        QTest::newRow("2953, all of version 40 at L") << 2953 << 177;
    }
    void takesTheSmallestSize()
    {
        QFETCH(int, bytes);
        QFETCH(int, size);

        const auto code = QrCode::encode(payLink(bytes));

        QVERIFY(code.has_value());
        QCOMPARE(code->size(), size);
    }

    void takesTheMarkIntoAccount()
    {
        // 12 bits for the mark: 2,951 bytes with it, 2,953 without.
        QVERIFY(QrCode::encode(QString(2949, u'x') + u'é').has_value());
        QVERIFY(QrCode::encode(QString(2953, u'x')).has_value());
    }

    void hasItsFindersAndIsLightOutside()
    {
        const QrCode code = codeOf(payLink(245));
        const int last = code.size() - 1;
        const QList<QPoint> corners{{0, 0}, {last - 6, 0}, {0, last - 6}};
        for (const QPoint &corner : corners) {
            for (int y = 0; y < 7; ++y) {
                for (int x = 0; x < 7; ++x) {
                    const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
                    QCOMPARE(code.dark(corner.x() + x, corner.y() + y), ring != 2);
                }
            }
        }
        for (int at = -5; at <= last + 5; ++at) {
            QVERIFY(!code.dark(at, -1));
            QVERIFY(!code.dark(-1, at));
            QVERIFY(!code.dark(at, last + 1));
            QVERIFY(!code.dark(last + 1, at));
        }
        QVERIFY(!code.dark(INT_MAX, INT_MAX));
        QVERIFY(!code.dark(INT_MIN, INT_MIN));
    }
};

QTEST_GUILESS_MAIN(QrCodeTest)
#include "QrCodeTest.moc"
