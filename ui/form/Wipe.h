// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace counterfoil {

/// A text with memory of its own, so that overwriting one does not change the other.
QString ownCopy(QStringView text);

/// Overwrites the text that a line holds, then empties it. Emits nothing. Every text set into such a line has
/// to be an ownCopy(): what shares its memory is overwritten too. Copies that Qt made for drawing are out of
/// reach (SECURITY.md).
void wipe(QLineEdit &line);

} // namespace counterfoil
