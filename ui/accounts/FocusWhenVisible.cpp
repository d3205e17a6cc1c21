// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusWhenVisible.h"

#include <QEvent>
#include <QWidget>

namespace counterfoil {

namespace {

/// Waits on a hidden widget until it is shown.
class Wish final : public QObject {
public:
    explicit Wish(QWidget *target)
        : QObject(target)
        , m_target(target)
    {
        target->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Show)
            return false;
        m_target->removeEventFilter(this);
        m_target->setFocus(Qt::OtherFocusReason);
        deleteLater();
        return false;
    }

private:
    QWidget *m_target;
};

} // namespace

void focusWhenVisible(QWidget *target)
{
    if (target->isVisible())
        target->setFocus(Qt::OtherFocusReason);
    else
        new Wish(target);
}

} // namespace counterfoil
