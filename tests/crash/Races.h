// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Program.h"
#include "Scene.h"

#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace counterfoil {

using SteadyTime = std::chrono::steady_clock::time_point;

/// When a program is killed: so long after its start, or after a mark of its lane.
struct KillPlan {
    std::optional<Mark> after = {};
    std::chrono::microseconds delay{0};
};

/// One program that runs in a race, and what became of it.
struct Runner {
    Program program;
    int lane = -1; ///< whose marks are its own; below 0: none
    std::optional<KillPlan> plan = {}; ///< none: it runs to its end

    SteadyTime started = {};
    SteadyTime ended = {};
    std::optional<SteadyTime> due = {};
    std::map<Mark, SteadyTime> marks = {}; ///< those that had passed when it was killed or had ended
    bool isOver = false;
    int status = 0; ///< as Program::await

    bool wasKilled() const { return status < 0; }
};

/// Lets programs run side by side, kills each when its time has come, and waits until all are over and
/// everything that they sent has arrived.
void race(std::vector<Runner> &runners, Scene &scene);

} // namespace counterfoil
