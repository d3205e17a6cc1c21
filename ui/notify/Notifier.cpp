// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notifier.h"

#include "BusNotifier.h"
#include "TrayNotifier.h"

namespace counterfoil {

std::unique_ptr<Notifier> Notifier::ofThisDesktop()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return std::make_unique<BusNotifier>(QDBusConnection::sessionBus());
#else
    return std::make_unique<TrayNotifier>();
#endif
}

} // namespace counterfoil
