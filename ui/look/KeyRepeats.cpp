// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyRepeats.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace counterfoil::look {

KeyRepeats::KeyRepeats(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeyRepeats::eventFilter(QObject *watched, QEvent *event)
{
    // While a screen reader listens to keys Qt holds each back, asks it, and sends a copy without its time:
    // we have to be asked before that. Last installed, first asked; and a reader may have come meanwhile.
    if (event->type() == QEvent::WindowActivate)
        qApp->installEventFilter(this);
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!isKey || !watched->isWindowType()) // a key comes to its window first, and then to the widgets in it
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isUnmarked(*key))
        return false;
    QKeyEvent marked(key->type(), key->key(), key->modifiers(), key->nativeScanCode(),
        key->nativeVirtualKey(), key->nativeModifiers(), key->text(), true,
        static_cast<quint16>(key->count()), key->device());
    marked.setTimestamp(key->timestamp());
    QCoreApplication::sendEvent(watched, &marked);
    event->setAccepted(marked.isAccepted());
    return true;
}

/// Whether it repeats the key that was let go at this very instant, and does not say so.
bool KeyRepeats::isUnmarked(const QKeyEvent &event)
{
    if (event.timestamp() == 0) // a copy; its original was seen
        return false;
    if (event.type() == QEvent::KeyRelease) {
        m_releasedKey = event.key();
        m_releasedAt = event.timestamp();
        return false;
    }
    return !event.isAutoRepeat() && event.key() == m_releasedKey && event.timestamp() == m_releasedAt;
}

} // namespace counterfoil::look
