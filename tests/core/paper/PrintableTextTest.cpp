// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/PrintableText.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class PrintableTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("breaks") << u"Anna\r\nPAID\u2028x\u2029y\vz\fw"_s << u"Anna PAID x y z w"_s;
        QTest::newRow("controls") << u"a\u0000b\u001b[31mc\u0085d\u009be"_s << u"a b [31mc d e"_s;
        QTest::newRow("markup") << u"<b>A</b> &amp; <span size='99'>"_s
                                << u"<b>A</b> &amp; <span size='99'>"_s;
        QTest::newRow("overrides") << u"\u202eDIAP\u202c \u2066x\u2069"_s << u"DIAP x"_s;
        QTest::newRow("unseen") << u"\u200bA\u2060n\ufeffn\u00ada\U000E0041"_s << u"Anna"_s;
        QTest::newRow("a mark of direction") << u"12\u061c34 \u200fx"_s << u"1234 x"_s;
        QTest::newRow("joiners stay")
            << u"क्‍ष می‌خواهم"_s << u"क्‍ष می‌خواهم"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("blanks") << u"  a \t  b\u00a0\u3000 "_s << u"a b"_s;
        QTest::newRow("half a pair") << QString(u'a') + QChar(0xD800) + u'b' << u"a\ufffdb"_s;
        QTest::newRow("marks upon marks") << QString(u"e"_s + QString(50, QChar(0x0301)) + u"x")
                                          << QString(u"e"_s + QString(4, QChar(0x0301)) + u"x");
        QTest::newRow("too long") << u"123456789012345678901"_s << u"12345678901234567890…"_s;
        QTest::newRow("just as long") << u"12345678901234567890"_s << u"12345678901234567890"_s;
        QTest::newRow("cut at a blank") << u"1234567890123456789 2"_s << u"1234567890123456789…"_s;
        QTest::newRow("ten thousand") << QString(10'000, u'A') << QString(QString(20, u'A') + u'…');
        QTest::newRow("a family is one letter")
            << QString(u"👨‍👩‍👧"_s.repeated(3)) << QString(u"👨‍👩‍👧"_s.repeated(3));
    }
    void line()
    {
        QFETCH(QString, text);
        QTEST(printableLine(text, text.size() < 40 && !text.startsWith(u'1') ? 40 : 20), "printed");
    }

    void lines()
    {
        QCOMPARE(printableLines(u"a\n\n \u200b\nb\tc\r\nd"_s, 20, 5), u"a\nb c\nd"_s);
        QCOMPARE(printableLines(u"a\nb\nc"_s, 20, 2), u"a\nb …"_s);
        QCOMPARE(printableLines(u"123456\nb"_s, 5, 2), u"12345…\nb"_s);
        QCOMPARE(printableLines(u"\n\n"_s, 5, 2), QString());
        QCOMPARE(printableLines(u"x\n"_s.repeated(100'000), 20, 3), u"x\nx\nx …"_s);
    }
};

QTEST_GUILESS_MAIN(PrintableTextTest)
#include "PrintableTextTest.moc"
