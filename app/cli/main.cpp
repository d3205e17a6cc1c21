// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "Interrupt.h"
#include "shared/LogFile.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdlib>
#include <cstring>
#include <langinfo.h>
#include <sys/resource.h>

using namespace counterfoil;

namespace {

/// Qt wants a UTF-8 locale and complains to the user where a bare shell has none.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        ::setenv("LC_ALL", "C.UTF-8", 1);
}

/// A crash must not write card data or keys to a core file.
void forbidCoreFiles()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

QCoro::Task<> run(const cli::Command command, const Paths &paths, Services &services, std::stop_token stop)
{
    const int status = co_await command.run(paths, services, stop);
    QCoreApplication::exit(status);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    forbidCoreFiles();
    const auto parsed = cli::parseCommandLine(argc, argv);
    if (const int *status = std::get_if<int>(&parsed))
        return *status;

    QCoreApplication app(argc, argv);
    const auto paths = Paths::prepare();
    if (!paths)
        return cli::fail(paths.error(), false);
    startLog(paths->log());
    const cli::Interrupt interrupt;
    Services services(*paths);
    const cli::Command &command = std::get<cli::Command>(parsed);
    if (!command.endsItself)
        QObject::connect(&interrupt, &cli::Interrupt::requested, &app, [] { QCoreApplication::exit(130); });
    // Begun from the event loop: exit() means nothing before it runs.
    QMetaObject::invokeMethod(
        &app, [&] { run(command, *paths, services, interrupt.token()); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
