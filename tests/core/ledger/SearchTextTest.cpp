// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/SearchText.h"

#include "LedgerSamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// What somebody types, and the sales that it finds, in the scripts that customers write.
class SearchTextTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    void add(const QString &tag, const QString &name, const QString &description = {}, qint64 cents = 99)
    {
        Invoice invoice = sale(u"CF-"_s + tag);
        invoice.customerName = name;
        invoice.description = description;
        invoice.email.clear();
        invoice.fields = Json::object();
        invoice.amount = Money(cents, *Currency::find(u"USD"));
        QVERIFY(m_ledger->add(invoice));
    }
    QString found(const QString &typed)
    {
        const auto list = m_ledger->list({.search = typed});
        if (!list)
            return list.error().code + list.error().detail;
        QStringList tags;
        for (const Invoice &invoice : *list)
            tags << invoice.reference.sliced(3);
        tags.sort();
        return tags.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_ledger = std::make_unique<LedgerFile>(m_folder.filePath(u"ledger.sqlite"_s));
        QVERIFY(m_ledger->open());
        add(u"GERMAN"_s, u"Jürgen Weiß"_s);
        add(u"TURKISH"_s, u"İpek Işık"_s);
        add(u"GREEK"_s, u"Γιώργος Παπαδόπουλος"_s);
        add(u"CYRILLIC"_s, u"Иван Ёлкин"_s);
        add(u"ARABIC"_s, u"فَاطِمَة أحمد"_s);
        add(u"HEBREW"_s, u"שָׁלוֹם כהן"_s);
        add(u"HINDI"_s, u"प्रिया शर्मा"_s);
        add(u"CHINESE"_s, u"王小明"_s);
        add(u"JAPANESE"_s, u"ﾀﾅｶ ガラス ＡＢＣ"_s);
        add(u"KOREAN"_s, u"김민수"_s);
        add(u"THAI"_s, u"สมชาย ใจดี"_s);
        add(u"EMOJI"_s, u"Receipt 🧾👩‍💻"_s);
        add(u"POLISH"_s, u"Łucja Żółw"_s);
        add(u"BIG"_s, u"x"_s, {}, 120450);
        add(u"SMALL"_s, u"y"_s, {}, 1204);
        add(u"SIGNS"_s, u"z"_s, u"100% \"silk\" (a*b) AND NOT foo: c#1 – O'Neil \\ ^end"_s);
        add(u"CONTROL"_s, u"q"_s, QString(u"a\u0001"_s + QChar(0) + u"\u0002\u200f middle\u0001"_s));
        add(u"LONG"_s, u"r"_s, QString(5000, u'w'));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("tags");
        const auto row = [](const char *name, const QString &typed, const QString &tags) {
            QTest::newRow(name) << typed << tags;
        };
        row("SQL as text", u"'; DROP TABLE invoice;--"_s, {});
        row("FTS syntax as text", u"NEAR(a b) OR *"_s, {});
        row("an operator is a word", u"NOT foo:"_s, u"SIGNS"_s);
        row("a quote", u"\"silk\""_s, u"SIGNS"_s);
        row("one quote", u"\""_s, u"SIGNS"_s);
        row("a star inside", u"a*b"_s, u"SIGNS"_s);
        row("per cent", u"%"_s, u"SIGNS"_s);
        row("a sign and a letter", u"c#"_s, u"SIGNS"_s);
        row("a caret", u"^end"_s, u"SIGNS"_s);
        row("a column filter", u"entries:silk"_s, {});
        row("10,000 letters", QString(10'000, u'w'), u"LONG"_s);
        row("10,000 signs", QString(10'000, u'"'), {});
        row("a control character alone is nothing", u"\u0001"_s + u"zebra"_s, {});
        row("control characters are not there", u"middle"_s, u"CONTROL"_s);
        row("an unpaired surrogate", QString(QChar(0xD800)), {});
        row("German, without capitals", u"JÜRGEN"_s, u"GERMAN"_s);
        row("without dots", u"jurgen"_s, u"GERMAN"_s);
        row("a sharp s", u"weiss"_s, u"GERMAN"_s);
        row("Turkish with a dot", u"ipek"_s, u"TURKISH"_s);
        row("Turkish without", u"ISIK"_s, u"TURKISH"_s);
        row("Greek, and a last sigma", u"παπαδοπουλοσ"_s, u"GREEK"_s);
        row("Greek capitals", u"ΓΙΏΡΓΟΣ"_s, u"GREEK"_s);
        row("Cyrillic", u"елкин"_s, u"CYRILLIC"_s);
        row("Arabic without vowels", u"فاطمة"_s, u"ARABIC"_s);
        row("Arabic without hamza", u"احمد"_s, u"ARABIC"_s);
        row("Hebrew without points", u"שלום"_s, u"HEBREW"_s);
        row("Hindi", u"प्रिया"_s, u"HINDI"_s);
        row("Hindi, the middle of a word", u"र्मा"_s, u"HINDI"_s);
        row("Chinese, one letter inside", u"小"_s, u"CHINESE"_s);
        row("Chinese, two", u"小明"_s, u"CHINESE"_s);
        row("Chinese, all", u"王小明"_s, u"CHINESE"_s);
        row("Japanese, full width for half", u"タナカ"_s, u"JAPANESE"_s);
        row("Japanese, half width for full", u"ｶﾞﾗｽ"_s, u"JAPANESE"_s);
        row("wide Latin letters", u"abc"_s, u"JAPANESE"_s);
        row("Korean, inside", u"민수"_s, u"KOREAN"_s);
        row("Thai, inside", u"ชาย"_s, u"THAI"_s);
        row("emoji", u"🧾"_s, u"EMOJI"_s);
        row("emoji in a row", u"🧾👩"_s, u"EMOJI"_s);
        row("Polish", u"lucja zolw"_s, u"POLISH"_s);
        row("an amount as in Germany", u"1.204,50"_s, u"BIG"_s);
        row("an amount as in England", u"1,204.50"_s, u"BIG"_s);
        row("as in Switzerland", u"1'204.50"_s, u"BIG"_s);
        row("with a comma", u"1204,50"_s, u"BIG"_s);
        row("without a fraction", u"1204"_s, u"BIG"_s);
        row("a small one", u"12,04"_s, u"SMALL"_s);
        row("Arabic digits", u"١٢٠٤"_s, u"BIG"_s);
        row("one letter begins a word", u"w"_s, u"GERMAN LONG"_s);
        row("two letters begin a word", u"sc"_s, {});
        row("two letters that do", u"is"_s, u"TURKISH"_s);
        row("three stand anywhere", u"mal"_s, u"SMALL"_s);
        row("every word has to be there", u"jürgen ipek"_s, {});
        row("in any order", u"weiß jürgen"_s, u"GERMAN"_s);
    }
    void finds()
    {
        QFETCH(QString, typed);
        QTEST(found(typed), "tags");
    }

    void nothingTypedFindsAll_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \t\n　"_s;
        QTest::newRow("control characters") << u"\u0001\u0002"_s;
        QTest::newRow("a direction mark") << u"\u200f"_s;
        QTest::newRow("an accent without a letter") << u"\u0301"_s;
    }
    void nothingTypedFindsAll()
    {
        QFETCH(QString, typed);
        QVERIFY(searching::Wanted(typed).isEmpty());
        QCOMPARE(m_ledger->list({.search = typed})->size(), 18U);
        QVERIFY(m_ledger->outline({.search = typed}, 5));
        QVERIFY(m_ledger->sums({.search = typed}));
    }

    void foldingTwiceChangesNothing()
    {
        for (const QString &text : {u"İstanbul ﬃ Straße ½ Ǆ ΐ"_s, u"ｶﾞﾗｽ 김 ཀྵ"_s, u"١٢ ²"_s}) {
            const QString once = searching::folded(text);
            QCOMPARE(searching::folded(once), once);
        }
    }
};

QTEST_GUILESS_MAIN(SearchTextTest)
#include "SearchTextTest.moc"
