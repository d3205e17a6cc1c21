// SPDX-License-Identifier: GPL-3.0-or-later
#include "EnterPresses.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace counterfoil::look {

namespace {

bool isEnter(const QKeyEvent &press)
{
    const bool isKey = press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
    return isKey && (press.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
}

} // namespace

bool enterPresses(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<QKeyEvent *>(event)))
        return false;
    // A key that nobody takes goes from the button upwards, and comes to its window last.
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || !window->isWindow())
        return false;
    auto *button = qobject_cast<QAbstractButton *>(window->focusWidget());
    if (!button || !button->isEnabled() || button == window)
        return false;
    if (qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
        button->click();
    event->accept();
    return true;
}

} // namespace counterfoil::look
