// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>

#include <chrono>

namespace counterfoil {

/// One call on the session bus, awaited; the answer or the error. QtDBus has its own end of waiting (25 s),
/// which a person at a password window may well need longer than: so each call says how long.
QCoro::Task<QDBusMessage> busCall(QDBusConnection bus, QDBusMessage call, std::chrono::milliseconds patience);

/// Whether that error means that nobody offers the service.
bool isNobody(const QDBusMessage &error);
/// Whether it means that no answer came in time.
bool isSilence(const QDBusMessage &error);
/// "org.freedesktop.DBus.Error.NoReply: Did not receive ...", for the log.
QString detailOf(const QDBusMessage &error);

} // namespace counterfoil
