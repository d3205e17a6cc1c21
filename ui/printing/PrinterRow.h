// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/PrintSettings.h"
#include "printing/Printers.h"

#include <QWidget>

namespace counterfoil {

class LabelledRow;
class PrinterBox;
class SizeBox;

/// Which printer prints one kind of paper, and on what.
class PrinterRow final : public QWidget {
    Q_OBJECT

public:
    explicit PrinterRow(PaperKind kind, QWidget *parent = nullptr);

    PaperKind kind() const { return m_kind; }
    void setPrinters(const std::vector<PrinterEntry> &found, const QStringList &added);
    void setPlace(const PaperPlace &place);
    /// As it is chosen.
    PaperPlace place() const;

Q_SIGNALS:
    void choiceMade(counterfoil::PaperKind kind, const counterfoil::PaperPlace &place);

private:
    void tell();

    PaperKind m_kind;
    int m_copies = 1;
    PrinterBox *m_printer;
    SizeBox *m_size;
    LabelledRow *m_printerRow;
    LabelledRow *m_sizeRow;
};

} // namespace counterfoil
