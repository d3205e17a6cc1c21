// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QEvent;
class QObject;

namespace counterfoil::look {

/// Enter presses the button that has the focus, as the space bar does: outside dialogs Qt gives that to the
/// one default button alone. For the event filter of the whole program; true: the event was that, and is
/// done. Who takes Enter before it reaches the window (a form's line, a list, a card that has just opened)
/// keeps it; boxes to tick are no buttons. A key that is held presses once.
bool enterPresses(QObject *watched, QEvent *event);

} // namespace counterfoil::look
