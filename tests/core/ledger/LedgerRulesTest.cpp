// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/Await.h"
#include "LedgerSamples.h"
#include "ledger/Ledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// What the books hold back, what they tell whom, and what a person should look at.
class LedgerRulesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LedgerFile> m_ledger;

    QString path() const { return m_folder->filePath(u"ledger.sqlite"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<LedgerFile>(path());
        QVERIFY(m_ledger->open());
    }
    void cleanup() { m_ledger.reset(); }

    void aDuplicateIsHeldBack_data()
    {
        QTest::addColumn<QString>("differs");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isHeldBack");
        QTest::newRow("being issued") << QString() << State::Issuing << 5 << true;
        QTest::newRow("unknown") << QString() << State::Unknown << 5 << true;
        QTest::newRow("of the same millisecond") << QString() << State::Unknown << 0 << true;
        QTest::newRow("an hour ago") << QString() << State::Unknown << 3600 << true;
        QTest::newRow("longer ago") << QString() << State::Unknown << 3601 << false;
        for (const State state : {State::Open, State::Paid, State::Refused, State::Failed, State::Withheld})
            QTest::newRow(qPrintable(u"decided: "_s + stateName(state))) << QString() << state << 5 << false;
        for (const char *part : {"account", "method", "amount", "currency", "e-mail", "name"})
            QTest::addRow("another %s", part) << QString::fromLatin1(part) << State::Unknown << 5 << false;
        for (const char *part : {"e-mail's capitals", "way to write the e-mail", "name's blanks"})
            QTest::addRow("the same in spite of another %s", part)
                << QString::fromLatin1(part) << State::Unknown << 5 << true;
        for (const char *part : {"description", "account's name", "channel"})
            QTest::addRow("the same in spite of another %s", part)
                << QString::fromLatin1(part) << State::Unknown << 5 << true;
    }
    void aDuplicateIsHeldBack()
    {
        QFETCH(QString, differs);
        QFETCH(State, state);
        QFETCH(int, seconds);
        QFETCH(bool, isHeldBack);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        if (state != State::Issuing)
            QVERIFY(m_ledger->record(u"CF-1"_s, polled(state, morning)));
        Invoice second = sale(u"CF-2"_s, morning.addSecs(seconds));
        if (differs == u"account")
            second.accountId = u"a2"_s;
        else if (differs == u"method")
            second.methodId = u"upi"_s;
        else if (differs == u"amount")
            second.amount = Money(1505, *Currency::find(u"USD"));
        else if (differs == u"currency")
            second.amount = Money(1504, *Currency::find(u"EUR"));
        else if (differs == u"e-mail")
            second.email.clear();
        else if (differs == u"name")
            second.customerName = u"Anna"_s;
        else if (differs == u"e-mail's capitals")
            second.email = u" Anna@Example.COM"_s;
        else if (differs == u"way to write the e-mail")
            second.email = u"Anna Smith <anna@example.com>"_s;
        else if (differs == u"name's blanks")
            second.customerName = u"  "_s;
        else if (differs == u"description")
            second.description = u"Other"_s;
        else if (differs == u"account's name")
            second.accountName = u"Renamed"_s;
        else if (differs == u"channel")
            second.channel = Channel::Direct;

        const auto added = m_ledger->add(second, LedgerFile::Duplicates::Refused);
        QCOMPARE(codeOf(added), isHeldBack ? u"possible-duplicate"_s : u"done"_s);
        QCOMPARE(codeOf(m_ledger->find(u"CF-2"_s)), isHeldBack ? u"ledger-no-such-invoice"_s : u"done"_s);
        if (isHeldBack) {
            QCOMPARE(added.error().kind, ErrorKind::Input);
            QCOMPARE(added.error().detail, u"CF-1"_s);
            QVERIFY(m_ledger->add(second, LedgerFile::Duplicates::Allowed));
        }
    }

    void aRefusalByInferenceHoldsItsDuplicateBack_data()
    {
        QTest::addColumn<QString>("errorCode");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isHeldBack");
        QTest::newRow("a server turned it away") << u"http-403"_s << 5 << true;
        QTest::newRow("too many calls") << u"http-429"_s << 3600 << true;
        QTest::newRow("longer ago") << u"http-429"_s << 3601 << false;
        QTest::newRow("nobody could be asked") << u"unproven-17"_s << 5 << true;
        QTest::newRow("looked for, and not there") << u"never-created"_s << 5 << false;
        QTest::newRow("the gateway said no") << u"einvoice-17"_s << 5 << false;
        QTest::newRow("the other gateway said no") << u"50003"_s << 5 << false;
        QTest::newRow("never sent") << u"not-sent"_s << 5 << false;
        QTest::newRow("another word that begins so") << u"http"_s << 5 << false;
    }
    void aRefusalByInferenceHoldsItsDuplicateBack()
    {
        QFETCH(QString, errorCode);
        QFETCH(int, seconds);
        QFETCH(bool, isHeldBack);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        Evidence refused = polled(State::Refused, morning);
        refused.errorCode = errorCode;
        const auto recorded = m_ledger->record(u"CF-1"_s, refused);
        QVERIFY(recorded);
        QCOMPARE(recorded->errorCode, errorCode);
        const auto added =
            m_ledger->add(sale(u"CF-2"_s, morning.addSecs(seconds)), LedgerFile::Duplicates::Refused);
        QCOMPARE(codeOf(added), isHeldBack ? u"possible-duplicate"_s : u"done"_s);
    }

    void aSistersDuplicateIsHeldBack_data()
    {
        QTest::addColumn<QStringList>("sisters");
        QTest::addColumn<bool>("isHeldBack");
        QTest::newRow("no sisters") << QStringList() << false;
        QTest::newRow("the only one") << QStringList{u"a1"_s} << true;
        QTest::newRow("one of three") << QStringList{u"a3"_s, u"a1"_s, u"a4"_s} << true;
        QTest::newRow("others") << QStringList{u"a3"_s, u"a4"_s} << false;
        QTest::newRow("a name that begins so") << QStringList{u"a"_s, u"a11"_s} << false;
    }
    void aSistersDuplicateIsHeldBack()
    {
        QFETCH(QStringList, sisters);
        QFETCH(bool, isHeldBack);
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        Invoice second = sale(u"CF-2"_s, morning.addSecs(5));
        second.accountId = u"a2"_s;
        const auto added = m_ledger->add(second, LedgerFile::Duplicates::Refused, sisters);
        QCOMPARE(codeOf(added), isHeldBack ? u"possible-duplicate"_s : u"done"_s);
        if (isHeldBack)
            QCOMPARE(added.error().detail, u"CF-1"_s);
        // Its own are held back all the same.
        Invoice own = sale(u"CF-3"_s, morning.addSecs(6));
        QCOMPARE(
            codeOf(m_ledger->add(own, LedgerFile::Duplicates::Refused, sisters)), u"possible-duplicate"_s);
    }

    void aTimeThatNoClockShowsIsRefused_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::newRow("1969") << QDateTime(QDate(1969, 12, 31), QTime(12, 0), Qt::UTC);
        QTest::newRow("1970") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
        QTest::newRow("9999") << QDateTime(QDate(9999, 12, 31), QTime(12, 0), Qt::UTC);
    }
    void aTimeThatNoClockShowsIsRefused()
    {
        QFETCH(QDateTime, at);
        QCOMPARE(codeOf(m_ledger->add(sale(u"CF-1"_s, at))), u"ledger-strange-time"_s);
        const auto taken = m_ledger->importInvoices({{sale(u"CF-1"_s, at), polled(State::Paid, morning)},
            {sale(u"CF-2"_s), polled(State::Paid, morning)}});
        QCOMPARE(codeOf(taken), u"done"_s); // one that is strange does not keep the others out
        QCOMPARE(codeOf(taken->at(0)), u"ledger-strange-time"_s);
        QCOMPARE(codeOf(taken->at(1)), u"done"_s);
        QCOMPARE(
            m_ledger->list({.openedSince = at.addYears(-1), .openedBefore = at.addYears(1)})->size(), 0U);
        QCOMPARE(
            m_ledger->list({.openedBefore = QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC)})->size(),
            1U);
    }

    void manyFactsAreWrittenAllOrNone()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->add(sale(u"CF-2"_s)));
        QCOMPARE(codeOf(m_ledger->recordAll({{u"CF-1"_s, polled(State::Paid, morning)},
                     {u"CF-9"_s, polled(State::Paid, morning)}, {u"CF-2"_s, polled(State::Paid, morning)}})),
            u"ledger-no-such-invoice"_s);
        QCOMPARE(m_ledger->find(u"CF-1"_s)->state, State::Issuing);
        QCOMPARE(m_ledger->events(u"CF-1"_s)->size(), 1U);

        const auto all = m_ledger->recordAll({{u"CF-2"_s, polled(State::Paid, morning)},
            {u"CF-1"_s, polled(State::Refused, morning), {State::Unknown}},
            {u"CF-2"_s, polled(State::Chargeback, morning)}});
        QCOMPARE(codeOf(all), u"done"_s);
        QCOMPARE(all->size(), 3U);
        QCOMPARE(all->at(0).state, State::Paid);
        QCOMPARE(all->at(1).state, State::Issuing); // not from the state that it has
        QCOMPARE(all->at(2).state, State::Chargeback);
        QVERIFY(m_ledger->recordAll({})->empty());
    }

    void theOldestQuestionComesFirst()
    {
        const auto checked = [this](const QString &reference, State state, int minute) {
            QVERIFY(m_ledger->add(sale(reference, morning.addSecs(60 * minute))));
            if (state != State::Issuing)
                QVERIFY(m_ledger->record(reference, polled(state, morning.addSecs(60 * minute))));
        };
        checked(u"CF-LATE"_s, State::Open, 9);
        checked(u"CF-EARLY"_s, State::Unknown, 2);
        checked(u"CF-NEVER"_s, State::Issuing, 5);
        checked(u"CF-PAID"_s, State::Paid, 1);
        checked(u"CF-OLD-REFUSED"_s, State::Refused, 3);
        checked(u"CF-REFUSED"_s, State::Refused, 4);
        checked(u"CF-HELD"_s, State::Withheld, 6);
        QStringList order;
        const auto pending = m_ledger->pending(morning.addSecs(4 * 60));
        for (const PendingInvoice &invoice : pending.value())
            order << invoice.reference.sliced(3);
        QCOMPARE(order, QStringList({u"NEVER"_s, u"EARLY"_s, u"REFUSED"_s, u"HELD"_s, u"LATE"_s}));
    }

    void whatAPersonShouldLookAt()
    {
        const auto needing = [this] { return m_ledger->list({.needsPerson = true})->size(); };
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        const auto record = [this](
                                const Evidence &evidence) { QVERIFY(m_ledger->record(u"CF-1"_s, evidence)); };
        const Evidence seen{.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = morning};
        QCOMPARE(needing(), 0U);
        record(polled(State::Unknown, morning));
        QCOMPARE(needing(), 1U);
        QCOMPARE(m_ledger->needingPerson().value(), 1);
        record(seen);
        QCOMPARE(needing(), 0U);
        record(polled(State::Unknown, morning.addSecs(1), u"still"_s));
        QCOMPARE(needing(), 0U); // the same reason again
        record(polled(State::Withheld, morning));
        QCOMPARE(needing(), 1U); // another reason
        record(polled(State::Paid, morning));
        QCOMPARE(needing(), 0U);
        record(polled(State::Unknown, morning));
        QCOMPARE(needing(), 1U); // the first reason, but anew

        Evidence other = polled(State::Paid, morning, u"paid"_s);
        other.settlement.paid = u"15.05"_s;
        other.settlement.paidCurrency = u"USD"_s;
        record(other);
        QCOMPARE(needing(), 1U); // another amount
        QCOMPARE(m_ledger->events(u"CF-1"_s)->back().message, u"Customer pays 15.05 USD."_s);
        const std::size_t events = m_ledger->events(u"CF-1"_s)->size();
        record(other);
        QCOMPARE(m_ledger->events(u"CF-1"_s)->size(), events); // no news
        other.settlement.fee = u"0.10"_s;
        other.settlement.feeCurrency = u"USD"_s;
        record(other);
        QCOMPARE(m_ledger->events(u"CF-1"_s)->size(), events + 1);
        QCOMPARE(m_ledger->find(u"CF-1"_s)->settlement.fee, u"0.10"_s);
        record(seen);
        QCOMPARE(m_ledger->needingPerson().value(), 0);
    }

    /// Paid, and shaken: it stands on the list until somebody has looked, and again when the next thing
    /// comes.
    void whateverShakesPaidIsLookedAt()
    {
        const Evidence seen{.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = morning};
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        const auto after = [this](const Evidence &evidence) {
            const auto invoice = m_ledger->record(u"CF-1"_s, evidence);
            const bool needs = m_ledger->needingPerson().value() == 1;
            const auto read = m_ledger->find(u"CF-1"_s); // it is all in the file
            return invoice && read->doubt == invoice->doubt && read->acknowledged == invoice->acknowledged
                ? stateName(read->state) + (needs ? u" needs "_s + attention(*read) : QString())
                : u"error"_s;
        };
        QCOMPARE(after(polled(State::Paid, morning, u"FINISHED"_s)), u"paid"_s);
        QCOMPARE(after(polled(State::Open, morning, u"CREATED"_s)), u"paid needs status"_s);
        const std::size_t events = m_ledger->events(u"CF-1"_s)->size();
        QCOMPARE(after(polled(State::Open, morning, u"CREATED"_s)), u"paid needs status"_s);
        QCOMPARE(m_ledger->events(u"CF-1"_s)->size(), events); // said once
        QCOMPARE(after(seen), u"paid"_s);
        QCOMPARE(after(polled(State::Failed, morning, u"FAILED"_s)), u"failed needs left-paid"_s);
        QCOMPARE(after(seen), u"failed"_s);
        QCOMPARE(after(polled(State::Paid, morning, u"FINISHED"_s)), u"paid needs paid-again"_s);
        QCOMPARE(after(seen), u"paid"_s);
        QCOMPARE(
            after(polled(State::Chargeback, morning, u"CHARGEBACK"_s)), u"chargeback needs chargeback"_s);
        QCOMPARE(m_ledger->sums({})->front().paidSales, 0);
    }

    void othersNewsAreTold()
    {
        LedgerFile other(path());
        QVERIFY(other.open());
        const auto news = [this] { return m_ledger->changedByOthers().value(); };
        QCOMPARE(news(), QStringList());
        QVERIFY(m_ledger->add(sale(u"CF-OWN"_s)));
        QCOMPARE(news(), QStringList());
        QVERIFY(other.add(sale(u"CF-1"_s)));
        QVERIFY(m_ledger->add(sale(u"CF-OWN-2"_s)));
        QVERIFY(other.record(u"CF-1"_s, polled(State::Paid, morning)));
        QVERIFY(other.record(u"CF-OWN"_s, polled(State::Paid, morning)));
        QCOMPARE(news(), QStringList({u"CF-1"_s, u"CF-OWN"_s}));
        QCOMPARE(news(), QStringList());
        // A number that was taken back here is given to another: that one is news.
        QVERIFY(!m_ledger->recordAll(
            {{u"CF-OWN"_s, polled(State::Chargeback, morning)}, {u"CF-9"_s, polled(State::Paid, morning)}}));
        QVERIFY(other.record(u"CF-1"_s, polled(State::Chargeback, morning)));
        QCOMPARE(news(), QStringList(u"CF-1"_s));
        QCOMPARE(other.changedByOthers().value(), QStringList({u"CF-OWN"_s, u"CF-OWN-2"_s}));
    }

    void flippedBytesAreFound()
    {
        for (int number = 0; number < 300; ++number)
            QVERIFY(m_ledger->add(sale(u"CF-%1"_s.arg(number))));
        QCOMPARE(codeOf(m_ledger->check()), u"done"_s);
        m_ledger.reset(); // all is in the file itself now
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 page = 20; page < 60; ++page) { // the beginnings of pages say what lies where
            QVERIFY(file.seek(page * 4096));
            file.write(QByteArray(16, '\xA5'));
        }
        file.close();
        LedgerFile damaged(path());
        const auto opened = damaged.open();
        QCOMPARE(opened ? codeOf(damaged.check()) : codeOf(opened), u"ledger-damaged"_s);

        // Nothing is written into it, and everybody is told why.
        Ledger ledger(path());
        QCOMPARE(codeOf(await(ledger.start())), u"ledger-damaged"_s);
        QCOMPARE(codeOf(await(ledger.add(sale(u"CF-NEW"_s)))), u"ledger-damaged"_s);
        QCOMPARE(codeOf(await(ledger.list({}))), u"ledger-damaged"_s);
    }

    void aFileThatGoesIsNotedBeforeTheNextSale()
    {
        QVERIFY(m_ledger->add(sale(u"CF-1"_s)));
        QVERIFY(QFile::rename(path(), path() + u".moved"_s));
        QCOMPARE(codeOf(m_ledger->add(sale(u"CF-2"_s))), u"ledger-unavailable"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void searchesEndWhenNobodyWaits()
    {
        m_ledger.reset();
        Ledger ledger(path());
        QVERIFY(await(ledger.start()));
        std::vector<QCoro::Task<Result<std::vector<Invoice>>>> searches;
        for (int number = 0; number < 20; ++number)
            searches.push_back(ledger.list({.search = u"anna"_s}));
        ledger.abandonSearches();
        auto after = ledger.list({.search = u"anna"_s});
        for (auto &search : searches) {
            const QString code = codeOf(await(std::move(search)));
            QVERIFY2(code == u"ledger-interrupted" || code == u"done", qPrintable(code));
        }
        QCOMPARE(codeOf(await(std::move(after))), u"done"_s); // what was asked afterwards is answered
    }
};

QTEST_GUILESS_MAIN(LedgerRulesTest)
#include "LedgerRulesTest.moc"
