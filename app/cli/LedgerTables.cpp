// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"

// What reads and follows the books, and their backups.
namespace counterfoil::cli {

void addLedger(CLI::App &app, Raw &raw)
{
    auto *show = app.add_subcommand("show",
        utf8(translatable(
            "CommandLine", "Show an invoice and everything that is known about it, and from whom")));
    show->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    show->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs")));
    show->callback([&raw] {
        raw.chosen.run = [reference = text(raw.reference), json = raw.json](const Paths &, Services &services,
                             std::stop_token) { return cli::show(services, reference, json); };
    });

    auto *form = app.add_subcommand(
        "form", utf8(translatable("CommandLine", "Write the page of a sale that is paid by a form")));
    form->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    //: Where a payment page is written to.
    form->add_option("--out", raw.form,
            utf8(translatable("CommandLine", "The file, for you alone to read; an older one is replaced")))
        ->required()
        ->type_name("FILE.html")
        ->check(notEmpty);
    form->footer(prose(translatable("CommandLine",
        "The page posts the gateway's form from a browser on this computer. It cannot be sent as a link.")));
    form->callback([&raw] {
        raw.chosen.run = [reference = text(raw.reference), file = text(raw.form)](const Paths &,
                             Services &services,
                             std::stop_token) { return cli::form(services, reference, file); };
    });

    auto *list = app.add_subcommand("list", utf8(translatable("CommandLine", "List invoices, newest first")));
    //: Invoices. The states are typed as they stand here, in every language.
    list->add_option("--state", raw.state,
            utf8(translatable("CommandLine", "Only those in this state, such as open, paid or unknown")))
        ->type_name("STATE")
        ->check(notEmpty);
    list->add_option("--search", raw.search,
            utf8(translatable("CommandLine",
                "Words of a reference, e-mail address, name, description, amount or gateway number")))
        ->type_name("TEXT");
    //: Invoices.
    list->add_option(
            "--account", raw.account, utf8(translatable("CommandLine", "Only those of this account")))
        ->type_name("NAME")
        ->check(notEmpty);
    //: Invoices.
    list->add_option(
            "--method", raw.method, utf8(translatable("CommandLine", "Only those of this payment method")))
        ->type_name("METHOD")
        ->check(notEmpty);
    //: Invoices.
    list->add_option(
            "--since", raw.from, utf8(translatable("CommandLine", "Only those issued on this day or later")))
        ->type_name("YYYY-MM-DD")
        ->check(notEmpty);
    //: Invoices.
    list->add_option(
            "--until", raw.to, utf8(translatable("CommandLine", "Only those issued on this day or earlier")))
        ->type_name("YYYY-MM-DD")
        ->check(notEmpty);
    list->add_flag("--needs-look", raw.needsLook,
        utf8(translatable("CommandLine",
            "Only those that a person should look at: unknown, withheld, charged back or refunded, another "
            "amount or one that cannot be read, paid and taken back, an answer that was not clean")));
    //: Invoices.
    list->add_option("--limit", raw.limit, utf8(translatable("CommandLine", "At most this many")))
        ->type_name("N")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    list->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs")));
    list->callback([&raw] {
        const ListOptions options{.state = text(raw.state),
            .search = text(raw.search),
            .account = text(raw.account),
            .method = text(raw.method),
            .since = text(raw.from),
            .until = text(raw.to),
            .needsLook = raw.needsLook,
            .limit = raw.limit,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return cli::list(services, options);
        };
    });

    auto *track = app.add_subcommand("track",
        utf8(translatable(
            "CommandLine", "Ask the gateways now; also decides sales whose outcome is unknown")));
    track
        ->add_option("references", raw.references,
            utf8(translatable("CommandLine", "The invoices, CF-... (without: all that are not settled)")))
        ->type_name("REF");
    track->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: an array")));
    track->callback([&raw] {
        raw.chosen.run = [references = texts(raw.references), json = raw.json](const Paths &,
                             Services &services,
                             std::stop_token) { return cli::track(services, references, json); };
    });

    auto *confirm = app.add_subcommand("confirm",
        utf8(translatable(
            "CommandLine", "Say which of the gateway's sales one is whose number there nobody knows")));
    confirm->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    confirm
        ->add_option("--id", raw.id,
            utf8(translatable(
                "CommandLine", "The gateway's number of it (without: lists those that it may be)")))
        ->type_name("NUMBER")
        ->check(notEmpty);
    confirm->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    confirm->footer(prose(translatable("CommandLine",
                        "The gateway is asked about that number once more. It is refused where it carries "
                        "another sale's reference, is another sale in the books, or is over another amount."))
        + "\n\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 done; 2 refused, nothing was changed; 4 still unknown, or no readable answer; 5 "
            "ledger or keychain not available.")));
    confirm->callback([&raw] {
        raw.chosen.run = [reference = text(raw.reference), id = text(raw.id), json = raw.json](const Paths &,
                             Services &services,
                             std::stop_token) { return cli::confirm(services, reference, id, json); };
    });
}

void addBackup(CLI::App &app, Raw &raw)
{
    auto *backup = app.add_subcommand("backup",
        utf8(translatable("CommandLine", "Copy the books into the folder of backups now, or list them")));
    backup->add_flag("--list", raw.listed,
        utf8(translatable("CommandLine", "List the backups instead, the newest first")));
    backup->add_flag("--json", raw.json,
        utf8(translatable("CommandLine", "For programs: one object, or with --list an array")));
    backup->footer(prose(translatable("CommandLine",
        "Sales go on meanwhile. Kept are the backups of the last 48 hours (the newest 20), and of each of "
        "the last 7 days, 4 weeks and 12 months the newest; \"counterfoilctl restore NAME\" puts one "
        "back.")));
    backup->callback([&raw] {
        raw.chosen.run = [isList = raw.listed, json = raw.json](
                             const Paths &, Services &services, std::stop_token) {
            return isList ? backupList(services, json) : backupMake(services, json);
        };
    });

    auto *restore = app.add_subcommand("restore",
        utf8(translatable("CommandLine", "Put a backup in the place of the books, or begin new books")));
    auto *name = restore
                     ->add_option("name", raw.name,
                         utf8(translatable("CommandLine", "The backup, as \"backup --list\" calls it")))
                     ->type_name("NAME");
    restore
        ->add_flag("--new-books", raw.newBooks,
            utf8(translatable("CommandLine", "Begin new, empty books where the file of the books is gone")))
        ->excludes(name);
    restore->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    restore->footer(prose(translatable("CommandLine",
                        "The backup is checked first, and the present books are kept beside it, so that this "
                        "can be taken back."))
        + "\n"
        + prose(translatable("CommandLine",
            "Saved items and customers are copied beside the books (catalogue-...) and put back alone, by "
            "that name."))
        + "\n"
        + prose(translatable("CommandLine",
            "Sales since the backup are missing in it: \"counterfoilctl import ACCOUNT\" fetches them from "
            "the gateway."))
        + "\n\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 done; 2 there is no such backup; 5 nothing was changed, and why.")));
    restore->callback([&raw] {
        if (raw.name.empty() && !raw.newBooks)
            throw CLI::RequiredError("NAME or --new-books"); // in CLI11's words; ours are in ParseErrors.cpp
        raw.chosen.run = [name = text(raw.name), isNew = raw.newBooks, json = raw.json](
                             const Paths &, Services &services, std::stop_token) {
            return isNew ? newBooks(services, json) : cli::restore(services, name, json);
        };
    });
}

} // namespace counterfoil::cli
