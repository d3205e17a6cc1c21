// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/OutsideText.h"

#include <QRegularExpression>
#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// What somebody else wrote, within a message of ours: one line, and no link.
class OutsideTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linksAreParted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &typed, const QString &written) {
            QTest::newRow(qPrintable(typed)) << typed << written;
        };
        row(u"http://evil.example/pay"_s, u"http: //evil. example/pay"_s);
        row(u"HTTPS://EVIL.EXAMPLE"_s, u"HTTPS: //EVIL. EXAMPLE"_s);
        row(u"www.evil.example"_s, u"www. evil. example"_s);
        row(u"evil.com"_s, u"evil. com"_s);
        row(u"evil。com"_s, u"evil。 com"_s);
        row(u"evil．com"_s, u"evil． com"_s);
        row(u"зло.рф"_s, u"зло. рф"_s);
        row(u"شر.مصر"_s, u"شر. مصر"_s);
        row(u"javascript:alert(1)"_s, u"javascript: alert(1)"_s);
        row(u"tel:+4420"_s, u"tel: +4420"_s);
        row(u"mailto:a@b.c"_s, u"mailto: a@ b. c"_s);
        row(u"anna@example.com"_s, u"anna@ example. com"_s);
        row(u"@evil_bot"_s, u"@ evil_bot"_s);
        row(u"192.168.0.1"_s, u"192. 168. 0. 1"_s);
        row(u"http://2130706433/"_s, u"http: //2130706433/"_s);
        row(u"x1.y"_s, u"x1. y"_s);
        row(u"bitcoin:bc1qxyz"_s, u"bitcoin: bc1qxyz"_s);
        row(u"ev\u200Bil.c\u2060om"_s, u"evil. com"_s);
        row(u"evil.\u2060com"_s, u"evil. com"_s);
        row(u"evil.\u00ADcom"_s, u"evil. com"_s);
        row(u"evil.\u200Ccom"_s, u"evil. \u200Ccom"_s);
        row(u"evil\u200D.\u200D\u200Ccom"_s, u"evil\u200D. \u200D\u200Ccom"_s);
        row(u"tel\u200C:+4420"_s, u"tel\u200C: +4420"_s);
        row(u"tel\u034F:+4420"_s, u"tel: +4420"_s);
        row(u"anna@\u200Cexample"_s, u"anna@ \u200Cexample"_s);
        row(u"192.\u200C168.0.\u200D1"_s, u"192. \u200C168. 0. \u200D1"_s);
        row(u"evil.\u3164com"_s, u"evil. com"_s);
        // What is none stays as it was.
        row(u"Anna Müller"_s, u"Anna Müller"_s);
        row(u"Nr. 5, 2 x 1.50 EUR, 12:30"_s, u"Nr. 5, 2 x 1.50 EUR, 12:30"_s);
        row(u"Dr. A. Smith..."_s, u"Dr. A. Smith..."_s);
        row(u"1,234.56"_s, u"1,234.56"_s);
        row(u"क्‍ष अनुप्रिया"_s, u"क्‍ष अनुप्रिया"_s);
    }
    void linksAreParted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(outsideText(typed, 100), written);
        QCOMPARE(outsideText(outsideText(typed, 100), 100), written);
    }

    void nothingBreaksTheLineOrTurnsIt()
    {
        QString all = u"a"_s;
        for (char16_t c = 1; c < 0x3100; ++c)
            all += QChar(c);
        all += u"\uFEFF\uFFF9\U000E0041\U0001F600b"_s + QChar(0xD800);
        const QString line = outsideText(all, 100'000);
        for (const QChar c : line) {
            const bool isBlank = c == u' ';
            QVERIFY2(isBlank || !c.isSpace(), qPrintable(QString::number(c.unicode(), 16)));
            QVERIFY(c.category() != QChar::Other_Control);
            QVERIFY(!(c.unicode() >= 0x202A && c.unicode() <= 0x202E));
            QVERIFY(!(c.unicode() >= 0x2060 && c.unicode() <= 0x206F));
            QVERIFY(c.unicode() != 0x200B && c.unicode() != 0x200E && c.unicode() != 0x061C);
        }
        QVERIFY(line.contains(u"\U0001F600b"_s));
        QCOMPARE(outsideText(u"one\r\nBcc: all@example.com\n\nTwo\u2028three\u0085four"_s, 100),
            u"one Bcc: all@ example. com Two three four"_s);
    }

    void tenThousandCharactersAreCut()
    {
        const QString cut = outsideText(QString(10'000, u'x'), 120);
        QCOMPARE(cut.size(), 120);
        QVERIFY(cut.endsWith(u'…'));
        const QString emoji = outsideText(u"\U0001F600"_s.repeated(500), 120);
        QCOMPARE(emoji.toUcs4().size(), 120);
        QCOMPARE(outsideText({}, 120), QString());
    }

    void theShopMayNameItsOwnSite()
    {
        QCOMPARE(ownText(u"shop.example"_s, 100), u"shop.example"_s);
        QCOMPARE(ownText(u"http://shop.example\nBcc: x"_s, 100), u"http: //shop.example Bcc: x"_s);
    }

    void theOtherDirectionStaysApart()
    {
        QCOMPARE(withinSentence(u"Anna"_s, u"en"_s), u"Anna"_s);
        QCOMPARE(withinSentence(u"آنا"_s, u"en"_s), u"\u2068آنا\u2069"_s);
        QCOMPARE(withinSentence(u"آنا"_s, u"ar"_s), u"آنا"_s);
        QCOMPARE(withinSentence(u"15.00 EUR"_s, u"ar"_s), u"\u206815.00 EUR\u2069"_s);
    }
};

QTEST_GUILESS_MAIN(OutsideTextTest)
#include "OutsideTextTest.moc"
