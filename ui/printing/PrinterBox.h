// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/QuietComboBox.h"
#include "printing/PrintSettings.h"
#include "printing/Printers.h"

namespace counterfoil {

/// The printers that are there, and those that somebody typed in, to choose one. A printer that was chosen
/// stays chosen though it is not found now.
class PrinterBox final : public QuietComboBox {
    Q_OBJECT

public:
    explicit PrinterBox(QWidget *parent = nullptr);

    void setPrinters(const std::vector<PrinterEntry> &found, const QStringList &added);
    /// PrinterAddress::text(); empty: none.
    void setChosen(const QString &printer);
    QString chosen() const { return currentData().toString(); }

Q_SIGNALS:
    void choiceMade(const QString &printer); ///< by the person

private:
    void fill();

    std::vector<PrinterEntry> m_found;
    QStringList m_added;
    QString m_chosen;
};

} // namespace counterfoil
