// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "Interrupt.h"
#include "base/Language.h"
#include "shared/LogFile.h"
#include "shared/Process.h"

#include <QCoreApplication>

#include <csignal>
#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

QCoro::Task<> run(const cli::Command command, const Paths &paths, Services &services, std::stop_token stop)
{
    const int status = co_await command.run(paths, services, stop);
    QCoreApplication::exit(status);
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end a sale half way
    QCoreApplication app(argc, argv); // first: help and complaints are in the user's language, too
    Language language;
    language.writeNumbers(NumberStyle::ungrouped());
    QCoreApplication::installTranslator(&language);
    language.speak(Language::ofSystem());
    const auto parsed = cli::parseCommandLine(argc, argv);
    if (const int *status = std::get_if<int>(&parsed))
        return *status;

    language.writeNumbers(std::get<cli::Command>(parsed).numbers);

    const auto paths = Paths::prepare();
    if (!paths) { // nor is there a place for a log
        cli::printError(paths.error().message);
        return cli::exitStatus(paths.error());
    }
    startLog(paths->log());
    const cli::Command &command = std::get<cli::Command>(parsed);
    std::optional<cli::Interrupt> interrupt;
    if (command.endsItself)
        interrupt.emplace();
    Services services(*paths);
    QObject::connect(&services.keychainLock, &KeychainLock::asking, &app, [](const LocalizedText &sentence) {
        if (!sentence.isEmpty())
            cli::printError(sentence);
    });
    // Begun from the event loop: exit() means nothing before it runs.
    QMetaObject::invokeMethod(
        &app, [&] { run(command, *paths, services, interrupt ? interrupt->token() : std::stop_token()); },
        Qt::QueuedConnection);
    const int status = QCoreApplication::exec();
    if (status != cli::Done || !cli::isOutputBroken())
        return status;
    cli::printError(translatable("CommandLine",
        "It is done, but what was to be shown could not be written. “counterfoilctl list” and “show” show it "
        "again."));
    return command.unheard;
}
