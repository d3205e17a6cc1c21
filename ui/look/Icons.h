// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace counterfoil::look {

/// One of our own line icons (resources/icons/NAME.svg, 24 x 24 units), drawn in the colour of the text
/// beside it and sharp at every size. An unknown name is a programming error. Rendered when it is first
/// painted, not before.
QIcon icon(QStringView name);
/// The same in one colour, whatever stands beside it. `colour` is not followed when the scheme changes.
QIcon icon(QStringView name, const QColor &colour);

} // namespace counterfoil::look
