// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

namespace counterfoil {

/// Writes an error's code and detail, which the user is not shown, to the log ("counterfoil.error"). Answers
/// with the error, so that it can be passed on in the same line.
const Error &logged(const QString &doing, const Error &error);

} // namespace counterfoil
