// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "../base/Await.h"
#include "LedgerSamples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// The ledger as the program uses it: calls are begun at once, carried out in their order on another thread,
/// and nobody who asks has to wait.
class LedgerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }
    /// What a second program finds in the file.
    QStringList referencesInFile() const
    {
        return SqlSession(path()).column(u"SELECT reference || ' ' || state FROM invoice ORDER BY id"_s);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLedgerThatCannotBeOpenedSaysSoToEveryCall()
    {
        Ledger ledger(m_folder->filePath(u"no/such/folder/ledger.sqlite"_s));
        QSignalSpy changed(&ledger, &Ledger::changed);
        const auto started = await(ledger.start());
        QCOMPARE(codeOf(started), u"ledger-unavailable"_s);
        QCOMPARE(started.error().kind, ErrorKind::Unavailable);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-1"_s)))), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(await(ledger.find(u"CF-1"_s))), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(await(ledger.list({}))), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(await(ledger.sums({}))), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(await(ledger.events(u"CF-1"_s))), u"ledger-unavailable"_s);
        QCOMPARE(codeOf(await(ledger.record(u"CF-1"_s, {}))), u"ledger-unavailable"_s);
        QCOMPARE(changed.size(), 0);
    }

    void canBeStartedAgainWhenTheReasonIsGone()
    {
        Ledger ledger(m_folder->filePath(u"later/ledger.sqlite"_s));
        QVERIFY(!await(ledger.start()));
        QVERIFY(QDir(m_folder->path()).mkdir(u"later"_s));
        QCOMPARE(codeOf(await(ledger.start())), u"done"_s);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-1"_s)))), u"done"_s);
    }

    void theWindowLivesWhileAnotherProgramHoldsTheFile()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        SqlSession other(path());
        QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), QString());

        auto adding = ledger.add(sale(u"CF-1"_s));
        int turns = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, &pulse, [&turns] { ++turns; });
        pulse.start(0);
        QTRY_VERIFY(turns >= 1000); // the event loop turns, and turns
        QVERIFY2(!adding.isReady(), "the file is held, so it cannot be written yet");

        QCOMPARE(other.run(u"COMMIT"_s), QString());
        QCOMPARE(codeOf(await(std::move(adding))), u"done"_s);
        QCOMPARE(referencesInFile(), QStringList(u"CF-1 issuing"_s));
    }

    void callsTakeEffectInTheOrderTheyWereBegun()
    {
        Ledger ledger(path());
        auto starting = ledger.start(); // not awaited: what follows stands behind it
        auto added = ledger.add(sale(u"CF-1"_s));
        auto paid = ledger.record(u"CF-1"_s, polled(State::Paid, morning, u"invoice:paid"_s));
        auto between = ledger.find(u"CF-1"_s);
        auto chargedBack =
            ledger.record(u"CF-1"_s, polled(State::Chargeback, morning, u"invoice:chargeback"_s));
        auto second = ledger.add(sale(u"CF-2"_s));

        QCOMPARE(
            codeOf(await(std::move(second))), u"done"_s); // the last one; then the others are done as well
        // Lists are read beside the one who writes: they know what was done, not what was begun.
        auto list = ledger.list({});
        auto sums = ledger.sums({});
        const auto all = await(ledger.events(u"CF-1"_s));
        QCOMPARE(codeOf(all), u"done"_s);
        QCOMPARE(all->size(), 3U);
        QCOMPARE(codeOf(await(std::move(starting))), u"done"_s);
        QCOMPARE(codeOf(await(std::move(added))), u"done"_s);
        QCOMPARE(await(std::move(paid))->state, State::Paid);
        QCOMPARE(await(std::move(between))->state, State::Paid);
        QCOMPARE(await(std::move(chargedBack))->state, State::Chargeback);
        QCOMPARE(await(std::move(list))->size(), 2U);
        QCOMPARE(await(std::move(sums))->front().count, 2);
    }

    void saysWhichInvoiceChanged()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QSignalSpy changed(&ledger, &Ledger::changed);
        const auto said = [&changed] {
            QStringList references;
            for (const QVariantList &signal : std::exchange(static_cast<QList<QVariantList> &>(changed), {}))
                references << signal.first().toStringList();
            return references;
        };

        QVERIFY(await(ledger.add(sale(u"CF-1"_s))));
        QVERIFY(await(ledger.add(sale(u"CF-2"_s))));
        QCOMPARE(said(), QStringList({u"CF-1"_s, u"CF-2"_s}));
        QVERIFY(await(ledger.record(u"CF-2"_s, polled(State::Open, morning))));
        QCOMPARE(said(), QStringList(u"CF-2"_s));

        QVERIFY(!await(ledger.add(sale(u"CF-1"_s)))); // refused: there already
        QVERIFY(!await(ledger.record(u"CF-9"_s, polled(State::Open, morning))));
        QVERIFY(await(ledger.find(u"CF-1"_s)));
        QVERIFY(await(ledger.list({})));
        QCOMPARE(said(), QStringList());
    }

    void whoeverIsToldFindsTheChange()
    {
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        QString state;
        connect(&ledger, &Ledger::changed, this, [this, &state] { state = referencesInFile().join(u' '); });
        QVERIFY(await(ledger.add(sale(u"CF-1"_s))));
        QCOMPARE(state, u"CF-1 issuing"_s);
    }

    void whatWasBegunIsWrittenWhenTheProgramEnds()
    {
        constexpr int sales = 20;
        std::vector<QCoro::Task<Result<void>>> begun;
        {
            Ledger ledger(path());
            begun.push_back(ledger.start());
            for (int number = 0; number < sales; ++number)
                begun.push_back(ledger.add(sale(u"CF-%1"_s.arg(number))));
        }
        QCOMPARE(referencesInFile().size(), sales);
        // Whoever still waits gets the answer, and nothing is told by a ledger that is gone.
        for (auto &task : begun)
            QCOMPARE(codeOf(await(std::move(task))), u"done"_s);
    }

    void canBeMadeAndLeftUnused()
    {
        {
            Ledger unused(path());
        }
        QVERIFY(!QFile::exists(path())); // a constructor does no input and no output
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
