// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "OneInstance.h"
#include "shared/LogFile.h"
#include "shared/Process.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Done = 0, BadCommand = 2, NotAvailable = 5 };

int complain(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    return NotAvailable;
}

int complainOfDisplay()
{
    return complain(
        u"There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows how."_s);
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

/// Qt ends a program whose display does not answer by a crash; a person gets a sentence.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::_Exit(complainOfDisplay());
}

int showUnusable(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Counterfoil"_s, error.message);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return complain(error.message);
}

int runWindow(OneInstance &instance, const Paths &paths)
{
    startLog(paths.log());
    Services services(paths);
    Desktop desktop(services, paths);
    QObject::connect(&instance, &OneInstance::raiseWanted, &desktop,
        [&desktop](const QByteArray &token) { desktop.comeForward(token); });
    desktop.show();
    instance.listen();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    CLI::App options(
        "Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.\n"
        "This is the window; counterfoilctl does the same on the command line.",
        "counterfoil");
    options.set_version_flag("--version", std::string("counterfoil ") + COUNTERFOIL_VERSION);
    options.footer("COUNTERFOIL_HOME names the folder that holds everything the program writes.\n"
                   "A second start raises the window that is open already.");
    options.allow_extras(false);
    try {
        options.parse(argc, argv);
    } catch (const CLI::ParseError &ended) { // for help and version too
        return options.exit(ended) == 0 ? Done : BadCommand;
    }

    if (!hasDisplay())
        return complainOfDisplay();
    qInstallMessageHandler(endWithoutDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationName(u"Counterfoil"_s);
    QApplication::setDesktopFileName(u"counterfoil"_s);
    const auto paths = Paths::prepare();
    if (!paths)
        return showUnusable(paths.error());
    // Qt's own file dialog remembers folders: in the one folder where all that we write lies.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, paths->home());
    OneInstance instance(paths->windowLock());
    switch (instance.claim()) {
    case OneInstance::Standing::First:
        return runWindow(instance, *paths);
    case OneInstance::Standing::Raised:
        return Done;
    case OneInstance::Standing::Silent:
        break;
    }
    return complain(
        u"Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start again."_s);
}
