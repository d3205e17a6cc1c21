// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Month.h"

#include <QDialog>

namespace counterfoil {

class GatewayCatalogue;
class HistoryImport;
class ImportView;

/// The import of past sales in a window of its own, beside which the program can be used. It is shown, never
/// executed, and deletes itself when it is closed; what is in the books by then stays there.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    ImportDialog(HistoryImport &imports, const GatewayCatalogue &catalogue, Month currentMonth,
        QWidget *parent = nullptr);

    ImportView *view() const { return m_view; }

private:
    ImportView *m_view;
};

} // namespace counterfoil
