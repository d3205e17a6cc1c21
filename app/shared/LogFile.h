// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// From here on the messages of this program and of Qt go to that file instead of the user's screen; a file
/// over 1 MiB is begun anew, the last one is kept as ".1". Where it cannot be written the program goes on
/// without. They are written on a thread of the log's own, so nobody who has something to log waits for the
/// disk; only a fatal message is written before the program breaks off. The log is told methods, paths,
/// statuses and error texts: never bodies, never headers.
void startLog(const QString &path);

/// Everything that was logged is in the file when this returns, and messages go to the screen again. A
/// program that ends in the normal way (return from main, exit()) needs not call it.
void endLog();

} // namespace counterfoil
