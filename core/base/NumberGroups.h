// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace counterfoil {

/// Blanks, apostrophes and the Arabic group mark: they group digits in many countries and never mean a
/// fraction.
bool isHarmlessGroupMark(QChar c);
/// The same, a point or a comma.
bool isGroupMark(QChar c);

/// Whether the parts between marks are groups of a whole number as people write them: of three digits, or, as
/// in India, of two with three in the last one ("12,34,567"). The first one has at least one digit, and is
/// not only zeros before others.
bool areGroups(const QList<QStringView> &parts);

} // namespace counterfoil
