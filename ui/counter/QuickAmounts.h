// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money/Money.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace counterfoil {

/// Amounts that are typed with one touch, in line with the columns of the keypad below them: four in a line,
/// or two or one where they are too long for that. A press puts the amount in the place of what was typed.
class QuickAmounts final : public QWidget {
    Q_OBJECT

public:
    explicit QuickAmounts(QWidget *parent = nullptr);

    /// Shows these and no others.
    void setAmounts(const std::vector<Money> &amounts);
    bool hasAmounts() const { return !m_amounts.empty(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const counterfoil::Money &amount);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sayAnew();
    int count() const { return static_cast<int>(m_buttons.size()); }
    int inALine(int width) const;
    int lineHeight() const;
    void arrange();

    QButtonGroup *m_group; ///< Tab stops at the first; arrow keys lead to the others
    std::vector<Money> m_amounts;
    std::vector<QPushButton *> m_buttons; ///< one for each
};

} // namespace counterfoil
