// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace counterfoil {

class Accounts;
class GatewayCatalogue;
class Statements;
class StatementView;

/// The view of statements in a window of its own, beside which the program can be used. It is open()ed or
/// shown, never executed, and deletes itself when it is closed.
class StatementDialog final : public QDialog {
    Q_OBJECT

public:
    StatementDialog(Statements &statements, Accounts &accounts, const GatewayCatalogue &catalogue,
        QWidget *parent = nullptr);

    StatementView *view() const { return m_view; }

Q_SIGNALS:
    void saleWanted(const QString &reference);

private:
    StatementView *m_view;
};

} // namespace counterfoil
