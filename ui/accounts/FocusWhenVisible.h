// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace counterfoil {

/// Gives the focus to `target`; while its page is hidden, not before it is shown again. Qt would give it to a
/// widget of a hidden page at once, and the keys of whoever types on another page with it.
void focusWhenVisible(QWidget *target);

} // namespace counterfoil
