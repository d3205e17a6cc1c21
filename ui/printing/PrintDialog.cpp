// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrintDialog.h"

#include "PaperView.h"
#include "PrinterBox.h"
#include "SizeBox.h"
#include "accounts/LabelledRow.h"
#include "base/Language.h"
#include "invoices/SoldTo.h"
#include "look/WindowFrame.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardPaths>

namespace counterfoil {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

constexpr std::chrono::milliseconds pause(120);
constexpr int narrow = 620; ///< below it the choices stand under the paper

look::Tone toneOf(const PrintOutcome &outcome)
{
    switch (outcome.standing) {
    case Standing::Accepted:
    case Standing::Sent:
        return look::Tone::Good;
    case Standing::Unknown:
        return look::Tone::Warning;
    case Standing::Refused:
        return look::Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

PrintDialog::PrintDialog(Services services, Invoice invoice, PaperKind kind, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_invoice(std::move(invoice))
    , m_kind(kind)
    , m_view(new PaperView)
    , m_place(new QScrollArea)
    , m_kinds(new QuietComboBox)
    , m_printer(new PrinterBox)
    , m_size(new SizeBox)
    , m_language(new QuietComboBox)
    , m_copies(new QSpinBox)
    , m_kindRow(new LabelledRow(m_kinds))
    , m_printerRow(new LabelledRow(m_printer))
    , m_sizeRow(new LabelledRow(m_size))
    , m_languageRow(new LabelledRow(m_language))
    , m_copiesRow(new LabelledRow(m_copies))
    , m_remark(new Notice(look::Tone::Warning))
    , m_outcome(new Notice(look::Tone::Good))
    , m_print(new QPushButton)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { drawPreview(); });
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_kind = static_cast<PaperKind>(m_kinds->currentData().toInt());
        takePlace();
        changed();
    });
    connect(m_printer, &PrinterBox::choiceMade, this, [this](const QString &printer) {
        const auto address = readPrinterAddress(printer);
        m_size->setForReceiptPrinter(address && address->takesRaster());
        changed();
    });
    connect(m_size, &SizeBox::choiceMade, this, &PrintDialog::changed);
    connect(m_language, &QComboBox::activated, this, &PrintDialog::changed);
    connect(m_print, &QPushButton::clicked, this, [this] { printIt(); });
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::askForFile);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    inEachLanguage(this, [this] { sayAnew(); });
    resize(QSize(880, 640).boundedTo(screen()->availableSize() - look::windowFrame));
    refresh();
    read();
    lookForPrinters();
}

void PrintDialog::build()
{
    using namespace look;
    m_kinds->setObjectName(u"paperKind"_s);
    m_printer->setObjectName(u"printer"_s);
    m_size->setObjectName(u"paperSize"_s);
    m_language->setObjectName(u"paperLanguage"_s);
    m_copies->setRange(1, PaperPlace::mostCopies);
    m_language->addItem({}, QString());
    for (const QString &code : Language::offered())
        m_language->addItem(Language::ownName(code), code);
    m_place->setWidgetResizable(true);
    m_place->setFrameShape(QFrame::NoFrame);
    m_place->setWidget(m_view);
    m_place->setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::StrongFocus); // its keys scroll
    m_print->setDefault(true);
    m_print->setObjectName(u"print"_s);
    m_save->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_remark->setMessage({});
    m_outcome->setMessage({});

    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(space::small, 0, space::small, 0);
    column->setSpacing(space::medium);
    for (QWidget *row : {m_kindRow, m_printerRow, m_sizeRow, m_languageRow, m_copiesRow})
        column->addWidget(row);
    column->addWidget(m_remark);
    column->addWidget(m_outcome);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(choices);
    scroll->setMinimumWidth(260);

    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::medium);
    sides->addWidget(m_place, 3);
    sides->addWidget(scroll, 2);
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->setSpacing(space::small);
    for (QWidget *button : {m_print, m_save, m_close})
        buttons->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space::large, space::large, space::large, space::large);
    all->setSpacing(space::medium);
    all->addLayout(sides, 1);
    all->addLayout(buttons);
    m_kinds->setFocus();
}

