// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/Money.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace counterfoil {

class Flow;

/// Amounts that are typed with one touch. A press puts the amount in the place of what was typed.
class QuickAmounts final : public QWidget {
    Q_OBJECT

public:
    explicit QuickAmounts(QWidget *parent = nullptr);

    /// Shows these and no others; none hides it.
    void setAmounts(const std::vector<Money> &amounts);

Q_SIGNALS:
    void chosen(const counterfoil::Money &amount);

private:
    void sayAnew();

    Flow *m_row;
    QButtonGroup *m_group; ///< Tab stops at the first; arrow keys lead to the others
    std::vector<Money> m_amounts;
    std::vector<QPushButton *> m_buttons; ///< one for each
};

} // namespace counterfoil
