// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"

// What lists the sales that a gateway has.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

std::string gatewayHelp()
{
    //: A gateway’s statement or list of sales.
    return utf8(translatable("CommandLine", "Which gateway's, where the account (sandbox) has several"));
}

} // namespace

void addStatement(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand("statement",
        utf8(translatable("CommandLine", "Compare a gateway's statement of one month with the books")));
    command
        ->add_option("--account", raw.account,
            utf8(translatable("CommandLine", "The account; its gateway must give statements")))
        ->required()
        ->type_name("NAME");
    command->add_option("--gateway", raw.gateway, gatewayHelp())->type_name("GATEWAY")->check(notEmpty);
    command->add_option("--month", raw.month, utf8(translatable("CommandLine", "The month, if not this one")))
        ->type_name("YYYY-MM")
        ->check(notEmpty);
    command
        ->add_option("--import", raw.take,
            utf8(translatable("CommandLine", "Import this sale into the books; once for each sale")))
        ->type_name("ID")
        ->check(notEmpty)
        ->allow_extra_args(false);
    command->add_flag("--import-all", raw.takeAll,
        utf8(translatable("CommandLine", "Import all that are not in the books and can be")));
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(prose(translatable("CommandLine",
                        "Nothing is changed unless --import or --import-all asks for it. ID is the sale's "
                        "merchant's number or the gateway's id, as they are listed. Where a state differs, "
                        "\"counterfoilctl track REF\" asks."))
        + "\n\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 done, whatever was found; 2 input refused; 3 refused by the gateway; 4 no "
            "readable answer; 5 ledger or keychain not available.")));
    command->callback([&raw] {
        const StatementOptions options{.account = text(raw.account),
            .gateway = text(raw.gateway),
            .month = text(raw.month),
            .take = texts(raw.take),
            .takeAll = raw.takeAll,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return statement(services, options);
        };
    });
}

void addImport(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand("import",
        utf8(translatable("CommandLine", "Take an account's past sales from its gateway into the books")));
    command->add_option("account", raw.account, utf8(translatable("CommandLine", "The account")))
        ->required()
        ->type_name("ACCOUNT");
    command->add_option("--gateway", raw.gateway, gatewayHelp())->type_name("GATEWAY")->check(notEmpty);
    command
        ->add_option("--from", raw.from,
            utf8(translatable("CommandLine", "The first month; without: eleven months before the last one")))
        ->type_name("YYYY-MM")
        ->check(notEmpty);
    command->add_option("--to", raw.to, utf8(translatable("CommandLine", "The last month, if not this one")))
        ->type_name("YYYY-MM")
        ->check(notEmpty);
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(prose(translatable("CommandLine",
                        "What is in the books already is left as it is, so it may be repeated and ended "
                        "(Ctrl-C) at any time: what was taken stays."))
        + "\n\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 done, or ended; 2 input refused; 3 refused by the gateway; 4 no readable answer; "
            "5 ledger or keychain not available. Where it ended early, what was counted is in the books.")));
    command->callback([&raw] {
        const ImportOptions options{.account = text(raw.account),
            .gateway = text(raw.gateway),
            .from = text(raw.from),
            .to = text(raw.to),
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token stop) {
            return importHistory(services, options, stop);
        };
        raw.chosen.endsItself = true;
    });
}

} // namespace counterfoil::cli
