// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusCall.h"

#include <QCoroSignal>
#include <QDBusError>
#include <QDBusPendingCallWatcher>

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<QDBusMessage> busCall(QDBusConnection bus, QDBusMessage call, std::chrono::milliseconds patience)
{
    const QDBusPendingCall pending = bus.asyncCall(call, static_cast<int>(patience.count()));
    // Not on the stack: it must outlive the signal that it ends with.
    auto *watcher = new QDBusPendingCallWatcher(pending);
    if (!watcher->isFinished()) {
        auto ended = qCoro(watcher, &QDBusPendingCallWatcher::finished);
        co_await ended;
    }
    watcher->deleteLater();
    co_return pending.reply();
}

bool isNobody(const QDBusMessage &error)
{
    const QString name = error.errorName();
    return name == u"org.freedesktop.DBus.Error.ServiceUnknown"
        || name == u"org.freedesktop.DBus.Error.NameHasNoOwner"
        || name == u"org.freedesktop.DBus.Error.Disconnected"
        || name == u"org.freedesktop.DBus.Error.NoServer"
        || name.startsWith(u"org.freedesktop.DBus.Error.Spawn");
}

bool isSilence(const QDBusMessage &error)
{
    const QString name = error.errorName();
    return name == u"org.freedesktop.DBus.Error.NoReply" || name == u"org.freedesktop.DBus.Error.Timeout"
        || name == u"org.freedesktop.DBus.Error.TimedOut";
}

QString detailOf(const QDBusMessage &error)
{
    return error.errorName() + u": "_s + error.errorMessage().left(200);
}

} // namespace counterfoil
