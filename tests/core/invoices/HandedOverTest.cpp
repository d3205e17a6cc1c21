// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/HandedOver.h"

#include "invoices/Attention.h"
#include "money/Currency.h"

#include <QTest>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-11-28T12:00:00Z"_s, Qt::ISODate);

/// A printed fact as another program may have written it.
Evidence printedWith(const QByteArray &answer)
{
    return {.kind = EvidenceKind::Printed,
        .source = u"program"_s,
        .at = noon,
        .answer = Json::parse(answer).value_or(Json())};
}

} // namespace

/// What we did with a sale: which facts those are, and how often a paper was printed.
class HandedOverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPapersOfThatKindCount()
    {
        Evidence note = printedWith(R"({"document":"receipt"})");
        note.kind = EvidenceKind::Note;
        Evidence sent = printedWith(R"({"document":"receipt"})");
        sent.kind = EvidenceKind::Sent;
        const std::vector<Evidence> none{note, sent, printedWith("null"), printedWith("[]"),
            printedWith(R"("receipt")"), printedWith(R"({"document":null})"),
            printedWith(R"({"document":["receipt"]})"), printedWith(R"({"document":"Receipt"})"),
            printedWith(R"({"document":"receipts"})"), printedWith(R"({"document":"invoice"})")};
        QCOMPARE(timesPrinted(none, u"receipt"), 0);
        QCOMPARE(timesPrinted({}, u"receipt"), 0);
        QCOMPARE(timesPrinted(none, u"invoice"), 1);
    }

    void theSecondReceiptIsACopy()
    {
        std::vector<Evidence> events;
        for (int printed = 0; printed < 3; ++printed) {
            QCOMPARE(timesPrinted(events, u"receipt"), printed);
            events.push_back(printedFact(u"receipt"_s, printed > 0, u"Printed."_s, noon));
            events.push_back(printedFact(u"label"_s, false, u"Printed a label."_s, noon));
            events.push_back(sentFact(u"email"_s, u"Sent."_s, noon));
        }
    }

    void whatWasBegunCountsUntilItCameToNothing()
    {
        const QString receipt = u"receipt"_s;
        std::vector<Evidence> events;
        events.push_back(printingBegunFact(receipt, u"Begun."_s, noon));
        QCOMPARE(timesPrinted(events, receipt), 1); // whoever printed it may have died
        QCOMPARE(timesPrinted(events, u"invoice"), 0);
        events.push_back(printedFact(u"invoice"_s, false, u"Another paper."_s, noon));
        QCOMPARE(timesPrinted(events, receipt), 1);
        events.push_back(printingFailedFact(receipt, u"No paper."_s, noon));
        QCOMPARE(timesPrinted(events, receipt), 0);
        events.push_back(printingBegunFact(receipt, u"Begun."_s, noon));
        events.push_back(printedFact(receipt, false, u"Handed over as job 7."_s, noon));
        QCOMPARE(timesPrinted(events, receipt), 1); // begun and printed is one
        events.push_back(printedFact(receipt, true, u"Printed."_s, noon));
        QCOMPARE(timesPrinted(events, receipt), 2);
        QCOMPARE(printedFacts(events, receipt), 2);
        events.push_back(printingFailedFact(receipt, u"Job 7 was cancelled."_s, noon, 1));
        events.push_back(printingFailedFact(receipt, u"Job 7 was cancelled."_s, noon, 1)); // by two programs
        QCOMPARE(timesPrinted(events, receipt), 1);
        QCOMPARE(printedFacts(events, receipt), 2);
    }

    // What another program's death left is not ended by a copy: the original may still be out.
    void aCopyEndsNoOriginal()
    {
        const QString receipt = u"receipt"_s;
        std::vector<Evidence> events{
            printingBegunFact(receipt, u"Begun."_s, noon), printedFact(receipt, true, u"As job 8."_s, noon)};
        QCOMPARE(timesPrinted(events, receipt), 2);
        events.push_back(printingFailedFact(receipt, u"Job 8 was cancelled."_s, noon, 1));
        QCOMPARE(timesPrinted(events, receipt), 1);
    }

    void nobodyElseSaysThatPrintingFailed()
    {
        const QString receipt = u"receipt"_s;
        const std::vector<Evidence> printed{
            printedFact(receipt, false, u"Printed."_s, noon), printingBegunFact(receipt, u"Begun."_s, noon)};
        const auto timesWith = [&printed](const Evidence &last) {
            std::vector<Evidence> events = printed;
            events.push_back(last);
            return timesPrinted(events, u"receipt");
        };
        Evidence failed = printingFailedFact(receipt, u"No."_s, noon, 1);
        QCOMPARE(timesWith(failed), 1);
        failed.source = u"gateway: status"_s;
        QCOMPARE(timesWith(failed), 2);
        failed.source = u"program"_s;
        failed.kind = EvidenceKind::Polled;
        QCOMPARE(timesWith(failed), 2);
        for (const auto *number : {"0", "-1", "2", "1.5", "[1]", "99999999999999999999"}) {
            Evidence odd = printedWith(
                QByteArray(R"({"document":"receipt","printing":"failed","printed":)") + number + '}');
            odd.kind = EvidenceKind::Note;
            QCOMPARE(timesWith(odd), 2);
        }
    }

    void theySayWhatWasDone()
    {
        const Evidence sent = sentFact(u"email"_s, u"Sent by e-mail to anna@example.com."_s, noon);
        QCOMPARE(sent.kind, EvidenceKind::Sent);
        QCOMPARE(sent.at, noon);
        QVERIFY(!sent.state);
        QCOMPARE(sent.answer.toBytes(), R"({"way":"email"})"_ba);
        const Evidence printed = printedFact(u"receipt"_s, true, u"Printed a copy."_s, noon);
        QCOMPARE(printed.kind, EvidenceKind::Printed);
        QCOMPARE(printed.answer.toBytes(), R"({"document":"receipt","copy":true})"_ba);
        QVERIFY(isHandedOver(sent.kind) && isHandedOver(printed.kind));
        QVERIFY(!isHandedOver(EvidenceKind::Note) && !isHandedOver(EvidenceKind::Polled));
    }
};

QTEST_GUILESS_MAIN(HandedOverTest)
#include "HandedOverTest.moc"
