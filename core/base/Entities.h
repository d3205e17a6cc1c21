// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// HTML entities decoded once: "&amp;amp;" becomes "&amp;". What is no entity stays.
QString withoutEntities(const QString &text);

} // namespace counterfoil
