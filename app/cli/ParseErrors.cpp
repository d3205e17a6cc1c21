// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"
#include "base/Slips.h"

#include <QRegularExpression>

#include <algorithm>

// What is wrong with a command line, in our own words. What was typed is never repeated: the rest of a card's
// number or a key may be among it.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// The command that was chosen, and how it is called: "counterfoilctl account add".
struct Chosen {
    const CLI::App *command = nullptr;
    QString words;
};

Chosen chosenIn(const CLI::App &app)
{
    Chosen chosen{&app, u"counterfoilctl"_s};
    while (!chosen.command->get_subcommands().empty()) {
        chosen.command = chosen.command->get_subcommands().front();
        chosen.words += u' ' + text(chosen.command->get_name());
    }
    return chosen;
}

QString captured(const QString &message, const QString &pattern, int group = 1)
{
    return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
        .match(message)
        .captured(group);
}

/// The option of that name, as the library calls it; null where there is none.
const CLI::Option *optionOf(const Chosen &chosen, const QString &name)
{
    return name.isEmpty() ? nullptr : chosen.command->get_option_no_throw(name.toStdString());
}

/// "--account NAME", or what stands for a value without a name of its own: "REF".
QString shown(const Chosen &chosen, const QString &name)
{
    const CLI::Option *option = optionOf(chosen, name);
    // (Behind a colon the library says what it is checked for.)
    const QString value = option ? text(option->get_type_name()).section(u':', 0, 0) : QString();
    if (name.startsWith(u'-'))
        return value.isEmpty() ? name : name + u' ' + value;
    return value.isEmpty() ? name : value;
}

LocalizedText commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; }))
        names << text(each->get_name());
    return listed(names);
}

QStringList unknownOptions(const CLI::App &app)
{
    QStringList names;
    for (const std::string &word : app.remaining(true)) {
        if (const QString name = text(word); name.startsWith(u"--"_s))
            names << name.section(u'=', 0, 0);
    }
    return names;
}

/// The command's own option that somebody most probably meant; empty where none is near.
QString optionNear(const CLI::App &command, const QString &typed)
{
    constexpr qsizetype longest = 40;
    constexpr int mostSlips = 2;
    QString nearest;
    int fewest = mostSlips + 1;
    for (const CLI::Option *option : command.get_options()) {
        for (const std::string &name : option->get_lnames()) {
            const QString known = u"--"_s + text(name);
            const int count = typed.size() <= longest ? slips(typed, known) : fewest;
            if (count < fewest && known.size() > count + 4) { // else hardly a letter is the same
                nearest = known;
                fewest = count;
            }
        }
    }
    return nearest;
}

LocalizedText noOption(const QString &command, const QStringList &names)
{
    if (names.size() == 1)
        //: %1: a command; %2: the name of an option.
        return translatable("ParseErrors", "“%1” has no option %2.").arg(command, names.first());
    if (names.size() == 2)
        //: %1: a command; %2, %3: names of options.
        return translatable("ParseErrors", "“%1” has no option %2 and no option %3.")
            .arg(command, names.first(), names.last());
    //: %1: a command; %2: names of three or more options.
    return translatable("ParseErrors", "“%1” has none of these options: %2.").arg(command, listed(names));
}

/// Names of options are repeated, and nothing else.
LocalizedText aboutUnknown(const Chosen &chosen, const QStringList &names)
{
    QStringList meant;
    for (const QString &name : names) {
        if (const QString near = optionNear(*chosen.command, name); !near.isEmpty())
            meant << near;
    }
    meant.removeDuplicates();
    const LocalizedText words = noOption(chosen.words, names);
    if (meant.isEmpty())
        return words;
    //: %1: names of options that are much like what was typed.
    return words + QChar(u' ') + translatable("ParseErrors", "Did you mean %1?").arg(listed(meant));
}

LocalizedText aboutExtras(const Chosen &chosen, const CLI::App &app)
{
    if (!chosen.command->get_subcommands([](const CLI::App *) { return true; }).empty())
        //: %1: a command; %2: names of its commands.
        return translatable("ParseErrors", "“%1” has no such command. Commands: %2.")
            .arg(chosen.words, commandsOf(*chosen.command));
    if (const QStringList names = unknownOptions(app); !names.isEmpty())
        return aboutUnknown(chosen, names);
    return translatable("ParseErrors",
        "There are words that belong to no option. A value with blanks needs quotes: --set \"name=John "
        "Smith\"; keys are read from standard input.");
}

LocalizedText aboutRequired(const Chosen &chosen, const QString &message, const CLI::App &app)
{
    // A misspelt option is what is missing.
    if (const QStringList names = unknownOptions(app); !names.isEmpty())
        return aboutUnknown(chosen, names);
    if (message.contains(u"subcommand"))
        //: %1: a command; %2: names of its commands.
        return translatable("ParseErrors", "“%1” needs to know what to do: %2.")
            .arg(chosen.words, commandsOf(*chosen.command));
    const QString either = u"\\A(\\S+) or (\\S+) is required\\z"_s;
    if (const QString one = captured(message, either); !one.isEmpty())
        //: %1: a command; %2 and %3: a value such as NAME, and an option; one of them is to be given.
        return translatable("ParseErrors", "“%1” needs %2 or %3.")
            .arg(chosen.words, one, captured(message, either, 2));
    const QString name = captured(message, u"\\A(.+) is required\\z"_s);
    //: %1: a command; %2: an option with its value, such as “--account NAME”, or the value alone.
    return translatable("ParseErrors", "“%1” needs %2.").arg(chosen.words, shown(chosen, name));
}

