// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace counterfoil {

/// The error for what SQLite said of the file of saved items and customers: catalogue-interrupted,
/// catalogue-damaged, catalogue-unavailable (kind Unavailable).
Error catalogueTrouble(const QString &path, const QString &reason);

} // namespace counterfoil
