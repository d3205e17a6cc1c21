// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueCommands.h"
#include "CommandTables.h"

// What is saved: items and customers.
namespace counterfoil::cli {

namespace {

LocalizedText forPrograms()
{
    return translatable("CommandLine", "For programs");
}

void addJson(CLI::App *command, Raw &raw)
{
    command->add_flag("--json", raw.json, utf8(forPrograms()));
}

void addNumber(CLI::App *command, Raw &raw)
{
    //: Of a saved item or customer.
    command->add_option("number", raw.saved.number, utf8(translatable("CommandLine", "Its number")))
        ->required()
        ->type_name("NUMBER")
        ->check(notEmpty);
}

void addAgain(CLI::App *command, Raw &raw)
{
    command->add_flag(
        "--again", raw.again, utf8(translatable("CommandLine", "Save it although there is one like it")));
}

/// What items and customers have in common: list, find, remove, import, export.
void addCommon(CLI::App *kind, Raw &raw, Catalogue::Of of)
{
    const bool isItem = of == Catalogue::Of::Items;
    auto *list = kind->add_subcommand(
        "list", utf8(translatable("CommandLine", "List them, the last sold or saved first")));
    auto *find = kind->add_subcommand("find",
        utf8(translatable("CommandLine", "List those with words that begin so, by number or barcode")));
    find->add_option("text", raw.search, utf8(translatable("CommandLine", "What to look for")))
        ->required()
        ->type_name("TEXT");
    for (CLI::App *command : {list, find}) {
        command->add_option("--limit", raw.limit, utf8(translatable("CommandLine", "At most this many")))
            ->type_name("N")
            ->check(CLI::Range(1, 1000000))
            ->capture_default_str();
        addJson(command, raw);
        command->callback([&raw, isItem] {
            const SavedListOptions options{text(raw.search), raw.limit, raw.json};
            raw.chosen.run = [isItem, options](const Paths &, Services &services, std::stop_token) {
                return isItem ? itemList(services, options) : customerList(services, options);
            };
        });
    }

    auto *remove =
        kind->add_subcommand("remove", utf8(translatable("CommandLine", "Delete one; sales stay")));
    addNumber(remove, raw);
    addJson(remove, raw);
    remove->callback([&raw, isItem] {
        raw.chosen.run = [isItem, number = text(raw.saved.number), json = raw.json](
                             const Paths &, Services &services, std::stop_token) {
            return isItem ? itemRemove(services, number, json) : customerRemove(services, number, json);
        };
    });

    auto *import =
        kind->add_subcommand("import", utf8(translatable("CommandLine", "Take them from a CSV file")));
    import->add_option("file", raw.saved.file, utf8(translatable("CommandLine", "The file")))
        ->required()
        ->type_name("FILE.csv")
        ->check(notEmpty);
    import->add_flag("--preview", raw.saved.preview,
        utf8(translatable("CommandLine", "Only say what would be new, changed or wrong")));
    import->add_flag("--skip-wrong", raw.saved.skipWrong,
        utf8(translatable(
            "CommandLine", "Leave lines out that are wrong; else one of them refuses the file")));
    import
        ->add_option("--encoding", raw.saved.encoding,
            utf8(translatable(
                "CommandLine", "How its letters are written, where that is not found by itself")))
        ->type_name("NAME");
    addJson(import, raw);
    import->footer(isItem
            ? prose(translatable("CommandLine",
                "The first line names the columns: number, name, barcode, price EUR (or price and currency), "
                "method, system, note. A line changes the item with its number or barcode, else it is new."))
            : prose(translatable("CommandLine",
                "The first line names the columns: number, name, email, phone, language, note. A line "
                "changes "
                "the customer with its number or e-mail address, else it is new.")));
    import->callback([&raw, of] {
        const SavedCsvOptions options{.file = text(raw.saved.file),
            .encoding = text(raw.saved.encoding),
            .isPreview = raw.saved.preview,
            .skipWrong = raw.saved.skipWrong,
            .json = raw.json};
    raw.chosen.run = [of, options](const Paths &, Services &services, std::stop_token stop) {
        return savedImport(services, of, options, stop);
    };
    raw.chosen.endsItself = true;
});

auto *write = kind->add_subcommand("export", utf8(translatable("CommandLine", "Write them into a CSV file")));
write
    ->add_option("file", raw.saved.file,
        utf8(translatable("CommandLine", "The file, for you alone to read; an older one is replaced")))
    ->required()
    ->type_name("FILE.csv")
    ->check(notEmpty);
//: The words are typed as they stand here.
write
    ->add_option(
        "--separator", raw.saved.separator, utf8(translatable("CommandLine", "comma, semicolon or tab")))
    ->type_name("NAME")
    ->check(CLI::IsMember({"comma", "semicolon", "tab"}))
    ->capture_default_str();
addJson(write, raw);
write->callback([&raw, of] {
    const SavedCsvOptions options{.file = text(raw.saved.file),
        .encoding = {},
        .separator = text(raw.saved.separator),
        .json = raw.json};
    raw.chosen.run = [of, options](const Paths &, Services &services, std::stop_token stop) {
        return savedExport(services, of, options, stop);
    };
    raw.chosen.endsItself = true;
});
} // namespace

} // namespace counterfoil::cli

void addItem(CLI::App &app, Raw &raw)
{
    auto *item = app.add_subcommand(
        "item", utf8(translatable("CommandLine", "Add, find, import and export what you sell often")));
    item->require_subcommand(1);
    auto *add = item->add_subcommand("add", utf8(translatable("CommandLine", "Save one")));
    add->add_option("--name", raw.name, utf8(translatable("CommandLine", "What it is called")))
        ->required()
        ->type_name("NAME");
    add->add_option("--number", raw.saved.number,
           utf8(translatable("CommandLine", "Your own number; without, it gets one")))
        ->type_name("NUMBER");
    add->add_option("--barcode", raw.saved.barcodes,
           utf8(translatable("CommandLine", "What a scanner reads; once for each")))
        ->type_name("CODE")
        ->allow_extra_args(false);
    add->add_option("--price", raw.saved.prices,
           utf8(translatable("CommandLine", "The price of one; once for each currency")))
        ->type_name("\"AMOUNT CURRENCY\"")
        ->allow_extra_args(false);
    add->add_option("--method", raw.method, utf8(translatable("CommandLine", "How it is usually paid")))
        ->type_name("METHOD");
    add->add_option("--system", raw.system,
           utf8(translatable("CommandLine", "By which payment system of that method")))
        ->type_name("SYSTEM");
    add->add_option("--note", raw.saved.note, utf8(translatable("CommandLine", "What a sale of it is for")))
        ->type_name("TEXT");
    addAgain(add, raw);
    addJson(add, raw);
    add->callback([&raw] {
        SavedAddOptions options;
        options.item = {.number = text(raw.saved.number),
            .name = text(raw.name),
            .barcodes = texts(raw.saved.barcodes),
            .methodId = text(raw.method),
            .paymentSystem = text(raw.system),
            .note = text(raw.saved.note)};
        options.prices = texts(raw.saved.prices);
        options.again = raw.again;
        options.json = raw.json;
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return itemAdd(services, options);
        };
    });
    addCommon(item, raw, Catalogue::Of::Items);
}

