// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "base/Language.h"
#include "invoices/SoldTo.h"
#include "sending/SendLinks.h"
#include "shared/SalePaper.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

using Way = SendOptions::Way;

Result<Way> checkedWay(const SendOptions &options)
{
    if (options.way == Way::None || options.way == Way::Several)
        return failure(ErrorKind::Input, u"send-way"_s,
            translatable("SendCommand",
                "Name one way: --email, --mail-program, --mailto, --sms, --whatsapp, --telegram or "
                "--print-text."));
    const bool takesFiles = options.way == Way::Email || options.way == Way::MailProgram;
    if (options.attachPdf && !takesFiles)
        return failure(ErrorKind::Input, u"send-attach"_s,
            translatable("SendCommand", "--attach-pdf goes with --email and --mail-program only."));
    return options.way;
}

bool isMail(Way way)
{
    return way == Way::Email || way == Way::MailProgram || way == Way::Mailto;
}

/// Whom it goes to: who was named, else the only one that the sale has.
Result<QString> recipientOf(
    const SendOptions &options, const Invoice &invoice, const MethodCatalogue &methods)
{
    if (!options.to.isEmpty() || options.way == Way::Telegram || options.way == Way::Text)
        return options.to;
    const Recipients found = recipientsOf(invoice, methods);
    QStringList all = found.emails;
    if (!isMail(options.way)) {
        all.clear();
        for (const RecipientPhone &phone : found.phones)
            all += phone.international.isEmpty() ? phone.typed : phone.international;
    }
    if (all.size() == 1)
        return all.first();
    if (all.size() > 1)
        return failure(ErrorKind::Input, u"send-several"_s,
            //: %1: e-mail addresses, or phone numbers.
            translatable("SendCommand", "This sale has several: %1. Name one behind the option.")
                .arg(listed(all)));
    if (options.way != Way::Email)
        return QString(); // the other program asks
    return failure(ErrorKind::Input, u"send-nobody"_s,
        translatable("SendCommand", "This sale has no e-mail address. Name one: --email anna@example.com"));
}

Result<QUrl> linkOf(Way way, const QString &to, const Message &message)
{
    switch (way) {
    case Way::Mailto:
        return sendLinks::mailto(to, message);
    case Way::Sms:
        return sendLinks::sms(to, message);
    case Way::WhatsApp:
        return sendLinks::whatsApp(to, message);
    default:
        return sendLinks::telegram(message);
    }
}

Json toJson(const QString &way, const SendOptions &options, const QString &to)
{
    Json json = Json::object();
    json.set(u"ref"_s, Json::string(options.reference));
    json.set(u"way"_s, Json::string(way));
    json.set(u"to"_s, Json::stringOrNull(to));
    json.set(u"language"_s, Json::string(options.language));
    return json;
}

/// Prints what somebody else sends: nothing of it is written down.
int printForOthers(const SendOptions &options, const QString &to, const Message &message)
{
    if (!message.remark.isEmpty())
        printError(message.remark);
    if (options.way != Way::Text) {
        const auto link = linkOf(options.way, to, message);
        if (!link)
            return fail(link.error(), options.json);
        const QString text = QString::fromLatin1(link->toEncoded());
        Json json = toJson(u"link"_s, options, to);
        json.set(u"link"_s, Json::string(text));
        options.json ? printJson(json) : print(text);
        return Done;
    }
    if (!options.json) {
        print(message.subject);
        print();
        for (const QString &line : message.text.split(u'\n'))
            print(line);
        return Done;
    }
    Json json = toJson(u"text"_s, options, to);
    json.set(u"kind"_s, Json::string(messageKindName(message.kind)));
    json.set(u"subject"_s, Json::string(message.subject));
    json.set(u"text"_s, Json::string(message.text));
    json.set(u"short"_s, Json::string(message.shortText));
    json.set(u"link"_s, Json::stringOrNull(message.link));
    json.set(u"remark"_s, englishOrNull(message.remark));
    printJson(json);
    return Done;
}

