// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusNotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Source: Desktop Notifications Specification 1.2, and the sound naming specification of freedesktop.org.
const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString interface = u"org.freedesktop.Notifications"_s;
const QString soundName = u"complete"_s;
const QString clickAction = u"default"_s;

/// A sound that comes later is taken for another sale's.
constexpr int soonMs = 3000;
/// The server may be starting.
constexpr int patienceMs = 25'000;
constexpr int asTheServerWants = -1;
constexpr qsizetype longestToken = 256;
constexpr qsizetype mostShown = 200; ///< a server that never says what it closed must not fill the memory

} // namespace

BusNotifier::BusNotifier(QDBusConnection bus, QObject *parent)
    : Notifier(parent)
    , m_bus(std::move(bus))
{
}

/// Not before the first message: a program that sells nothing needs no bus.
void BusNotifier::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    m_bus.connect(service, path, interface, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    m_bus.connect(service, path, interface, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    m_bus.connect(service, path, interface, u"NotificationClosed"_s, this, SLOT(noteClosed(uint, uint)));
}

void BusNotifier::show(const Message &message, Sound sound)
{
    if (!m_bus.isConnected()) {
        if (sound == Sound::Audible)
            Q_EMIT soundLeft();
        Q_EMIT shown(false);
        return;
    }
    listen();
    const QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, interface, u"GetCapabilities"_s);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question, soonMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
        [this, message, sound](QDBusPendingCallWatcher *ended) {
            const QDBusPendingReply<QStringList> reply = *ended;
            ended->deleteLater();
            const QStringList abilities = reply.isError() ? QStringList() : reply.value();
            if (sound == Sound::Audible && !abilities.contains(u"sound"_s))
                Q_EMIT soundLeft();
            if (reply.isError())
                Q_EMIT shown(false);
            else
                send(message, sound, abilities);
        });
}

void BusNotifier::send(const Message &message, Sound sound, const QStringList &abilities)
{
    const bool readsMarkup = abilities.contains(u"body-markup"_s);
    const QString body = readsMarkup ? message.body.toHtmlEscaped() : message.body;
    QVariantMap hints{{u"desktop-entry"_s, u"counterfoil"_s}};
    if (sound == Sound::Audible)
        hints.insert(u"sound-name"_s, soundName);
    else
        hints.insert(u"suppress-sound"_s, true);
    QStringList actions;
    //: What a click on a message of the desktop does.
    const QString usual = message.reference.isEmpty() ? tr("Show the sales") : tr("Show the sale");
    if (abilities.contains(u"actions"_s))
        actions = {clickAction, message.action.isEmpty() ? usual : message.action};
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Notify"_s);
    call << u"Counterfoil"_s << uint(0) << u"counterfoil"_s << message.title << body << actions << hints
         << asTheServerWants;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call, patienceMs), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
        [this, reference = message.reference](QDBusPendingCallWatcher *ended) {
            const QDBusPendingReply<uint> reply = *ended;
            ended->deleteLater();
            if (!reply.isError())
                remember(reply.value(), reference);
            Q_EMIT shown(!reply.isError());
        });
}

void BusNotifier::remember(uint id, const QString &reference)
{
    if (m_shown.size() >= mostShown)
        m_shown.clear();
    m_shown.insert(id, reference);
}

void BusNotifier::noteToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        m_tokens.insert(id, token.left(longestToken).toUtf8());
}

void BusNotifier::noteAction(uint id, const QString &action)
{
    // The server tells everybody of every program's messages.
    if (action == clickAction && m_shown.contains(id))
        Q_EMIT chosen(m_shown.value(id), m_tokens.take(id));
}

void BusNotifier::noteClosed(uint id, uint)
{
    m_shown.remove(id);
    m_tokens.remove(id);
}

} // namespace counterfoil