void addCustomer(CLI::App &app, Raw &raw)
{
    auto *customer = app.add_subcommand(
        "customer", utf8(translatable("CommandLine", "Add, find, import, export and erase customers")));
    customer->require_subcommand(1);
    auto *add = customer->add_subcommand("add", utf8(translatable("CommandLine", "Save one")));
    add->add_option("--name", raw.name, utf8(translatable("CommandLine", "The customer's name")))
        ->type_name("NAME");
    add->add_option("--number", raw.saved.number,
           utf8(translatable("CommandLine", "Your own number; without, it gets one")))
        ->type_name("NUMBER");
    add->add_option("--email", raw.saved.email, utf8(translatable("CommandLine", "The e-mail address")))
        ->type_name("ADDRESS");
    add->add_option("--phone", raw.saved.phone,
           utf8(translatable("CommandLine", "The phone number, with its country")))
        ->type_name("PHONE");
    //: ISO 639.
    add->add_option(
           "--language", raw.saved.language, utf8(translatable("CommandLine", "By its code, such as fr")))
        ->type_name("CODE");
    add->add_option("--note", raw.saved.note, utf8(translatable("CommandLine", "For yourself")))
        ->type_name("TEXT");
    addAgain(add, raw);
    addJson(add, raw);
    add->callback([&raw] {
        SavedAddOptions options;
        options.customer = {.number = text(raw.saved.number),
            .name = text(raw.name),
            .email = text(raw.saved.email),
            .phone = text(raw.saved.phone),
            .language = text(raw.saved.language),
            .note = text(raw.saved.note)};
        options.again = raw.again;
        options.json = raw.json;
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return customerAdd(services, options);
        };
    });
    addCommon(customer, raw, Catalogue::Of::Customers);

    auto *erase = customer->add_subcommand("erase",
        utf8(translatable(
            "CommandLine", "Erase a customer's data, here and in their sales; the books stay whole")));
    addNumber(erase, raw);
    erase->add_flag("--descriptions", raw.saved.descriptions,
        utf8(translatable("CommandLine", "Also what their sales were for")));
    erase->add_flag("--same-number", raw.saved.sameNumber,
        utf8(translatable("CommandLine", "Also from sales that carry the number under another name")));
    erase->add_flag("--preview", raw.saved.preview,
        utf8(translatable("CommandLine", "Only say which sales it would change")));
    addJson(erase, raw);
    erase->footer(prose(translatable("CommandLine",
        "Their sales are found by e-mail address and phone number. Amounts, states, references and what "
        "happened "
        "stay. Sales that are not settled keep the data until they are; backups hold it until newer ones "
        "take "
        "their place.")));
    erase->callback([&raw] {
        const EraseOptions options{text(raw.saved.number), raw.saved.descriptions, raw.saved.preview,
            raw.saved.sameNumber, raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return customerErase(services, options);
        };
    });
}

} // namespace counterfoil::cli
