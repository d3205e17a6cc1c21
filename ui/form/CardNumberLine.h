// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SecretLine.h"

namespace counterfoil {

/// The line a card number is typed into: grouped as on the card, the caret where the person expects it, and
/// masked but for the last four digits while the focus is elsewhere. While it is masked, QLineEdit itself
/// (and whoever reads the screen through it) knows the masked text only.
class CardNumberLine final : public SecretLine {
    Q_OBJECT

public:
    explicit CardNumberLine(QWidget *parent = nullptr);
    ~CardNumberLine() override;

    /// The digits without blanks; what is no number, as it was typed. A copy of its own.
    QString number() const;
    /// Emits nothing.
    void setNumber(const QString &typed);
    void wipeNumber();

Q_SIGNALS:
    void numberEdited(); ///< by the person

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void regroup();
    void showText(const QString &text);
    void stepOverBlank(int direction);

    QString m_behindMask; ///< the number while it is masked
    bool m_masked = true;
};

} // namespace counterfoil
