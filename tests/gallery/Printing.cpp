// SPDX-License-Identifier: GPL-3.0-or-later
// Papers as they will come out, and the printers.
#include "../core/base/Await.h"
#include "../core/printing/FakePrinter.h"
#include "Books.h"
#include "Gallery.h"
#include "printing/PaperView.h"
#include "printing/PrintDialog.h"
#include "printing/PrinterSettings.h"
#include "settings/SettingsPage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

/// All that prints, on settings of its own; nothing is looked for in the network.
struct Printing {
    explicit Printing(Services &services, const QString &folder)
        : settings(folder + u"/printing.json"_s, services.files)
        , papers({services.ledger, services.shop, services.methods, printers, settings, services.clock,
              [] { return u"en"_s; }})
    {
    }
    void choose(PaperKind kind, const PaperPlace &place)
    {
        const auto edit = [kind, place](PrintSettings &all) {
            all.place(kind) = place;
            if (!all.added.contains(place.printer))
                all.added << place.printer;
        };
        if (!await(settings.change(edit)))
            qFatal("the settings for printing cannot be written");
    }

    /// What looked for printers until now has its answer: settings and lists are read one after the other.
    void haveLooked()
    {
        if (!await(settings.read()))
            qFatal("the settings for printing cannot be read");
        await(printers.list());
    }

    PrintSettingsBook settings;
    Printers printers{Printers::Patience{.network = std::chrono::milliseconds(1)}};
    PaperPrinting papers;
};

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

} // namespace

void Gallery::printing()
{
    QTemporaryDir folder;
    Printing printing(m_services, folder.path());
    FakePrinter printer({.state = "\x32\x72"}); // without paper
    const Currency dollars = *Currency::find(u"USD");
    const Invoice paid = write(m_services.ledger, u"CF-GALLERYRECEIPTAA"_s, State::Paid, Money(1504, dollars),
        m_services.clock().addSecs(-150));
    const Invoice open = write(
        m_services.ledger, u"CF-GALLERYINVOICEAA"_s, State::Open, Money(1504, dollars), m_services.clock());
    printing.choose(PaperKind::Receipt, {printer.text(), PaperSize::roll80(), 1});
    printing.choose(PaperKind::Invoice, {u"ipp://192.168.1.60:631/ipp/print"_s, PaperSize::a4(), 1});

    const auto show = [&](const Invoice &sale, PaperKind kind, const QString &state, bool hasPaper) {
        auto dialog = std::make_unique<PrintDialog>(
            PrintDialog::Services{printing.papers, printing.printers, printing.settings, m_services.methods},
            sale, kind);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        auto *print = dialog->findChild<QPushButton *>(u"print"_s);
        const auto *view = dialog->findChild<PaperView *>();
        if (hasPaper && !waitFor([&] { return print->isEnabled() && !view->isEmpty(); }))
            qFatal("the paper is not drawn");
        printing.haveLooked();
        take(state, dialog.get());
        return dialog;
    };
    auto slip = show(paid, PaperKind::Receipt, u"print-receipt"_s, true);
    bool isSaid = false;
    QObject::connect(slip.get(), &PrintDialog::printed, slip.get(), [&isSaid] { isSaid = true; });
    slip->findChild<QPushButton *>(u"print"_s)->click();
    if (!waitFor([&isSaid] { return isSaid; }))
        qFatal("nothing became of the print");
    take(u"print-no-paper"_s, slip.get());
    slip.reset();
    show(open, PaperKind::Invoice, u"print-invoice"_s, true);
    show(open, PaperKind::Receipt, u"print-not-paid"_s, false);

    auto *card = new PrinterSettings(printing.settings, printing.printers, printing.papers);
    auto *page = new SettingsPage(m_preferences, m_services.backups, m_services.clock, {});
    page->addCard(SettingsPage::Section::Printing, card);
    page->showSection(SettingsPage::Section::Printing);
    showPage(u"settings"_s, page);
    printing.haveLooked();
    take(u"settings-printing"_s);
    auto *address = card->findChild<QLineEdit *>(u"printerAddress"_s);
    address->setText(u"http://192.168.1.50/"_s);
    QTest::keyClick(address, Qt::Key_Return);
    take(u"settings-printing-wrong"_s);
    m_window->tellOfPrint(
        translatable("WindowPrinting", "%1: %2")
            .arg(paid.reference,
                translatable("Printing",
                    "The printer %1 has no paper. Put in a new roll and print again; nothing "
                    "came out.")
                    .arg(u"192.168.1.50"_s)),
        look::Tone::Bad, true);
    take(u"print-again"_s);
    m_window->tellOfPrint({});
    showPage(u"settings"_s, new QWidget); // before what it uses goes
}

} // namespace counterfoil::gallery
