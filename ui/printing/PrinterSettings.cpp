// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterSettings.h"

#include "PrinterRow.h"
#include "accounts/LabelledRow.h"
#include "form/QuietComboBox.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Notice.h"
#include "settings/SettingsCard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
using escpos::Cut;
using Standing = PrintOutcome::Standing;

namespace {

LocalizedText cutWords(Cut cut)
{
    switch (cut) {
    case Cut::Partial:
        //: What a receipt printer does after a receipt; so are the next two.
        return translatable("PrinterSettings", "Cut, but leave a bridge");
    case Cut::Full:
        return translatable("PrinterSettings", "Cut off");
    case Cut::None:
        return translatable("PrinterSettings", "Do not cut");
    }
    Q_UNREACHABLE();
}

} // namespace

PrinterSettings::PrinterSettings(
    PrintSettingsBook &book, Printers &printers, PaperPrinting &papers, QWidget *parent)
    : Card(parent)
    , m_book(book)
    , m_printers(printers)
    , m_papers(papers)
    , m_rows{new PrinterRow(PaperKind::Receipt), new PrinterRow(PaperKind::Invoice),
          new PrinterRow(PaperKind::Label)}
    , m_state(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_look(new QPushButton)
    , m_address(new QLineEdit)
    , m_addressRow(new LabelledRow(m_address))
    , m_add(new QPushButton)
    , m_added(new QVBoxLayout)
    , m_byItself(new QCheckBox)
    , m_slipTitle(new Text({}, look::Type::Strong))
    , m_cut(new QuietComboBox)
    , m_cutRow(new LabelledRow(m_cut))
    , m_feed(new QSpinBox)
    , m_feedRow(new LabelledRow(m_feed))
    , m_dpi(new QuietComboBox)
    , m_dpiRow(new LabelledRow(m_dpi))
    , m_drawer(new QCheckBox)
    , m_test(new QPushButton)
    , m_outcome(new Notice(look::Tone::Good))
{
    build();
    for (PrinterRow *row : m_rows)
        connect(row, &PrinterRow::choiceMade, this, [this](PaperKind kind, const PaperPlace &place) {
            keep([kind, place](PrintSettings &settings) { settings.place(kind) = place; });
        });
    connect(m_look, &QPushButton::clicked, this, [this] { look(); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_address, &QLineEdit::returnPressed, this, [this] { add(); });
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_addressRow->setReason({});
        refresh();
    });
    connect(m_byItself, &QCheckBox::clicked, this,
        [this](bool on) { keep([on](PrintSettings &settings) { settings.printsWhenPaid = on; }); });
    connect(m_drawer, &QCheckBox::clicked, this,
        [this](bool on) { keep([on](PrintSettings &settings) { settings.slip.opensDrawer = on; }); });
    connect(m_cut, &QComboBox::activated, this, [this] {
        const auto cut = static_cast<Cut>(m_cut->currentData().toInt());
        keep([cut](PrintSettings &settings) { settings.slip.cut = cut; });
    });
    connect(m_feed, &QSpinBox::valueChanged, this,
        [this](int lines) { keep([lines](PrintSettings &settings) { settings.slip.feedLines = lines; }); });
    connect(m_dpi, &QComboBox::activated, this, [this] {
        const int dpi = m_dpi->currentData().toInt();
        keep([dpi](PrintSettings &settings) { settings.dpi = dpi; });
    });
    connect(m_test, &QPushButton::clicked, this, [this] { printTestPage(); });
    // The print dialog remembers as well.
    connect(&m_book, &PrintSettingsBook::changed, this, &PrinterSettings::take);
    inEachLanguage(this, [this] { sayAnew(); });
    refresh();
}

void PrinterSettings::build()
{
    using namespace look;
    //: Title of a card of the settings.
    QVBoxLayout *column = settingsColumn(this, translatable("PrinterSettings", "Printers"));
    for (PrinterRow *row : m_rows)
        column->addWidget(row);
    auto *search = new Flow(Flow::Width::Own);
    search->setSpacing(space::small);
    search->addWidget(m_look);
    column->addWidget(m_state->wrapped());
    column->addLayout(search);
    column->addSpacing(space::small);
    column->addWidget(m_addressRow);
    auto *adding = new Flow(Flow::Width::Own);
    adding->addWidget(m_add);
    column->addLayout(adding);
    m_added->setSpacing(space::hair);
    column->addLayout(m_added);
    column->addSpacing(space::small);
    column->addWidget(m_byItself);
    column->addSpacing(space::small);
    buildReceiptPrinter(column);
    column->addSpacing(space::small);
    auto *testing = new Flow(Flow::Width::Own);
    testing->addWidget(m_test);
    column->addLayout(testing);
    column->addWidget(m_outcome);
    m_outcome->setMessage({});
    m_address->setObjectName(u"printerAddress"_s);
    m_byItself->setObjectName(u"printWhenPaid"_s);
    mirrored::keepLeftToRight(m_address);
}

