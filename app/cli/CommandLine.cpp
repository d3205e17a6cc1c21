// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"
#include "IssueDraft.h"
#include "gateways/GatewayCatalogue.h"
#include "methods/MethodCatalogue.h"
#include "sandbox/SandboxAccess.h"

#include <memory>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

QCoro::Task<int> ready(int status)
{
    co_return status;
}

/// "nonstopay or einvoice": what the catalogues have, by their ids.
template <typename Entries>
LocalizedText choice(const Entries &entries)
{
    QStringList ids;
    for (const auto &entry : entries)
        ids << entry.id;
    return alternatives(ids);
}

LocalizedText methodChoice()
{
    const MethodCatalogue catalogue = MethodCatalogue::standard();
    return choice(catalogue.methods());
}

LocalizedText gatewayChoice()
{
    const GatewayCatalogue catalogue = GatewayCatalogue::standard();
    return choice(catalogue.kinds());
}

std::string overview()
{
    return prose(translatable("CommandLine",
               "Issues payment invoices through a payment gateway and follows them until they are paid."))
        + "\n\n"
        //: Examples follow.
        + prose(translatable("CommandLine", "Try it, no money moves:")) + R"(
  counterfoilctl issue --account sandbox --method card --set amount=15.04 --set devise=USD --set email=anna@example.com
  counterfoilctl list
  counterfoilctl track)";
}

std::string exits()
{
    return prose(translatable("CommandLine",
               "Exit status: 0 done; 2 input refused, every wrong field is named; 3 refused by the gateway, "
               "nothing was issued; 4 outcome unknown or not written down: track it, and issue nothing again "
               "before that says what became of it; 5 ledger or keychain not available, or what was to be "
               "shown could not be written. A sale that ended with 5 was not sent."))
        + "\n"
        + prose(translatable(
            "CommandLine", "COUNTERFOIL_HOME names the folder that holds everything this program writes."));
}

/// Above command lines.
std::string examplesHeading()
{
    //: A heading above several command lines.
    return prose(translatable("CommandLine", "Examples:"));
}

std::string exampleHeading()
{
    //: A heading above one command line.
    return prose(translatable("CommandLine", "Example:"));
}

std::string issueHelp()
{
    return prose(translatable("CommandLine",
               "FIELD is the gateway's name for the field; \"counterfoilctl methods\" lists all of them with "
               "examples."))
        + "\n"
        + prose(translatable("CommandLine",
            "Fields that are not given are filled from the account's defaults (\"counterfoilctl account "
            "defaults\"); --set FIELD= leaves one empty."))
        + "\n\n" + examplesHeading() + R"(
  counterfoilctl issue --account shop --method crypto --set amount=20 --set devise=USD --set email=anna@example.com --qr pay.png
  counterfoilctl issue --account shop --method card --direct --fields sale.json --json
  ... | counterfoilctl issue --account shop --method upi --fields -

)"
        + prose(translatable("CommandLine",
            "Card number, card code and date of birth go through --fields only: command lines are visible to "
            "other programs."))
        + "\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 issued; 2 input refused; 3 refused by the gateway; 4 unknown whether it was "
            "issued, or the outcome could not be written down or shown: track it (\"counterfoilctl track\", "
            "\"counterfoilctl list\"), and do not issue it again before that says that it never arrived; 5 "
            "ledger or keychain not available, and nothing was sent: it may be issued again."));
}

void addMethods(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "methods", utf8(translatable("CommandLine", "List the payment methods and their fields")));
    //: Of an option: a payment method.
    command->add_option("method", raw.method, utf8(translatable("CommandLine", "Only this one")))
        ->type_name("METHOD");
    command->add_flag("--json", raw.json,
        utf8(translatable("CommandLine", "For programs: an array of methods with their fields")));
    command->callback([&raw] {
        raw.chosen.run = [method = text(raw.method), json = raw.json](const Paths &, Services &services,
                             std::stop_token) { return ready(methods(services, method, json)); };
    });
}

