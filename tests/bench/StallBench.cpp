// SPDX-License-Identifier: GPL-3.0-or-later
// The longest time for which the window hears nobody during one sale with a slow keyring and a slow gateway,
// beside an idle smallest window during the same seconds.
#include "Counter.h"
#include "Heartbeat.h"
#include "Median.h"

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QSocketNotifier>
#include <QTest>

#include <cstring>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr auto keyringTime = std::chrono::seconds(5);
constexpr auto gatewayTime = std::chrono::seconds(10);
constexpr auto afterwards = std::chrono::seconds(2);
constexpr double longestStall = 16; ///< milliseconds

double ms(qint64 nanoseconds)
{
    return static_cast<double>(nanoseconds) / 1'000'000;
}

void print(const char *who, const Heartbeat &heart)
{
    const ThreadTime longest = heart.longest();
    std::printf(
        "%-34s longest pause %6.1f ms (%.1f computing, %.1f without a processor); most computing in one "
        "pause %5.1f ms\n",
        who, ms(longest.clock), ms(longest.computing), ms(longest.waiting), ms(heart.busiest().computing));
    std::fflush(stdout);
}

/// The neighbour, in a process of its own: beats from its first line of input to the end of it.
int idle(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLineEdit);
    window.show();
    Heartbeat heart;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&heart] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) == 1) {
            heart.start();
            return;
        }
        heart.stop();
        print("idle smallest window, same seconds", heart);
        QApplication::quit();
    });
    return QApplication::exec();
}

void sell(QProcess &neighbour)
{
    Counter counter;
    counter.keyring.pause = keyringTime;
    counter.gateway.setPause(gatewayTime);
    counter.open();
    counter.type();
    QTest::qWait(2000); // both windows are at rest
    Heartbeat heart;
    neighbour.write("b");
    QTest::qWait(100);
    heart.start();
    counter.press();
    QTimer end;
    end.setSingleShot(true);
    QEventLoop loop;
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.start(afterwards);
    loop.exec();
    heart.stop();
    neighbour.closeWriteChannel();
    print("a sale, keyring 5 s, gateway 10 s", heart);
    neighbour.waitForFinished(10'000);
    const double longest = ms(heart.longest().clock);
    const double busiest = ms(heart.busiest().computing);
    std::printf(
        "bound d: no stall of %.0f ms or longer: %s by the clock (%.1f ms), %s by what the program computed "
        "(%.1f ms)\n",
        longestStall, held(longest < longestStall), longest, held(busiest < longestStall), busiest);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--idle") == 0)
        return idle(argc, argv);
    QApplication app(argc, argv);
    QProcess neighbour;
    neighbour.setProcessChannelMode(QProcess::ForwardedChannels);
    neighbour.start(QCoreApplication::applicationFilePath(), {u"--idle"_s});
    if (!neighbour.waitForStarted(10'000))
        return 1;
    sell(neighbour);
    return 0;
}
