// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace counterfoil {

class TakingsView;

/// What came in today, over the till. The key that opens it closes it, as Escape does, and the one that leads
/// back from the till: first from here. It is shown, never executed, and deletes itself when it is closed.
class TakingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// Takes the view.
    explicit TakingsDialog(TakingsView *view, QWidget *parent = nullptr);
};

} // namespace counterfoil