LocalizedText takesNoValue(const QString &name)
{
    //: %1: the name of an option.
    return translatable("ParseErrors", "%1 takes no value: write it alone.").arg(name);
}

LocalizedText aboutCount(const Chosen &chosen, const QString &message)
{
    QString name = captured(message, u"\\A(\\S+?):? "_s);
    if (const QString other = captured(message, u"arguments to (\\S+), got"_s); !other.isEmpty())
        name = other;
    if (message.contains(u"flag override"))
        return takesNoValue(name);
    const bool isMissing =
        message.contains(u"missing") || message.endsWith(u"received 0") || message.endsWith(u"got 0");
    if (isMissing)
        //: %1: the name of an option; %2: the option with its value, such as “--account NAME”.
        return translatable("ParseErrors", "A value is missing behind %1: write %2.")
            .arg(name, shown(chosen, name));
    //: %1: the name of an option.
    return translatable("ParseErrors", "%1 is given more than once. Give it once.").arg(name);
}

LocalizedText aboutValue(const Chosen &chosen, const QString &message)
{
    QString name = captured(message, u"\\A(\\S+): "_s);
    for (const QString &pattern :
        {u"\\ACould not convert: (\\S+) ="_s, u"not an allowed value for (\\S+)\\z"_s}) {
        if (const QString other = captured(message, pattern); !other.isEmpty())
            name = other;
    }
    const CLI::Option *option = optionOf(chosen, name);
    if (option && option->get_expected_max() == 0)
        return takesNoValue(name);
    const QString what = shown(chosen, name);
    if (message.endsWith(u": the value is empty"))
        //: %1: the name of an option. A variable of a script.
        return translatable("ParseErrors",
            "The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out.")
            .arg(name);
    // "1 to 9" as CLI11 2.3 writes it, "[1 - 9]" as 2.4 does.
    const QString range = u"not in range \\[?(-?\\d+) (?:to|-) (-?\\d+)\\]?\\z"_s;
    if (const QString least = captured(message, range); !least.isEmpty())
        //: %1: an option with its value, such as “--limit N”; %2 and %3: numbers.
        return translatable("ParseErrors", "%1 takes a whole number from %2 to %3.")
            .arg(what, least, captured(message, range, 2));
    if (const QString words = captured(message, u"not in \\{([^}]*)\\}\\z"_s); !words.isEmpty())
        //: %1: a value such as STATE; %2: the words that may stand there.
        return translatable("ParseErrors", "%1 is one of: %2.").arg(what, listed(words.split(u',')));
    //: %1: an option with its value, such as “--limit N”.
    return translatable("ParseErrors", "What stands for %1 cannot be read. It takes a whole number.")
        .arg(what);
}

/// `verb` is CLI11's.
LocalizedText aboutPair(
    const Chosen &chosen, const QString &message, const QString &verb, const LocalizedText &sentence)
{
    const QString pattern = u"\\A(\\S+) %1 (\\S+)\\z"_s.arg(verb);
    return sentence.arg(
        shown(chosen, captured(message, pattern)), shown(chosen, captured(message, pattern, 2)));
}

LocalizedText whatIsWrong(const CLI::ParseError &error, const Chosen &chosen, const CLI::App &app)
{
    const QString message = QString::fromUtf8(error.what());
    switch (static_cast<CLI::ExitCodes>(error.get_exit_code())) {
    case CLI::ExitCodes::ExtrasError:
        return aboutExtras(chosen, app);
    case CLI::ExitCodes::RequiredError:
        return aboutRequired(chosen, message, app);
    case CLI::ExitCodes::ArgumentMismatch:
        return aboutCount(chosen, message);
    case CLI::ExitCodes::ConversionError:
    case CLI::ExitCodes::ValidationError:
        return aboutValue(chosen, message);
    case CLI::ExitCodes::ExcludesError:
        return aboutPair(chosen, message, u"excludes"_s,
            //: %1 and %2: options, or a value such as NAME.
            translatable("ParseErrors", "%1 and %2 do not go together. Leave one of them out."));
    case CLI::ExitCodes::RequiresError:
        return aboutPair(chosen, message, u"requires"_s,
            //: %1 and %2: options.
            translatable("ParseErrors", "%1 needs %2 beside it."));
    default:
        //: %1: a command.
        return translatable("ParseErrors", "The words behind “%1” cannot be read.").arg(chosen.words);
    }
}

} // namespace

LocalizedText notTextWords(int argument)
{
    //: %1: the place of an argument among all behind “counterfoilctl”, counted from 1.
    return translatable("ParseErrors",
        "A character of argument %1 could not be read: it is not written in UTF-8. Nothing was done.")
        .arg(argument);
}

LocalizedText parseErrorWords(const CLI::ParseError &error, const CLI::App &app)
{
    const Chosen chosen = chosenIn(app);
    //: %1: a command.
    return whatIsWrong(error, chosen, app) + QChar(u' ')
        + translatable("ParseErrors", "“%1 --help” shows how it is written.").arg(chosen.words);
}

} // namespace counterfoil::cli
