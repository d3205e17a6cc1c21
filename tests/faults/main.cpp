// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/CommandLine.h"
#include "faults/FaultProxy.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int badArguments = 2;
constexpr int portNotAvailable = 1;
/// Longer than any plan a person or a test writes; it keeps a line that never ends from filling the memory.
constexpr qsizetype longestCommand = 1024 * 1024;

void print(std::FILE *stream, QByteArray line)
{
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fflush(stream);
}

/// Reads what standard input has, and does each complete line. False when the program should end.
bool readCommands(QByteArray &pending, FaultProxy &proxy)
{
    std::array<char, 4096> bytes{};
    const auto count = read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return true;
    if (count <= 0)
        return false;
    pending.append(bytes.data(), count);

    for (auto end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
        const auto line = QString::fromUtf8(pending.first(end));
        pending.remove(0, end + 1);
        if (line.trimmed().isEmpty())
            continue;
        const auto answer = runCommand(line, proxy);
        if (!answer)
            return false;
        print(stdout, *answer);
    }
    return pending.size() <= longestCommand;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"fault-proxy"_s);

    const auto line = CommandLine::parse(QCoreApplication::arguments());
    if (!line) {
        print(stderr, "fault-proxy: "_ba + line.error().toUtf8() + " See fault-proxy --help."_ba);
        return badArguments;
    }
    if (line->wantsHelp) {
        print(stdout, CommandLine::help().toUtf8().trimmed());
        return 0;
    }

    FaultProxy proxy(line->settings);
    if (line->seeded)
        proxy.planSeeded(line->seeded->seed, line->seeded->mix);
    else
        proxy.plan(line->plan);
    if (!proxy.listen()) {
        print(stderr,
            "fault-proxy: cannot listen on port "_ba + QByteArray::number(line->settings.port) + ": "_ba
                + proxy.errorString().toUtf8());
        return portNotAvailable;
    }
    print(stdout, "{\"port\":"_ba + QByteArray::number(proxy.port()) + '}');

    QByteArray pending;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&pending, &proxy] {
        if (!readCommands(pending, proxy))
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}
