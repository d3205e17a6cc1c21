// SPDX-License-Identifier: GPL-3.0-or-later
#include "statement/ImportWords.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

class ImportWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howFarItIs_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<qint64>("lines");
        QTest::addColumn<qint64>("total"); ///< below 0: not known
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << 1 << qint64(1) << qint64(-1) << 0 << u"Read 1 sale, 1 page."_s;
        QTest::newRow("no total") << 3 << qint64(120) << qint64(-1) << 0 << u"Read 120 sales, 3 pages."_s;
        QTest::newRow("of a total") << 2 << qint64(100) << qint64(730) << 0
                                    << u"Read 100 of 730 sales, 2 pages."_s;
        QTest::newRow("of one") << 1 << qint64(1) << qint64(1) << 0 << u"Read 1 of 1 sale, 1 page."_s;
        QTest::newRow("by months") << 4 << qint64(28) << qint64(-1) << 12
                                   << u"Read 28 sales, 4 of 12 months."_s;
        QTest::newRow("one month") << 1 << qint64(0) << qint64(-1) << 1 << u"Read 0 sales, 1 of 1 month."_s;
    }
    void howFarItIs()
    {
        QFETCH(int, pages);
        QFETCH(qint64, lines);
        QFETCH(qint64, total);
        QFETCH(int, months);
        QFETCH(QString, words);
        const auto known = total < 0 ? std::nullopt : std::optional(total);
        QCOMPARE(progressWords({pages, lines, known}, months).english(), words);
    }

    void whatCameOfIt_data()
    {
        using Outcome = HistoryImport::Outcome;
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("nothing there") << Outcome{} << QStringList{u"lists no sales of that time"_s};
        QTest::newRow("all known") << Outcome{.listed = 2,
            .known = 2} << QStringList{u"Nothing had to be imported."_s, u"2 were there already."_s};
        QTest::newRow("one of each")
            << Outcome{.listed = 4, .taken = 1, .known = 1, .linked = 1, .leftOut = 1}
            << QStringList{u"1 sale was imported"_s, u"1 was there already."_s, u"1 sale of yours"_s,
                   u"1 was left out; the list says why."_s};
        QTest::newRow("cancelled") << Outcome{.listed = 50, .taken = 50, .isStopped = true}
                                   << QStringList{u"Cancelled."_s, u"50 sales were imported"_s,
                                          u"What is in the books stays."_s};
        QTest::newRow("ended early") << Outcome{.listed = 50,
            .taken = 50,
            .error = Error{ErrorKind::Unknown, u"no-answer"_s, u"The gateway did not\nanswer."_s, {}}}
                                     << QStringList{u"ended early: The gateway did not answer."_s,
                                            u"nothing comes in twice"_s};
    }
    void whatCameOfIt()
    {
        QFETCH(HistoryImport::Outcome, outcome);
        QFETCH(QStringList, parts);
        const QString words = outcomeWords(outcome).english();
        for (const QString &part : parts)
            QVERIFY2(words.contains(part), qPrintable(words));
    }
};

QTEST_MAIN(ImportWordsTest)
#include "ImportWordsTest.moc"
