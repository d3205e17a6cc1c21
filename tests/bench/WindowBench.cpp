// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from starting our window to its first picture, and what it then keeps in memory, beside
// the smallest Qt main window in turn, or beside another build of ours. Wants an X display of its own
// (scripts/bench makes one).
//   WindowBench [ROUNDS [PROGRAM]]     PROGRAM: what stands beside it in place of the smallest window
#include "Median.h"
#include "Screen.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace counterfoil::bench;

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::seconds(30);
constexpr double mostTimes = 2;
constexpr double mostMemory = 45; ///< MiB

struct Start {
    double milliseconds = 0; ///< from fork to painted
    double memory = 0; ///< MiB (PSS) one second after the first picture
};

double memoryOf(pid_t process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        double kibibytes = 0;
        if (word == "Pss:" && file >> kibibytes)
            return kibibytes / 1024;
    }
    return 0; // the program shuts its memory off from other programs of the same user: root may look
}

Start start(Screen &screen, const std::string &program)
{
    if (!screen.waitForEmptyScreen(patience))
        throw std::runtime_error("the screen is not empty: give this benchmark a display of its own");
    const auto begun = Clock::now();
    const pid_t process = ::fork();
    if (process == 0) {
        ::execl(program.c_str(), program.c_str(), nullptr);
        ::_exit(127);
    }
    const bool painted = screen.waitForPaintedWindow(patience);
    Start start{std::chrono::duration<double, std::milli>(Clock::now() - begun).count()};
    if (painted) {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        start.memory = memoryOf(process);
    }
    if (painted)
        screen.closeWindow();
    else
        ::kill(process, SIGKILL);
    ::waitpid(process, nullptr, 0);
    if (!painted)
        throw std::runtime_error(program + " showed no window");
    return start;
}

struct Program {
    std::string path;
    std::vector<double> times = {};
    std::vector<double> memory = {};

    void note(const Start &start)
    {
        times.push_back(start.milliseconds);
        memory.push_back(start.memory);
    }
};

void run(const std::string &folder, int rounds, const char *beside)
{
    Screen screen;
    Program ours{folder + "/counterfoil"};
    Program smallest{beside ? beside : folder + "/SmallestWindow"};
    const char *name = beside ? "the other one" : "smallest window";
    start(screen, ours.path); // the first starts read the programs from the disk and make our folder
    start(screen, smallest.path);
    for (int round = 0; round < rounds; ++round) {
        ours.note(start(screen, ours.path));
        smallest.note(start(screen, smallest.path));
    }
    const double time = median(ours.times);
    const double itsTime = median(smallest.times);
    const double memory = median(ours.memory);
    const auto fastest = [](const Program &program) {
        return *std::min_element(program.times.begin(), program.times.end());
    };
    std::printf("first picture    counterfoil %6.1f ms    %s %6.1f ms    medians of %d starts "
                "(fastest %.1f "
                "and %.1f ms)\n",
        time, name, itsTime, rounds, fastest(ours), fastest(smallest));
    if (beside) {
        std::printf("memory (PSS)     counterfoil %6.1f MiB   %s %6.1f MiB   1 s after the first picture\n",
            memory, name, median(smallest.memory));
        return;
    }
    std::printf("bound a: at most %.1f times the smallest window's: %s (%.2f times)\n", mostTimes,
        held(time <= mostTimes * itsTime), time / itsTime);
    std::printf(
        "memory (PSS)     counterfoil %6.1f MiB   smallest window %6.1f MiB   1 s after the first picture\n",
        memory, median(smallest.memory));
    std::printf("bound b: at most %.0f MiB: %s (%.1f MiB)\n", mostMemory,
        memory > 0 ? held(memory <= mostMemory) : "not measured, only root may look", memory);
}

} // namespace

int main(int argc, char **argv)
{
    const std::filesystem::path self(argv[0]);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 15;
    std::string home = (std::filesystem::temp_directory_path() / "counterfoil-bench-XXXXXX").string();
    if (rounds < 1 || !::mkdtemp(home.data())) {
        std::fprintf(stderr, "usage: WindowBench [ROUNDS [PROGRAM]]\n");
        return 2;
    }
    ::setenv("COUNTERFOIL_HOME", home.c_str(), 1);
    // A shop's own account beside the training one: with it comes what secure calls need.
    std::ofstream(home + "/accounts.json")
        << R"({"version":1,"accounts":[{"id":"a1","name":"ShopFixture",)"
        << R"("gateway":"nonstopay","url":"https://usdc.nonstopay.net"}]})";
    int status = 0;
    try {
        run(self.parent_path().string(), rounds, argc > 2 ? argv[2] : nullptr);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "WindowBench: %s\n", error.what());
        status = 1;
    }
    std::filesystem::remove_all(home);
    return status;
}
