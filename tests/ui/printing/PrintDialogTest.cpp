// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/PrintDialog.h"

#include "PrintBench.h"
#include "parts/Notice.h"
#include "printing/PaperView.h"
#include "printing/PrinterBox.h"

#include <QComboBox>
#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QSpinBox>

using namespace counterfoil;
using namespace Qt::StringLiterals;

/// With papers that are really made, and printers on loopback.
class PrintDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PrintBench> m_bench;
    QPointer<PrintDialog> m_dialog;

    void open(const QString &reference, PaperKind kind) { open(m_bench->sale(reference), kind); }
    void open(const Invoice &sale, PaperKind kind)
    {
        m_dialog = new PrintDialog(
            {m_bench->papers, m_bench->printers, m_bench->settings, m_bench->methods}, sale, kind);
        m_dialog->show();
    }
    void choosePrinter(const QString &printer, PaperKind kind, const PaperSize &size = PaperSize::roll58())
    {
        QVERIFY(await(m_bench->settings.change([=](PrintSettings &settings) {
            settings.place(kind) = {.printer = printer, .size = size, .copies = 1};
        })));
    }
    PaperView *view() { return m_dialog->findChild<PaperView *>(); }
    QPushButton *print() { return m_dialog->findChild<QPushButton *>(u"print"_s); }
    QComboBox *box(const QString &name) { return m_dialog->findChild<QComboBox *>(name); }
    void choose(const QString &name, const QVariant &data)
    {
        QComboBox *which = box(name);
        which->setCurrentIndex(which->findData(data));
        Q_EMIT which->activated(which->currentIndex());
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<PrintBench>(); }
    void cleanup()
    {
        delete m_dialog;
        m_bench.reset();
    }

    void withoutAPrinterTheReasonIsSaid()
    {
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        print()->setFocus();
        print()->click();
        QTRY_VERIFY(PrintBench::says(*m_dialog, u"no printer is chosen"_s));
        QCOMPARE(m_bench->printed(u"CF-1"_s).size(), std::size_t(0));
        // The next Enter must not close it: what is missing has the keyboard.
        QVERIFY(m_dialog->focusWidget() == m_dialog->findChild<PrinterBox *>());
    }

    void aPaperThatTheSaleDoesNotHaveIsSaid()
    {
        open(u"CF-2"_s, PaperKind::Receipt);
        QTRY_VERIFY(PrintBench::says(*m_dialog, u"is not paid"_s));
        QVERIFY(!print()->isEnabled());
        QVERIFY(view()->isEmpty());
        choose(u"paperKind"_s, static_cast<int>(PaperKind::Invoice));
        QTRY_VERIFY(print()->isEnabled());
        QVERIFY(!view()->isEmpty());
    }

    void thePreviewIsWhatThePrinterGets()
    {
        FakePrinter printer({.state = "\x12\x12"});
        choosePrinter(printer.text(), PaperKind::Receipt);
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        const auto pages = view()->pages();
        QVERIFY(view()->accessibleName().contains(u"CF-1"));
        QSignalSpy printed(m_dialog, &PrintDialog::printed);
        print()->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY(PrintBench::says(*m_dialog, u"Printed by"_s));
        QCOMPARE(printer.slips(), *escpos::slips(pages, {}));
        // The next one is a copy, and is shown as one.
        QTRY_VERIFY(view()->pages() != pages);
    }

    void aPrinterWithoutPaperIsSaidAndCanBeTriedAgain()
    {
        FakePrinter printer({.state = "\x32\x72"});
        choosePrinter(printer.text(), PaperKind::Receipt);
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        print()->setFocus();
        print()->click();
        QTRY_VERIFY(PrintBench::says(*m_dialog, u"has no paper"_s));
        QVERIFY(print()->isEnabled());
        QVERIFY(m_dialog->focusWidget() == print());
        QCOMPARE(m_bench->printed(u"CF-1"_s).size(), std::size_t(0));
    }

    void sheetsAreNotOfferedForAReceiptPrinter()
    {
        choosePrinter(u"socket://127.0.0.1:1"_s, PaperKind::Receipt, PaperSize::a4());
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        QCOMPARE(box(u"paperSize"_s)->findData(u"a4"_s), -1);
        QCOMPARE(box(u"paperSize"_s)->currentData().toString(), u"80mm"_s);
    }

    void whatCannotBeRememberedIsSaidBesideWhatWasPrinted()
    {
        FakePrinter printer({.state = "\x12\x12"});
        // Another program writes there, and does not end.
        QLockFile theirs(m_bench->folder.filePath(u"printing.json.lock"_s));
        QVERIFY(theirs.lock());
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        m_dialog->findChild<PrinterBox *>()->setChosen(printer.text());
        choose(u"paperSize"_s, u"80mm"_s);
        QSignalSpy printed(m_dialog, &PrintDialog::printed);
        print()->click();
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY(PrintBench::says(*m_dialog, u"Printed by"_s));
        QVERIFY(PrintBench::says(*m_dialog, u"cannot be written"_s));
        QCOMPARE(m_bench->printed(u"CF-1"_s).size(), std::size_t(1));
    }

    // What one customer wanted is not what all later receipts are.
    void thePrinterAndTheSizeAreRemembered()
    {
        FakePrinter printer({.state = "\x12\x12"});
        choosePrinter(printer.text(), PaperKind::Receipt);
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        choose(u"paperSize"_s, u"80mm"_s);
        choose(u"paperLanguage"_s, u"ar"_s);
        m_dialog->findChild<QSpinBox *>()->setValue(2);
        QSignalSpy printed(m_dialog, &PrintDialog::printed);
        print()->click();
        QTRY_COMPARE(printed.size(), 1);
        const auto settings = await(m_bench->settings.read());
        QCOMPARE(settings->place(PaperKind::Receipt).size.name(), u"80mm"_s);
        QCOMPARE(settings->place(PaperKind::Receipt).copies, 1);
        QCOMPARE(settings->language, QString());
    }

    void aCustomerWhoseLanguageIsKnownGetsItsPaper()
    {
        Invoice theirs = m_bench->sale(u"CF-1"_s);
        theirs.fields = Json::parse(R"({"customer":{"language":"ar"}})").value();
        open(theirs, PaperKind::Receipt);
        QTRY_COMPARE(m_dialog->wish().language, u"ar"_s);
    }

    void asThisWindowIsItsLanguageWhateverTheSettingsSay()
    {
        FakePrinter printer({.state = "\x12\x12"});
        choosePrinter(printer.text(), PaperKind::Receipt);
        QVERIFY(
            await(m_bench->settings.change([](PrintSettings &settings) { settings.language = u"ar"_s; })));
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        QCOMPARE(m_dialog->wish().language, u"ar"_s);
        const auto arabic = view()->pages();
        choose(u"paperLanguage"_s, QString());
        QCOMPARE(m_dialog->wish().language, u"en"_s);
        QTRY_VERIFY(view()->pages() != arabic);
        const auto pages = view()->pages();
        QSignalSpy printed(m_dialog, &PrintDialog::printed);
        print()->click();
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(printer.slips(), *escpos::slips(pages, {}));
    }

    void whoClosesItWhilePrintingHearsOfItElsewhere_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("isDone");
        QTest::newRow("printed") << QByteArray("\x12\x12") << true;
        QTest::newRow("no paper") << QByteArray("\x32\x72") << false;
    }
    void whoClosesItWhilePrintingHearsOfItElsewhere()
    {
        QFETCH(const QByteArray, state);
        FakePrinter printer({.state = state});
        choosePrinter(printer.text(), PaperKind::Receipt);
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        bool isSaid = false;
        bool wasVisible = true;
        PrintOutcome outcome;
        connect(m_dialog, &PrintDialog::printed, this, [&](const PaperWish &, const PrintOutcome &told) {
            isSaid = true;
            wasVisible = m_dialog->isVisible();
            outcome = told;
        });
        print()->click();
        m_dialog->reject(); // Esc
        QVERIFY(!m_dialog->isVisible());
        QTRY_VERIFY(isSaid);
        QVERIFY(!wasVisible);
        QTEST(outcome.isDone(), "isDone");
        QTRY_VERIFY(!m_dialog); // and it is gone
    }

    void whoClosesItWhilePrintingMissesNothing()
    {
        FakePrinter printer({.state = "\x12\x12"});
        choosePrinter(printer.text(), PaperKind::Receipt);
        open(u"CF-1"_s, PaperKind::Receipt);
        QTRY_VERIFY(print()->isEnabled());
        print()->click();
        m_dialog->close();
        QTRY_COMPARE(m_bench->printed(u"CF-1"_s).size(), std::size_t(1));
    }
};

QTEST_MAIN(PrintDialogTest)
#include "PrintDialogTest.moc"
