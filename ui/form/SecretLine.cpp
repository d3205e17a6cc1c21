// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretLine.h"

#include "Wipe.h"
#include "base/SecretText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace counterfoil {

namespace {

/// Keys that put text into the clipboard (deleting to the line's end does too) or bring old text back.
bool isForbidden(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo)
        || event.matches(QKeySequence::DeleteEndOfLine) || event.matches(QKeySequence::DeleteCompleteLine);
}

} // namespace

SecretLine::SecretLine(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
        | Qt::ImhNoAutoUppercase | Qt::ImhPreferNumbers);
    setDragEnabled(false);
    setAcceptDrops(false); // a drop could land while the text is masked
}

SecretLine::~SecretLine()
{
    wipe(*this);
}

void SecretLine::forgetHistory()
{
    const int caret = cursorPosition();
    QString kept = ownCopy(text());
    wipe(*this);
    setText(ownCopy(kept)); // which forgets it
    setCursorPosition(caret);
    SecretText::wipe(kept);
}

QVariant SecretLine::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImSurroundingText:
    case Qt::ImCurrentSelection:
    case Qt::ImTextBeforeCursor:
    case Qt::ImTextAfterCursor:
        return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition:
    case Qt::ImAbsolutePosition:
        return 0;
    default:
        return QLineEdit::inputMethodQuery(query);
    }
}

bool SecretLine::event(QEvent *event)
{
    // Claimed here, so that no menu of the window acts on them, and dropped in keyPressEvent().
    if (event->type() == QEvent::ShortcutOverride && isForbidden(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SecretLine::keyPressEvent(QKeyEvent *event)
{
    if (isForbidden(*event))
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

void SecretLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton) // pastes on release
        QLineEdit::mousePressEvent(event);
}

void SecretLine::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit would hand what was selected to the X11 selection.
    event->accept();
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        insert(QGuiApplication::clipboard()->text(QClipboard::Selection));
}

void SecretLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll);
    menu->popup(event->globalPos());
}

} // namespace counterfoil
