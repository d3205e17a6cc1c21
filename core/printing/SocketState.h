// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the system knows of a TCP connection and Qt does not tell. Linux's; elsewhere nothing is known.
namespace counterfoil::socketstate {

/// Bytes that the other side's system has not acknowledged; 0 where that is not known.
qint64 unacknowledged(qintptr descriptor);
/// Whether the connection was broken off by the other side, instead of closed after all was read. Qt tells
/// both in the same way.
bool wasReset(qintptr descriptor);
/// Says that nothing more will come, and goes on listening.
void closeWriting(qintptr descriptor);

} // namespace counterfoil::socketstate
