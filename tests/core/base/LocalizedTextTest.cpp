// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/LocalizedText.h"

#include "base/DirectionMarks.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include <map>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

/// Sentences of this test in a language that nobody speaks. lupdate finds none of them: translations of
/// what no program says would only be work.
class Foreign : public QTranslator {
public:
    std::map<QByteArray, QString> sentences;

    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QByteArray key = QByteArray(context) + '|' + source + '|' + comment;
        const auto found = sentences.find(count > 1 ? key + "|many" : key);
        return found == sentences.end() ? QString() : found->second;
    }
    bool isEmpty() const override { return false; }
};

constexpr auto sentence = &translatable; // by another name, which lupdate does not look for

LocalizedText of(const char *source, qint64 count = -1)
{
    return sentence("LocalizedTextTest", source, nullptr, count);
}

/// The same text, or only its English words, as it comes out of the books.
LocalizedText again(const LocalizedText &text)
{
    return LocalizedText::fromStored(text.toStored(), text.english());
}

/// (Raw literals would be too much for Qt's moc.)
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

/// Texts within texts, so many of them.
LocalizedText nested(int depth)
{
    LocalizedText text = of("x");
    for (int i = 1; i < depth; ++i)
        text = of("(%1)").arg(text);
    return text;
}

} // namespace

