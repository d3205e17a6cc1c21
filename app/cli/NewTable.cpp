// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"

// What fills in a sale in the window.
namespace counterfoil::cli {

void addNew(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "new", utf8(translatable("CommandLine", "Fill in a new sale in the window; issues nothing")));
    const auto option = [command](const char *name, std::string &into, const char *type,
                            const LocalizedText &help) {
        command->add_option(name, into, utf8(help))->type_name(type)->check(notEmpty);
    };
    option("--account", raw.account, "NAME",
        translatable("CommandLine", "The account to sell with; else the one that is chosen in the window"));
    option("--method", raw.method, "METHOD",
        translatable("CommandLine", "The payment method; else the one that is chosen in the window"));
    option("--amount", raw.amount, "AMOUNT", translatable("CommandLine", "The amount, with a point: 15.04"));
    option("--currency", raw.currency, "CODE", translatable("CommandLine", "Its currency, such as USD"));
    option("--note", raw.note, "TEXT", translatable("CommandLine", "What the customer pays for"));
    option("--email", raw.email, "ADDRESS", translatable("CommandLine", "The customer’s e-mail address"));
    option("--name", raw.name, "TEXT", translatable("CommandLine", "The customer’s name"));
    option("--phone", raw.phone, "NUMBER", translatable("CommandLine", "The customer’s phone number"));
    command
        ->add_option(
            "--set", raw.set, utf8(translatable("CommandLine", "A field and its value; once for each field")))
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(prose(translatable("CommandLine",
        "The window opens or comes to the front, and a person looks and issues. The same as a link: "
        "counterfoil://new?amount=15.04&currency=USD&note=Order%201001. Exit status: 0 the window has it; 2 "
        "input refused; 4 nobody knows whether the window has it; 5 there is no window, and none could be "
        "opened.")));
    command->callback([&raw] {
        const NewOptions options{.account = text(raw.account),
            .method = text(raw.method),
            .amount = text(raw.amount),
            .currency = text(raw.currency),
            .note = text(raw.note),
            .email = text(raw.email),
            .name = text(raw.name),
            .phone = text(raw.phone),
            .set = texts(raw.set),
            .json = raw.json};
        raw.chosen.run = [options](const Paths &paths, Services &services, std::stop_token) {
            return newSale(paths, services, options);
        };
        raw.chosen.unheard = Done; // the window shows what it was handed
    });
}

} // namespace counterfoil::cli
