// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/Money.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace counterfoil {

class Keypad;
class QuickAmounts;
class SaleForm;

/// A till's own side of the page that sells: what every sale needs, large, quick amounts, and a keypad. The
/// fields are the form's own, lent to it: there is one amount, and one check of it.
class CounterDesk final : public QWidget {
    Q_OBJECT

public:
    explicit CounterDesk(QWidget *parent = nullptr);
    ~CounterDesk() override;

    /// Takes that form's first fields, and gives those of the form before back. Null: none.
    void serve(SaleForm *form);
    void setQuickAmounts(const std::vector<Money> &amounts);

Q_SIGNALS:
    void issueWanted();
    void typing(); ///< an amount is about to be typed here, by a key or a quick amount

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void followCurrency();
    void type(Money amount);
    void issue();
    void clearAmount();

    QPointer<SaleForm> m_form;
    QScrollArea *m_scroll;
    QVBoxLayout *m_place; ///< of the form's fields
    QuickAmounts *m_quick;
    Keypad *m_keypad;
};

} // namespace counterfoil
