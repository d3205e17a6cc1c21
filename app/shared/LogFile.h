// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// From here on the messages of this program and of Qt go to that file instead of the user's screen; a file
/// over 1 MiB is begun anew, the last one is kept as ".1". Where it cannot be written the program goes on
/// without. The log is told methods, paths, statuses and error texts: never bodies, never headers.
void startLog(const QString &path);

} // namespace counterfoil
