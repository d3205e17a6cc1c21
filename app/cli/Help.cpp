// SPDX-License-Identifier: GPL-3.0-or-later
#include "Help.h"

#include "Columns.h"

#include <QRegularExpression>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 120;
constexpr int nameWidth = 28;

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

/// "N:INT in [1 - 9]", which CLI11 makes of a value and what it is checked for.
QString withRange(QString opts)
{
    static const QRegularExpression range(u":INT in \\[(-?\\d+) - (-?\\d+)\\]"_s);
    const QRegularExpressionMatch found = range.match(opts);
    if (!found.hasMatch())
        return opts;
    //: Stands behind the name of a value: “N:INT in [1 - 9]”. INT is a whole number.
    const LocalizedText words =
        translatable("Help", ":INT in [%1 - %2]").arg(found.captured(1), found.captured(2));
    return opts.replace(found.capturedStart(), found.capturedLength(), words.toString());
}

} // namespace

std::string utf8(const LocalizedText &text)
{
    return text.toString().toStdString();
}

std::string prose(const LocalizedText &text)
{
    return wrapped(text.toString(), lineWidth).join(u'\n').toStdString();
}

HelpFormatter::HelpFormatter()
{
    column_width(nameWidth);
    //: A colon and how the command is written follow: “Usage: counterfoilctl issue [OPTIONS]”.
    label("Usage", utf8(translatable("Help", "Usage")));
    //: In the line “Usage: counterfoilctl issue [OPTIONS]”: one or more of the options, of your choice.
    label("OPTIONS", utf8(translatable("Help", "OPTIONS")));
    //: In the line “Usage: counterfoilctl account SUBCOMMAND”: one of the commands of “account”.
    label("SUBCOMMAND", utf8(translatable("Help", "SUBCOMMAND")));
    //: As above, for one or more of them.
    label("SUBCOMMANDS", utf8(translatable("Help", "SUBCOMMANDS")));
    //: A heading, a colon follows: words of a command line that are known by their place.
    label("Positionals", utf8(translatable("Help", "Positionals")));
    //: A heading, a colon follows.
    label("Options", utf8(translatable("Help", "Options")));
    //: A heading, a colon follows.
    label("Subcommands", utf8(translatable("Help", "Subcommands")));
    //: Stands behind an option that has to be given: “--account NAME REQUIRED”. Short.
    label("REQUIRED", utf8(translatable("Help", "REQUIRED")));
    //: Names of other options follow, without which this one cannot be given. Short.
    label("Needs", utf8(translatable("Help", "Needs")));
    //: Names of other options follow, with which this one cannot be given. Short.
    label("Excludes", utf8(translatable("Help", "Excludes")));
}

QString HelpFormatter::row(const QString &name, const QString &description) const
{
    const int indent = int(get_column_width());
    QString text = u"  "_s + name;
    if (!description.isEmpty()) {
        QStringList lines = wrapped(description, lineWidth - indent);
        for (QString &line : lines)
            line = apart(line);
        const QString below = u'\n' + QString(indent, u' ');
        text = displayWidth(text) < indent ? padded(text, indent) : QString(text + below);
        text += lines.join(below);
    }
    return text + u'\n';
}

std::string HelpFormatter::make_group(
    std::string group, bool is_positional, std::vector<const CLI::Option *> options) const
{
    return CLI::Formatter::make_group(get_label(group), is_positional, std::move(options));
}

std::string HelpFormatter::make_subcommands(const CLI::App *app, CLI::AppFormatMode) const
{
    std::string rows;
    for (const CLI::App *each : app->get_subcommands([](const CLI::App *) { return true; }))
        rows += make_subcommand(each);
    return rows.empty() ? rows : "\n" + get_label("Subcommands") + ":\n" + rows;
}

std::string HelpFormatter::make_subcommand(const CLI::App *command) const
{
    return row(fromUtf8(command->get_display_name(true)), fromUtf8(command->get_description())).toStdString();
}

std::string HelpFormatter::make_option(const CLI::Option *option, bool is_positional) const
{
    const QString name = fromUtf8(make_option_name(option, is_positional));
    const QString opts = withRange(fromUtf8(make_option_opts(option)));
    return row(name + opts, fromUtf8(make_option_desc(option))).toStdString();
}

} // namespace counterfoil::cli
