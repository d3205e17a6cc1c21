// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "sending/MailSetup.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json toJson(const MailSettings &settings)
{
    Json json = Json::object();
    json.set(u"host"_s, Json::stringOrNull(settings.host));
    json.set(u"port"_s, settings.isEmpty() ? Json() : Json::integer(settings.port));
    json.set(u"security"_s, settings.isEmpty() ? Json() : Json::string(mailSecurityName(settings.security)));
    json.set(u"user"_s, Json::stringOrNull(settings.user));
    json.set(u"sender"_s, Json::stringOrNull(settings.senderAddress));
    json.set(u"senderName"_s, Json::stringOrNull(settings.senderName));
    json.set(u"replyTo"_s, Json::stringOrNull(settings.replyTo));
    json.set(u"copyToShop"_s, Json::boolean(settings.copyToShop));
    json.set(u"certificates"_s, Json::stringOrNull(settings.certificates));
    return json;
}

void printSettings(const MailSettings &settings, bool json)
{
    if (json) {
        printJson(toJson(settings));
        return;
    }
    if (settings.isEmpty()) {
        print(translatable("MailCommand",
            "No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender ADDRESS"));
        return;
    }
    Table table({{.least = 24}, {.gap = 1}});
    const auto add = [&table](const LocalizedText &label, const QString &value) {
        if (!value.isEmpty())
            table.add({label, value});
    };
    //: In a table of a mail server’s settings; so all of these.
    add(translatable("MailCommand", "Mail server"),
        settings.host + u':' + QString::number(settings.port) + u' '
            + (settings.security == MailSecurity::Tls ? u"TLS"_s : u"STARTTLS"_s));
    add(translatable("MailCommand", "User"), settings.user);
    add(translatable("MailCommand", "Sender"), settings.senderAddress);
    add(translatable("MailCommand", "Sender’s name"), settings.senderName);
    add(translatable("MailCommand", "Answers go to"), settings.replyTo);
    if (settings.copyToShop)
        add(translatable("MailCommand", "Copy to the shop"), settings.senderAddress);
    add(translatable("MailCommand", "Certificates"), settings.certificates);
    print(table);
}

tl::unexpected<Error> refused(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

Result<void> takeSecurity(MailSettings &settings, const MailOptions &options)
{
    if (options.security) {
        const auto security = mailSecurityFromName(*options.security);
        if (!security)
            return refused(u"mail-security"_s,
                //: %1: what was typed; the others are typed as they stand here.
                translatable("MailCommand",
                    "“%1” is no way to encrypt the line. Use tls or starttls; without one nothing is sent.")
                    .arg(options.security->left(20)));
        if (*security != settings.security || settings.isEmpty())
            settings.port = usualMailPort(*security);
        settings.security = *security;
    }
    if (options.port)
        settings.port = static_cast<quint16>(*options.port);
    return {};
}

Result<MailSettings> withOptions(MailSettings settings, const MailOptions &options)
{
    if (const auto taken = takeSecurity(settings, options); !taken)
        return tl::unexpected(taken.error());
    const auto take = [](QString &into, const std::optional<QString> &given) {
        if (given)
            into = *given;
    };
    take(settings.host, options.host);
    take(settings.user, options.user);
    take(settings.senderAddress, options.senderAddress);
    take(settings.senderName, options.senderName);
    take(settings.replyTo, options.replyTo);
    take(settings.certificates, options.certificates);
    if (options.copyToShop)
        settings.copyToShop = *options.copyToShop == u"on";
    if (options.passwordFromStdin && settings.user.isEmpty())
        return refused(u"mail-user-missing"_s,
            translatable("MailCommand", "A password belongs to a user. Name the user with --user."));
    return checkMailSettings(settings);
}

/// Of a server or user that was named without a password: where the keychain has none, nothing can be sent,
/// and that would be found out at the till. A keychain that cannot be asked is no reason to complain.
QCoro::Task<> sayWhetherPasswordIsMissing(Services &services, MailSettings settings)
{
    auto reading = services.mailPassword.read(settings);
    const auto password = co_await reading;
    if (!password && password.error().code == u"mail-password-missing")
        //: %1: the user of a mail server; %2: that server’s host name.
        printError(translatable("MailCommand",
            "The keychain holds no password for the user %1 at the mail server %2, so no e-mail can be "
            "sent. Give it with --password-stdin.")
                       .arg(settings.user, settings.host));
}

} // namespace

QCoro::Task<int> mailShow(Services &services, bool json)
{
    const auto settings = co_await services.mail.settings();
    if (!settings)
        co_return fail(settings.error(), json);
    printSettings(*settings, json);
    co_return Done;
}

QCoro::Task<int> mailSet(Services &services, MailOptions options)
{
    const auto before = co_await services.mail.settings();
    if (!before)
        co_return fail(before.error(), options.json);
    const auto settings = withOptions(*before, options);
    if (!settings)
        co_return fail(settings.error(), options.json);
    SecretText password;
    if (options.passwordFromStdin) {
        auto typed = readPassword(translatable("MailCommand", "The mail server’s password:"));
        if (!typed)
            co_return fail(typed.error(), options.json);
        password = std::move(*typed);
    }
    auto keeping = mailSetup::keep(services.mail, services.mailPassword, *settings, std::move(password));
    const auto set = co_await keeping;
    if (!set)
        co_return fail(set.error(), options.json);
    printSettings(*set, options.json);
    if ((options.host || options.user) && !options.passwordFromStdin)
        co_await sayWhetherPasswordIsMissing(services, *set);
    co_return Done;
}

QCoro::Task<int> mailTest(Services &services, QString to, bool json, std::stop_token stop)
{
    const auto settings = co_await services.mail.settings();
    if (!settings)
        co_return fail(settings.error(), json);
    if (settings->isEmpty()) {
        const Error nothing{ErrorKind::Input, u"mail-not-set-up"_s,
            translatable("MailCommand",
                "No mail server is set up. Set one with: counterfoilctl mail set --host HOST --sender "
                "ADDRESS")};
        co_return fail(nothing, json);
    }
    auto password = co_await services.mailPassword.read(*settings);
    if (!password)
        co_return fail(password.error(), json);
    const QString address = to.isEmpty() ? settings->senderAddress : to;
    const auto sent = co_await services.sending.testMail(*settings, std::move(*password), address, stop);
    if (!sent)
        co_return fail(sent.error(), json);
    if (json) {
        Json object = Json::object();
        object.set(u"to"_s, Json::string(address));
        object.set(u"messageId"_s, Json::string(sent->messageId));
        object.set(u"server"_s, Json::string(sent->answer));
        printJson(object);
    } else {
        //: %1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.
        print(translatable(
            "MailCommand", "The mail server accepted a test e-mail to %1 (%2). Look whether it comes.")
                  .arg(address, sent->answer));
    }
    co_return Done;
}

QCoro::Task<int> mailRemove(Services &services)
{
    auto removing = mailSetup::remove(services.mail, services.mailPassword);
    const auto removed = co_await removing;
    if (!removed)
        co_return fail(removed.error(), false);
    print(translatable("MailCommand", "The mail server’s settings and its password were removed."));
    co_return Done;
}

} // namespace counterfoil::cli
