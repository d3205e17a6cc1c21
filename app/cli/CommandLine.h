// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <functional>
#include <optional>
#include <variant>

namespace counterfoil::cli {

/// What the user asked for, ready to be run.
struct Command {
    std::function<QCoro::Task<int>(const Paths &, Services &, std::stop_token)> run;
    /// The status where it was done but could not be shown.
    int unheard = NotAvailable;
    /// How numbers in sentences are written: as they are read.
    NumberStyle numbers = NumberStyle::ungrouped();
    bool endsItself =
        false; ///< on Ctrl-C it has something to put in order; all others may be ended where they are
};

/// The command, or the status to exit with at once (help was printed, or the words were wrong).
std::variant<Command, int> parseCommandLine(int argc, char **argv);

} // namespace counterfoil::cli