QCoro::Task<int> sendMail(
    Services &services, SendOptions options, QString to, QList<MailAttachment> files, std::stop_token stop)
{
    const auto afterUnknown = options.again ? Sending::AfterUnknown::Send : Sending::AfterUnknown::Refuse;
    const auto sent =
        co_await services.sending.email(options.reference, to, options.language, files, stop, afterUnknown);
    if (!sent && sent.error().code == u"mail-sent-unknown") {
        Error error = sent.error();
        error.message =
            error.message + u' ' + translatable("SendCommand", "With --again it is sent all the same.");
        co_return fail(error, options.json);
    }
    if (!sent)
        co_return fail(sent.error(), options.json);
    if (options.json) {
        Json json = toJson(sendWayName(SendWay::Email), options, sent->to);
        json.set(u"messageId"_s, Json::string(sent->messageId));
        json.set(u"server"_s, Json::string(sent->answer));
        json.set(u"remark"_s, englishOrNull(sent->remark));
        printJson(json);
    } else {
        //: %1: an e-mail address; %2: what a mail server said: “2.0.0 Ok: queued as 4F1A”.
        print(translatable("SendCommand", "The mail server accepted the e-mail to %1 (%2).")
                  .arg(sent->to, sent->answer));
    }
    if (!sent->remark.isEmpty())
        printError(sent->remark);
    co_return Done;
}

QCoro::Task<int> openMail(
    Services &services, SendOptions options, QString to, QList<MailAttachment> files, QString folder)
{
    QString path;
    std::optional<MailAttachment> paper;
    for (const MailAttachment &file : files) {
        const auto written = writeForMailProgram(folder, file);
        if (!written)
            co_return fail(written.error(), options.json);
        path = *written;
        paper = file;
    }
    auto opening = services.sending.openMailProgram(options.reference, to, options.language, path, paper);
    const auto opened = co_await opening;
    if (!opened)
        co_return fail(opened.error(), options.json);
    if (options.json) {
        Json json = toJson(sendWayName(SendWay::MailProgram), options, to);
        json.set(u"remark"_s, englishOrNull(opened->remark));
        printJson(json);
    } else {
        print(translatable("SendCommand", "The message was opened in the mail program. It is sent there."));
    }
    if (!opened->remark.isEmpty())
        printError(opened->remark);
    co_return Done;
}

} // namespace

QCoro::Task<int> send(const Paths &paths, Services &services, SendOptions options, std::stop_token stop)
{
    const auto way = checkedWay(options);
    if (!way)
        co_return fail(way.error(), options.json);
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), options.json);
    const auto invoice = co_await services.ledger.find(asReference(options.reference));
    if (!invoice)
        co_return fail(invoice.error(), options.json);
    const auto shop = co_await services.shop.read(); // whose name messages have
    if (!shop)
        co_return fail(shop.error(), options.json);
    options.reference = invoice->reference;
    if (options.language.isEmpty())
        options.language = customersLanguage(invoice->fields);
    if (options.language.isEmpty())
        options.language = Language::ofSystem();
    const auto to = recipientOf(options, *invoice, services.methods);
    if (!to)
        co_return fail(to.error(), options.json);
    const auto message = co_await services.sending.message(*invoice, options.language);
    if (!message)
        co_return fail(message.error(), options.json);
    if (options.way != Way::Email && options.way != Way::MailProgram)
        co_return printForOthers(options, *to, *message);

    QList<MailAttachment> files;
    if (options.attachPdf) {
        const auto paper = co_await salePaper(services, invoice->reference, options.language);
        if (!paper)
            co_return fail(paper.error(), options.json);
        files += *paper;
    }
    if (options.way == Way::Email)
        co_return co_await sendMail(services, options, *to, files, stop);
    co_return co_await openMail(services, options, *to, files, paths.outgoing());
}

} // namespace counterfoil::cli
