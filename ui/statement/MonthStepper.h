// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuing/Month.h"

#include <QWidget>

class QToolButton;

namespace counterfoil {

class Text;

/// A month with a step to the one before and the one after, and none beyond the last.
class MonthStepper final : public QWidget {
    Q_OBJECT

public:
    MonthStepper(Month month, Month last, QWidget *parent = nullptr);

    Month month() const { return m_month; }
    void setMonth(Month month); ///< not later than the last

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void drawArrows();

    Month m_month;
    Month m_last;
    QToolButton *m_previous;
    QToolButton *m_next;
    Text *m_title;
};

} // namespace counterfoil
