// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <functional>
#include <optional>
#include <variant>

namespace counterfoil::cli {

/// What the user asked for, ready to be run; or the status to exit with at once (help was printed, or the
/// words were wrong).
using Command = std::function<QCoro::Task<int>(const Paths &, Services &, std::stop_token)>;
std::variant<Command, int> parseCommandLine(int argc, char **argv);

} // namespace counterfoil::cli
