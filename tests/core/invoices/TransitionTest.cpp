// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/Transition.h"

#include "../ledger/LedgerSamples.h"
#include "invoices/Attention.h"
#include "ledger/EventRows.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using samples::morning;
using enum State;

namespace {

/// What the gateway says, as "paid" or, of a word that nobody knows, "?refund_pending", with the doubt that
/// whoever reads it puts beside it; "seen" is a person's.
Evidence saying(const QString &word, EvidenceKind kind = EvidenceKind::Polled)
{
    if (word == u"seen")
        return {.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = morning};
    Evidence evidence{.kind = kind, .source = u"gateway: status"_s, .at = morning, .remoteStatus = word};
    if (word.startsWith(u'?'))
        evidence.doubt = unknownWord(word);
    else
        evidence.state = stateFromName(word);
    return evidence;
}

/// "paid [status:open] needs status": where a sale stands after those words, one after the other.
QString after(const QString &words, EvidenceKind kind = EvidenceKind::Polled)
{
    Invoice sale = samples::sale(u"CF-1"_s);
    sale.state = Open;
    for (const QString &word : words.split(u' '))
        sale = rows::applied(sale, saying(word, kind));
    QString text = stateName(sale.state);
    if (!sale.doubt.isEmpty())
        text += u" ["_s + sale.doubt + u']';
    if (needsPerson(sale))
        text += u" needs "_s + attention(sale);
    if (needsPerson(sale) == attentionWords(sale).isEmpty() && sale.acknowledged.isEmpty())
        text += u" without words"_s;
    return text;
}

} // namespace

