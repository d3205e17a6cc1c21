// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace counterfoil::look {

/// What the desktop draws around a window, about: no window is made larger than the screen without it.
inline constexpr QSize windowFrame(16, 48);

} // namespace counterfoil::look
