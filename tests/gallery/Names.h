// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil::gallery {

/// What the gallery shows that is called the same in every language: what it wrote into the books and forms,
/// and names of firms, systems, coins and languages. Everything else in the window is translated.
QStringList names();

} // namespace counterfoil::gallery