void PrinterSettings::buildReceiptPrinter(QVBoxLayout *column)
{
    column->addWidget(m_slipTitle);
    for (const Cut cut : {Cut::Partial, Cut::Full, Cut::None})
        m_cut->addItem({}, static_cast<int>(cut));
    for (const int dpi : PrintSettings::slipResolutions)
        m_dpi->addItem(QString::number(dpi), dpi);
    m_feed->setRange(0, escpos::mostFeedLines);
    auto *sides = new Flow(Flow::Width::Shared);
    sides->setSpacing(look::space::small);
    for (QWidget *row : {m_cutRow, m_feedRow, m_dpiRow})
        sides->addWidget(row);
    column->addLayout(sides);
    column->addWidget(m_drawer);
}

void PrinterSettings::sayAnew()
{
    //: Button: the list of printers is made anew.
    m_look->setText(tr("&Look again"));
    //: Above a field to type in.
    m_addressRow->setLabel(tr("&Another printer: address or device file"));
    m_addressRow->setHelp(tr("A receipt printer in the network (192.168.1.50), one at this computer "
                             "(/dev/usb/lp0), or a printer that speaks IPP (ipp://192.168.1.60/ipp/print)."));
    //: Button: the printer whose address was typed joins the list.
    m_add->setText(tr("A&dd and check"));
    //: Box to check.
    m_byItself->setText(tr("Print the receipt by itself &when a sale is paid"));
    //: Heading of settings that only receipt printers (ESC/POS) have.
    m_slipTitle->setText(tr("Receipt printers"));
    //: Above a choice: what a receipt printer does at the end of a receipt.
    m_cutRow->setLabel(tr("At the &end"));
    for (int at = 0; at < m_cut->count(); ++at)
        m_cut->setItemText(at, cutWords(static_cast<Cut>(m_cut->itemData(at).toInt())));
    //: Above a number: empty lines below the text of a receipt.
    m_feedRow->setLabel(tr("Empty lines &below"));
    //: Above a choice: how fine the printer is; 203 dots an inch is usual.
    m_dpiRow->setLabel(tr("Dots per in&ch"));
    //: Box to check: a receipt printer opens the drawer with the money in it.
    m_drawer->setText(tr("Open the cash drawer wit&h each receipt"));
    //: Button.
    m_test->setText(tr("&Print a test page"));
    listAdded();
    refresh();
}

void PrinterSettings::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    read();
    look();
}

QCoro::Task<> PrinterSettings::read()
{
    const QPointer<PrinterSettings> self(this);
    auto reading = m_book.read();
    const auto settings = co_await reading;
    if (!self)
        co_return;
    if (settings)
        take(*settings);
    else
        m_outcome->setMessage(settings.error().message, look::Tone::Bad);
}

void PrinterSettings::take(const PrintSettings &settings)
{
    m_settings = settings;
    m_isRead = true;
    for (PrinterRow *row : m_rows) {
        row->setPrinters(m_found, settings.added);
        row->setPlace(settings.place(row->kind()));
    }
    m_byItself->setChecked(settings.printsWhenPaid);
    m_drawer->setChecked(settings.slip.opensDrawer);
    m_cut->setCurrentIndex(m_cut->findData(static_cast<int>(settings.slip.cut)));
    m_dpi->setCurrentIndex(m_dpi->findData(settings.dpi));
    const QSignalBlocker quiet(m_feed);
    m_feed->setValue(settings.slip.feedLines);
    listAdded();
    refresh();
}

QCoro::Task<> PrinterSettings::look()
{
    if (m_isLooking)
        co_return;
    const QPointer<PrinterSettings> self(this);
    m_isLooking = true;
    m_state->setText(tr("Looking for printers…"));
    refresh();
    auto looking = m_printers.list();
    const PrinterList list = co_await looking;
    if (!self)
        co_return;
    m_isLooking = false;
    m_found = list.printers;
    for (PrinterRow *row : m_rows)
        row->setPrinters(m_found, m_settings.added);
    if (list.trouble) // nobody wanted to print yet, so not what became of it
        m_state->setText(list.trouble->message.firstSentence());
    else
        //: How many printers were found.
        m_state->setText(tr("%n printer(s) found.", nullptr, static_cast<int>(m_found.size())));
    refresh();
}