void addSystems(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand("systems",
        utf8(translatable("CommandLine", "List the payment systems of the method einvoice, or search them")));
    command
        ->add_option("words", raw.words,
            utf8(translatable("CommandLine", "Name, country, currency, kind or code, such as: orange mali")))
        ->type_name("WORD");
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: an array")));
    command->callback([&raw] {
        raw.chosen.run = [words = texts(raw.words).join(u' '), json = raw.json](const Paths &, Services &,
                             std::stop_token) { return ready(systems(words, json)); };
    });

    auto *extra = app.add_subcommand("extra-fields",
        utf8(translatable("CommandLine", "Ask the gateway what a payment system wants to know besides")));
    extra->add_option("--account", raw.account, utf8(translatable("CommandLine", "The account to ask with")))
        ->required()
        ->type_name("NAME");
    extra
        ->add_option("--system", raw.system,
            utf8(translatable("CommandLine", "The payment system's code, as \"systems\" lists it")))
        ->required()
        ->type_name("CODE")
        ->check(notEmpty);
    extra->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    extra->footer(
        prose(translatable("CommandLine", "Give them to \"issue\" as --set extra_fields.NAME=VALUE.")));
    extra->callback([&raw] {
        raw.chosen.run = [account = text(raw.account), system = text(raw.system), json = raw.json](
                             const Paths &, Services &services, std::stop_token) {
            return extraFields(services, account, system, json);
        };
    });
}

void addAccount(CLI::App &app, Raw &raw)
{
    auto *account = app.add_subcommand(
        "account", utf8(translatable("CommandLine", "Add, list, check and remove accounts at gateways")));
    account->require_subcommand(1);

    auto *add = account->add_subcommand(
        "add", utf8(translatable("CommandLine", "Add an account; its key goes into the system's keychain")));
    add->add_option("name", raw.name, utf8(translatable("CommandLine", "What you call the account")))
        ->required()
        ->type_name("NAME");
    add->add_option("--gateway", raw.gateway,
           utf8(translatable("CommandLine", "Which gateway: %1").arg(gatewayChoice())))
        ->required()
        ->type_name("GATEWAY");
    add->add_option("--url", raw.url,
           utf8(translatable("CommandLine", "Web address of the gateway, if not the usual one")))
        ->type_name("URL");
    //: A client’s id.
    add->add_option(
           "--client-id", raw.clientId, utf8(translatable("CommandLine", "For gateways that give you one")))
        ->type_name("ID");
    add->add_flag("--key-stdin", raw.keyStdin,
        utf8(translatable("CommandLine", "Read the key from standard input; typed keys are not shown")));
    add->add_flag("--allow-direct", raw.allowDirect,
        utf8(translatable(
            "CommandLine", "Switch on direct sales, with card data typed here (PCI DSS applies)")));
    add->add_option("--path", raw.paths,
           utf8(translatable("CommandLine",
               "Where your gateway has another path, as CALL=/PATH/; create.METHOD for one method’s own")))
        ->type_name("CALL=/PATH/")
        ->allow_extra_args(false);
    add->footer(examplesHeading()
        + "\n  counterfoilctl account add shop --gateway nonstopay --key-stdin < key.txt\n"
          "  counterfoilctl account add kiosk --gateway einvoice --client-id 1234 --key-stdin < salt.txt");
    add->callback([&raw] {
        const AccountAddOptions options{.name = text(raw.name),
            .gateway = text(raw.gateway),
            .url = text(raw.url),
            .clientId = text(raw.clientId),
            .paths = texts(raw.paths),
            .keyFromStdin = raw.keyStdin,
            .allowDirect = raw.allowDirect};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return accountAdd(services, options);
        };
    });

    auto *list = account->add_subcommand("list", utf8(translatable("CommandLine", "List all accounts")));
    //: Of the option --json: what is printed is for programs to read.
    list->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs")));
    list->callback([&raw] {
        raw.chosen.run = [json = raw.json](const Paths &, Services &services, std::stop_token) {
            return accountList(services, json);
        };
    });

    auto *remove = account->add_subcommand(
        "remove", utf8(translatable("CommandLine", "Remove an account and its key; its invoices stay")));
    remove->add_option("name", raw.name, utf8(translatable("CommandLine", "The account")))
        ->required()
        ->type_name("NAME");
    remove->add_flag("--keep-key", raw.keepKey,
        utf8(translatable("CommandLine", "Leave its key in the keychain, and do not ask the keychain")));
    remove->footer(prose(translatable("CommandLine",
        "The account is kept where its key cannot be removed or looked for, as in a locked keychain.")));
    remove->callback([&raw] {
        raw.chosen.run = [name = text(raw.name), keepKey = raw.keepKey](const Paths &, Services &services,
                             std::stop_token) { return accountRemove(services, name, keepKey); };
    });

    auto *check = account->add_subcommand("check",
        utf8(
            translatable("CommandLine", "Say what is wrong with an account and what to do; issues nothing")));
    check->add_option("name", raw.name, utf8(translatable("CommandLine", "The account")))
        ->required()
        ->type_name("NAME");
    check->footer(prose(translatable("CommandLine",
        "Looks at the keychain, the address, the secure connection, the clock, the key and the gateway's "
        "list of internet addresses. Exit status: 0 the key is accepted; 2 no key is stored, or the clock is "
        "wrong by days; 3 refused by the gateway; 4 no readable answer; 5 keychain not available.")));
    check->callback([&raw] {
        raw.chosen.run = [name = text(raw.name)](const Paths &, Services &services, std::stop_token) {
            return accountCheck(services, name);
        };
    });

    //: A direct sale: card data are typed here instead of on the gateway’s page.
    auto *direct = account->add_subcommand(
        "direct", utf8(translatable("CommandLine", "Switch direct sales (card data typed here) on or off")));
    direct->add_option("name", raw.name, utf8(translatable("CommandLine", "The account")))
        ->required()
        ->type_name("NAME");
    //: Both words are typed as they stand here, in every language.
    direct->add_option("state", raw.onOff, utf8(translatable("CommandLine", "on or off")))
        ->required()
        ->type_name("STATE")
        ->check(CLI::IsMember({"on", "off"}));
    direct->callback([&raw] {
        raw.chosen.run = [name = text(raw.name), on = raw.onOff == "on"](const Paths &, Services &services,
                             std::stop_token) { return accountDirect(services, name, on); };
    });
}

