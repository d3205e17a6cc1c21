// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanWatch.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>

#include <utility>

namespace counterfoil {

ScanWatch::ScanWatch(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    qApp->installEventFilter(this); // the focus is in fields that are made later
}

bool ScanWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_goesOn)
        return false;
    auto *field = qobject_cast<QWidget *>(watched);
    if (!field || field != QApplication::focusWidget() || field == m_left || !m_page->isAncestorOf(field))
        return false;
    return noteKey(field, *static_cast<QKeyEvent *>(event));
}

/// True: the key is held.
bool ScanWatch::noteKey(QWidget *field, const QKeyEvent &key)
{
    const auto time = static_cast<unsigned long>(key.timestamp());
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isFast = time != 0 && m_last != 0 && field == m_field && time - m_last <= mostBetween;
    if (isEnter) {
        const QString code = std::exchange(m_keys, {});
        m_last = 0;
        if (!isFast || code.size() < shortest)
            return false;
        Q_EMIT scanned(code);
        return true;
    }
    const QString text = key.text();
    const bool isSign = text.size() == 1 && text.front().isPrint();
    if (!isSign) // a shift key within a code says nothing
        return false;
    if (!isFast) {
        m_keys.clear();
        m_field = field;
        const auto *line = qobject_cast<QLineEdit *>(field);
        m_before = line ? line->text() : QString();
        m_cursor = line ? line->cursorPosition() : 0;
    }
    m_keys += text;
    m_last = time;
    return false;
}

void ScanWatch::takeBack()
{
    auto *line = qobject_cast<QLineEdit *>(m_field.data());
    if (!line)
        return;
    line->setText(m_before);
    line->setCursorPosition(m_cursor);
    Q_EMIT line->textEdited(m_before); // as if the person had taken it out
}

void ScanWatch::goOn()
{
    if (!m_field)
        return;
    m_goesOn = true;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QCoreApplication::sendEvent(m_field, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    if (m_field)
        QCoreApplication::sendEvent(m_field, &release);
    m_goesOn = false;
}

} // namespace counterfoil
