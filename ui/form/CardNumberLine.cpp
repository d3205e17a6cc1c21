// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardNumberLine.h"

#include "CardDigits.h"
#include "Wipe.h"
#include "base/SecretText.h"

#include <QKeyEvent>

namespace counterfoil {

CardNumberLine::CardNumberLine(QWidget *parent)
    : SecretLine(parent)
{
    connect(this, &QLineEdit::textEdited, this, &CardNumberLine::regroup);
}

CardNumberLine::~CardNumberLine()
{
    wipeNumber();
}

QString CardNumberLine::number() const
{
    return carddigits::bare(m_masked ? m_behindMask : text());
}

void CardNumberLine::setNumber(const QString &typed)
{
    wipeNumber();
    if (m_masked) {
        m_behindMask = ownCopy(typed);
        showText(carddigits::masked(m_behindMask));
    } else {
        showText(carddigits::grouped(typed));
    }
}

void CardNumberLine::wipeNumber()
{
    SecretText::wipe(m_behindMask);
    wipe(*this);
}

/// QLineEdit::setText also forgets the history for undoing; it does so after each key.
void CardNumberLine::showText(const QString &text)
{
    wipe(*this);
    setText(text);
}

void CardNumberLine::regroup()
{
    QString typed = ownCopy(text());
    const qsizetype before = carddigits::bare(QStringView(typed).left(cursorPosition())).size();
    const bool isNumber =
        carddigits::bare(typed).size() != typed.size() || carddigits::grouped(typed) != typed;
    QString shown = carddigits::grouped(typed);
    const int caret = cursorPosition();
    showText(shown);
    setCursorPosition(isNumber ? int(carddigits::caretAfter(shown, before)) : caret);
    SecretText::wipe(typed);
    Q_EMIT numberEdited();
}

/// A blank between two groups is ours: deleting at it means the digit behind it.
void CardNumberLine::stepOverBlank(int direction)
{
    const int at = cursorPosition();
    const int beside = direction < 0 ? at - 1 : at;
    if (!hasSelectedText() && beside >= 0 && beside < text().size() && text().at(beside) == u' ')
        setCursorPosition(at + direction);
}

void CardNumberLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace)
        stepOverBlank(-1);
    else if (event->matches(QKeySequence::Delete))
        stepOverBlank(1);
    SecretLine::keyPressEvent(event);
}

void CardNumberLine::focusInEvent(QFocusEvent *event)
{
    if (m_masked) {
        m_masked = false;
        QString number = std::exchange(m_behindMask, QString());
        showText(carddigits::grouped(number));
        SecretText::wipe(number);
    }
    SecretLine::focusInEvent(event);
}

void CardNumberLine::focusOutEvent(QFocusEvent *event)
{
    SecretLine::focusOutEvent(event);
    if (m_masked || event->reason() == Qt::PopupFocusReason)
        return;
    m_behindMask = number();
    m_masked = true;
    showText(carddigits::masked(m_behindMask));
}

} // namespace counterfoil
