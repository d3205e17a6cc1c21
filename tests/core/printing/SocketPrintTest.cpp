// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/SocketPrint.h"

#include "../base/Await.h"
#include "FakePrinter.h"
#include "printing/Printers.h"

#include <QCoroFuture>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;
using std::chrono::milliseconds;

namespace {

/// Far below what a person's printer gets, so that one that never answers is found out at once.
constexpr SocketPrint::Patience quick{.connecting = milliseconds(2000),
    .state = milliseconds(100),
    .taking = milliseconds(500),
    .printing = milliseconds(500),
    .closing = milliseconds(200)};

/// What depends on a moment is tried as often as this, in each of several ways.
constexpr int often = 40;

QByteArray slip(qsizetype size = 30'000)
{
    return QByteArray(size, 'x');
}

} // namespace

/// Printers in the network, good and bad ones. That nothing is sent twice is counted at the printer.
class SocketPrintTest : public QObject {
    Q_OBJECT

    PrintOutcome print(const QString &printer, const QByteArray &bytes)
    {
        Printers printers({.socket = quick});
        return await(printers.printSlips(*readPrinterAddress(printer), bytes));
    }

private Q_SLOTS:
    void nobodyThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        const auto outcome = print(u"socket://127.0.0.1:%1"_s.arg(port), slip());
        QCOMPARE(outcome.standing, Standing::Refused);
        QCOMPARE(outcome.code, u"printer-not-reached"_s);
        QVERIFY(outcome.message.english().contains(u"nothing came out"));
    }

    void oneThatClosesAtOncePrintedNothing()
    {
        FakePrinter printer({.closesAtOnce = true});
        const auto outcome = print(printer.text(), slip());
        QCOMPARE(outcome.standing, Standing::Refused);
        QCOMPARE(outcome.code, u"printer-not-reached"_s);
        QCOMPARE(printer.connections(), 1);
    }

