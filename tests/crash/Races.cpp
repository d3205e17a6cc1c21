// SPDX-License-Identifier: GPL-3.0-or-later
#include "Races.h"

#include <algorithm>
#include <poll.h>

namespace counterfoil {

using namespace std::chrono_literals;

namespace {

/// Longer than the program's own longest waiting: who gets here hangs.
constexpr auto longestRun = 120s;

void take(Runner &runner, Mark mark, SteadyTime now)
{
    const bool isFirst = runner.marks.emplace(mark, now).second;
    if (isFirst && runner.plan && runner.plan->after == mark)
        runner.due = now + runner.plan->delay;
}

void takeMarks(std::vector<Runner> &runners, const Scene &scene)
{
    const auto now = std::chrono::steady_clock::now();
    for (const Scene::Passed &passed : scene.takeMarks()) {
        for (Runner &runner : runners) {
            if (!runner.isOver && runner.lane == passed.lane)
                take(runner, passed.mark, now);
        }
    }
}

/// Returns when something may have happened, or the next program is due.
void awaitSomething(const std::vector<Runner> &runners, const Scene &scene)
{
    std::vector<pollfd> waiting{{scene.marks(), POLLIN, 0}};
    SteadyTime next = std::chrono::steady_clock::now() + 1s;
    for (const Runner &runner : runners) {
        if (runner.isOver)
            continue;
        waiting.push_back({runner.program.output(), POLLIN, 0});
        next = std::min(next, runner.due.value_or(next));
    }
    const auto left =
        std::max<std::chrono::nanoseconds>(next - std::chrono::steady_clock::now(), 0ns).count();
    const timespec patience{.tv_sec = left / 1'000'000'000, .tv_nsec = left % 1'000'000'000};
    ::ppoll(waiting.data(), waiting.size(), &patience, nullptr);
}

void end(Runner &runner)
{
    runner.ended = std::chrono::steady_clock::now();
    runner.status = runner.program.await();
    runner.isOver = true;
}

} // namespace

void race(std::vector<Runner> &runners, Scene &scene)
{
    scene.takeMarks(); // of the race before
    for (Runner &runner : runners) {
        if (runner.plan && !runner.plan->after)
            runner.due = runner.started + runner.plan->delay;
    }
    const auto isOver = [](const Runner &runner) { return runner.isOver; };
    while (!std::all_of(runners.begin(), runners.end(), isOver)) {
        awaitSomething(runners, scene);
        takeMarks(runners, scene);
        const auto now = std::chrono::steady_clock::now();
        for (Runner &runner : runners) {
            if (runner.isOver)
                continue;
            if (runner.due && *runner.due <= now) {
                runner.program.kill();
                end(runner);
            } else if (!runner.program.readOutput()) {
                end(runner);
            } else if (now - runner.started > longestRun) {
                qFatal("a program has not ended within two minutes");
            }
        }
    }
    scene.awaitQuiet();
}

} // namespace counterfoil