/// What shakes a sale that is paid, and what a person has put aside. What is silent stands last.
class TransitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void histories_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &words, const QString &expected) {
            QTest::newRow(qPrintable(words)) << words << expected;
        };
        // Money leaves.
        row(u"paid failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"paid cancelled"_s, u"cancelled [left-paid:cancelled] needs left-paid"_s);
        row(u"paid expired"_s, u"expired [left-paid:expired] needs left-paid"_s);
        row(u"authorised failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"authorised expired"_s, u"expired [left-paid:expired] needs left-paid"_s);
        row(u"paid chargeback"_s, u"chargeback [left-paid:chargeback] needs chargeback"_s);
        row(u"paid withheld"_s, u"withheld [left-paid:withheld] needs withheld"_s);
        row(u"paid withheld failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"paid chargeback failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"chargeback failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"paid failed open"_s, u"open [left-paid:open] needs left-paid"_s);
        // It comes back.
        row(u"paid chargeback paid"_s, u"paid [paid-again] needs paid-again"_s);
        row(u"chargeback paid"_s, u"paid [paid-again] needs paid-again"_s);
        row(u"paid failed paid"_s, u"paid [paid-again] needs paid-again"_s);
        row(u"paid failed seen paid"_s, u"paid [paid-again] needs paid-again"_s);
        row(u"paid expired authorised"_s, u"authorised [paid-again] needs paid-again"_s);
        row(u"paid chargeback paid chargeback"_s, u"chargeback [left-paid:chargeback] needs chargeback"_s);
        row(u"paid failed paid seen failed"_s, u"failed [left-paid:failed] needs left-paid"_s);
        row(u"paid withheld paid"_s, u"paid [paid-again] needs paid-again"_s);
        // Words of beginning are not believed.
        row(u"paid open"_s, u"paid [status:open] needs status"_s);
        row(u"authorised open"_s, u"authorised [status:open] needs status"_s);
        row(u"paid authorised"_s, u"paid [status:authorised] needs status"_s);
        row(u"paid issuing"_s, u"paid [status:issuing] needs status"_s);
        row(u"paid refused"_s, u"paid [status:refused] needs status"_s);
        row(u"paid unknown"_s, u"paid [status:unknown] needs status"_s);
        row(u"chargeback open"_s, u"chargeback [status:open] needs chargeback"_s);
        row(u"withheld open"_s, u"withheld [status:open] needs withheld"_s);
        row(u"paid open paid"_s, u"paid [status:open] needs status"_s); // until somebody has looked
        row(u"paid open seen paid"_s, u"paid"_s);
        row(u"paid open seen open"_s, u"paid [status:open]"_s); // nothing new
        row(u"paid open seen paid open"_s, u"paid [status:open] needs status"_s); // but this is
        row(u"paid open seen failed"_s, u"failed [status:open left-paid:failed] needs left-paid"_s);
        // Words that nobody knows.
        row(u"paid ?refund_pending"_s, u"paid [status:-refund-pending] needs status"_s);
        row(u"paid ?RETURN seen ?RETURN"_s, u"paid [status:-return]"_s);
        row(u"paid ?RETURN seen ?DISPUTE"_s, u"paid [status:-dispute] needs status"_s);
        row(u"authorised ?dispute"_s, u"authorised [status:-dispute] needs status"_s);
        row(u"paid ?dispute paid"_s, u"paid [status:-dispute] needs status"_s);
        row(u"open ?SUCCESS"_s, u"open [status:-success] needs status"_s); // it may be money
        row(u"authorised ?SUCCESS"_s, u"authorised [status:-success] needs status"_s);
        row(u"unknown ?SUCCESS"_s, u"unknown [status:-success] needs unknown"_s);
        row(u"open ?SUCCESS seen ?SUCCESS"_s, u"open [status:-success]"_s);
        row(u"open ?SUCCESS seen ?PART_PAID"_s, u"open [status:-part-paid] needs status"_s);
        row(u"open ?SUCCESS open"_s, u"open"_s); // until a word comes that is known
        row(u"open ?SUCCESS paid"_s, u"paid"_s);
        row(u"open ?SUCCESS failed"_s, u"failed"_s);
        // As ever.
        row(u"open paid"_s, u"paid"_s);
        row(u"authorised paid"_s, u"paid"_s);
        row(u"paid paid"_s, u"paid"_s);
        row(u"expired paid"_s, u"paid"_s);
        row(u"failed authorised paid"_s, u"paid"_s);
        row(u"withheld paid"_s, u"paid"_s);
        row(u"failed open"_s, u"open"_s);
        row(u"expired failed"_s, u"failed"_s);
        row(u"unknown seen withheld seen"_s, u"withheld"_s);
        row(u"unknown seen withheld"_s, u"withheld needs withheld"_s);
        row(u"unknown seen paid unknown"_s, u"paid [status:unknown] needs status"_s);
        row(u"paid chargeback seen"_s, u"chargeback [left-paid:chargeback]"_s);
    }
    void histories()
    {
        QFETCH(QString, words);
        QTEST(after(words), "expected");
        QTEST(after(words, EvidenceKind::Callback), "expected"); // whoever brings the word
        QTEST(after(words, EvidenceKind::Found), "expected");
    }

    /// Of a sale that never was paid nobody says so, nor asks what became of the money.
    void anUnknownWordIsSaidForWhatItIs()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Open;
        const Invoice waiting = rows::applied(sale, saying(u"?SUCCESS"_s));
        QVERIFY(attentionWords(waiting).contains(u"“-success”"));
        QVERIFY(!attentionWords(waiting).contains(u"was paid"));
        sale.state = Paid;
        QVERIFY(attentionWords(rows::applied(sale, saying(u"?SUCCESS"_s))).contains(u"was paid"));
        QCOMPARE(unknownWord(u"invoice:underpaid"_s), u"status:underpaid"_s);
        QCOMPARE(unknownWord(u" "_s), u"unreadable:status"_s);
    }

    void whatThisProgramSaysOfItsOwnCallIsNoDoubt()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Paid; // another program found it while the call was on its way
        for (const auto &[kind, state] : {std::pair(EvidenceKind::Issued, Open),
                 std::pair(EvidenceKind::Unknown, Unknown), std::pair(EvidenceKind::Refused, Refused)}) {
            const Invoice now =
                rows::applied(sale, {.kind = kind, .source = u"program"_s, .at = morning, .state = state});
            QCOMPARE(now.state, Paid);
            QCOMPARE(now.doubt, QString());
        }
    }

    void whatIsDoubtedOnceIsNoNewEventEachTime()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Paid;
        const Evidence created = saying(u"open"_s);
        const Invoice doubted = rows::applied(sale, created);
        QVERIFY(!rows::saysNothingNew(sale, doubted, {}, created));
        QVERIFY(rows::saysNothingNew(doubted, rows::applied(doubted, created), {}, created));
    }

    void doubtsAboutAnAnswerJoin()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        Evidence issued{.kind = EvidenceKind::Issued,
            .source = u"gateway: create"_s,
            .at = morning,
            .state = Open,
            .doubt = u"unclean-answer"_s};
        sale = rows::applied(sale, issued);
        QCOMPARE(attention(sale), u"unclean-answer"_s);
        Evidence odd = saying(u"paid"_s);
        odd.doubt = u"unreadable:time"_s;
        sale = rows::applied(rows::applied(sale, odd), odd);
        QCOMPARE(sale.doubt, u"unclean-answer unreadable:time"_s);
        odd.doubt = u"unreadable:amount"_s; // of another member: one does not hide the other
        sale = rows::applied(rows::applied(sale, odd), odd);
        QCOMPARE(sale.doubt, u"unclean-answer unreadable:time unreadable:amount"_s);
        odd.doubt = u"unreadable:time"_s;
        sale = rows::applied(sale, odd);
        QCOMPARE(sale.doubt, u"unclean-answer unreadable:amount unreadable:time"_s);
        sale = rows::applied(sale, saying(u"seen"_s));
        QVERIFY(!needsPerson(sale));
        sale.settlement = {.paid = u"1"_s, .paidCurrency = u"USD"_s};
        QVERIFY(needsPerson(sale));
        QCOMPARE(attention(sale), u"amount"_s);
    }

    /// A word that nobody knows leaves a sale where it stands, and is looked at until a known one comes.
    void aWordThatNobodyKnowsIsLookedAt()
    {
        QCOMPARE(unknownWord(u"invoice:On Vacation"_s), u"status:on-vacation"_s);
        QCOMPARE(unknownWord({}), u"unreadable:status"_s);
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Open;
        Evidence odd = saying(u"?vacation"_s);
        odd.doubt = unknownWord(u"vacation"_s);
        sale = rows::applied(sale, odd);
        QCOMPARE(sale.state, Open);
        QCOMPARE(sale.doubt, u"status:vacation"_s);
        QVERIFY(needsPerson(sale));
        QVERIFY(attentionWords(sale).contains(u"vacation"_s));
        QVERIFY(!attentionWords(sale).contains(u"was paid"_s));
        odd.doubt = unknownWord({});
        sale = rows::applied(rows::applied(sale, odd), odd);
        QCOMPARE(sale.doubt, u"status:vacation unreadable:status"_s);
        sale = rows::applied(sale, saying(u"open"_s));
        QCOMPARE(sale.doubt, QString());
        QVERIFY(!needsPerson(sale));
    }

    /// "Paid" that nothing confirms is looked at, and is over once it is confirmed.
    void anUnconfirmedPaymentIsLookedAtUntilItIsPaid()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Open;
        Evidence said = saying(u"?paid"_s);
        said.doubt = unconfirmedPayment.toString();
        sale = rows::applied(sale, said);
        QCOMPARE(sale.state, Open);
        QCOMPARE(attention(sale), u"unconfirmed"_s);
        QVERIFY(!attentionWords(sale).isEmpty());
        sale = rows::applied(sale, saying(u"paid"_s));
        QCOMPARE(sale.state, Paid);
        QVERIFY(!needsPerson(sale));
    }

    void doubtsAreSaidInWords_data()
    {
        QTest::addColumn<QString>("doubt");
        QTest::addColumn<QString>("beginning");
        const auto row = [](const QString &doubt, const QString &beginning) {
            QTest::newRow(qPrintable(doubt)) << doubt << beginning;
        };
        row(u"unreadable:amount"_s, u"The amount that the gateway states cannot be read."_s);
        row(u"unreadable:create_date"_s, u"The time at which the gateway says"_s);
        row(u"unreadable:created"_s, u"The time at which the gateway says"_s);
        row(u"unreadable:tx_hash"_s, u"Something that the gateway states"_s); // of a later version
        row(u"unreadable:"_s, u"Something that the gateway states"_s);
        row(u"left-paid:failed"_s,
            u"This sale was paid, and the gateway takes that back: “Payment failed”."_s);
        row(u"status:open"_s, u"This sale was paid, and to the gateway it stands at"_s);
        row(u"unclean-answer"_s, u"The gateway’s answer held more"_s);
        row(u"listed-amount"_s, u"The gateway’s list states another amount"_s);
        row(u"unconfirmed"_s, u"The gateway says that this sale is paid, and what should confirm it"_s);
    }
    void doubtsAreSaidInWords()
    {
        QFETCH(QString, doubt);
        QFETCH(QString, beginning);
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Paid;
        sale.doubt = doubt;
        const QString words = attentionWords(sale).english();
        QVERIFY2(words.startsWith(beginning), qPrintable(words));
        QVERIFY2(!words.contains(u'_') && !words.contains(u"unreadable"_s), qPrintable(words));
        QVERIFY(attentionAdvice(sale).contains(u"the gateway’s own pages"_s));
        QCOMPARE(words, (attentionReason(sale) + u' ' + attentionAdvice(sale)).english());
    }

    void whatAnOlderProgramPutAsideStaysAside()
    {
        Invoice sale = samples::sale(u"CF-1"_s);
        sale.state = Withheld;
        sale.acknowledged = u"withheld"_s;
        QVERIFY(!needsPerson(sale));
        sale = rows::applied(sale, saying(u"paid"_s));
        QCOMPARE(sale.acknowledged, QString());
    }
};

QTEST_APPLESS_MAIN(TransitionTest)
#include "TransitionTest.moc"