void addDefaults(CLI::App &app, Raw &raw)
{
    auto *defaults = app.get_subcommand("account")->add_subcommand(
        "defaults", utf8(translatable("CommandLine", "List or set what an account's sales usually have")));
    defaults->add_option("name", raw.name, utf8(translatable("CommandLine", "The account")))
        ->required()
        ->type_name("NAME");
    defaults->add_option("--method", raw.method, utf8(methodChoice()))->required()->type_name("METHOD");
    defaults
        ->add_option("--set", raw.set,
            utf8(translatable("CommandLine", "Keep this value for the field; once for each field")))
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    defaults
        ->add_option("--clear", raw.clear,
            utf8(translatable("CommandLine", "Forget the field's value; once for each field")))
        ->type_name("FIELD")
        ->allow_extra_args(false);
    defaults->add_flag("--json", raw.json,
        utf8(translatable("CommandLine", "For programs: an object of fields and values")));
    defaults->footer(
        prose(translatable("CommandLine",
            "Values are written as the gateway gets them (USD, DE, https://...). Amounts, card data and "
            "other secret fields are not kept. \"issue\" and the window fill a new sale with them."))
        + "\n\n" + exampleHeading()
        + "\n  counterfoilctl account defaults shop --method card --set devise=EUR");
    defaults->callback([&raw] {
        const DefaultsOptions options{.name = text(raw.name),
            .method = text(raw.method),
            .set = texts(raw.set),
            .clear = texts(raw.clear),
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return accountDefaults(services, options);
        };
    });
}

void addIssue(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "issue", utf8(translatable("CommandLine", "Issue a sale and get its pay link and QR code")));
    //: “sandbox” is the account’s name in every language.
    command
        ->add_option("--account", raw.account,
            utf8(translatable("CommandLine", "The account to issue with; \"sandbox\" is for training")))
        ->required()
        ->type_name("NAME");
    command->add_option("--method", raw.method, utf8(methodChoice()))->required()->type_name("METHOD");
    command->add_flag("--direct", raw.direct,
        utf8(translatable(
            "CommandLine", "Card and billing data go with the call, instead of on the gateway's page")));
    command
        ->add_option(
            "--set", raw.set, utf8(translatable("CommandLine", "A field and its value; once for each field")))
        ->type_name("FIELD=VALUE")
        ->allow_extra_args(false);
    command
        ->add_option("--fields", raw.fields,
            utf8(translatable("CommandLine", "A JSON file with fields and values; - reads standard input")))
        ->type_name("FILE.json|-")
        ->check(notEmpty);
    command
        ->add_option("--item", raw.saved.items,
            utf8(translatable("CommandLine",
                "A saved item by number or barcode, and how many; once for each. The amount is their sum")))
        ->type_name("[QUANTITY*]NUMBER")
        ->allow_extra_args(false);
    command
        ->add_option("--customer", raw.saved.customer,
            utf8(translatable("CommandLine", "A saved customer, by number: fills in e-mail, name and phone")))
        ->type_name("NUMBER")
        ->check(notEmpty);
    command
        ->add_option("--qr", raw.qr,
            utf8(translatable(
                "CommandLine", "Also write the QR code of the link, or the coin's address, to this file")))
        ->type_name("FILE.png|FILE.svg")
        ->check(notEmpty);
    command->add_flag("--bare-address", raw.bareAddress,
        utf8(translatable("CommandLine",
            "The QR code of a coin holds the address alone, for wallets that cannot read an amount")));
    command
        ->add_option("--form", raw.form,
            utf8(
                translatable("CommandLine", "Where the sale is paid by a form: write its page to this file")))
        ->type_name("FILE.html")
        ->check(notEmpty);
    command->add_flag("--again", raw.again,
        utf8(translatable("CommandLine",
            "Issue it although the same sale was sent a moment ago and nobody knows yet what became of it")));
    command->add_flag("--large", raw.large,
        utf8(translatable(
            "CommandLine", "Issue it although the amount is 100 times what is usually taken, or more")));
    //: LC_NUMERIC and “15,04” stay as they are.
    command->add_flag("--local-numbers", raw.localNumbers,
        utf8(translatable(
            "CommandLine", "Read the amount as LC_NUMERIC writes it (15,04); else it has a point")));
    command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    command->footer(issueHelp());
    command->callback([&raw] {
        const IssueOptions options{.account = text(raw.account),
            .method = text(raw.method),
            .direct = raw.direct,
            .set = texts(raw.set),
            .fieldsFile = text(raw.fields),
            .qrFile = text(raw.qr),
            .formFile = text(raw.form),
            .bareAddress = raw.bareAddress,
            .items = texts(raw.saved.items),
            .customer = text(raw.saved.customer),
            .again = raw.again,
            .localNumbers = raw.localNumbers,
            .large = raw.large,
            .json = raw.json};
        if (const auto numbers = numbersOfLocale(); raw.localNumbers && numbers)
            raw.chosen.numbers.decimalMark = numbers->decimalMark;
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token stop) {
            return issue(services, options, stop);
        };
        raw.chosen.endsItself = true;
        raw.chosen.unheard = OutcomeUnknown; // the sale is sent: a script must not take it for "nothing was"
    });
}

