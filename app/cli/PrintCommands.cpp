// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrintCommands.h"

#include "Commands.h"
#include "IssueFiles.h"
#include "base/Language.h"
#include "invoices/State.h"
#include "printing/PaperPrinting.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

namespace {

/// As long as a script waits to hear what became of a job that was taken.
constexpr std::chrono::seconds followedFor(30);

/// What prints, as long as one command runs.
struct Printing {
    Printing(const Paths &paths, Services &services, paymentMeans::CoinCode coinCode = coinCodeOf(false))
        : settings(paths.printing(), services.files)
        , papers({services.ledger, services.shop, services.methods, printers, settings, services.clock,
              &Language::ofSystem, [coinCode] { return coinCode; }})
    {
    }

    PrintSettingsBook settings;
    Printers printers;
    PaperPrinting papers;
};

QString word(Standing standing)
{
    switch (standing) {
    case Standing::Accepted:
        return u"accepted"_s;
    case Standing::Sent:
        return u"sent"_s;
    case Standing::Refused:
        return u"refused"_s;
    case Standing::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString word(PrintJobState::Stage stage)
{
    static constexpr const char16_t *words[] = {
        u"unknown", u"waiting", u"held", u"printing", u"stopped", u"canceled", u"aborted", u"completed"};
    return QString::fromUtf16(words[static_cast<int>(stage)]);
}

Error errorOf(const PrintOutcome &outcome)
{
    return {outcome.kind, outcome.code, outcome.message, outcome.detail};
}

/// How a print ended: its own outcome, and what became of its job.
struct Ending {
    PrintOutcome outcome;
    PrinterAddress printer;
    std::optional<PrintJobState> job = {};

    int status() const
    {
        if (!outcome.isDone())
            return exitStatus(errorOf(outcome));
        return job && job->cameToNothing() ? GatewayRefused : Done;
    }
};

Json toJson(const Ending &ending)
{
    Json json = Json::object();
    json.set(u"printer"_s, Json::string(ending.printer.text()));
    json.set(u"outcome"_s, Json::string(word(ending.outcome.standing)));
    json.set(u"job"_s, ending.outcome.job > 0 ? Json::integer(ending.outcome.job) : Json());
    json.set(u"jobState"_s, ending.job ? Json::string(word(ending.job->stage)) : Json());
    json.set(u"message"_s, english(ending.outcome.message));
    if (!ending.outcome.isDone())
        json.set(u"error"_s, cli::toJson(errorOf(ending.outcome)));
    return json;
}

/// `about`: members that a program is told besides.
int report(const Ending &ending, Json about, bool json)
{
    if (json) {
        const Json told = toJson(ending);
        for (const auto &[name, value] : told.members())
            about.set(name, value);
        printJson(about);
    }
    if (!ending.outcome.isDone())
        return fail(errorOf(ending.outcome), false);
    if (!json)
        cli::print(ending.outcome.message);
    if (ending.job && ending.job->stage != PrintJobState::Stage::Completed)
        printError(ending.job->message);
    else if (ending.job && !json)
        cli::print(ending.job->message);
    return ending.status();
}

/// What was typed over what was chosen before.
Result<PaperPlace> placeOf(PaperPlace place, const QString &printer, const QString &size, int copies)
{
    if (!printer.isEmpty()) {
        const auto address = readPrinterAddress(printer);
        if (!address)
            return tl::unexpected(address.error());
        place.printer = address->text();
        // The size that was chosen is that of another printer.
        if (address->takesRaster() && place.size.kind == PaperSize::Kind::Sheet)
            place.size = PaperSize::roll80();
    }
    if (!size.isEmpty()) {
        const auto read = readPaperSize(size);
        if (!read)
            return tl::unexpected(read.error());
        place.size = *read;
    }
    if (copies > 0)
        place.copies = copies;
    return place;
}

} // namespace

Result<std::optional<PaperKind>> readPaperKind(const QString &typed)
{
    if (typed.isEmpty())
        return std::optional<PaperKind>();
    if (const auto kind = paperKindFromName(typed))
        return kind;
    return failure(ErrorKind::Input, u"paper-kind"_s,
        //: %1: what somebody typed; %2: “receipt, invoice or label”.
        translatable("PrintCommands", "There is no paper “%1”. Papers: %2.")
            .arg(typed.left(40), alternatives({u"receipt"_s, u"invoice"_s, u"label"_s})));
}

Result<QString> readPaperLanguage(const QString &typed)
{
    const QString code = typed.toLower();
    if (code.isEmpty() || Language::offered().contains(code))
        return code;
    return failure(ErrorKind::Input, u"paper-language"_s,
        //: %1: what somebody typed; %2: “en, fr or ar”.
        translatable("PrintCommands", "There is no language “%1” for papers. Languages: %2.")
            .arg(typed.left(40), alternatives(Language::offered())));
}

QCoro::Task<int> print(const Paths &paths, Services &services, PrintOptions options)
{
    const auto typedKind = readPaperKind(options.kind);
    if (!typedKind)
        co_return fail(typedKind.error(), options.json);
    const auto language = readPaperLanguage(options.language);
    if (!language)
        co_return fail(language.error(), options.json);
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), options.json);
    const QString reference = asReference(options.reference);
    const auto invoice = co_await services.ledger.find(reference);
    if (!invoice)
        co_return fail(invoice.error(), options.json);
    const PaperKind kind =
        typedKind->value_or(isPaid(invoice->state) ? PaperKind::Receipt : PaperKind::Invoice);
    Printing printing(paths, services, coinCodeOf(options.bareAddress));
    const auto settings = co_await printing.settings.read();
    if (!settings)
        co_return fail(settings.error(), options.json);
    const auto place = placeOf(settings->place(kind), options.printer, options.size, options.copies);
    if (!place)
        co_return fail(place.error(), options.json);
    const PaperWish wish{.reference = reference, .kind = kind, .place = *place, .language = *language};
    const PrintOutcome outcome = co_await printing.papers.print(wish);
    const auto printer = readPrinterAddress(place->printer);
    if (!printer)
        co_return fail(errorOf(outcome), options.json);
    Ending ending{.outcome = outcome, .printer = *printer};
    if (outcome.standing == Standing::Accepted) {
        auto following = printing.papers.follow(wish, outcome, followedFor);
        ending.job = co_await following;
    }
    Json about = Json::object();
    about.set(u"reference"_s, Json::string(reference));
    about.set(u"kind"_s, Json::string(paperKindName(kind)));
    co_return report(ending, about, options.json);
}

