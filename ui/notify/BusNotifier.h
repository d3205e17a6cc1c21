// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notifier.h"

#include <QDBusConnection>
#include <QHash>

class QDBusPendingCallWatcher;

namespace counterfoil {

/// Tells it to the desktop's notification server (org.freedesktop.Notifications) on that bus. The server is
/// asked first what it can do: one that reads markup gets the text escaped, and one that plays sounds is left
/// to do so. One that does not answer leaves the message unshown; nobody waits for it.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    explicit BusNotifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Message &message, Sound sound) override;

private Q_SLOTS: // called by the bus, by name
    void noteToken(uint id, const QString &token);
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);

private:
    void listen();
    void send(const Message &message, Sound sound, const QStringList &abilities);
    void remember(uint id, const QString &reference);

    QDBusConnection m_bus;
    bool m_isListening = false;
    QHash<uint, QString> m_shown; ///< the sales of the messages that are to be seen
    QHash<uint, QByteArray> m_tokens; ///< of clicks that are about to be told
};

} // namespace counterfoil