void addSandbox(CLI::App &app, Raw &raw)
{
    auto *command = app.add_subcommand(
        "sandbox", utf8(translatable("CommandLine", "Run the simulated gateways until ended")));
    command
        ->add_option("--port", raw.port,
            utf8(translatable("CommandLine", "Port on this computer; 0 takes any free one")))
        ->type_name("PORT")
        ->check(CLI::Range(0, 65535))
        ->capture_default_str();
    command->add_flag("--json", raw.json,
        utf8(translatable("CommandLine", "For programs: one line with url, apiKey, clientId and secret")));
    command->callback([&raw] {
        raw.chosen.run = [port = raw.port, json = raw.json](
                             const Paths &paths, Services &services, std::stop_token stop) {
            return sandbox(services.gatewayKinds, paths, port, json, stop);
        };
        raw.chosen.endsItself = true;
    });
}

} // namespace

QStringList texts(const std::vector<std::string> &utf8)
{
    QStringList list;
    for (const std::string &each : utf8)
        list << text(each);
    return list;
}

std::variant<Command, int> parseCommandLine(int argc, char **argv)
{
    // Else each becomes a sign that stands for what is lost, and is stored and sent as somebody's name.
    for (int at = 1; at < argc; ++at) {
        if (!QByteArrayView(argv[at]).isValidUtf8()) {
            printError(notTextWords(at));
            return static_cast<int>(InputRefused);
        }
    }
    CLI::App app(overview(), "counterfoilctl");
    app.formatter(std::make_shared<HelpFormatter>());
    app.footer(exits());
    app.set_help_flag("-h,--help", utf8(translatable("CommandLine", "Print this help message and exit")));
    app.set_version_flag("--version", "counterfoilctl " COUNTERFOIL_VERSION,
        utf8(translatable("CommandLine", "Display program version information and exit")));
    app.require_subcommand(0, 1);

    Raw raw;
    addIssue(app, raw);
    addNew(app, raw);
    addLedger(app, raw);
    addPrint(app, raw);
    addPrinters(app, raw);
    addPaper(app, raw);
    addBackup(app, raw);
    addAccount(app, raw);
    addDefaults(app, raw);
    addMethods(app, raw);
    addSystems(app, raw);
    addStatement(app, raw);
    addImport(app, raw);
    addShop(app, raw);
    addSend(app, raw);
    addMail(app, raw);
    addMessage(app, raw);
    addItem(app, raw);
    addCustomer(app, raw);
    addSandbox(app, raw);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) { // help, or the version
            app.exit(error);
            return static_cast<int>(Done);
        }
        printError(parseErrorWords(error, app));
        return static_cast<int>(InputRefused);
    }
    if (!raw.chosen.run) {
        printHelp(text(app.help()));
        return static_cast<int>(InputRefused);
    }
    return raw.chosen;
}

} // namespace counterfoil::cli