/// A sentence and its values: what is put together, what is kept in the books, and what is said in which
/// language.
class LocalizedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void fillsPlaces_data()
    {
        QTest::addColumn<LocalizedText>("text");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const LocalizedText &text, const QString &english) {
            QTest::newRow(name) << text << english;
        };
        const QString none;
        row("nothing", {}, none);
        row("an empty text", LocalizedText(QString()), none);
        row("an empty value", of("a %1 b").arg(QString()), u"a  b"_s);
        row("an empty text as a value", of("a %1 b").arg(LocalizedText()), u"a  b"_s);
        row("a value like a place", of("%1 and %2").arg(u"%2"_s, u"%1"_s), u"%2 and %1"_s);
        row("in two calls", of("%1 and %2").arg(u"%2"_s).arg(u"b"_s), u"%2 and b"_s);
        row("a value like a counted place", of("%1").arg(u"%n %Ln %L1"_s), u"%n %Ln %L1"_s);
        row("a value like a counted place beside one", of("%n of %1", 3).arg(u"%n"_s), u"3 of %n"_s);
        row("a value with percent signs", of("%1%").arg(u"%%1%%"_s), u"%%1%%%"_s);
        row("percent signs", of("100% of %1, %% and %").arg(u"a"_s), u"100% of a, %% and %"_s);
        row("a percent sign before a place", of("%%1").arg(u"a"_s), u"%a"_s);
        row("a percent sign at the end", of("%1 %").arg(u"a"_s), u"a %"_s);
        row("no place zero", of("%0 %1").arg(u"a"_s), u"%0 a"_s);
        row("a place twice", of("%1, %1").arg(u"a"_s), u"a, a"_s);
        row("the other way round", of("%2 %1").arg(u"a"_s, u"b"_s), u"b a"_s);
        row("only a second place", of("only %2").arg(u"a"_s, u"b"_s), u"only b"_s);
        row("more places than values", of("%1 %2 %3").arg(u"a"_s), u"a %2 %3"_s);
        row("places and no values", of("%1 %2"), u"%1 %2"_s);
        row("nine places",
            of("%9%8%7%6%5%4%3%2%1")
                .arg(u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s),
            u"ihgfedcba"_s);
        row("no tenth place: the first, and a zero", of("%10").arg(u"a"_s), u"a0"_s);
        row("numbers", of("%1 %2 %3 %4").arg(-1, qint64(1) << 40, 2U, std::size_t(3)),
            u"-1 1099511627776 2 3"_s);
        row("parts of texts", of("%1 %2").arg(QStringView(u"abc").left(2), QString(u"d"_s) + u'e'),
            u"ab de"_s);
        row("one sign", of("%1").arg(QChar(u'x')), u"x"_s);
        row("beyond Latin", of("“%1”…").arg(u"قيمة 💳"_s), u"“قيمة 💳”…"_s);
        row("half a character", of("%1").arg(QString(QChar(0xD83D))), u"?"_s);
        row("a text in a text in a text", of("<%1>").arg(of("(%1)").arg(of("[%1]").arg(u"%1"_s))),
            u"<([%1])>"_s);

        row("one behind the other", of("A %1.").arg(u"a"_s) + u' ' + of("B %1.").arg(u"b"_s), u"A a. B b."_s);
        row("values of both at the end", (of("A %1.") + u' ' + of("B %1.")).arg(u"a"_s, u"b"_s),
            u"A a. B b."_s);
        row("values of both, one by one", (of("A %1.") + of("B %1.")).arg(u"a"_s).arg(u"b"_s), u"A a.B b."_s);
        row("verbatim words have no places", (u"%1 "_s + of("%1") + u" %1"_s).arg(u"a"_s), u"%1 a %1"_s);
        row("nothing behind something", of("a") + LocalizedText() + QString(), u"a"_s);
        LocalizedText added;
        added += of("a");
        added += u"b"_s;
        added += added;
        row("added to itself", added, u"abab"_s);

        row("a list of none", listed(QStringList()), none);
        row("of one", listed({u"a"_s}), u"a"_s);
        row("of three", listed({u"a"_s, u"%1"_s, u"c"_s}), u"a, %1, c"_s);
        row("of sentences", listed(QList<LocalizedText>{of("a%1").arg(1), of("b")}), u"a1, b"_s);
    }
    void fillsPlaces()
    {
        QFETCH(LocalizedText, text);
        QFETCH(QString, english);
        QCOMPARE(text.english(), english);
        QCOMPARE(forCopying(text.toString()), english); // no translation is there
        QCOMPARE(forCopying(QString(text)), english);
        QCOMPARE(text.isEmpty(), english.isEmpty());
        QCOMPARE(again(text).english(), english);
        QVERIFY(again(text) == text && text == english);
    }

    /// (Of a sentence of the program: only those have English forms.)
    void counts_data()
    {
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("english");
        QTest::newRow("none") << qint64(0) << u"This has 0 characters; at most 9 fit."_s;
        QTest::newRow("one") << qint64(1) << u"This has 1 character; at most 9 fit."_s;
        QTest::newRow("two") << qint64(2) << u"This has 2 characters; at most 9 fit."_s;
        QTest::newRow("five") << qint64(5) << u"This has 5 characters; at most 9 fit."_s;
        QTest::newRow("21") << qint64(21) << u"This has 21 characters; at most 9 fit."_s;
        QTest::newRow("a million") << qint64(1'000'000) << u"This has 1000000 characters; at most 9 fit."_s;
        QTest::newRow("the largest int")
            << qint64(2147483647) << u"This has 2147483647 characters; at most 9 fit."_s;
        QTest::newRow("2^40") << (qint64(1) << 40) << u"This has 1099511627776 characters; at most 9 fit."_s;
    }
    void counts()
    {
        QFETCH(qint64, count);
        const LocalizedText text =
            sentence("FieldCheck", "This has %n character(s); at most %1 fit.", nullptr, count).arg(9);
        QTEST(text.english(), "english");
        QTEST(text.toString(), "english");
        QTEST(again(text).english(), "english");
    }

    void countsWithoutForms()
    {
        QCOMPARE(of("%n thing(s)", 1).english(), u"1 thing(s)"_s); // rather ugly than wrong
        QCOMPARE(of("%Ln and %n", 1204).english(), u"1204 and 1204"_s);
        QCOMPARE(of("%Ln and %n", 1204).toString(), u"1,204 and 1204"_s);
        QCOMPARE(of("%n of none").english(), u"%n of none"_s);
        QCOMPARE(of("%n", -5).english(), u"%n"_s);
    }

    void isSaidInTheLanguageOfTheReader()
    {
        Foreign foreign;
        foreign.sentences = {
            {"LocalizedTextTest|The %1 of %2.|", u"%2ne %1ro."_s},
            {"LocalizedTextTest|sale|", u"vendo"_s},
            {"LocalizedTextTest|Order|noun", u"Mendo"_s},
            {"LocalizedTextTest|Order|verb", u"Mendu"_s},
            {"LocalizedTextTest|%n day(s) for %1|", u"%n tago por %1"_s},
            {"LocalizedTextTest|%n day(s) for %1||many", u"%1: %n tagoj"_s},
            {"LocalizedTextTest|Lost %1, twice %2|", u"Perdita"_s},
            {"LocalizedTextTest|More %1|", u"Pli %1 %2 %1"_s},
            {"List|%1, %2|two things, two lists, or one of each", u"%1 kaj %2"_s},
        };
        const LocalizedText said = of("The %1 of %2.").arg(of("sale"), u"%1"_s);
        QCOMPARE(said.toString(), u"The sale of %1."_s);
        QVERIFY(QCoreApplication::installTranslator(&foreign));

        QCOMPARE(said.toString(), u"%1ne vendoro."_s);
        QCOMPARE(said.english(), u"The sale of %1."_s);
        QCOMPARE(again(said).toString(), u"%1ne vendoro."_s);
        QCOMPARE(QString(said + u" – "_s + of("unknown")), u"%1ne vendoro. – unknown"_s);
        QCOMPARE(sentence("LocalizedTextTest", "Order", "noun", -1).toString(), u"Mendo"_s);
        QCOMPARE(again(sentence("LocalizedTextTest", "Order", "verb", -1)).toString(), u"Mendu"_s);
        QCOMPARE(sentence("Elsewhere", "sale", nullptr, -1).toString(), u"sale"_s);
        QCOMPARE(sentence("", "sale", nullptr, -1).toString(), u"sale"_s);
        QCOMPARE(of("%n day(s) for %1", 1).arg(of("sale")).toString(), u"1 tago por vendo"_s);
        QCOMPARE(of("%n day(s) for %1", 2).arg(u"%n"_s).toString(), u"%n: 2 tagoj"_s);
        QCOMPARE(again(of("%n day(s) for %1", 5).arg(of("sale"))).toString(), u"vendo: 5 tagoj"_s);
        // More than Qt counts: rather English than another number.
        QCOMPARE(
            of("%n day(s) for %1", qint64(1) << 40).arg(u"a"_s).toString(), u"1099511627776 day(s) for a"_s);
        QCOMPARE(of("Lost %1, twice %2").arg(1, 2).toString(), u"Perdita"_s);
        QCOMPARE(of("More %1").arg(1).toString(), u"Pli 1 %2 1"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}).toString(), u"a kaj b kaj c"_s);
        QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}).english(), u"a, b, c"_s);

        QCoreApplication::removeTranslator(&foreign);
        QCOMPARE(said.toString(), u"The sale of %1."_s);
    }

    void damagedInTheBooks_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << "What was it"_ba;
        QTest::newRow("half of it") << json("[{'context':'LocalizedTextTest','source':'The %1");
        QTest::newRow("an object") << json("{'context':'LocalizedTextTest','source':'The sale.'}");
        QTest::newRow("an empty list") << "[]"_ba;
        QTest::newRow("a list of anything") << "[1,true,null,[],{}]"_ba;
        QTest::newRow("no context") << json("[{'source':'The sale.'}]");
        QTest::newRow("an empty context") << json("[{'context':'','source':'The sale.'}]");
        QTest::newRow("no source") << json("[{'context':'LocalizedTextTest'}]");
        QTest::newRow("numbers for texts") << json("[{'context':1,'source':2}]");
        QTest::newRow("another sentence") << json("[{'context':'LocalizedTextTest','source':'The fee.'}]");
        QTest::newRow("one more value")
            << json("[{'context':'LocalizedTextTest','source':'The %1.','values':[['sales']]}]");
        QTest::newRow("no values") << json("[{'context':'LocalizedTextTest','source':'The %1.'}]");
        QTest::newRow("values that are none")
            << json("[{'context':'LocalizedTextTest','source':'The %1.','values':'sale'}]");
        QTest::newRow("a value that is none")
            << json("[{'context':'LocalizedTextTest','source':'The %1.','values':['sale']}]");
        QTest::newRow("a count that is none")
            << json("[{'context':'LocalizedTextTest','source':'The %n.','count':'many'}]");
        QTest::newRow("a moment that is none") << json("[{'context':'@moment','source':'The sale.'}]");
        QTest::newRow("a number that is none") << json("[{'context':'@number','source':'The sale.'}]");
        QTest::newRow("a time of another version") << json("[{'context':'@week','source':'2026-W12'}]");
        QTest::newRow("NUL in its context")
            << json("[{'context':'LocalizedTextTest\\u0000','source':'The\\u0000 sale.'}]");
        QByteArray deep = json("[{'context':'C','source':'%1','values':[").repeated(200);
        deep += json("['The sale.']") + QByteArray("]}]").repeated(200);
        QTest::newRow("deep") << deep;
        QByteArray wide = json("[{'context':'C','source':'%1%1%1%1%1%1%1%1%1','values':[").repeated(15);
        wide += json("['The sale.']") + QByteArray("]}]").repeated(15);
        QTest::newRow("short, and as long as all memory") << wide;
        // Places that nothing comes into are no room for what does.
        const QByteArray empty = json("{'context':'A','source':'%9','values':[[],[],[],[],[],[],[],[],[]]}");
        QByteArray growing = json("['The sale.']");
        for (int depth = 0; depth < 7; ++depth) {
            QByteArray next = "[";
            for (int each = 0; each < 5; ++each)
                next += empty + ',';
            next += json("{'context':'A','source':'") + QByteArray("%1").repeated(30) + json("','values':[")
                + growing + "]}]";
            growing = next;
        }
        QTest::newRow("a length that others hide") << growing;
        QTest::newRow("longer than anything we write")
            << json("['The sale.',{'context':'C','source':'") + QByteArray(1'100'000, ' ') + json("'}]");
        QTest::newRow("very deep") << QByteArray(100'000, '[');
    }
    void damagedInTheBooks()
    {
        QFETCH(QByteArray, stored);
        Foreign foreign;
        foreign.sentences = {{"LocalizedTextTest|The fee.|", u"La kosto."_s}, {"C|%1|", u"la %1"_s},
            {"LocalizedTextTest|The %1.|", u"La %1."_s}};
        QCoreApplication::installTranslator(&foreign);
        const LocalizedText text = LocalizedText::fromStored(stored, u"The sale."_s);
        QCOMPARE(text.english(), u"The sale."_s);
        QCOMPARE(text.toString(), u"The sale."_s); // what nobody can vouch for stays as it was written
        QCOMPARE(text.toStored(), QByteArray());
        QCoreApplication::removeTranslator(&foreign);
    }

    void englishThatWasChanged()
    {
        const LocalizedText text = of("The %1.").arg(u"sale"_s);
        QCOMPARE(LocalizedText::fromStored(text.toStored(), u"The sale"_s).english(), u"The sale"_s);
        QCOMPARE(LocalizedText::fromStored(text.toStored(), u"The sale"_s).toStored(), QByteArray());
        QCOMPARE(LocalizedText::fromStored(text.toStored(), u"The sale."_s).toStored(), text.toStored());
    }

    void whatIsStored()
    {
        QCOMPARE(LocalizedText().toStored(), QByteArray());
        QCOMPARE(LocalizedText(u"The sale."_s).toStored(), QByteArray());
        QCOMPARE((LocalizedText(u"The"_s) + u' ' + u"sale."_s).toStored(), QByteArray());
        QCOMPARE((u"> "_s + sentence("C", "A %1", "noun", 3).arg(of("b%1").arg(u"\"\n"_s))).toStored(),
            json("['> ',{'comment':'noun','context':'C','count':'3','source':'A "
                 "%1','values':[[{'context':'LocalizedTextTest','source':'b%1','values':[['\\'\\n']]}]]}]"));
        // Counts and moments that a double would lose.
        const LocalizedText large = of("%n", (qint64(1) << 53) + 1);
        QCOMPARE(again(large).english(), u"9007199254740993"_s);
        QCOMPARE(again(large).toStored(), large.toStored());
    }

    void whatIsDeepIsStoredAsFarAsItIsRead()
    {
        QCOMPARE(again(nested(16)).toStored(), nested(16).toStored());
        QCOMPARE(again(nested(40)).toStored(), QByteArray());
        QCOMPARE(again(nested(40)).english(), nested(40).english());
        // However long a list is, it is not deep.
        QStringList codes;
        for (int i = 0; i < 1000; ++i)
            codes << QString::number(i);
        const LocalizedText all = of("One of %1.").arg(listed(codes));
        QCOMPARE(all.english(), u"One of %1."_s.arg(codes.join(u", "_s)));
        QCOMPARE(again(all).toStored(), all.toStored());
    }

    void moments()
    {
        qputenv("TZ", "Asia/Kolkata"); // +5:30
        const QDateTime at(QDate(2026, 3, 15), QTime(20, 4, 59), Qt::UTC);
        const LocalizedText when = LocalizedText::moment(at);
        const LocalizedText day = LocalizedText::day(QDate(2026, 3, 1));
        QCOMPARE(when.english(), u"16 March 2026, 01:34"_s);
        QCOMPARE(day.english(), u"1 March 2026"_s);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        QCOMPARE(when.toString(), u"16 mars 2026, 01:34"_s);
        QCOMPARE(again(when).toString(), u"16 mars 2026, 01:34"_s);
        QCOMPARE(again(of("on %1").arg(day)).toString(), u"on 1 mars 2026"_s);
        QCOMPARE(when.english(), u"16 March 2026, 01:34"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        // In the books it is the moment, wherever they are read.
        QVERIFY(when.toStored().contains("2026-03-15T20:04:59Z"));
        QCOMPARE(LocalizedText::moment(at.toOffsetFromUtc(-3600)), when);
    }

    void countries()
    {
        const LocalizedText paid = of("by %1").arg(LocalizedText::country(u"CD"_s));
        QCOMPARE(paid.english(), u"by Congo - Kinshasa"_s);
        QCOMPARE(LocalizedText::country(u"CI"_s).in(u"uk"_s), u"Кот-дʼІвуар"_s);
        QCOMPARE(LocalizedText::country(u"ML"_s).in(u"ar"_s), u"مالي"_s);
        QCOMPARE(again(paid), paid);
        QVERIFY(LocalizedText::country({}).isEmpty());
        QCOMPARE(LocalizedText::country(u"mali"_s).english(), u"mali"_s); // no code: as it stands
    }

    void numbers()
    {
        const LocalizedText due = of("%1 is due").arg(LocalizedText::number(u"1234567.50"_s) + u" INR"_s);
        QCOMPARE(due.english(), u"1234567.50 INR is due"_s);
        QCOMPARE(due.toString(), u"1234567.50 INR is due"_s); // nobody has said yet which language it is
        QCOMPARE(LocalizedText::number(u"1234567.50"_s).in(u"fr"_s), u"1\u202F234\u202F567,50"_s);
        QCOMPARE(LocalizedText::number(u"1234567.50"_s).in(u"hi"_s), u"12,34,567.50"_s);
        QCOMPARE(LocalizedText::number(u"1234567.50"_s).in(u"en"_s), u"1,234,567.50"_s);
        QCOMPARE(again(due), due);
        QCOMPARE(again(due).in(u"fr"_s), due.in(u"fr"_s));
    }

    void momentsThatAreNone()
    {
        QVERIFY(LocalizedText::moment({}).isEmpty());
        QVERIFY(LocalizedText::day({}).isEmpty());
        QVERIFY(LocalizedText::day(QDate(2026, 2, 30)).isEmpty());
        QCOMPARE(LocalizedText::moment({}).toStored(), QByteArray());
        QCOMPARE(of("at %1!").arg(LocalizedText::moment({})).english(), u"at !"_s);
    }

    void equality()
    {
        QVERIFY(of("a %1").arg(u"b"_s) == LocalizedText(u"a b"_s)); // it says the same
        QVERIFY(of("a %1").arg(u"b"_s) == u"a b"_s && u"a b"_s == of("a b"));
        QVERIFY(sentence("C", "a", "noun", -1) == sentence("D", "a", nullptr, -1));
        QVERIFY(of("a") != of("b") && of("a") != u"A"_s && of("a") != LocalizedText());
        QVERIFY(LocalizedText() == QString() && LocalizedText() == LocalizedText(u""_s));
        // Whoever reads it in another language compares the same.
        Foreign foreign;
        foreign.sentences = {{"LocalizedTextTest|a|", u"z"_s}};
        QCoreApplication::installTranslator(&foreign);
        QCOMPARE(of("a").toString(), u"z"_s);
        QVERIFY(of("a") == u"a"_s && of("a") != u"z"_s);
        QVERIFY(of("a").contains(u"a") && of("abc").startsWith(u"ab") && of("abc").endsWith(u'c'));
        QCoreApplication::removeTranslator(&foreign);
    }
};

QTEST_GUILESS_MAIN(LocalizedTextTest)
#include "LocalizedTextTest.moc"