void PrintDialog::sayAnew()
{
    //: Title of a window; %1: a sale's reference.
    setWindowTitle(tr("Print %1").arg(m_invoice.reference));
    //: What is to be printed: a receipt, an invoice or a label.
    m_kindRow->setLabel(tr("P&aper"));
    m_printerRow->setLabel(tr("P&rinter"));
    //: Of the paper: A4, or a roll of 80 mm.
    m_sizeRow->setLabel(tr("Si&ze"));
    //: Of the paper: the customer’s.
    m_languageRow->setLabel(tr("Lan&guage"));
    //: How many are printed.
    m_copiesRow->setLabel(tr("&Copies"));
    m_language->setItemText(0, tr("As this window"));
    //: Button.
    m_print->setText(tr("&Print"));
    //: Button: the paper becomes a file.
    m_save->setText(tr("&Save as PDF…"));
    //: Button: closes the window.
    m_close->setText(tr("C&lose"));
    fillKinds();
    if (m_isRead)
        changed(); // the paper is in the window's language
}

/// The papers that the sale has. The one that was asked for stays: why it cannot be printed is said.
void PrintDialog::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    for (const PaperKind kind : {PaperKind::Receipt, PaperKind::Invoice, PaperKind::Label}) {
        if (kind == m_kind || checkPaper(m_invoice, kind, m_services.methods))
            m_kinds->addItem(paperKindTitle(kind), static_cast<int>(kind));
    }
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(m_kind)));
}

QCoro::Task<> PrintDialog::read()
{
    const QPointer<PrintDialog> self(this);
    auto reading = m_services.settings.read();
    const auto settings = co_await reading;
    if (!self)
        co_return;
    if (settings)
        m_settings = *settings;
    else
        m_outcome->setMessage(settings.error().message, look::Tone::Warning);
    m_isRead = true;
    const QString &usual = m_settings.language;
    const QString language = usual.isEmpty() ? customersLanguage(m_invoice.fields) : usual;
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_printer->setPrinters({}, m_settings.added);
    takePlace();
    changed();
}

QCoro::Task<> PrintDialog::lookForPrinters()
{
    const QPointer<PrintDialog> self(this);
    auto looking = m_services.printers.list();
    const PrinterList found = co_await looking;
    if (!self)
        co_return;
    m_printer->setPrinters(found.printers, m_settings.added);
    m_printerRow->setHelp(found.trouble ? found.trouble->message.firstSentence().toString() : QString());
    // The system's own choice, where nobody has made one.
    if (m_isRead && m_printer->chosen().isEmpty() && !found.printers.empty() && found.printers[0].isDefault) {
        m_printer->setChosen(found.printers[0].address.text());
        changed();
    }
}

void PrintDialog::takePlace()
{
    const PaperPlace &place = m_settings.place(m_kind);
    m_printer->setChosen(place.printer);
    m_size->setChosen(place.size);
    const auto address = readPrinterAddress(place.printer);
    m_size->setForReceiptPrinter(address && address->takesRaster());
    m_copies->setValue(place.copies);
}

PaperWish PrintDialog::wish() const
{
    // Said outright: the settings' language is not what is seen here.
    const QString chosen = m_language->currentData().toString();
    return {.reference = m_invoice.reference,
        .kind = m_kind,
        .place = {.printer = m_printer->chosen(), .size = m_size->chosen(), .copies = m_copies->value()},
        .language = chosen.isEmpty() ? m_services.papers.windowLanguage() : chosen};
}

void PrintDialog::changed()
{
    m_outcome->setMessage({}); // it was about what was chosen before
    m_soon.start();
}

QCoro::Task<> PrintDialog::drawPreview()
{
    const QPointer<PrintDialog> self(this);
    const int mine = ++m_drawing;
    auto drawing = m_services.papers.preview(wish());
    const auto preview = co_await drawing;
    if (!self || mine != m_drawing)
        co_return;
    m_canPrint = preview.has_value();
    if (!preview) {
        m_view->setPages({}, 0, {});
        m_remark->setMessage(preview.error().message, look::Tone::Bad);
        refresh();
        co_return;
    }
    m_title = preview->title;
    m_isCopy = preview->isCopy;
    //: What is seen of a paper before it is printed, for screen readers; %1: such as “Receipt CF-…”.
    m_view->setPages(preview->pages, preview->size.width, tr("Preview: %1").arg(preview->title));
    LocalizedText remarks;
    for (const LocalizedText &remark : preview->remarks)
        remarks = remarks.isEmpty() ? remark : remarks + u" "_s + remark;
    m_remark->setMessage(remarks, look::Tone::Warning);
    refresh();
}

