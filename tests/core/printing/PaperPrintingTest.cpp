// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PaperPrinting.h"

#include "../base/Await.h"
#include "../ledger/LedgerSamples.h"
#include "FakePrinter.h"
#include "invoices/HandedOver.h"
#include "printing/PaperJob.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;
using std::chrono::milliseconds;

namespace {

const QByteArray ready = "\x12\x12";
const QByteArray noPaper = "\x32\x72";
const QDateTime now = samples::morning.addSecs(600);

/// A program: its own ledger and printers on the common folder.
struct Program {
    explicit Program(const QString &folder, milliseconds patience = milliseconds(10'000))
        : shop(ShopFile(folder + u"/shop.json"_s), files)
        , settings(folder + u"/printing.json"_s, files)
        , ledger(folder + u"/ledger.sqlite"_s)
        , printing({ledger, shop, methods, printers, settings, [] { return now; }, [] { return u"en"_s; }, {},
              patience})
    {
        if (!await(ledger.start()))
            qFatal("the ledger cannot be opened");
    }

    const MethodCatalogue methods = MethodCatalogue::standard();
    SerialWorker files{u"files"_s};
    ShopBook shop;
    PrintSettingsBook settings;
    Printers printers{{.socket = {.connecting = milliseconds(2000),
                           .state = milliseconds(200),
                           .taking = milliseconds(1000),
                           .printing = milliseconds(1000),
                           .closing = milliseconds(200)}}};
    Ledger ledger;
    PaperPrinting printing;
};

} // namespace

class PaperPrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Program> m_program;

    void addSale(const QString &reference, State state, const QString &account = u"a1"_s)
    {
        Invoice sale = samples::sale(reference);
        sale.accountId = account;
        if (!await(m_program->ledger.add(sale)))
            qFatal("the sale cannot be added");
        Evidence issued = samples::polled(State::Open, sale.openedAt.addSecs(2));
        issued.kind = EvidenceKind::Issued;
        issued.remoteId = u"185"_s;
        issued.payLink = u"https://pay.example/"_s + reference;
        if (!await(m_program->ledger.record(reference, issued)))
            qFatal("the sale cannot be issued");
        if (state != State::Open
            && !await(m_program->ledger.record(reference, samples::polled(state, sale.openedAt.addSecs(90)))))
            qFatal("the sale cannot be paid");
    }
    static PaperWish receipt(const QString &printer, int copies = 1)
    {
        return {.reference = u"CF-1"_s,
            .kind = PaperKind::Receipt,
            .place = {.printer = printer, .size = PaperSize::roll58(), .copies = copies},
            .language = {}};
    }
    int printed(const QString &reference = u"CF-1"_s)
    {
        return timesPrinted(*await(m_program->ledger.events(reference)), u"receipt");
    }
    void wantByItself(const QString &printer)
    {
        QVERIFY(await(m_program->settings.change([printer](PrintSettings &settings) {
            settings.printsWhenPaid = true;
            settings.place(PaperKind::Receipt) = {printer, PaperSize::roll80(), 1};
        })));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(m_folder->path());
    }
    void cleanup() { m_program.reset(); }

