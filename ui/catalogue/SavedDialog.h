// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"

#include <QDialog>

namespace counterfoil {

class Ledger;
class SaleDefaults;
class SavedView;

/// Saved items, or customers, in a window beside which the program can be used. It is shown, never executed,
/// and deletes itself when it is closed.
class SavedDialog final : public QDialog {
    Q_OBJECT

public:
    SavedDialog(Catalogue &catalogue, Ledger &ledger, SaleDefaults &defaults, Catalogue::Of of,
        QWidget *parent = nullptr);

    SavedView *view() const { return m_view; }
    /// Whatever closes it: not while a file is on its way, and not before the person has said what becomes of
    /// what was typed. But it goes with its window, which has asked already.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    SavedView *m_view;
};

} // namespace counterfoil