QCoro::Task<> PrintDialog::printIt()
{
    const QPointer<PrintDialog> self(this);
    const bool goesWhenClosed = testAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_DeleteOnClose, false);
    m_isPrinting = true;
    m_outcome->setMessage({});
    refresh();
    const PaperWish wanted = wish();
    auto remembering = remember();
    const auto remembered = co_await remembering;
    if (!self)
        co_return;
    auto printing = m_services.papers.print(wanted);
    PrintOutcome outcome = co_await printing;
    if (!self)
        co_return;
    m_isPrinting = false;
    setAttribute(Qt::WA_DeleteOnClose, goesWhenClosed);
    // Settings that cannot be read either have kept it from printing, and that is said already.
    const bool isForgotten = !remembered && remembered.error().code != outcome.code;
    if (isForgotten)
        outcome.message = outcome.message + u" "_s + remembered.error().message;
    m_outcome->setMessage(
        outcome.message, isForgotten && outcome.isDone() ? look::Tone::Warning : toneOf(outcome));
    refresh();
    if (!outcome.mayBeOut())
        returnFocus();
    if (goesWhenClosed && !isVisible())
        deleteLater(); // it was closed meanwhile
    else if (outcome.mayBeOut())
        drawPreview(); // the next one is a copy
    Q_EMIT printed(wanted, outcome);
}

/// While it prints the focus goes on from its button to the next that can be pressed: Close, where the next
/// Enter would take away what was said. It goes to what is to be chosen, or back.
void PrintDialog::returnFocus()
{
    if (m_printer->chosen().isEmpty())
        m_printer->setFocus(Qt::OtherFocusReason);
    else if (focusWidget() == m_close)
        m_print->setFocus(Qt::OtherFocusReason);
}

QCoro::Task<Result<void>> PrintDialog::remember()
{
    const QPointer<PrintDialog> self(this);
    const PaperWish wanted = wish();
    const auto edit = [wanted](PrintSettings &settings) {
        PaperPlace &place = settings.place(wanted.kind);
        place.printer = wanted.place.printer;
        place.size = wanted.place.size;
    };
    auto changing = m_services.settings.change(edit);
    const auto changed = co_await changing;
    if (!changed)
        co_return Result<void>(tl::unexpected(changed.error()));
    if (self)
        m_settings = *changed;
    co_return Result<void>();
}

void PrintDialog::askForFile()
{
    auto *chooser = new QFileDialog(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setMimeTypeFilters({u"application/pdf"_s});
    chooser->setDefaultSuffix(u"pdf"_s);
    chooser->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooser->selectFile(paperFileName({.invoice = m_invoice, .kind = m_kind}));
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) { save(path); });
    chooser->open();
}

QCoro::Task<> PrintDialog::save(QString path)
{
    const QPointer<PrintDialog> self(this);
    auto saving = m_services.papers.savePdf(wish(), path);
    const auto saved = co_await saving;
    if (!self)
        co_return;
    if (saved)
        //: %1: the path of a file.
        m_outcome->setMessage(translatable("PrintDialog", "Saved as %1.").arg(QDir::toNativeSeparators(path)),
            look::Tone::Good);
    else
        m_outcome->setMessage(saved.error().message, look::Tone::Bad);
    if (saved)
        drawPreview();
}

void PrintDialog::refresh()
{
    m_print->setEnabled(m_canPrint && !m_isPrinting);
    m_save->setEnabled(m_canPrint && !m_isPrinting);
    m_place->setVisible(!m_view->isEmpty());
    //: Button, while the printer is waited for.
    m_print->setText(m_isPrinting ? tr("Printing…") : tr("&Print"));
    m_copiesRow->setHelp(m_kind == PaperKind::Receipt && !m_isCopy
            ? tr("Of several receipts all but the first say that they are copies.")
            : QString());
}

void PrintDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    auto *sides = qobject_cast<QBoxLayout *>(layout()->itemAt(0)->layout());
    sides->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace counterfoil
