// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "QrCode.h"

namespace counterfoil {

enum class TerminalStyle {
    /// For a terminal: every cell carries its own black and white, so it scans on dark and light ones.
    Ansi,
    /// For pipes and logs: no escape codes. Such a text cannot bring its colours along, so it is drawn for
    /// the usual terminal, light text on dark (blocks are the *light* modules), and its last line says
    /// so. On a light background the code comes out inverted, which many readers do not take.
    Plain,
};

/// The code as lines of half blocks, two rows of modules a line, quiet zone included; each line ends with
/// a line feed. It is `size() + 8` columns wide: whether they fit is for the caller to know, a wrapped
/// code cannot be scanned.
QString qrTerminalText(const QrCode &code, TerminalStyle style);

} // namespace counterfoil
