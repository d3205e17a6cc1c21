// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/QuietComboBox.h"
#include "paper/PaperSize.h"

namespace counterfoil {

/// The sizes of paper that are usual, and the one that was chosen.
class SizeBox final : public QuietComboBox {
    Q_OBJECT

public:
    explicit SizeBox(QWidget *parent = nullptr);

    /// Sheets are not offered for a printer that has rolls; one that was chosen is then a roll of 80 mm.
    void setForReceiptPrinter(bool isOne);
    void setChosen(const PaperSize &size);
    PaperSize chosen() const { return m_chosen; }

Q_SIGNALS:
    void choiceMade(const counterfoil::PaperSize &size); ///< by the person

private:
    void fill();

    PaperSize m_chosen;
    bool m_isForReceiptPrinter = false;
};

} // namespace counterfoil
