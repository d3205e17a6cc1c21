// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/CommandLine.h"

#include "faults/FaultProxy.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSeconds = 24 * 60 * 60;

/// The options and what --help says about them.
void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Stands on 127.0.0.1 between an HTTP client and a server, and makes faults below HTTP.\n"
        "Each fault of the plan hits one request; after the last one everything passes.\n\n"
        "First it prints one line {\"port\":N}. Then it reads commands from standard input, and prints one "
        "line\n"
        "of JSON for each. It ends with `quit` or when standard input is closed.\n"
        "  plan FAULT,...     replaces the plan; alone it lets everything pass\n"
        "  seed N FAULT:W,... replaces the plan by faults drawn from a mix, the same for the same N\n"
        "  counts             what was seen: connections, requests, forwarded, faults\n\n"
        "Faults: "_s
        + faultNames().join(u", "_s) + u"."_s);
    parser.addOptions({
        {u"target"_s, u"Port of the server on 127.0.0.1 (required)."_s, u"PORT"_s},
        {u"port"_s, u"Port to listen on; 0, the default, takes any free one."_s, u"PORT"_s, u"0"_s},
        {u"plan"_s, u"The faults of the first requests, such as close-after-request,pass."_s, u"FAULT,..."_s},
        {u"seed"_s, u"Draw the faults from --mix, in a sequence that this number decides."_s, u"N"_s},
        {u"mix"_s, u"Faults and their weights, such as close-after-request:1,pass:5."_s, u"FAULT:W,..."_s},
        {u"slow"_s, u"Size and interval of the drops of a slow answer; 16:10 by default."_s, u"BYTES:MS"_s},
        {u"idle"_s, u"Close a connection, also a stalled one, when nothing moves so long; 120 by default."_s,
            u"SECONDS"_s},
        {u"json"_s, u"Print JSON. It always does."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
}

std::optional<qint64> numberWithin(QStringView text, qint64 least, qint64 most)
{
    bool readable = false;
    const auto number = text.toLongLong(&readable);
    if (!readable || number < least || number > most)
        return std::nullopt;
    return number;
}

tl::expected<quint16, QString> portOf(const QCommandLineParser &parser, const QString &option, qint64 least)
{
    const auto port = numberWithin(parser.value(option), least, 65535);
    if (!port)
        return tl::unexpected(u"--%1 needs a port number from %2 to 65535."_s.arg(option).arg(least));
    return static_cast<quint16>(*port);
}

tl::expected<CommandLine::Seeded, QString> seededFrom(QStringView seed, QStringView mix)
{
    const auto number = numberWithin(seed, 0, std::numeric_limits<quint32>::max());
    if (!number)
        return tl::unexpected(u"A seed is a whole number from 0 to 4294967295."_s);
    return parseFaultMix(mix).map([&number](const FaultMix &shares) {
        return CommandLine::Seeded{static_cast<quint32>(*number), shares};
    });
}

tl::expected<FaultSettings, QString> settingsOf(const QCommandLineParser &parser)
{
    FaultSettings settings;
    if (!parser.isSet(u"target"_s))
        return tl::unexpected(u"--target is missing: the port where the server listens."_s);
    const auto target = portOf(parser, u"target"_s, 1);
    if (!target)
        return tl::unexpected(target.error());
    const auto port = portOf(parser, u"port"_s, 0);
    if (!port)
        return tl::unexpected(port.error());
    settings.target = *target;
    settings.port = *port;

    if (parser.isSet(u"slow"_s)) {
        const auto parts = parser.value(u"slow"_s).split(u':');
        const auto bytes = numberWithin(parts.first(), 1, 1'000'000);
        const auto interval = numberWithin(parts.last(), 1, 60'000);
        if (parts.size() != 2 || !bytes || !interval)
            return tl::unexpected(u"--slow needs BYTES:MS, from 1:1 to 1000000:60000."_s);
        settings.dropBytes = *bytes;
        settings.dropInterval = std::chrono::milliseconds(*interval);
    }
    if (parser.isSet(u"idle"_s)) {
        const auto seconds = numberWithin(parser.value(u"idle"_s), 1, longestSeconds);
        if (!seconds)
            return tl::unexpected(u"--idle needs a number of seconds from 1 to %1."_s.arg(longestSeconds));
        settings.idleLimit = std::chrono::seconds(*seconds);
    }
    return settings;
}

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray problem(const QString &sentence)
{
    return lineOf({{u"error"_s, sentence}});
}

} // namespace

tl::expected<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::unexpected(parser.errorText());
    CommandLine line;
    line.wantsHelp = parser.isSet(u"help"_s);
    if (line.wantsHelp)
        return line;
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"\"%1\" is no option."_s.arg(parser.positionalArguments().first()));

    const auto settings = settingsOf(parser);
    if (!settings)
        return tl::unexpected(settings.error());
    line.settings = *settings;

    if (parser.isSet(u"seed"_s) != parser.isSet(u"mix"_s))
        return tl::unexpected(u"--seed and --mix belong together: give both."_s);
    if (parser.isSet(u"seed"_s) && parser.isSet(u"plan"_s))
        return tl::unexpected(u"Give either --plan or --seed with --mix."_s);
    if (parser.isSet(u"seed"_s)) {
        const auto seeded = seededFrom(parser.value(u"seed"_s), parser.value(u"mix"_s));
        if (!seeded)
            return tl::unexpected(seeded.error());
        line.seeded = *seeded;
        return line;
    }
    const auto plan = parseFaults(parser.value(u"plan"_s));
    if (!plan)
        return tl::unexpected(plan.error());
    line.plan = *plan;
    return line;
}

QString CommandLine::help()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

std::optional<QByteArray> runCommand(QStringView line, FaultProxy &proxy)
{
    const auto words = line.trimmed().split(u' ', Qt::SkipEmptyParts);
    const auto command = words.isEmpty() ? QStringView{} : words.first();
    if (command == "quit"_L1 && words.size() == 1)
        return std::nullopt;
    if (command == "counts"_L1 && words.size() == 1)
        return lineOf(proxy.counts().toJson());

    if (command == "plan"_L1 && words.size() <= 2) {
        const auto faults = parseFaults(words.value(1));
        if (!faults)
            return problem(faults.error());
        proxy.plan(*faults);
        QJsonArray names;
        for (const auto fault : *faults)
            names << faultName(fault);
        return lineOf({{u"plan"_s, names}});
    }
    if (command == "seed"_L1 && words.size() == 3) {
        const auto seeded = seededFrom(words[1], words[2]);
        if (!seeded)
            return problem(seeded.error());
        proxy.planSeeded(seeded->seed, seeded->mix);
        return lineOf({{u"seed"_s, qint64(seeded->seed)}});
    }
    return problem(u"Commands are: plan FAULT,... | seed N FAULT:W,... | counts | quit."_s);
}

} // namespace counterfoil
