// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "base/Language.h"
#include "base/LocalizedText.h"
#include "salelinks/SaleLink.h"
#include "shared/LogFile.h"
#include "shared/OneInstance.h"
#include "shared/Process.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>

#include <CLI/CLI.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Done = 0, BadCommand = 2, NotAvailable = 5 };

int complain(const QString &message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    return NotAvailable;
}

/// As long as there is no application, whose translators all others ask.
QString said(const Language &language, const char *source)
{
    const QString sentence = language.translate("main", source);
    return sentence.isEmpty() ? QString::fromUtf8(source) : sentence;
}

/// What is said where there is no display; made before Qt looks for one, as it ends the program then.
QString &noDisplayWords()
{
    static QString words;
    return words;
}

/// Qt ends a program whose display does not answer by a crash; a person gets a sentence.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg)
        std::_Exit(complain(noDisplayWords()));
}

int showUnusable(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, u"Counterfoil"_s, error.message);
    box->setTextFormat(Qt::PlainText); // a path may look like markup
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    QApplication::exec();
    return complain(error.message);
}

int runWindow(OneInstance &instance, const Paths &paths, Language &language, const QByteArray &link)
{
    startLog(paths.log());
    Services services(paths);
    Desktop desktop(services, paths, language);
    QObject::connect(&instance, &OneInstance::raiseWanted, &desktop,
        [&desktop](const QByteArray &token, const QByteArray &handed) {
            if (!handed.isEmpty())
                desktop.takeLink(handed);
            desktop.comeForward(token);
        });
    desktop.show();
    if (!link.isEmpty())
        desktop.takeLink(link);
    instance.listen();
    return QApplication::exec();
}

int complainOfArguments(const Language &language, const QString &words, bool areMany)
{
    const char *sentence = areMany
        //: %1 is what was typed behind “counterfoil”.
        ? QT_TRANSLATE_NOOP("main", "The following arguments were not expected: %1")
        //: %1 is what was typed behind “counterfoil”.
        : QT_TRANSLATE_NOOP("main", "The following argument was not expected: %1");
    complain(said(language, sentence).arg(words));
    //: --help is an option of the program.
    complain(said(language, QT_TRANSLATE_NOOP("main", "Run with --help for more information.")));
    return BadCommand;
}

/// `--help`, `--version` and what is no option; nothing where the window is wanted. `link`: what it is to be
/// opened with.
std::optional<int> answered(const Language &language, int argc, char **argv, QByteArray *link)
{
    const auto text = [&language](const char *source) { return said(language, source).toStdString(); };
    //: The beginning of what “counterfoil --help” says; counterfoilctl is another program.
    CLI::App options(
        text(QT_TRANSLATE_NOOP("main",
            "Counterfoil issues payment invoices: pay link, QR code, and word when the money is there.\n"
            "This is the window; counterfoilctl does the same on the command line.")),
        "counterfoil");
    //: The end of what “counterfoil --help” says. COUNTERFOIL_HOME is a variable of the environment.
    options.footer(text(QT_TRANSLATE_NOOP("main",
        "COUNTERFOIL_HOME names the folder that holds everything the program writes.\n"
        "A second start raises the window that is open already.")));
    //: In “counterfoil --help”, before how it is called.
    options.get_formatter()->label("Usage", text(QT_TRANSLATE_NOOP("main", "Usage")));
    //: In “counterfoil --help”, in the place of the options: “Usage: counterfoil [OPTIONS]”.
    options.get_formatter()->label("OPTIONS", text(QT_TRANSLATE_NOOP("main", "OPTIONS")));
    //: In “counterfoil --help”, title of the list of options.
    options.option_defaults()->group(text(QT_TRANSLATE_NOOP("main", "Options")));
    //: In “counterfoil --help”, what the option --help does.
    options.set_help_flag("-h,--help", text(QT_TRANSLATE_NOOP("main", "Print this help message and exit")));
    options.set_version_flag("--version", std::string("counterfoil ") + COUNTERFOIL_VERSION,
        //: In “counterfoil --help”, what the option --version does.
        text(QT_TRANSLATE_NOOP("main", "Display program version information and exit")));
    //: In “counterfoil --help”, title above what can stand behind the program’s name.
    options.get_formatter()->label("Positionals", text(QT_TRANSLATE_NOOP("main", "Arguments")));
    std::string given;
    const std::string aboutLinks =
        //: In “counterfoil --help”, what can stand behind the program’s name.
        text(QT_TRANSLATE_NOOP("main",
            "A link that fills in a sale and sends nothing, such as "
            "counterfoil://new?amount=15.04&currency=USD"));
    options.add_option("LINK", given, aboutLinks)->type_name("");
    try {
        options.parse(argc, argv);
        *link = QByteArray::fromStdString(given);
        if (!link->isEmpty() && !isSaleLink(*link))
            return complainOfArguments(language, QString::fromStdString(given), false);
    } catch (const CLI::ExtrasError &ended) {
        return complainOfArguments(
            language, QString::fromUtf8(ended.what()).section(u": "_s, 1), options.remaining_size() > 1);
    } catch (const CLI::ParseError &ended) { // for help and version too
        return options.exit(ended) == 0 ? Done : BadCommand;
    }
    return std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    prepareProcess();
    Language language; // outlives the application, which asks it
    language.speak(Language::ofSystem());
    QByteArray link;
    if (argc > 1) {
        if (const std::optional<int> status = answered(language, argc, argv, &link))
            return *status;
    }

    noDisplayWords() = said(language,
        QT_TRANSLATE_NOOP("main",
            "There is no display to open a window on. Use counterfoilctl here; “counterfoilctl --help” shows "
            "how."));
    if (!hasDisplay())
        return complain(noDisplayWords());
    qInstallMessageHandler(endWithoutDisplay);
    QApplication app(argc, argv);
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationName(u"Counterfoil"_s);
    QApplication::setDesktopFileName(u"counterfoil"_s);
    QApplication::installTranslator(&language);
    const auto paths = Paths::prepare();
    if (!paths)
        return showUnusable(paths.error());
    // Qt's own file dialog remembers folders: in the one folder where all that we write lies.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, paths->home());
    OneInstance instance(paths->windowLock());
    switch (instance.claim(link)) {
    case OneInstance::Standing::First:
        return runWindow(instance, *paths, language, link);
    case OneInstance::Standing::Raised:
        return Done;
    case OneInstance::Standing::Silent:
        break;
    }
    return complain(translatable("main",
        "Counterfoil is running already, but its window does not answer. Wait a moment, or end it and start "
        "again."));
}
