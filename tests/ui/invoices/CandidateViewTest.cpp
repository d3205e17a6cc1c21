// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/CandidateView.h"

#include "Shop.h"
#include "invoices/InvoiceDetails.h"
#include "invoices/WrapLabel.h"
#include "look/HouseStyle.h"
#include "parts/Words.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::samples;
using namespace Qt::StringLiterals;

/// A sale whose answer was lost, in its details, and a person who recognises it among the gateway's.
class CandidateViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ShopFixture> m_shop;
    std::vector<std::unique_ptr<ShopFixture>>
        m_closed; ///< services outlive calls that nobody waits for any more
    std::unique_ptr<StatusCheck> m_checks;
    std::unique_ptr<InvoiceDetails> m_details;

    template <typename Part>
    Part *part(const QString &name) const
    {
        return m_details->findChild<Part *>(name);
    }
    QPushButton *ask() const { return part<QPushButton>(u"askCandidates"_s); }
    QPushButton *same() const { return part<QPushButton>(u"sameSale"_s); }
    QPushButton *other() const { return part<QPushButton>(u"otherSale"_s); }
    QString said() const { return part<WrapLabel>(u"candidateSaid"_s)->said(); }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : m_details->findChild<CandidateView *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << QString(label->text()).remove(QChar(0x200b));
        }
        return all.join(u'\n');
    }
    static Candidate candidate(
        const QString &id, qint64 cents, const QString &email, State state = State::Open)
    {
        return {.remoteId = id,
            .amount = Money(cents, *Currency::find(u"USD")),
            .email = email,
            .remoteStatus = u"invoice:created"_s,
            .state = state,
            .createdAt = morning.addSecs(3600)};
    }
    void show(State state, const QString &remoteId = {})
    {
        Invoice lost = ShopFixture::sale(u"CF-LOST"_s, 1504, u"USD"_s);
        lost.customerName = u"Anna Berg"_s;
        m_shop->add(lost, state);
        if (!remoteId.isEmpty()) {
            Evidence found = polled(state, morning, u"invoice:created"_s);
            found.remoteId = remoteId;
            m_shop->record(lost.reference, found);
        }
        m_details->showReference(lost.reference);
        QTRY_VERIFY(m_details->invoice());
        m_shop->settle();
    }

    /// Whether what that label says is all to be seen.
    static bool isWhole(const QLabel &label)
    {
        const QRect needed = label.fontMetrics().boundingRect(
            QRect(0, 0, label.width(), 10'000), Qt::TextWordWrap, label.text());
        return needed.width() <= label.width() && needed.height() <= label.height();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QApplication::setStyle(new look::HouseStyle);
    }
    void init()
    {
        m_shop = std::make_unique<ShopFixture>();
        m_shop->gateway->onCandidates = [](const Invoice &) {
            return std::vector<Candidate>{candidate(u"185"_s, 1504, u"a***@example.com"_s),
                candidate(u"186"_s, 700, u"bob@example.com"_s)};
        };
        m_checks = std::make_unique<StatusCheck>(m_shop->ledger, m_shop->tracker);
        m_details =
            std::make_unique<InvoiceDetails>(m_shop->ledger, *m_checks, m_shop->methods, m_shop->clock);
        m_details->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_details->resize(340, 900);
        m_details->show();
        m_details->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_details.get()));
    }
    void cleanup()
    {
        m_details.reset();
        m_checks.reset();
        m_closed.push_back(std::move(m_shop));
    }

    void onlyWhereNobodyKnows_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("asks");
        for (const State state :
            {State::Issuing, State::Open, State::Authorised, State::Paid, State::Failed, State::Cancelled,
                State::Expired, State::Chargeback, State::Withheld, State::Refused, State::Unknown})
            QTest::newRow(qPrintable(stateName(state)))
                << state << (state == State::Issuing || state == State::Unknown);
    }
    void onlyWhereNobodyKnows()
    {
        QFETCH(State, state);
        show(state);
        QTEST(ask()->isVisible(), "asks");
        QVERIFY(!same()->isVisible());
    }

    /// Whether its id is known decides, and not how its state is called.
    void whereTheIdIsNotKnown_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("asks");
        QTest::newRow("issued, and its answer told no id") << State::Open << QString() << true;
        QTest::newRow("paid, as a list says that names no id") << State::Authorised << QString() << true;
        QTest::newRow("withheld") << State::Withheld << QString() << true;
        QTest::newRow("not found at the gateway") << State::Refused << u"never-created"_s << true;
        QTest::newRow("turned away by a server") << State::Refused << u"http-503"_s << true;
        QTest::newRow("refused by the gateway") << State::Refused << u"50002"_s << false;
        QTest::newRow("not sent") << State::Refused << u"not-sent"_s << false;
        QTest::newRow("over") << State::Failed << QString() << false;
    }
    void whereTheIdIsNotKnown()
    {
        QFETCH(State, state);
        QFETCH(QString, code);
        m_shop->add(ShopFixture::sale(u"CF-LOST"_s, 1504, u"USD"_s));
        const Evidence evidence{.kind = EvidenceKind::Unknown,
            .source = u"program"_s,
            .at = morning,
            .state = state,
            .errorCode = code};
        m_shop->record(u"CF-LOST"_s, evidence);
        QCOMPARE(m_shop->stored(u"CF-LOST"_s).state, state);
        m_details->showReference(u"CF-LOST"_s);
        QTRY_VERIFY(m_details->invoice());
        m_shop->settle();
        QTEST(ask()->isVisible(), "asks");
        QCOMPARE(mayBeConfirmed(m_shop->stored(u"CF-LOST"_s)), ask()->isVisible());
    }

    void sideBySideByKeyboard()
    {
        show(State::Unknown);
        ask()->setFocus();
        QTest::keyClick(ask(), Qt::Key_Return);
        QTRY_VERIFY(same()->isVisible());
        QCOMPARE(m_shop->gateway->asked.last(), u"candidates CF-LOST"_s);
        for (const QString &both : {u"Your sale"_s, u"At the gateway"_s, u"15.04 USD"_s, u"Anna Berg"_s,
                 u"a***@example.com"_s, u"CF-LOST"_s, u"185"_s, u"by the gateway’s clock"_s, u"Waiting"_s})
            QVERIFY2(texts().contains(both), qPrintable(both + u" in "_s + texts()));
        QVERIFY(!texts().contains(u"invoice:created"_s));
        QVERIFY(said().contains(u"lists 2 sales that it may be; this is number 1"_s));
        QCOMPARE(m_details->focusWidget(), other()); // Enter once too often confirms nothing
        QTest::keyClick(other(), Qt::Key_Return);
        QVERIFY2(texts().contains(u"7.00 USD"_s) && texts().contains(u"186"_s), qPrintable(texts()));
        QTest::keyClick(other(), Qt::Key_Return);
        QVERIFY(said().startsWith(u"It is none of those that the gateway lists."_s));
        QVERIFY(!same()->isVisible());
        QCOMPARE(m_details->focusWidget(), ask());
        QCOMPARE(m_shop->stored(u"CF-LOST"_s).state, State::Unknown);
    }

    void theAnswerIsInSightAndWhole()
    {
        m_details->resize(340, 420);
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(!other()->visibleRegion().isEmpty());
        for (const QLabel *label : m_details->findChild<CandidateView *>()->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || isWhole(*label), qPrintable(label->text()));
    }

    void aPersonsWordIsTaken()
    {
        m_shop->gateway->onCandidate = [](const Invoice &, const QString &id) {
            return candidate(id, 1504, u"anna@example.com"_s);
        };
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(same()->isVisible());
        same()->setFocus();
        QTest::keyClick(same(), Qt::Key_Return);
        QTRY_COMPARE(m_shop->stored(u"CF-LOST"_s).remoteId, u"185"_s);
        QTRY_VERIFY(!ask()->isVisible()); // it is known now
        QCOMPARE(m_shop->stored(u"CF-LOST"_s).state, State::Open);
    }

    void whatIsAnotherSaleIsRefusedInWords()
    {
        m_shop->gateway->onCandidate = [](const Invoice &, const QString &id) {
            return candidate(id, 999, u"anna@example.com"_s); // by the time it is asked about
        };
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(same()->isVisible());
        const QString before = said();
        same()->click();
        QTRY_VERIFY(said() != before && !said().startsWith(u"Asking"_s));
        QVERIFY2(!said().isEmpty() && !said().contains(u"counterfoilctl"_s), qPrintable(said()));
        QCOMPARE(m_shop->stored(u"CF-LOST"_s).state, State::Unknown);
        QVERIFY(m_shop->stored(u"CF-LOST"_s).remoteId.isEmpty());
    }

    void whereThereIsNoneThatIsNoProof()
    {
        m_shop->gateway->onCandidates = [](const Invoice &) { return std::vector<Candidate>(); };
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(said().contains(u"That does not prove that it is not there."_s));
        QVERIFY(!same()->isVisible());
    }

    void thatThereMayBeMoreIsSaid_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("all that there are") << 19 << false;
        QTest::newRow("as many as are shown") << 20 << true;
    }
    void thatThereMayBeMoreIsSaid()
    {
        QFETCH(int, count);
        m_shop->gateway->onCandidates = [count](const Invoice &) {
            std::vector<Candidate> listed;
            for (int id = 1; id <= count; ++id)
                listed.push_back(candidate(QString::number(id), 1504, u"a***@example.com"_s));
            return listed;
        };
        const auto saysMore = [this] { return said().contains(u"the gateway may list more"_s); };
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(same()->isVisible());
        QTEST(saysMore(), "isSaid");
        for (int id = 1; id <= count; ++id)
            other()->click();
        QVERIFY(said().startsWith(u"It is none of those that the gateway lists."_s));
        QTEST(saysMore(), "isSaid");
    }

    void whileSomebodyIsAtWorkOnItNobodySaysThatThereIsNone()
    {
        show(State::Unknown);
        Ledger otherProgram(m_shop->path());
        QVERIFY(await(otherProgram.start()));
        QVERIFY(await(otherProgram.lock(u"CF-LOST"_s)));
        ask()->click();
        QTRY_VERIFY(said().contains(u"Ask again in a minute."_s));
        QVERIFY2(!said().contains(u"lists no sale"_s), qPrintable(said()));
        QVERIFY(!m_shop->gateway->asked.contains(u"candidates CF-LOST"_s));
    }

    void whereTheGatewayCannotBeAskedItIsSaid()
    {
        m_shop->gateway->onCandidates = [](const Invoice &) -> Result<std::vector<Candidate>> {
            return failure(ErrorKind::Unavailable, u"no-answer"_s, u"The gateway does not answer."_s);
        };
        show(State::Unknown);
        ask()->click();
        QTRY_COMPARE(said(), u"The gateway does not answer."_s);
        QVERIFY(!same()->isVisible());
    }

    void anAnswerForAnotherSaleIsDropped()
    {
        show(State::Unknown);
        Invoice second = ShopFixture::sale(u"CF-2"_s, 999, u"USD"_s);
        m_shop->add(second, State::Unknown);
        ask()->click();
        m_details->showReference(u"CF-2"_s);
        QTRY_VERIFY(m_details->invoice());
        m_shop->settle();
        QVERIFY(!same()->isVisible());
        QVERIFY(said().isEmpty());
    }

    void whatIsMissingIsFromOutside_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("markup") << u"<b>x</b>"_s;
        QTest::newRow("lines") << u"a\nb"_s;
        QTest::newRow("long") << QString(5000, u'W');
        QTest::newRow("turned") << u"a\u202Eb"_s;
        QTest::newRow("nothing") << QString();
    }
    void whatIsMissingIsFromOutside()
    {
        QFETCH(QString, email);
        m_shop->gateway->onCandidates = [email](const Invoice &) {
            Candidate bare{.remoteId = u"185"_s};
            bare.email = email;
            return std::vector<Candidate>{bare};
        };
        show(State::Unknown);
        ask()->click();
        QTRY_VERIFY(same()->isVisible());
        QCOMPARE(m_details->width(), 340);
        QVERIFY(said().contains(u"lists one sale"_s));
    }
};

QTEST_MAIN(CandidateViewTest)
#include "CandidateViewTest.moc"