void PrinterSettings::keep(std::function<void(PrintSettings &)> edit)
{
    m_outcome->setMessage({}); // it was about what was chosen before
    write(std::move(edit));
}

/// Whether it is kept; why it is not is said.
QCoro::Task<bool> PrinterSettings::write(std::function<void(PrintSettings &)> edit)
{
    const QPointer<PrinterSettings> self(this);
    auto changing = m_book.change(std::move(edit));
    const auto settings = co_await changing;
    if (!self || settings)
        co_return settings.has_value(); // the book has told
    m_outcome->setMessage(settings.error().message, look::Tone::Bad);
    take(m_settings); // as it still is
    co_return false;
}

QCoro::Task<> PrinterSettings::add()
{
    const QPointer<PrinterSettings> self(this);
    const auto address = readPrinterAddress(m_address->text(), BareName::Host);
    if (!address) {
        m_addressRow->setReason(address.error().message);
        m_address->setFocus();
        co_return;
    }
    const QString text = address->text();
    const auto edit = [text](PrintSettings &settings) {
        if (!settings.added.contains(text))
            settings.added << text;
        // The first of all is meant for receipts, if it is one for them.
        PaperPlace &receipts = settings.place(PaperKind::Receipt);
        const auto added = readPrinterAddress(text);
        if (receipts.printer.isEmpty() && added && added->takesRaster()) {
            receipts.printer = text;
            receipts.size = PaperSize::roll80();
        }
    };
    m_outcome->setMessage({});
    m_isTrying = true;
    refresh();
    auto writing = write(edit);
    const bool isKept = co_await writing;
    if (!self)
        co_return;
    if (!isKept) { // what was typed stays, for another try
        m_isTrying = false;
        refresh();
        co_return;
    }
    auto checking = m_printers.check(*address);
    const PrintOutcome outcome = co_await checking;
    if (!self)
        co_return;
    m_isTrying = false;
    m_address->clear();
    say(outcome);
    refresh();
}

QCoro::Task<> PrinterSettings::printTestPage()
{
    const QPointer<PrinterSettings> self(this);
    m_outcome->setMessage({});
    m_isTrying = true;
    refresh();
    const PaperPlace place = m_rows[0]->place();
    auto printing = m_papers.printTestPage(place);
    const PrintOutcome outcome = co_await printing;
    if (!self)
        co_return;
    say(outcome);
    const auto printer = readPrinterAddress(place.printer);
    if (outcome.standing == Standing::Accepted && outcome.job > 0 && printer) {
        constexpr std::chrono::seconds longest(60);
        auto following = m_printers.follow(*printer, outcome.job, longest);
        const PrintJobState state = co_await following;
        if (!self)
            co_return;
        const bool isGood = state.stage == PrintJobState::Stage::Completed;
        m_outcome->setMessage(state.message, isGood ? look::Tone::Good : look::Tone::Warning);
    }
    m_isTrying = false;
    refresh();
}

void PrinterSettings::say(const PrintOutcome &outcome)
{
    m_outcome->setMessage(outcome.message,
        outcome.isDone()                            ? look::Tone::Good
            : outcome.standing == Standing::Unknown ? look::Tone::Warning
                                                    : look::Tone::Bad);
}

/// Each printer that was typed in, with a button that takes it out of the list.
void PrinterSettings::listAdded()
{
    while (QLayoutItem *item = m_added->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &text : std::as_const(m_settings.added)) {
        const auto address = readPrinterAddress(text);
        if (!address)
            continue;
        auto *remove = new QPushButton;
        //: Button: a printer whose address was typed in goes out of the list; %1: it.
        remove->setText(tr("Remove %1").arg(address->name()));
        connect(remove, &QPushButton::clicked, this, [this, text] {
            m_look->setFocus(Qt::OtherFocusReason); // the button goes
            keep([text](PrintSettings &settings) {
                settings.added.removeAll(text);
                for (auto &[kind, place] : settings.places) {
                    if (place.printer == text)
                        place.printer.clear();
                }
            });
        });
        m_added->addWidget(remove, 0, Qt::AlignLeading);
    }
}

void PrinterSettings::refresh()
{
    m_look->setEnabled(!m_isLooking);
    m_add->setEnabled(!m_isTrying && !m_address->text().trimmed().isEmpty());
    m_test->setEnabled(!m_isTrying && m_isRead && !m_rows[0]->place().printer.isEmpty());
    //: Button, while the printer is waited for.
    m_test->setText(m_isTrying ? tr("Waiting for the printer…") : tr("&Print a test page"));
}

} // namespace counterfoil
