// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"
#include "Commands.h"
#include "IssueFiles.h"
#include "PrintCommands.h"
#include "base/Language.h"
#include "invoices/HandedOver.h"
#include "paper/PaperFile.h"
#include "printing/PaperPrinting.h"

#include <QFileInfo>

// A paper of a sale, as a file.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// As long as it waits while another program prints a paper of the sale or makes one.
constexpr std::chrono::seconds patience(10);

Json toJson(const PaperOrder &order, const SavedPaper &saved)
{
    Json files = Json::array();
    for (const QString &each : saved.paths)
        files.append(Json::string(each));
    Json remarks = Json::array();
    for (const LocalizedText &each : saved.remarks)
        remarks.append(english(each));
    Json json = Json::object();
    json.set(u"ref"_s, Json::string(order.invoice.reference));
    json.set(u"kind"_s, Json::string(paperKindName(order.kind)));
    json.set(u"size"_s, Json::string(order.size.name()));
    json.set(u"language"_s, Json::string(order.language));
    json.set(u"copy"_s, Json::boolean(order.isCopy));
    json.set(u"files"_s, std::move(files));
    json.set(u"remarks"_s, std::move(remarks));
    return json;
}

Result<PaperRequest> requestOf(const PaperOptions &options)
{
    const auto kind = readPaperKind(options.kind);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto size = readPaperSize(options.size);
    if (!size)
        return tl::unexpected(size.error());
    const auto language = readPaperLanguage(options.language);
    if (!language)
        return tl::unexpected(language.error());
    return PaperRequest{.reference = asReference(options.reference),
        .kind = *kind,
        .size = *size,
        .language = *language,
        .elseLanguage = Language::ofSystem(),
        .coinCode = coinCodeOf(options.bareAddress),
        .isCopy = options.copy};
}

} // namespace

QCoro::Task<int> paper(Services &services, PaperOptions options)
{
    const PaperFile file{.path = options.file, .dpi = options.dpi};
    if (const auto fits = checkPaperFile(file); !fits)
        co_return fail(fits.error(), options.json);
    const auto request = requestOf(options);
    if (!request)
        co_return fail(request.error(), options.json);
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), options.json);
    std::optional<InvoiceLockGuard> guard;
    if (request->kind.value_or(PaperKind::Receipt) == PaperKind::Receipt) { // no second original of a receipt
        const QString reference = request->reference;
        auto locking = lockPapers(services.ledger, reference, patience);
        const auto locked = co_await locking;
        if (!locked)
            co_return fail(locked.error(), options.json);
        guard.emplace(services.ledger, paperLock(reference));
    }
    auto ordering = paperOrder({services.ledger, services.shop, services.methods, services.clock}, *request);
    const auto order = co_await ordering;
    if (!order)
        co_return fail(order.error(), options.json);
    auto saving = services.files.run(
        [order = *order, file, &methods = services.methods] { return savePaper(order, methods, file); });
    const auto saved = co_await saving;
    if (!saved)
        co_return fail(saved.error(), options.json);
    if (order->kind == PaperKind::Receipt) {
        // A file may be printed and sent by anybody: the next receipt is a copy.
        const LocalizedText words =
            //: What was done with a sale’s receipt; %1: the name of a file.
            translatable("PaperCommand", "Receipt saved as %1.").arg(QFileInfo(options.file).fileName());
        const Evidence fact = printedFact(u"receipt"_s, order->isCopy, words, order->printedAt);
        const auto recorded = co_await services.ledger.record(order->invoice.reference, fact);
        if (!recorded) {
            Error error = recorded.error();
            error.message = notWrittenDown(words, error);
            co_return fail(error, options.json);
        }
    }
    if (saved->trouble)
        co_return fail(*saved->trouble, options.json);
    if (options.json)
        printJson(toJson(*order, *saved));
    else
        for (const QString &each : saved->paths)
            print(each);
    for (const LocalizedText &each : saved->remarks)
        printError(each);
    co_return Done;
}

void addPaper(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "paper", utf8(translatable("CommandLine", "Make an invoice, receipt or label of a sale")));
    command->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    //: The words are typed as they stand here, in every language.
    command
        ->add_option("--kind", raw.kind,
            utf8(translatable("CommandLine",
                "invoice, receipt or label; else a receipt of what is paid, and an invoice of what is not")))
        ->type_name("KIND")
        ->check(notEmpty);
    command
        ->add_option("--size", raw.size,
            utf8(translatable(
                "CommandLine", "a4, letter, 58mm, 80mm, or a label's millimetres, such as 62x29")))
        ->type_name("SIZE")
        ->default_str("a4");
    command
        ->add_option("--language", raw.language,
            utf8(translatable("CommandLine",
                "The customer's language, such as fr; else the one saved with the customer, or this "
                "system's")))
        ->type_name("LANGUAGE")
        ->check(notEmpty);
    command
        ->add_option(
            "--out", raw.out, utf8(translatable("CommandLine", "The file; an older one is replaced")))
        ->required()
        ->type_name("FILE.pdf|FILE.png")
        ->check(notEmpty);
    command
        ->add_option("--dpi", raw.dpi,
            utf8(
                translatable("CommandLine", "Dots an inch of a picture; else 203 for rolls, 150 for others")))
        ->type_name("DPI")
        ->check(CLI::Range(36, 600));
    command->add_flag("--bare-address", raw.bareAddress,
        utf8(translatable("CommandLine",
            "The QR code of a coin holds the address alone, for wallets that cannot read an amount")));
    command->add_flag("--copy", raw.copy,
        utf8(
            translatable("CommandLine", "Mark it as a copy, as every receipt after the first is by itself")));
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(prose(translatable("CommandLine",
        "Receipts are made of paid sales, invoices and labels of those that wait for their customer. What "
        "should be known of the paper, such as signs without a font, is told on standard error.")));
    command->callback([&raw] {
        const PaperOptions options{.reference = text(raw.reference),
            .kind = text(raw.kind),
            .size = text(raw.size),
            .language = text(raw.language),
            .file = text(raw.out),
            .dpi = raw.dpi > 0 ? std::optional(raw.dpi) : std::nullopt,
            .bareAddress = raw.bareAddress,
            .copy = raw.copy,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return paper(services, options);
        };
    });
}

} // namespace counterfoil::cli
