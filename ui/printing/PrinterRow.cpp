// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrinterRow.h"

#include "PrinterBox.h"
#include "SizeBox.h"
#include "accounts/LabelledRow.h"
#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

LocalizedText label(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
        //: Above a list of printers; so are the next two. The letters behind & differ.
        return translatable("PrinterRow", "&Receipts on");
    case PaperKind::Invoice:
        return translatable("PrinterRow", "&Invoices on", "above a list of printers");
    case PaperKind::Label:
        return translatable("PrinterRow", "Label&s on");
    }
    Q_UNREACHABLE();
}

LocalizedText sizeLabel(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
        //: Above a list of sizes of paper; so are the next two.
        return translatable("PrinterRow", "Paper of receipts");
    case PaperKind::Invoice:
        return translatable("PrinterRow", "Paper of invoices");
    case PaperKind::Label:
        return translatable("PrinterRow", "Size of labels");
    }
    Q_UNREACHABLE();
}

} // namespace

PrinterRow::PrinterRow(PaperKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_printer(new PrinterBox)
    , m_size(new SizeBox)
    , m_printerRow(new LabelledRow(m_printer))
    , m_sizeRow(new LabelledRow(m_size))
{
    m_printer->setObjectName(paperKindName(kind) + u"Printer"_s);
    m_size->setObjectName(paperKindName(kind) + u"Size"_s);
    auto *sides = new Flow(Flow::Width::Shared, this);
    sides->setContentsMargins({});
    sides->setSpacing(look::space::small);
    sides->addWidget(m_printerRow);
    sides->addWidget(m_sizeRow);
    connect(m_printer, &PrinterBox::choiceMade, this, [this](const QString &printer) {
        const auto address = readPrinterAddress(printer);
        m_size->setForReceiptPrinter(address && address->takesRaster());
        tell();
    });
    connect(m_size, &SizeBox::choiceMade, this, &PrinterRow::tell);
    inEachLanguage(this, [this] {
        m_printerRow->setLabel(label(m_kind));
        m_sizeRow->setLabel(sizeLabel(m_kind));
    });
}

void PrinterRow::setPrinters(const std::vector<PrinterEntry> &found, const QStringList &added)
{
    m_printer->setPrinters(found, added);
}

void PrinterRow::setPlace(const PaperPlace &place)
{
    m_copies = place.copies;
    m_printer->setChosen(place.printer);
    m_size->setChosen(place.size);
    const auto address = readPrinterAddress(place.printer);
    m_size->setForReceiptPrinter(address && address->takesRaster());
}

PaperPlace PrinterRow::place() const
{
    return {.printer = m_printer->chosen(), .size = m_size->chosen(), .copies = m_copies};
}

void PrinterRow::tell()
{
    Q_EMIT choiceMade(m_kind, place());
}

} // namespace counterfoil