namespace {

QCoro::Task<int> onePrinter(Printing &printing, PrintersOptions options)
{
    const bool prints = !options.testPage.isEmpty();
    const auto printer = readPrinterAddress(prints ? options.testPage : options.check);
    if (!printer)
        co_return fail(printer.error(), options.json);
    if (!prints) {
        const PrintOutcome outcome = co_await printing.printers.check(*printer);
        const Ending ending{.outcome = outcome, .printer = *printer};
        co_return report(ending, Json::object(), options.json);
    }
    const auto place = placeOf(PaperPlace(), printer->text(), options.size, 1);
    if (!place)
        co_return fail(place.error(), options.json);
    const PrintOutcome outcome = co_await printing.papers.printTestPage(*place);
    Ending ending{.outcome = outcome, .printer = *printer};
    if (outcome.standing == Standing::Accepted && outcome.job > 0)
        ending.job = co_await printing.printers.follow(*printer, outcome.job, followedFor);
    co_return report(ending, Json::object(), options.json);
}

Json toJson(const PrinterEntry &entry, const PrintSettings &settings)
{
    Json chosen = Json::array();
    for (const auto &[kind, place] : settings.places) {
        if (place.printer == entry.address.text())
            chosen.append(Json::string(paperKindName(kind)));
    }
    Json json = Json::object();
    json.set(u"printer"_s, Json::string(entry.address.text()));
    json.set(u"name"_s, Json::string(entry.name));
    json.set(u"note"_s, englishOrNull(entry.note));
    json.set(u"default"_s, Json::boolean(entry.isDefault));
    json.set(u"ready"_s, Json::boolean(entry.isReady));
    json.set(u"chosenFor"_s, chosen);
    return json;
}

LocalizedText chosenFor(const PrinterEntry &entry, const PrintSettings &settings)
{
    QList<LocalizedText> kinds;
    for (const auto &[kind, place] : settings.places) {
        if (place.printer == entry.address.text())
            kinds << paperKindTitle(kind);
    }
    return kinds.isEmpty() ? LocalizedText() : listed(kinds);
}

} // namespace

QCoro::Task<int> printers(const Paths &paths, Services &services, PrintersOptions options)
{
    Printing printing(paths, services);
    if (!options.check.isEmpty() || !options.testPage.isEmpty()) {
        auto asking = onePrinter(printing, options);
        co_return co_await asking;
    }
    const auto settings = co_await printing.settings.read();
    if (!settings)
        co_return fail(settings.error(), options.json);
    PrinterList found = co_await printing.printers.list();
    for (const QString &added : settings->added) {
        if (const auto address = readPrinterAddress(added))
            found.printers.push_back({.address = *address, .name = address->name()});
    }
    Json list = Json::array();
    Table table({{}, {}, {}});
    for (const PrinterEntry &entry : found.printers) {
        if (options.json)
            list.append(toJson(entry, *settings));
        else
            table.add({entry.address.text(), entry.note.toString(), chosenFor(entry, *settings).toString()});
    }
    if (options.json)
        printJson(list);
    else if (!found.printers.empty())
        cli::print(table);
    if (found.trouble)
        printError(found.trouble->message);
    if (found.printers.empty() && found.trouble)
        co_return exitStatus(*found.trouble);
    if (found.printers.empty())
        printError(translatable("PrintCommands",
            "No printers are found. A receipt printer in the network is named by its address: "
            "“counterfoilctl "
            "printers --check 192.168.1.50”."));
    co_return Done;
}

} // namespace counterfoil::cli
