// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil::spoken {

/// From here on a screen reader can choose in every box (QComboBox) by pressing one of the choices in its
/// list, open or not. Qt 6.4's own lists let their entries be selected, which the box takes no notice of.
/// Once for the program, before any box is asked about; later calls do nothing.
void letChoose();

} // namespace counterfoil::spoken
