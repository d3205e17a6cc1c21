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

QString commandsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *each : app.get_subcommands([](const CLI::App *) { return true; }))
        names << text(each->get_name());
    return names.join(u", "_s);
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

/// Names of options are repeated, and nothing else.
QString aboutUnknown(const Chosen &chosen, const QStringList &names)
{
    QStringList meant;
    for (const QString &name : names) {
        if (const QString near = optionNear(*chosen.command, name); !near.isEmpty())
            meant << near;
    }
    meant.removeDuplicates();
    const QString hint = meant.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(meant.join(u", "_s));
    return u"“%1” has no option %2.%3"_s.arg(chosen.words, names.join(u" and no option "_s), hint);
}

QString aboutExtras(const Chosen &chosen, const CLI::App &app)
{
    if (!chosen.command->get_subcommands([](const CLI::App *) { return true; }).empty())
        return u"“%1” has no such command. Commands: %2."_s.arg(chosen.words, commandsOf(*chosen.command));
    if (const QStringList names = unknownOptions(app); !names.isEmpty())
        return aboutUnknown(chosen, names);
    return u"There are words that belong to no option. A value with blanks needs quotes: --set \"name=John "
           "Smith\"; keys are read from standard input."_s;
}

QString aboutRequired(const Chosen &chosen, const QString &message, const CLI::App &app)
{
    // A misspelt option is what is missing.
    if (const QStringList names = unknownOptions(app); !names.isEmpty())
        return aboutUnknown(chosen, names);
    if (message.contains(u"subcommand"))
        return u"“%1” needs to know what to do: %2."_s.arg(chosen.words, commandsOf(*chosen.command));
    const QString name = captured(message, u"\\A(.+) is required\\z"_s);
    return u"“%1” needs %2."_s.arg(chosen.words, shown(chosen, name));
}

QString aboutCount(const Chosen &chosen, const QString &message)
{
    QString name = captured(message, u"\\A(\\S+?):? "_s);
    if (const QString other = captured(message, u"arguments to (\\S+), got"_s); !other.isEmpty())
        name = other;
    if (message.contains(u"flag override"))
        return u"%1 takes no value: write it alone."_s.arg(name);
    const bool isMissing =
        message.contains(u"missing") || message.endsWith(u"received 0") || message.endsWith(u"got 0");
    return isMissing ? u"A value is missing behind %1: write %2."_s.arg(name, shown(chosen, name))
                     : u"%1 is given more than once. Give it once."_s.arg(name);
}

QString aboutValue(const Chosen &chosen, const QString &message)
{
    QString name = captured(message, u"\\A(\\S+): "_s);
    for (const QString &pattern :
        {u"\\ACould not convert: (\\S+) ="_s, u"not an allowed value for (\\S+)\\z"_s}) {
        if (const QString other = captured(message, pattern); !other.isEmpty())
            name = other;
    }
    const CLI::Option *option = optionOf(chosen, name);
    if (option && option->get_expected_max() == 0)
        return u"%1 takes no value: write it alone."_s.arg(name);
    const QString what = shown(chosen, name);
    if (message.endsWith(u": the value is empty"))
        return u"The value of %1 is empty, as that of a variable that was never set. Give one, or leave %1 out."_s
            .arg(name);
    // "1 to 9" as CLI11 2.3 writes it, "[1 - 9]" as 2.4 does.
    const QString range = u"not in range \\[?(-?\\d+) (?:to|-) (-?\\d+)\\]?\\z"_s;
    if (const QString least = captured(message, range); !least.isEmpty())
        return u"%1 takes a whole number from %2 to %3."_s.arg(what, least, captured(message, range, 2));
    if (QString words = captured(message, u"not in \\{([^}]*)\\}\\z"_s); !words.isEmpty())
        return u"%1 is one of: %2."_s.arg(what, words.replace(u',', u", "_s));
    return u"What stands for %1 cannot be read. It takes a whole number."_s.arg(what);
}

QString aboutPair(const Chosen &chosen, const QString &message, const QString &verb, const QString &sentence)
{
    const QString pattern = u"\\A(\\S+) %1 (\\S+)\\z"_s.arg(verb);
    return sentence.arg(
        shown(chosen, captured(message, pattern)), shown(chosen, captured(message, pattern, 2)));
}

QString whatIsWrong(const CLI::ParseError &error, const Chosen &chosen, const CLI::App &app)
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
        return aboutPair(
            chosen, message, u"excludes"_s, u"%1 and %2 do not go together. Leave one of them out."_s);
    case CLI::ExitCodes::RequiresError:
        return aboutPair(chosen, message, u"requires"_s, u"%1 needs %2 beside it."_s);
    default:
        return u"The words behind “%1” cannot be read."_s.arg(chosen.words);
    }
}

} // namespace

QString parseErrorWords(const CLI::ParseError &error, const CLI::App &app)
{
    const Chosen chosen = chosenIn(app);
    return u"%1 “%2 --help” shows how it is written."_s.arg(whatIsWrong(error, chosen, app), chosen.words);
}

} // namespace counterfoil::cli
