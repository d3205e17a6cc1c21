// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PrintOutcome.h"

#include <QByteArray>

#include <atomic>
#include <chrono>

namespace counterfoil {

/// How long a device may take no byte: a printer without paper takes none.
inline constexpr std::chrono::milliseconds devicePatience(20'000);

/// Writes bytes to a printer's device file (or a pipe), once. Blocking, for a worker: until all is taken and
/// the device would take more, it has taken nothing for `patience`, or `stop` is set. A regular file is
/// refused, as it would be overwritten. Where the kernel knows the printer's state (/dev/usb/lp0, /dev/lp0)
/// it is asked first. Without bytes it is opened only.
PrintOutcome printToDevice(const QString &path, const QByteArray &bytes, const std::atomic<bool> &stop,
    std::chrono::milliseconds patience = devicePatience);

} // namespace counterfoil
