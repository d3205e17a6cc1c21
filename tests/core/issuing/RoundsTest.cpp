// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuing/Rounds.h"

#include "Office.h"

#include <QSignalSpy>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class RoundsTest : public QObject {
    Q_OBJECT

    Office m_office;
    Tracker m_tracker{m_office.ledger, m_office.gateways, m_office.clock, Tracker::Patience()};

    void add(const QString &reference, State state)
    {
        QVERIFY(await(m_office.ledger.add(samples::sale(reference))));
        QVERIFY(await(m_office.ledger.record(reference,
            {.kind = EvidenceKind::Issued,
                .source = u"gateway: create"_s,
                .at = samples::morning,
                .state = state,
                .remoteId = u"185"_s})));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(await(m_office.ledger.start())); }

    void whatWasPaidWhileNobodyLookedIsKnown()
    {
        add(u"CF-OPEN"_s, State::Open);
        add(u"CF-PAID"_s, State::Paid);
        m_office.gateway->onStatus = [](const Invoice &invoice) {
            return StatusReport{.state = State::Paid,
                .remoteId = invoice.remoteId,
                .remoteStatus = u"PAYOUT"_s,
                .source = u"gateway: status"_s};
        };
        Rounds rounds(m_tracker, milliseconds(1), milliseconds(1));
        QSignalSpy made(&rounds, &Rounds::made);
        QTRY_VERIFY(made.size() >= 3);
        QCOMPARE(m_office.stored(u"CF-OPEN"_s).state, State::Paid);
        QCOMPARE(m_office.gateway->asked, QStringList{u"status CF-OPEN"_s}); // settled: not asked about again
    }

    void aGatewayThatDoesNotAnswerIsAskedInTheNextRound()
    {
        add(u"CF-LATE"_s, State::Open);
        m_office.gateway->asked.clear();
        m_office.gateway->onStatus = [](const Invoice &) -> Result<StatusReport> {
            return failure(ErrorKind::Unknown, u"no-answer"_s, u"Nothing answers."_s);
        };
        Rounds rounds(m_tracker, milliseconds(1), milliseconds(1));
        QTRY_VERIFY(m_office.gateway->asked.size() >= 2);
    }

    void itMayGoDuringARound()
    {
        auto rounds = std::make_unique<Rounds>(m_tracker, milliseconds(0), milliseconds(1));
        QCoreApplication::processEvents();
        rounds.reset();
        QVERIFY(await(m_tracker.trackDue()));
    }
};

QTEST_GUILESS_MAIN(RoundsTest)
#include "RoundsTest.moc"
