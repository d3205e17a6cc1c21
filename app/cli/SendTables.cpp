// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"

#include <array>

// What sends sales to customers: messages, the shop's mail server, the words.
namespace counterfoil::cli {

namespace {

using Way = SendOptions::Way;

struct WayOption {
    Way way;
    const char *name;
    const char *typeName; ///< null: it has no value
    LocalizedText help;
};

std::array<WayOption, 7> ways()
{
    return {WayOption{Way::Email, "--email", "ADDRESS",
                translatable("CommandLine", "By the shop's mail server; without ADDRESS to the sale's own")},
        WayOption{Way::MailProgram, "--mail-program", "ADDRESS",
            translatable("CommandLine", "Open it in this desktop's mail program, which sends it")},
        WayOption{Way::Mailto, "--mailto", "ADDRESS", translatable("CommandLine", "Print a mailto: link")},
        WayOption{Way::Sms, "--sms", "NUMBER", translatable("CommandLine", "Print an sms: link")},
        WayOption{Way::WhatsApp, "--whatsapp", "NUMBER",
            translatable("CommandLine", "Print a link that opens WhatsApp")},
        WayOption{Way::Telegram, "--telegram", nullptr,
            translatable("CommandLine", "Print a link that opens Telegram")},
        WayOption{
            Way::Text, "--print-text", nullptr, translatable("CommandLine", "Print the message itself")}};
}

/// The value of an option that may stand without one.
QString valueOf(const CLI::Option &option)
{
    const QString value = text(option.as<std::string>());
    const bool isGiven = value != QStringLiteral("true") && value != QStringLiteral("{}");
    return isGiven ? value : QString();
}

std::optional<QString> given(const CLI::App &command, const std::string &name, const std::string &value)
{
    return command.count(name) > 0 ? std::optional(text(value)) : std::nullopt;
}

} // namespace

void addSend(CLI::App &app, Raw &raw)
{
    auto *send = app.add_subcommand("send",
        utf8(translatable("CommandLine", "Send a sale to its customer: a request, or once paid a receipt")));
    send->add_option("reference", raw.reference, utf8(translatable("CommandLine", "The invoice, CF-...")))
        ->required()
        ->type_name("REF");
    for (const WayOption &each : ways()) {
        const std::string help = utf8(each.help); // CLI11 wants one that stays
        if (each.typeName)
            send->add_option(each.name, help)->type_name(each.typeName)->expected(0, 1);
        else
            send->add_flag(each.name, help);
    }
    send->add_option("--language", raw.language,
            utf8(translatable("CommandLine",
                "The customer's language, such as fr; else the one saved with the customer, or this "
                "system's")))
        ->type_name("LANGUAGE")
        ->check(notEmpty);
    send->add_flag("--attach-pdf", raw.attachPdf,
        utf8(translatable("CommandLine", "With its invoice or receipt as PDF; of an e-mail")));
    send->add_flag("--again", raw.again,
        utf8(translatable("CommandLine", "An e-mail also where nobody knows whether the last one was sent")));
    send->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    send->footer(prose(translatable("CommandLine",
                     "What was sent or opened is written down with the sale. Of a link or text that is only "
                     "printed nobody knows what becomes."))
        + "\n\n"
        + prose(translatable("CommandLine",
            "Exit status: 0 the server accepted it, it was opened, or printed; 2 refused, nothing was sent; "
            "3 "
            "the mail server did not take it, nothing was sent; 4 nobody knows whether it was sent; 5 books, "
            "keychain or mail program not available.")));
    send->callback([send, &raw] {
        SendOptions options{.reference = text(raw.reference),
            .to = {},
            .language = text(raw.language).toLower(),
            .attachPdf = raw.attachPdf,
            .again = raw.again,
            .json = raw.json};
        for (const WayOption &each : ways()) {
            if (send->count(each.name) == 0)
                continue;
            options.way = options.way == Way::None ? each.way : Way::Several;
            if (each.typeName)
                options.to = valueOf(*send->get_option(each.name));
        }
        raw.chosen.run = [options](const Paths &paths, Services &services, std::stop_token stop) {
            return cli::send(paths, services, options, stop);
        };
        raw.chosen.endsItself = true;
        raw.chosen.unheard = OutcomeUnknown; // it may be sent: a script must not send it again
    });
}

void addMail(CLI::App &app, Raw &raw)
{
    auto *mail = app.add_subcommand("mail", utf8(translatable("CommandLine", "The shop's own mail server")));
    mail->require_subcommand(1);
    auto *show = mail->add_subcommand("show", utf8(translatable("CommandLine", "Show its settings")));
    show->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    show->callback([&raw] {
        raw.chosen.run = [json = raw.json](const Paths &, Services &services, std::stop_token) {
            return mailShow(services, json);
        };
    });

    auto *set = mail->add_subcommand(
        "set", utf8(translatable("CommandLine", "Set what is named, and leave the rest as it is")));
    set->add_option(
           "--host", raw.host, utf8(translatable("CommandLine", "The server, such as mail.example.com")))
        ->type_name("HOST");
    set->add_option("--port", raw.port, utf8(translatable("CommandLine", "Its port; else 465 or 587")))
        ->type_name("PORT")
        ->check(CLI::Range(1, 65535));
    set->add_option("--security", raw.security,
           utf8(translatable("CommandLine", "tls from the first byte, or starttls; nothing is sent without")))
        ->type_name("KIND");
    set->add_option("--user", raw.user, utf8(translatable("CommandLine", "Who logs in; empty: nobody")))
        ->type_name("USER");
    set->add_option("--sender", raw.recipient, utf8(translatable("CommandLine", "The shop's e-mail address")))
        ->type_name("ADDRESS");
    set->add_option(
           "--sender-name", raw.name, utf8(translatable("CommandLine", "What customers see beside it")))
        ->type_name("NAME");
    set->add_option(
           "--reply-to", raw.replyTo, utf8(translatable("CommandLine", "Where answers go, if elsewhere")))
        ->type_name("ADDRESS");
    //: Both words are typed as they stand here, in every language.
    set->add_option("--copy-to-shop", raw.copyToShop,
           utf8(translatable("CommandLine", "on or off: each mail goes to the sender as well")))
        ->type_name("STATE")
        ->check(CLI::IsMember({"on", "off"}));
    set->add_option("--certificates", raw.certificates,
           utf8(translatable("CommandLine", "A PEM file that is trusted instead of the system's")))
        ->type_name("FILE");
    set->add_flag("--password-stdin", raw.keyStdin,
        utf8(translatable("CommandLine", "Read the password from standard input; typed ones are not shown")));
    set->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    set->footer(prose(translatable("CommandLine",
                    "The password goes into the system's keychain, for this user at this server alone."))
        + "\n\n" + prose(translatable("CommandLine", "Example:"))
        + "\n  counterfoilctl mail set --host mail.example.com --security tls --user till --sender "
          "shop@example.com --password-stdin < password.txt");
    set->callback([set, &raw] {
        MailOptions options{.host = given(*set, "--host", raw.host),
            .user = given(*set, "--user", raw.user),
            .senderAddress = given(*set, "--sender", raw.recipient),
            .senderName = given(*set, "--sender-name", raw.name),
            .replyTo = given(*set, "--reply-to", raw.replyTo),
            .certificates = given(*set, "--certificates", raw.certificates),
            .security = given(*set, "--security", raw.security),
            .copyToShop = given(*set, "--copy-to-shop", raw.copyToShop),
            .port = std::nullopt,
            .passwordFromStdin = raw.keyStdin,
            .json = raw.json};
        if (set->count("--port") > 0)
            options.port = raw.port;
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return mailSet(services, options);
        };
    });

