// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/SearchSample.h"

#include "LedgerSamples.h"

#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using counterfoil::searching::entriesOf;
using counterfoil::searching::Entry;
using counterfoil::searching::indexText;
using counterfoil::searching::Sample;
using namespace Qt::StringLiterals;

namespace {

/// A sale's text, as the books keep it.
QString kept(const QString &description)
{
    Invoice invoice = sale(u"CF"_s);
    invoice.email.clear();
    invoice.fields = Json::object();
    invoice.description = description;
    return searching::textOf(invoice);
}

/// Of all three letters in a row of the text, those that a search begins with.
QStringList chosen(const Sample &sample, const QString &text)
{
    std::vector<Entry> runs;
    for (const Entry entry : entriesOf(text)) {
        if (indexText({entry}).size() == 3)
            runs.push_back(entry);
    }
    QStringList words;
    for (const Entry entry : sample.narrowest(runs))
        words << indexText({entry});
    return words;
}

} // namespace

/// Which letters a search begins with: those that few sales have. It decides how fast, never what is found.
class SearchSampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowingNothingItTakesAFew()
    {
        QCOMPARE(chosen(Sample(), u"abcdefghi"_s).size(), 4);
        QCOMPARE(chosen(Sample(), u"abc"_s), QStringList(u"abc"_s));
    }

    void whatAllHaveIsLeftOut()
    {
        Sample sample;
        for (int number = 0; number < 200; ++number)
            sample.add(kept(number % 10 == 0 ? u"bicycle for rent"_s : u"bicycle"_s));
        QCOMPARE(chosen(sample, u"rent bicycle"_s), QStringList(u"ent"_s));
        // Where nothing else is asked for, it is one of those.
        QCOMPARE(chosen(sample, u"bicycle"_s).size(), 1);
    }

    void theRarestComeFirst()
    {
        Sample sample;
        for (int number = 0; number < 200; ++number)
            sample.add(kept(number % 2 == 0 ? u"abcd"_s : number % 3 == 0 ? u"abce"_s : u"abc"_s));
        QCOMPARE(chosen(sample, u"abc bce bcd"_s).first(), u"bce"_s);
        QCOMPARE(chosen(sample, u"abc bcd"_s).first(), u"bcd"_s);
    }

    /// Each stands in every other sale, but never both in one: together they leave none.
    void whatNeverStandsTogetherIsTakenTogether()
    {
        Sample sample;
        for (int number = 0; number < 200; ++number)
            sample.add(kept(number % 2 == 0 ? u"coffee"_s : u"silken"_s));
        QCOMPARE(chosen(sample, u"coffee"_s).size(), 1);
        QCOMPARE(chosen(sample, u"coffee silken"_s).size(), 2);
    }

    void noMoreSalesThanItHasRoomFor()
    {
        Sample sample;
        QVERIFY(sample.isEmpty());
        for (std::size_t number = 0; number < 2 * Sample::most; ++number)
            sample.add(kept(number < Sample::most ? u"early"_s : u"later"_s));
        QVERIFY(!sample.isEmpty());
        QCOMPARE(chosen(sample, u"late early"_s).first(), u"ate"_s); // never seen, so rare
    }

    void entriesAreEachThereOnce_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"aaaa aaaa"_s, u"a-b c--d"_s, u"東京 tokyo"_s, u"🧾👩‍💻🧾"_s,
                 u"  "_s, u"ab"_s, u"O'Neil's 50%"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void entriesAreEachThereOnce()
    {
        QFETCH(QString, text);
        const QStringList words = indexText(entriesOf(kept(text))).split(u' ');
        QStringList once = words;
        once.removeDuplicates();
        QCOMPARE(words, once);
        for (const QString &word : words) {
            QVERIFY(!word.isEmpty() && word.toUcs4().size() <= 4);
            for (const QChar letter : word) // else the index would take it for two
                QVERIFY(letter.unicode() >= 128 || letter.isLetterOrNumber());
        }
    }
};

QTEST_GUILESS_MAIN(SearchSampleTest)
#include "SearchSampleTest.moc"
