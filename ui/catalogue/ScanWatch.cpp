// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScanWatch.h"

#include "catalogue/Barcode.h"

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

/// What a scan that begins now is to give back: without the digits of one before that is still looked up.
ScanWatch::Place ScanWatch::begun(QWidget *field) const
{
    for (const Place &held : m_held) {
        if (held.field == field)
            return held;
    }
    const auto *line = qobject_cast<QLineEdit *>(field);
    return {field, line ? line->text() : QString(), line ? line->cursorPosition() : 0};
}

/// True: the key is held.
bool ScanWatch::noteKey(QWidget *field, const QKeyEvent &key)
{
    const auto time = static_cast<unsigned long>(key.timestamp());
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isTab = key.key() == Qt::Key_Tab;
    const bool isFast = time != 0 && m_last != 0 && field == m_place.field && time - m_last <= mostBetween;
    if (isEnter || isTab) {
        const QString code = std::exchange(m_keys, {});
        m_last = 0;
        if (!isFast || code.size() < shortest || (isTab && !isGoodsNumber(code)))
            return false;
        m_held.push_back(m_place);
        Q_EMIT scanned(code);
        return true;
    }
    const QString text = key.text();
    const bool isSign = text.size() == 1 && text.front().isPrint();
    if (!isSign) // a shift key within a code says nothing
        return false;
    if (!isFast) {
        m_keys.clear();
        m_place = begun(field);
    }
    m_keys += text;
    m_last = time;
    return false;
}

ScanWatch::Place ScanWatch::answered()
{
    if (m_held.empty())
        return {};
    const Place place = m_held.front();
    m_held.pop_front();
    return place;
}

void ScanWatch::takeBack()
{
    const Place place = answered();
    auto *line = qobject_cast<QLineEdit *>(place.field.data());
    if (!line)
        return;
    line->setText(place.before);
    line->setCursorPosition(place.cursor);
    Q_EMIT line->textEdited(place.before); // as if the person had taken it out
}

void ScanWatch::goOn()
{
    const Place place = answered();
    if (!place.field)
        return;
    m_goesOn = true;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    QCoreApplication::sendEvent(place.field, &press);
    QKeyEvent release(QEvent::KeyRelease, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
    if (place.field)
        QCoreApplication::sendEvent(place.field, &release);
    m_goesOn = false;
}

void ScanWatch::letGo()
{
    answered();
}

} // namespace counterfoil