    void whatHindersIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("no paper") << QByteArray("\x32\x72") << u"printer-no-paper"_s;
        QTest::newRow("cover") << QByteArray("\x16\x12") << u"printer-cover-open"_s;
        QTest::newRow("fault") << QByteArray("\x52\x12") << u"printer-fault"_s;
        // What it says unasked (automatic status back) is no answer.
        QTest::newRow("noise before") << QByteArray("\x14\x00\x00\x0f\x32\x72", 6) << u"printer-no-paper"_s;
    }
    void whatHindersIsSaidBeforeAnythingIsSent()
    {
        QFETCH(const QByteArray, state);
        FakePrinter printer({.state = state});
        const auto outcome = print(printer.text(), slip());
        QCOMPARE(outcome.standing, Standing::Refused);
        QTEST(outcome.code, "code");
        QCOMPARE(printer.slips(), QByteArray());
    }

    void oneThatBreaksInTheMiddleIsUnknownAndIsSentOnce()
    {
        FakePrinter printer({.breaksAfter = 5000});
        const auto outcome = print(printer.text(), slip(8'000'000));
        QCOMPARE(outcome.standing, Standing::Unknown);
        QCOMPARE(outcome.code, u"print-unknown"_s);
        QVERIFY(outcome.message.english().contains(u"Look whether paper came out"));
        QCOMPARE(printer.connections(), 1);
    }

    // A reset comes at any moment of ours: each of them counts, so it is done often.
    void aResetIsNeverTakenForAnEnd_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<qsizetype>("after");
        constexpr qsizetype questions = 6;
        constexpr qsizetype lastQuestion = 3;
        QTest::newRow("silent, early") << QByteArray() << questions + 1;
        QTest::newRow("silent, before the last byte") << QByteArray() << questions + 2999;
        QTest::newRow("silent, after the last byte") << QByteArray() << questions + 3000;
        QTest::newRow("answers, in the middle") << QByteArray("\x12\x12") << questions + 1500;
        QTest::newRow("answers, after the last byte") << QByteArray("\x12\x12") << questions + 3000;
        QTest::newRow("answers, instead of the last answer")
            << QByteArray("\x12\x12") << questions + 3000 + lastQuestion;
    }
    void aResetIsNeverTakenForAnEnd()
    {
        QFETCH(const QByteArray, state);
        QFETCH(const qsizetype, after);
        const SocketPrint::Patience patience{.connecting = milliseconds(20'000),
            .state = milliseconds(state.isEmpty() ? 1 : 20'000),
            .taking = milliseconds(20'000),
            .printing = milliseconds(20'000),
            .closing = milliseconds(20'000)};
        Printers printers({.socket = patience});
        for (int i = 0; i < often; ++i) {
            FakePrinter printer({.state = state, .breaksAfter = after});
            const auto outcome = await(printers.printSlips(*readPrinterAddress(printer.text()), slip(3000)));
            QCOMPARE(outcome.standing, Standing::Unknown);
            QCOMPARE(printer.connections(), 1);
        }
    }

    void anEndIsNeverTakenForAReset()
    {
        Printers printers({.socket = {.state = milliseconds(1), .closing = milliseconds(20'000)}});
        for (int i = 0; i < often; ++i) {
            FakePrinter printer({});
            const auto outcome = await(printers.printSlips(*readPrinterAddress(printer.text()), slip(3000)));
            QCOMPARE(outcome.standing, Standing::Sent);
            QCOMPARE(printer.slips(), slip(3000));
        }
    }

    void oneThatClosesWhenItHasAllHasIt()
    {
        Printers printers({.socket = {.state = milliseconds(1)}});
        for (int i = 0; i < often; ++i) {
            FakePrinter printer({.closesAfter = 3006});
            const auto outcome = await(printers.printSlips(*readPrinterAddress(printer.text()), slip(3000)));
            QCOMPARE(outcome.standing, Standing::Sent);
        }
    }

    void oneThatTakesNoMoreIsUnknown()
    {
        FakePrinter printer({.reads = false});
        const auto outcome = print(printer.text(), slip(30'000'000)); // more than all buffers on the way
        QCOMPARE(outcome.standing, Standing::Unknown);
    }

    void oneThatAnswersSaysThatItPrinted()
    {
        FakePrinter printer({.state = "\x12\x12"});
        const auto outcome = print(printer.text(), slip());
        QCOMPARE(outcome.standing, Standing::Sent);
        QVERIFY(outcome.message.startsWith(u"Printed by "));
        QCOMPARE(printer.slips(), slip());
    }

    void oneThatAnswersButNotAtTheEndIsNotBelieved()
    {
        FakePrinter printer({.state = "\x12\x12", .saysWhenPrinted = false});
        const auto outcome = print(printer.text(), slip());
        QCOMPARE(outcome.standing, Standing::Sent);
        QVERIFY(outcome.message.contains(u"does not say"));
        QCOMPARE(printer.slips(), slip());
    }

    // Automatic status back, four bytes whenever something changes, is no answer to the last question.
    void whatItTellsUnaskedIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("atTheEnd");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<bool>("isConfirmed");
        const QByteArray fine("\x10\x00\x00\x00", 4);
        const QByteArray open("\x38\x00\x00\x00", 4);
        const QByteArray noPaper("\x18\x00\x0c\x00", 4);
        const QByteArray answer("\x00", 1);
        QTest::newRow("all is well") << fine << Standing::Sent << false;
        QTest::newRow("open") << open << Standing::Unknown << false;
        QTest::newRow("no paper") << noPaper << Standing::Unknown << false;
        QTest::newRow("a new roll") << QByteArray(noPaper + fine) << Standing::Sent << false;
        QTest::newRow("in part") << fine.first(2) << Standing::Sent << false;
        QTest::newRow("its state") << QByteArray("\x12") << Standing::Sent << false;
        QTest::newRow("and then the answer") << QByteArray(noPaper + fine + answer) << Standing::Sent << true;
        QTest::newRow("little paper left") << QByteArray("\x03") << Standing::Sent << true;
    }
    void whatItTellsUnaskedIsNoAnswer()
    {
        QFETCH(const QByteArray, atTheEnd);
        FakePrinter printer({.state = "\x12\x12", .atTheEnd = atTheEnd});
        const auto outcome = print(printer.text(), slip());
        QTEST(outcome.standing, "standing");
        QTEST(outcome.isConfirmed, "isConfirmed");
        QCOMPARE(outcome.message.startsWith(u"Printed by "), outcome.isConfirmed);
        QCOMPARE(printer.slips(), slip());
    }

    void aSilentOneGetsAllOfIt()
    {
        FakePrinter printer({});
        const auto outcome = print(printer.text(), slip(400'000));
        QCOMPARE(outcome.standing, Standing::Sent);
        QVERIFY(outcome.message.contains(u"does not say"));
        QTRY_COMPARE(printer.slips().size(), 400'000);
    }

    void twoForOnePrinterGoOneAfterTheOther()
    {
        FakePrinter printer({.state = "\x12\x12"});
        Printers printers({.socket = quick});
        const PrinterAddress address = *readPrinterAddress(printer.text());
        auto first = printers.printSlips(address, QByteArray(50'000, 'a'));
        auto second = printers.printSlips(address, QByteArray(50'000, 'b'));
        QVERIFY(await(std::move(second)).isDone());
        QCOMPARE(printer.slips(), QByteArray(50'000, 'a') + QByteArray(50'000, 'b'));
    }

    void aCheckPrintsNothing()
    {
        FakePrinter ready({.state = "\x12\x12"});
        FakePrinter silent({});
        FakePrinter empty({.state = "\x32\x72"});
        Printers printers({.socket = quick});
        QVERIFY(await(printers.check(*readPrinterAddress(ready.text()))).message.contains(u"is ready"));
        QVERIFY(await(printers.check(*readPrinterAddress(silent.text()))).message.contains(u"test page"));
        QCOMPARE(await(printers.check(*readPrinterAddress(empty.text()))).code, u"printer-no-paper"_s);
        QCOMPARE(ready.slips() + silent.slips() + empty.slips(), QByteArray());
    }

    void aProgramThatEndsLeavesNothingHanging()
    {
        FakePrinter printer({.reads = false});
        auto printers = std::make_unique<Printers>(Printers::Patience{});
        auto printing = printers->printSlips(*readPrinterAddress(printer.text()), slip(30'000'000));
        QTRY_COMPARE(printer.connections(), 1);
        printers.reset();
        QVERIFY(!await(std::move(printing)).isDone());
    }
};

QTEST_GUILESS_MAIN(SocketPrintTest)
#include "SocketPrintTest.moc"