    auto *test = mail->add_subcommand("test", utf8(translatable("CommandLine", "Send a test e-mail")));
    test->add_option("to", raw.recipient,
            utf8(translatable("CommandLine", "To whom (without: to the shop's own address)")))
        ->type_name("ADDRESS");
    test->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    test->callback([&raw] {
        raw.chosen.run = [to = text(raw.recipient), json = raw.json](const Paths &, Services &services,
                             std::stop_token stop) { return mailTest(services, to, json, stop); };
        raw.chosen.endsItself = true;
    });

    auto *remove = mail->add_subcommand(
        "remove", utf8(translatable("CommandLine", "Remove its settings and the password")));
    remove->callback([&raw] {
        raw.chosen.run = [](const Paths &, Services &services, std::stop_token) {
            return mailRemove(services);
        };
    });
}

void addMessage(CLI::App &app, Raw &raw)
{
    auto *message = app.add_subcommand(
        "message", utf8(translatable("CommandLine", "The words of messages to customers")));
    message->require_subcommand(1);
    auto *show = message->add_subcommand(
        "show", utf8(translatable("CommandLine", "Show them, and the places that are filled in")));
    auto *set = message->add_subcommand(
        "set", utf8(translatable("CommandLine", "Change what is named, and leave the rest as it is")));
    for (CLI::App *command : {show, set}) {
        //: Both words are typed as they stand here, in every language.
        command->add_option("kind", raw.kind, utf8(translatable("CommandLine", "request or receipt")))
            ->required()
            ->type_name("KIND");
        command
            ->add_option("--language", raw.language,
                utf8(translatable("CommandLine", "The customer's language, such as fr; else this system's")))
            ->type_name("LANGUAGE")
            ->check(notEmpty);
        command->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    }
    set->add_option("--subject", raw.subject, utf8(translatable("CommandLine", "The subject of an e-mail")))
        ->type_name("TEXT");
    set->add_option("--text", raw.longText, utf8(translatable("CommandLine", "What an e-mail says")))
        ->type_name("TEXT");
    set->add_option(
           "--short", raw.shortText, utf8(translatable("CommandLine", "What an SMS or chat message says")))
        ->type_name("TEXT");
    set->add_flag("--reset", raw.reset,
        utf8(translatable("CommandLine", "Back to the program's own words, all three")));
    set->footer(prose(translatable("CommandLine",
                    "Places stand in braces. A line whose places have nothing to say is left out."))
        + "\n\n" + prose(translatable("CommandLine", "Example:"))
        + "\n  counterfoilctl message set request --language en --subject \"Please pay {amount}\"");
    show->callback([&raw] {
        const MessageOptions options{.kind = text(raw.kind),
            .language = text(raw.language),
            .subject = std::nullopt,
            .text = std::nullopt,
            .shortText = std::nullopt,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return messageShow(services, options);
        };
    });
    set->callback([set, &raw] {
        const MessageOptions options{.kind = text(raw.kind),
            .language = text(raw.language),
            .subject = given(*set, "--subject", raw.subject),
            .text = given(*set, "--text", raw.longText),
            .shortText = given(*set, "--short", raw.shortText),
            .reset = raw.reset,
            .json = raw.json};
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return messageSet(services, options);
        };
    });
}

} // namespace counterfoil::cli
