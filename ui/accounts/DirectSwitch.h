// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace counterfoil {

class Question;

/// Whether card data may be typed in this program for an account. Switching it on is confirmed in place,
/// after a plain word on what that means; switching it off takes no asking.
class DirectSwitch final : public QWidget {
    Q_OBJECT

public:
    explicit DirectSwitch(QWidget *parent = nullptr);

    bool isOn() const { return m_on; }
    /// Without asking: what an account already has.
    void setOn(bool on);

Q_SIGNALS:
    void changed(bool on);

private:
    void ask();
    void answer(bool on);

    bool m_on = false;
    QCheckBox *m_box;
    Question *m_question;
};

} // namespace counterfoil
