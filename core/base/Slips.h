// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// How many slips of the finger lead from one word to another: letters that are missing, too many, others, or
/// changed places with their neighbour (the optimal string alignment distance). For short words: its time
/// grows with the product of their lengths.
int slips(const QString &one, const QString &other);

} // namespace counterfoil
