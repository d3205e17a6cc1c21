// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldEditor.h"

#include <QKeyEvent>

namespace counterfoil {

namespace {

/// A menu, a list of suggestions or another window in front: the person comes back to the same field.
bool goesForGood(const QFocusEvent &event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::MenuBarFocusReason
        && event.reason() != Qt::ActiveWindowFocusReason;
}

} // namespace

FieldEditor::FieldEditor(Field field, QWidget *parent)
    : QWidget(parent)
    , m_field(std::move(field))
{
}

void FieldEditor::retype(const QString &text)
{
    setText(text);
    Q_EMIT edited();
}

void FieldEditor::setWireText(const QString &text, const NumberStyle &)
{
    setText(text);
}

void FieldEditor::setContext(const CheckContext &) { }

void FieldEditor::setWrong(bool wrong)
{
    focusTarget()->setProperty("wrong", wrong);
    focusTarget()->update();
}

void FieldEditor::watch(QWidget *target, Lines lines)
{
    m_lines = lines;
    setFocusProxy(target);
    setFocusPolicy(target->focusPolicy()); // setTabOrder() passes by whoever takes no focus
    target->installEventFilter(this);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && goesForGood(*static_cast<QFocusEvent *>(event))) {
        if (tidy())
            Q_EMIT edited();
        Q_EMIT left();
    }
    if (event->type() == QEvent::KeyPress && m_lines == Lines::One) {
        // Keys that a list of suggestions takes for itself never come through here.
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter) {
            if (!press->isAutoRepeat()) // what a first Enter brought up is read before a second one
                Q_EMIT confirmed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counterfoil
