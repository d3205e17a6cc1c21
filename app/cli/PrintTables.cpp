// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"
#include "PrintCommands.h"

// What puts papers on printers.
namespace counterfoil::cli {

void addPrint(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "print", utf8(translatable("CommandLine", "Print a sale's receipt, invoice or label")));
    command->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    command
        ->add_option("--kind", raw.printKind,
            utf8(translatable("CommandLine",
                "receipt, invoice or label (without: the receipt of what is paid, else the invoice)")))
        ->type_name("KIND")
        ->check(notEmpty);
    command
        ->add_option("--printer", raw.printer,
            utf8(translatable("CommandLine",
                "Another than the one chosen in the window: a name or address, as \"printers\" lists them")))
        ->type_name("PRINTER")
        ->check(notEmpty);
    command
        ->add_option("--size", raw.printSize,
            utf8(translatable("CommandLine", "The paper: a4, letter, 58mm, 80mm, or a label such as 62x29")))
        ->type_name("SIZE")
        ->check(notEmpty);
    command
        ->add_option("--copies", raw.copies,
            utf8(translatable("CommandLine", "How many; of a receipt all but the first say COPY")))
        ->type_name("N")
        ->check(CLI::Range(1, 9));
    command
        ->add_option(
            "--language", raw.printLanguage, utf8(translatable("CommandLine", "The paper's language")))
        ->type_name("CODE")
        ->check(notEmpty);
    command->add_flag("--bare-address", raw.bareAddress,
        utf8(translatable("CommandLine",
            "The QR code of a coin holds the address alone, for wallets that cannot read an amount")));
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(prose(translatable("CommandLine",
        "It is sent once, and never again by itself. Exit status: 0 printed, or taken by the printer; 2 "
        "input "
        "refused; 3 refused by the printer, nothing came out; 4 the connection broke, paper may have come "
        "out; 5 printer, ledger or print service not available, nothing came out.")));
    command->callback([&raw] {
        const PrintOptions options{.reference = text(raw.reference),
            .kind = text(raw.printKind),
            .printer = text(raw.printer),
            .size = text(raw.printSize),
            .language = text(raw.printLanguage),
            .copies = raw.copies,
            .bareAddress = raw.bareAddress,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &paths, Services &services, std::stop_token) {
            return cli::print(paths, services, options);
        };
        raw.chosen.unheard =
            OutcomeUnknown; // it is printed: a script must not take it for "nothing came out"
    });
}

void addPrinters(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "printers", utf8(translatable("CommandLine", "List the printers that are there, or try one")));
    auto *check = command
                      ->add_option("--check", raw.printer,
                          utf8(translatable("CommandLine", "Say whether this one answers; prints nothing")))
                      ->type_name("PRINTER")
                      ->check(notEmpty);
    command
        ->add_option("--test-page", raw.name,
            utf8(translatable("CommandLine", "Print a receipt of no sale on this one")))
        ->type_name("PRINTER")
        ->check(notEmpty)
        ->excludes(check);
    command
        ->add_option("--size", raw.printSize,
            utf8(translatable("CommandLine", "The paper: a4, letter, 58mm, 80mm, or a label such as 62x29")))
        ->type_name("SIZE")
        ->check(notEmpty);
    command->add_flag("--json", raw.json,
        utf8(translatable(
            "CommandLine", "For programs: an array, or one object of the printer that is tried")));
    command->footer(prose(translatable("CommandLine",
        "PRINTER is the name of one of the system's printers, an address such as 192.168.1.50:9100 "
        "(ESC/POS) or ipp://192.168.1.60/ipp/print, or a device file such as /dev/usb/lp0.")));
    command->callback([&raw] {
        const PrintersOptions options{.check = text(raw.printer),
            .testPage = text(raw.name),
            .size = text(raw.printSize),
            .json = raw.json};
        raw.chosen.run = [options](const Paths &paths, Services &services, std::stop_token) {
            return cli::printers(paths, services, options);
        };
    });
}

} // namespace counterfoil::cli