    void whatCannotBePrintedIsRefusedAndWrittenNowhere()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Open);
        QCOMPARE(await(m_program->printing.print(receipt(printer.text()))).code, u"paper-not-paid"_s);
        PaperWish wish = receipt(printer.text());
        wish.reference = u"CF-2"_s;
        QCOMPARE(await(m_program->printing.print(wish)).code, u"ledger-no-such-invoice"_s);
        wish = receipt({});
        QCOMPARE(await(m_program->printing.print(wish)).code, u"no-printer"_s);
        wish = receipt(u"no printer!"_s);
        addSale(u"CF-3"_s, State::Paid);
        wish.reference = u"CF-3"_s;
        QCOMPARE(await(m_program->printing.print(wish)).code, u"printer-address"_s);
        wish = receipt(printer.text());
        wish.reference = u"CF-3"_s;
        wish.place.size = PaperSize::a4();
        QCOMPARE(await(m_program->printing.print(wish)).code, u"paper-not-for-printer"_s);
        QCOMPARE(printed() + printed(u"CF-3"_s), 0);
        QCOMPARE(printer.connections(), 0);
    }

    void aPrinterWithoutPaperChangesNothing()
    {
        FakePrinter printer({.state = noPaper});
        addSale(u"CF-1"_s, State::Paid);
        QCOMPARE(await(m_program->printing.print(receipt(printer.text()))).code, u"printer-no-paper"_s);
        QCOMPARE(printed(), 0);
        QCOMPARE(await(m_program->ledger.find(u"CF-1"_s))->state, State::Paid);
    }

    void theFirstIsTheReceiptAndTheSecondACopy()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        const QByteArray first = printer.slips();
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        QCOMPARE(printed(), 2);
        const QByteArray second = printer.slips().sliced(first.size());
        QVERIFY(second != first);
        // A third is the same copy.
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        QCOMPARE(printer.slips().sliced(first.size()), second + second);
        const auto events = *await(m_program->ledger.events(u"CF-1"_s));
        QVERIFY(events.back().answer[u"copy"].isTrue());
        QCOMPARE(events.back().message.english(),
            u"Receipt printed on %1, as a copy."_s.arg(readPrinterAddress(printer.text())->name()));
    }

    void ofTwoAtOnceTheSecondIsACopy()
    {
        FakePrinter one({.state = ready});
        FakePrinter two({.state = ready});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(await(m_program->printing.print(receipt(two.text(), 2))).isDone());
        QCOMPARE(printed(), 1);
        QVERIFY(await(m_program->printing.print(receipt(one.text()))).isDone()); // a copy
        const QByteArray copy = one.slips().sliced(2); // without "initialise"
        QVERIFY(two.slips().endsWith(copy));
        QVERIFY(two.slips().size() > copy.size() + 1000);
    }

    void whoBreaksInTheMiddleMayHavePrinted()
    {
        FakePrinter printer({.state = ready, .breaksAfter = 2000});
        addSale(u"CF-1"_s, State::Paid);
        const auto outcome = await(m_program->printing.print(receipt(printer.text())));
        QCOMPARE(outcome.standing, Standing::Unknown);
        QCOMPARE(printed(), 1); // so that the next one says COPY
        QCOMPARE(printer.connections(), 1);
    }

    // What a program begins and does not end, as it is killed: nobody knows whether paper came out.
    void whoDiesWhilePrintingMayHavePrinted()
    {
        FakePrinter slow({.state = ready, .saysWhenPrinted = false});
        addSale(u"CF-1"_s, State::Paid);
        wantByItself(slow.text());
        {
            Program dying(m_folder->path());
            auto printing = dying.printing.print(receipt(slow.text()));
            QTRY_VERIFY(slow.slips().size() > 1000);
        }
        QCOMPARE(printed(), 1);
        const auto events = *await(m_program->ledger.events(u"CF-1"_s));
        QCOMPARE(events.back().kind, EvidenceKind::Note);
        QVERIFY(events.back().message.contains(u"was begun"));
        QVERIFY(!await(m_program->printing.printWhenPaid(u"CF-1"_s))); // not again by itself
        QCOMPARE(slow.connections(), 1);
        QVERIFY(await(m_program->printing.preview(receipt(slow.text())))->isCopy);
    }

    void whatWasRefusedIsNoReasonForACopy()
    {
        FakePrinter empty({.state = noPaper});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(!await(m_program->printing.print(receipt(empty.text()))).mayBeOut());
        QVERIFY(!await(m_program->printing.print(receipt(empty.text()))).mayBeOut());
        QCOMPARE(printed(), 0);
        QVERIFY(!await(m_program->printing.preview(receipt(empty.text())))->isCopy);
        FakePrinter printer({.state = ready});
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        QCOMPARE(printed(), 1);
        const auto events = *await(m_program->ledger.events(u"CF-1"_s));
        QVERIFY(!events.back().answer[u"copy"].isTrue());
    }

    void byItselfOnceWhoeverLearnsOfIt()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(!await(m_program->printing.printWhenPaid(u"CF-1"_s))); // it is not wanted
        wantByItself(printer.text());
        Program other(m_folder->path());
        auto first = m_program->printing.printWhenPaid(u"CF-1"_s);
        auto second = other.printing.printWhenPaid(u"CF-1"_s);
        auto third = m_program->printing.printWhenPaid(u"CF-1"_s);
        int done = 0;
        for (auto *task : {&first, &second, &third}) {
            const auto outcome = await(std::move(*task));
            done += outcome && outcome->isDone() ? 1 : 0;
        }
        QCOMPARE(done, 1);
        m_program.reset();
        m_program = std::make_unique<Program>(m_folder->path()); // started anew
        QVERIFY(!await(m_program->printing.printWhenPaid(u"CF-1"_s)));
        QCOMPARE(printed(), 1);
        QCOMPARE(printer.connections(), 1);
    }

    // Its invoice, by this program or another: nobody prints the receipt otherwise.
    void byItselfAfterAnotherPaperOfTheSale()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Paid);
        wantByItself(printer.text());
        Program other(m_folder->path());
        QVERIFY(await(other.ledger.lock(paperLock(u"CF-1"_s))));
        auto waiting = m_program->printing.printWhenPaid(u"CF-1"_s);
        QTRY_VERIFY(m_program->printing.isPrinting()); // while it waits, too
        QTest::qWait(300);
        QCOMPARE(printer.connections(), 0);
        other.ledger.unlock(paperLock(u"CF-1"_s));
        const auto outcome = await(std::move(waiting));
        QVERIFY(outcome && outcome->isDone());
        QVERIFY(!m_program->printing.isPrinting());
        QCOMPARE(printed(), 1);
        QCOMPARE(printer.connections(), 1);
    }

    void byItselfItDoesNotWaitForEverAndSaysSo()
    {
        FakePrinter printer({.state = ready});
        m_program = std::make_unique<Program>(m_folder->path(), milliseconds(300));
        addSale(u"CF-1"_s, State::Paid);
        wantByItself(printer.text());
        QVERIFY(await(m_program->ledger.lock(paperLock(u"CF-1"_s))));
        const auto outcome = await(m_program->printing.printWhenPaid(u"CF-1"_s));
        QVERIFY(outcome);
        QCOMPARE(outcome->code, u"printing-elsewhere"_s);
        QCOMPARE(printer.connections(), 0);
    }

    void byItselfWithoutAPrinterIsSaid()
    {
        addSale(u"CF-1"_s, State::Paid);
        wantByItself(QString());
        QCOMPARE(await(m_program->printing.printWhenPaid(u"CF-1"_s))->code, u"no-printer"_s);
    }

    void thePreviewIsWhatComesOut()
    {
        addSale(u"CF-1"_s, State::Paid);
        const auto slip = await(m_program->printing.preview(receipt(u"socket://127.0.0.1:1"_s)));
        QVERIFY(slip);
        QCOMPARE(slip->pages.size(), std::size_t(1));
        QCOMPARE(slip->pages[0].width(), escpos::dotsOf58);
        QCOMPARE(slip->pages[0].depth(), 1);
        QVERIFY(!slip->isCopy);
        FakePrinter printer({.state = ready});
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        const auto expected = escpos::slips(slip->pages, PrintSettings().slip);
        QCOMPARE(printer.slips(), *expected);
        QVERIFY(await(m_program->printing.preview(receipt(u"socket://127.0.0.1:1"_s)))->isCopy);
    }

    void theDrawerOpensWithTheFirstReceiptAlone()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(await(
            m_program->settings.change([](PrintSettings &settings) { settings.slip.opensDrawer = true; })));
        const QByteArray pulse("\x1bp\0\x19\xfa", 5);
        QVERIFY(await(m_program->printing.print(receipt(printer.text(), 3))).isDone());
        QCOMPARE(printer.slips().count(pulse), 1);
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        QCOMPARE(printer.slips().count(pulse), 1);
    }

    void noMoneyChangesHandsInTrainingAndForATestPage()
    {
        FakePrinter printer({.state = ready});
        addSale(u"CF-1"_s, State::Paid, u"sandbox"_s);
        QVERIFY(await(
            m_program->settings.change([](PrintSettings &settings) { settings.slip.opensDrawer = true; })));
        const QByteArray pulse("\x1bp\0\x19\xfa", 5);
        QVERIFY(await(m_program->printing.print(receipt(printer.text()))).isDone());
        QVERIFY(await(m_program->printing.printTestPage({printer.text(), PaperSize::roll58(), 1})).isDone());
        QCOMPARE(printer.connections(), 2);
        QCOMPARE(printer.slips().count(pulse), 0);
    }

    void theBooksSayPrintedWhereThePrinterDid()
    {
        FakePrinter silent({});
        addSale(u"CF-1"_s, State::Paid);
        QVERIFY(await(m_program->printing.print(receipt(silent.text()))).isDone());
        const auto events = *await(m_program->ledger.events(u"CF-1"_s));
        QCOMPARE(events.back().message.english(),
            u"Receipt sent to the printer %1; whether it came out is not known."_s.arg(
                readPrinterAddress(silent.text())->name()));
        QCOMPARE(printed(), 1);
    }

    void copiesAreMissingOnlyWhereTheyWereRefused()
    {
        const PrintOutcome original{.standing = Standing::Accepted, .message = u"Taken."_s, .job = 7};
        const PrintOutcome refused{.standing = Standing::Refused, .message = u"No."_s};
        const PrintOutcome unknown{.standing = Standing::Unknown, .message = u"Look."_s};
        QCOMPARE(paperjob::withoutCopies(original, refused).message.english(),
            u"Taken. Its copies are missing. No."_s);
        QCOMPARE(paperjob::withoutCopies(original, unknown).message.english(), u"Taken. Look."_s);
        QCOMPARE(paperjob::withoutCopies(original, unknown).job, 7);
    }

    void aTestPageIsOfNoSale()
    {
        FakePrinter printer({.state = ready});
        QVERIFY(await(m_program->printing.printTestPage({printer.text(), PaperSize::roll80(), 1})).isDone());
        QVERIFY(printer.slips().size() > 5000);
    }

    void asPdf()
    {
        addSale(u"CF-1"_s, State::Paid);
        const QString path = m_folder->filePath(u"receipt.pdf"_s);
        PaperWish wish = receipt({});
        wish.place.size = PaperSize::a4();
        const auto title = await(m_program->printing.savePdf(wish, path));
        QVERIFY(title && title->contains(u"CF-1"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        QCOMPARE(printed(), 1);
        const auto nowhere =
            await(m_program->printing.savePdf(wish, m_folder->filePath(u"no/receipt.pdf"_s)));
        QCOMPARE(nowhere.error().code, u"paper-file"_s);
        QCOMPARE(printed(), 1);
    }

    void noSecondOriginalAsPdf()
    {
        addSale(u"CF-1"_s, State::Paid);
        PaperWish wish = receipt({});
        wish.place.size = PaperSize::a4();
        const QString path = m_folder->filePath(u"receipt.pdf"_s);
        QVERIFY(await(m_program->ledger.lock(paperLock(u"CF-1"_s))));
        QCOMPARE(await(m_program->printing.savePdf(wish, path)).error().code, u"printing-elsewhere"_s);
        QVERIFY(!QFile::exists(path));
        m_program->ledger.unlock(paperLock(u"CF-1"_s));
        QVERIFY(await(m_program->printing.savePdf(wish, path)));
        QCOMPARE(printed(), 1);
    }

    void whatTheBooksDoNotKnowIsSaidWithTheReason()
    {
        const Error why{ErrorKind::Unavailable, u"ledger-full"_s, u"The disk is full."_s};
        QCOMPARE(notWrittenDown(u"Receipt saved as PDF."_s, why).english(),
            u"Receipt saved as PDF. That could not be written into the books. The disk is full."_s);
    }
};

QTEST_MAIN(PaperPrintingTest)
#include "PaperPrintingTest.moc"
