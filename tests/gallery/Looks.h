// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Gallery.h"

#include <utility>

/// Which looks and which sections there are: the same for the pictures and for the test.
namespace counterfoil::gallery {

/// The sizes that a person may have, in the scale that this program runs with: at 200 % what a screen of 1600
/// x 1000 leaves for a window and its frame, which is also what MainWindow::restore() takes there.
std::vector<QSize> allSizes();
/// Every size, light and dark.
std::vector<Look> allLooks();
/// The sections by name, in the order in which they fill the books.
std::vector<std::pair<QString, void (Gallery::*)()>> sections();

} // namespace counterfoil::gallery
