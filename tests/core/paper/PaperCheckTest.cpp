// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSamples.h"
#include "accounts/Account.h"
#include "invoices/HandedOver.h"

#include <QTest>

using namespace papersamples;

/// Which papers may be made of a sale: only what is true stands on paper.
class PaperCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("invoice");
        QTest::addColumn<QString>("receipt");
        QTest::newRow("issuing") << State::Issuing << u"paper-not-issued"_s << u"paper-not-paid"_s;
        QTest::newRow("unknown") << State::Unknown << u"paper-unknown"_s << u"paper-not-paid"_s;
        QTest::newRow("refused") << State::Refused << u"paper-not-issued"_s << u"paper-not-paid"_s;
        QTest::newRow("open") << State::Open << QString() << u"paper-not-paid"_s;
        QTest::newRow("authorised") << State::Authorised << u"paper-paid"_s << QString();
        QTest::newRow("paid") << State::Paid << u"paper-paid"_s << QString();
        QTest::newRow("failed") << State::Failed << u"paper-over"_s << u"paper-not-paid"_s;
        QTest::newRow("cancelled") << State::Cancelled << u"paper-over"_s << u"paper-not-paid"_s;
        QTest::newRow("expired") << State::Expired << u"paper-over"_s << u"paper-not-paid"_s;
        QTest::newRow("charged back") << State::Chargeback << u"paper-over"_s << u"paper-charged-back"_s;
        QTest::newRow("withheld") << State::Withheld << u"paper-over"_s << u"paper-withheld"_s;
    }
    void states()
    {
        QFETCH(State, state);
        const auto codeOf = [state](PaperKind kind) {
            const auto allowed = checkPaper(sale(state), kind, methods());
            return allowed ? QString() : allowed.error().code;
        };
        QTEST(codeOf(PaperKind::Invoice), "invoice");
        QTEST(codeOf(PaperKind::Label), "invoice");
        QTEST(codeOf(PaperKind::Receipt), "receipt");
    }

    void everyErrorNamesTheSale()
    {
        for (const State state :
            {State::Issuing, State::Unknown, State::Refused, State::Paid, State::Expired})
            QVERIFY(checkPaper(sale(state), PaperKind::Invoice, methods())
                        .error()
                        .message.contains(u"CF-7K3MQ2ABCDEFGHIJ"));
    }

    void whatPaperCannotPay()
    {
        Invoice form = sale(State::Open);
        form.payLink.clear();
        QCOMPARE(checkPaper(form, PaperKind::Invoice, methods()).error().code, u"paper-no-means"_s);
        form.coin = {.address = u"bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"_s, .coin = u"BTC"_s};
        QVERIFY(checkPaper(form, PaperKind::Invoice, methods()));
        Invoice onPhone = sale(State::Open);
        onPhone.payLink.clear();
        onPhone.methodId = u"einvoice"_s;
        onPhone.fields = Json::object();
        onPhone.fields.set(u"currency"_s, Json::string(u"orange_money-mali.xof"_s));
        QVERIFY(checkPaper(onPhone, PaperKind::Invoice, methods()));
    }

    void whatIsNotConfirmed()
    {
        Invoice doubted = sale(State::Authorised);
        doubted.doubt = u"unclean-answer unconfirmed"_s;
        QCOMPARE(checkPaper(doubted, PaperKind::Receipt, methods()).error().code, u"paper-unconfirmed"_s);
        doubted.acknowledged = u"unconfirmed"_s;
        QCOMPARE(checkPaper(doubted, PaperKind::Receipt, methods()).error().code, u"paper-doubtful"_s);
        doubted.acknowledged = doubted.doubt;
        QVERIFY(checkPaper(doubted, PaperKind::Receipt, methods()));
        doubted.settlement = {.paid = u"1.00"_s, .paidCurrency = u"USD"_s};
        QVERIFY(checkPaper(doubted, PaperKind::Receipt, methods())); // which says how much
    }

    void whatIsDoubtedIsNotHandedOut()
    {
        Invoice warned = sale(State::Open);
        warned.warning = u"The answer was not signed."_s;
        for (const PaperKind kind : {PaperKind::Invoice, PaperKind::Label})
            QCOMPARE(checkPaper(warned, kind, methods()).error().code, u"paper-doubtful"_s);
        warned.state = State::Paid;
        QVERIFY(checkPaper(warned, PaperKind::Receipt, methods()));

        Invoice likelyPaid = sale(State::Open); // who gets it to be paid may pay twice
        likelyPaid.doubt = u"likely-paid:1689"_s;
        for (const PaperKind kind : {PaperKind::Invoice, PaperKind::Label}) {
            likelyPaid.acknowledged.clear();
            QCOMPARE(checkPaper(likelyPaid, kind, methods()).error().code, u"paper-doubtful"_s);
            likelyPaid.acknowledged = likelyPaid.doubt; // a person has looked at it
            QVERIFY(checkPaper(likelyPaid, kind, methods()));
        }
    }

    void trainingIsKnown()
    {
        Invoice practised = sale(State::Open);
        QVERIFY(!isTrainingSale(practised));
        practised.accountId = sandboxAccount.toString();
        QVERIFY(isTrainingSale(practised));
    }

    void copies()
    {
        std::vector<Evidence> events{{.kind = EvidenceKind::Opened, .source = u"program"_s, .at = at(9)},
            {.kind = EvidenceKind::Polled, .source = u"gateway"_s, .at = at(10), .state = State::Authorised},
            {.kind = EvidenceKind::Polled, .source = u"gateway"_s, .at = at(12), .state = State::Paid}};
        QVERIFY(!wasPrinted(events));
        QCOMPARE(timePaid(events), at(10));
        events.push_back(printedFact(u"invoice"_s, false, u"x"_s, at(13)));
        QVERIFY(!wasPrinted(events));
        events.push_back(printedFact(u"receipt"_s, false, u"x"_s, at(13)));
        QVERIFY(wasPrinted(events));
        QVERIFY(!timePaid({}).isValid());
    }

    // The time at which a statement was read is not the one at which somebody paid.
    void whatWasPaidBeforeItWasImportedHasNoTime()
    {
        const Evidence opened{.kind = EvidenceKind::Opened, .source = u"gateway: statement"_s, .at = at(9)};
        Evidence imported{.kind = EvidenceKind::Imported, .source = u"gateway: statement"_s, .at = at(10)};
        const Evidence polled{
            .kind = EvidenceKind::Polled, .source = u"gateway"_s, .at = at(12), .state = State::Paid};
        for (const State state : {State::Paid, State::Authorised}) {
            imported.state = state;
            QVERIFY(!timePaid({opened, imported}).isValid());
            QVERIFY(!timePaid({opened, imported, polled}).isValid());
        }
        imported.state = State::Open;
        QCOMPARE(timePaid({opened, imported, polled}), at(12));
    }

    void names()
    {
        for (const PaperKind kind : {PaperKind::Invoice, PaperKind::Receipt, PaperKind::Label})
            QVERIFY(paperKindFromName(paperKindName(kind).toUpper()) == kind);
        QVERIFY(!paperKindFromName(u"bill"));
        PaperOrder odd = order(PaperKind::Receipt);
        odd.invoice.reference = u"../../etc/CF-1 \n\u0661"_s;
        QCOMPARE(paperFileName(odd), u"receipt-etcCF-1.pdf"_s);
        QCOMPARE(fileNameOf(u"Счёт / 12"_s), u"12"_s);
        QCOMPARE(fileNameOf(u"../ …"_s), QString());
    }
};

QTEST_GUILESS_MAIN(PaperCheckTest)
#include "PaperCheckTest.moc"
