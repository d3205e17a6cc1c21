// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "links/PayPageFile.h"
#include "links/PaymentMeans.h"
#include "links/QrFile.h"
#include "links/QrPicture.h"
#include "links/QrReader.h"
#include "links/QrTerminal.h"
#include "methods/CardBrand.h"
#include "money/AmountWords.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

using FieldErrors = std::vector<FieldError>;
using FieldWarnings = std::vector<FieldWarning>;

Json listOf(const FieldWarnings &warnings)
{
    Json all = Json::array();
    for (const FieldWarning &warning : warnings)
        all.append(toJson(FieldError{warning.field, warning.code, warning.message}));
    return all;
}

/// "amount (Amount)"
QString nameOf(const PaymentMethod &method, const QString &wireName)
{
    const Field *field = method.field(wireName);
    return field ? u"%1 (%2)"_s.arg(wireName, field->label.toString()) : wireName.left(60);
}

/// A sale that came to nothing: the object that programs read has the same members as for one that came to
/// something.
int failSale(const Error &error, bool json, const FieldWarnings &warnings = {})
{
    if (json) {
        Json object = noInvoice();
        object.set(u"warnings"_s, listOf(warnings));
        object.set(u"error"_s, toJson(error));
        printJson(object);
    }
    return fail(error, false);
}

/// The same with what may have been meant, for whoever cannot be offered it by a button.
FieldError withReadings(FieldError error)
{
    const QStringList &meant = error.readings;
    if (meant.size() == 1)
        //: %1: an amount that may have been meant by what was typed, “15.04”.
        error.message += u' ' + translatable("IssueCommand", "Did you mean %1?").arg(meant.first());
    else if (!meant.isEmpty())
        //: %1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.
        error.message +=
            u' ' + translatable("IssueCommand", "Did you mean %1 or %2?").arg(meant.first(), meant.last());
    return error;
}

/// Every wrong field, for the person and, where asked for, for the program.
int failFields(const PaymentMethod &method, FieldErrors errors, bool json)
{
    std::transform(errors.begin(), errors.end(), errors.begin(), withReadings);
    if (json) {
        Json all = Json::array();
        for (const FieldError &error : errors)
            all.append(toJson(error));
        Json object = noInvoice();
        object.set(u"warnings"_s, Json::array());
        object.set(u"error"_s, toJson(errors.front()));
        object.set(u"errors"_s, std::move(all));
        printJson(object);
    }
    const qint64 count = static_cast<qint64>(errors.size());
    //: A list follows.
    const LocalizedText many =
        translatable("IssueCommand", "Nothing was sent. %n field(s) need your attention:", nullptr, count);
    //: A list of one follows.
    const LocalizedText one =
        translatable("IssueCommand", "Nothing was sent. One field needs your attention:");
    printError(count == 1 ? one : many);
    for (const FieldError &error : errors)
        printError(u"  "_s + about(nameOf(method, error.field), error.message).toString());
    const bool isAnyUnknown = std::any_of(
        errors.begin(), errors.end(), [](const FieldError &error) { return error.code == u"unknown-field"; });
    if (isAnyUnknown)
        printError(translatable("IssueCommand", "“counterfoilctl methods” lists the fields of each method."));
    return InputRefused;
}

/// Whether a field that is not always secret is so with that text: a card number as wallet.
bool isSecretThere(const Field &field, const QString &text)
{
    if (text.trimmed().isEmpty())
        return false;
    const auto value = checkField(field, text, {.today = QDate::currentDate()});
    return value ? std::holds_alternative<SecretText>(*value)
                 : field.kind == FieldKind::Wallet && holdsCardNumber(text);
}

LocalizedText givenTwice()
{
    //: Stands behind the name of a field.
    return translatable("IssueCommand", "This is given twice. Give it once.");
}

/// "--set field=value" into the draft. Secret fields are refused: other users of this computer see command
/// lines.
FieldErrors takeAssignments(const QStringList &assignments, const PaymentMethod &method, Draft &draft)
{
    FieldErrors errors;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QString name = assignment.left(equals < 0 ? assignment.size() : equals);
        const Field *field = method.field(name);
        if (equals < 1) // what stands there may be a card number: it is not repeated
            errors.push_back({u"--set"_s, u"set-form"_s,
                translatable("IssueCommand", "Write --set FIELD=VALUE, such as --set amount=15.04.")});
        else if (field && field->secret)
            errors.push_back({name, u"secret-on-command-line"_s,
                //: FILE stands for the name of a file.
                translatable("IssueCommand",
                    "This is secret and must not stand on a command line, where other programs see it. Pass "
                    "it with --fields - or --fields FILE.")});
        else if (field && isSecretThere(*field, assignment.sliced(equals + 1)))
            errors.push_back({name, u"secret-on-command-line"_s,
                //: FILE stands for the name of a file.
                translatable("IssueCommand",
                    "This is a card number and must not stand on a command line, where other programs see "
                    "it. Pass it with --fields - or --fields FILE.")});
        else if (draft.texts.contains(name))
            errors.push_back({name, u"given-twice"_s, givenTwice()});
        else
            draft.texts[name] = assignment.sliced(equals + 1);
    }
    return errors;
}

/// The members of a --fields object: texts and numbers as they are, objects as JSON text.
FieldErrors takeMembers(const Json &object, Draft &draft)
{
    FieldErrors errors;
    for (const auto &[name, value] : object.members()) {
        if (draft.texts.contains(name))
            errors.push_back({name, u"given-twice"_s, givenTwice()});
        else if (value.isObject())
            draft.texts[name] = QString::fromUtf8(value.toBytes());
        else if (value.isString() || value.isNumber())
            draft.texts[name] = value.text();
        else if (!value.isNull())
            //: In a JSON file.
            errors.push_back({name, u"field-type"_s,
                translatable("IssueCommand", "Write a text, a number or an object here.")});
    }
    return errors;
}

/// What was not given and the account's defaults have. A field that was given empty stays empty.
QStringList takeDefaults(
    const std::map<QString, QString> &defaults, const PaymentMethod &method, Draft &draft)
{
    QStringList taken;
    for (const auto &[name, text] : defaults) {
        const Field *field = method.field(name);
        if (!field || (field->directOnly && draft.channel == Channel::Hosted) || draft.texts.contains(name))
            continue;
        draft.texts[name] = text;
        taken << name;
    }
    return taken;
}

/// Before anything is sent: a slip of the pen that no check can tell from what a gateway takes.
void printWarnings(const PaymentMethod &method, const FieldWarnings &warnings)
{
    for (const FieldWarning &warning : warnings)
        printError(about(nameOf(method, warning.field), warning.message));
}

Result<void> checkQrFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    const QString ending = file.suffix().toLower();
    if (ending != u"png" && ending != u"svg")
        return failure(ErrorKind::Input, u"qr-file-type"_s,
            //: %1: the name of a file.
            translatable("IssueCommand", "“%1” must end in .png or .svg.").arg(path));
    if (file.exists() && !file.isFile())
        return failure(ErrorKind::Input, u"qr-not-a-file"_s,
            translatable(
                "IssueCommand", "%1 is a folder or a device, not a file for the QR code. Nothing was sent.")
                .arg(path));
    if (!file.absoluteDir().exists())
        return failure(ErrorKind::Input, u"qr-folder"_s,
            translatable("IssueCommand", "There is no folder %1 for the QR code. Nothing was sent.")
                .arg(file.absolutePath()));
    return {};
}

Result<void> checkFormFile(const QString &path)
{
    if (path.isEmpty())
        return {};
    const QFileInfo file(path);
    if (file.exists() && !file.isFile())
        return failure(ErrorKind::Input, u"form-not-a-file"_s,
            translatable("IssueCommand",
                "%1 is a folder or a device, not a file for the payment page. Nothing was sent.")
                .arg(path));
    if (!file.absoluteDir().exists())
        return failure(ErrorKind::Input, u"form-folder"_s,
            translatable("IssueCommand", "There is no folder %1 for the payment page. Nothing was sent.")
                .arg(file.absolutePath()));
    return {};
}

/// Draws the QR code of a link or an address, after reading it back, as large as the terminal allows.
void drawCode(const QString &text)
{
    const auto code = QrCode::encode(text);
    const auto verified = code ? verifyQr(drawQr(*code, 4), text) : Result<void>();
    if (!code || !verified) {
        printError(code ? verified.error().message : code.error().message);
        return;
    }
    const int columns = code->size() + 2 * qrQuietZone;
    if (isTerminal() && terminalColumns() > 0 && terminalColumns() < columns) {
        //: A terminal’s columns, and its window. FILE stands for the name of a file.
        print(translatable("IssueCommand",
            "(The QR code is %n column(s) wide; this window has %1. Widen it, or write the code to a file "
            "with --qr FILE.png.)",
            nullptr, columns)
                  .arg(terminalColumns()));
        return;
    }
    const bool colours = isTerminal() && qEnvironmentVariableIsEmpty("NO_COLOR");
    printRaw(qrTerminalText(*code, colours ? TerminalStyle::Ansi : TerminalStyle::Plain));
    print();
}

enum class Label { Address, PaidBy, PayLink, Form, Training, Code, Page, FollowIt };

LocalizedText titleOf(Label label)
{
    switch (label) {
    case Label::Address:
        //: Before the address that coins are sent to. Short.
        return translatable("IssueCommand", "Address:");
    case Label::PaidBy:
        //: Before the name of a payment system, such as “Orange Money, Mali”. Short.
        return translatable("IssueCommand", "Paid by:");
    case Label::PayLink:
        //: Short.
        return translatable("IssueCommand", "Pay link:");
    case Label::Form:
        //: Before what is said about a payment form of the gateway. Short.
        return translatable("IssueCommand", "Form:");
    case Label::Training:
        //: Before the words that no money moves. Short.
        return translatable("IssueCommand", "Training:");
    case Label::Code:
        //: Before the name of a file. Short.
        return translatable("IssueCommand", "QR code:");
    case Label::Page:
        //: Before the name of a file that holds a payment page. Short.
        return translatable("IssueCommand", "Page:");
    case Label::FollowIt:
        //: Before a command that asks how a sale goes on. Short.
        return translatable("IssueCommand", "Follow it:");
    }
    Q_UNREACHABLE();
}

int labelColumn()
{
    int wide = 0;
    for (const Label each : {Label::Address, Label::PaidBy, Label::PayLink, Label::Form, Label::Training,
             Label::Code, Label::Page, Label::FollowIt})
        wide = std::max(wide, displayWidth(titleOf(each).toString()));
    return wide + 1;
}

void printWith(Label label, const QString &text)
{
    print(padded(titleOf(label), labelColumn()) + apart(text));
}

/// What goes on in the line below.
void printBelow(const QString &text)
{
    print(QString(labelColumn(), u' ') + apart(text));
}

void printCoin(const Invoice &invoice)
{
    printWith(Label::Address, invoice.coin.address);
    printBelow(paymentMeans::coinTitle(invoice.coin));
    //: %1: an amount.
    printBelow(translatable("IssueCommand",
        "%1 is due; the gateway names no amount in coins. Coins sent in another network are lost.")
                   .arg(invoice.amount.display()));
}

LocalizedText ofAccount(const QString &name)
{
    //: In a line about a sale; %1: the name of an account. Short.
    return translatable("IssueCommand", "account %1").arg(name);
}

void printIssued(const Invoice &invoice, const Account &account, const MethodCatalogue &methods)
{
    print(u"%1   %2   %3   %4"_s.arg(invoice.reference, invoice.amount.display(), invoice.methodId,
        ofAccount(invoice.accountName).toString()));
    //: %1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.
    print(translatable("IssueCommand", "%1.").arg(stateTitle(invoice.state)));
    if (const QString system = paymentMeans::systemCode(invoice, methods); !system.isEmpty())
        printWith(Label::PaidBy, paymentMeans::systemTitle(invoice, methods));
    if (const QString code = paymentMeans::code(invoice); !code.isEmpty()) {
        print();
        drawCode(code);
    }
    if (!invoice.payLink.isEmpty())
        printWith(Label::PayLink, invoice.payLink);
    if (paymentMeans::isForPhone(invoice))
        //: A link.
        printBelow(translatable(
            "IssueCommand", "A program on the customer’s phone opens it; this computer cannot."));
    if (!invoice.coin.isEmpty())
        printCoin(invoice);
    if (paymentMeans::form(invoice))
        //: Stands behind “Form:”. %1: a sale’s reference. “pay.html” stands for the name of a file.
        printWith(Label::Form,
            translatable("IssueCommand",
                "the gateway has one that a browser on this computer posts: counterfoilctl form %1 --out "
                "pay.html")
                .arg(invoice.reference));
    if (!paymentMeans::any(invoice) && invoice.state == State::Open
        && paymentMeans::isConfirmedOnPhone(invoice, methods))
        print(translatable("IssueCommand", "The customer confirms the payment on their phone."));
    if (account.builtIn)
        //: Stands behind “Training:”.
        printWith(Label::Training,
            translatable("IssueCommand",
                "no money moves. To play the customer, run “counterfoilctl sandbox” in a second terminal and "
                "open the link."));
    printWith(Label::FollowIt, u"counterfoilctl track "_s + invoice.reference);
}

/// What was to be written beside the sale. It counts without: errors here are only said.
struct Written {
    Result<void> qr = {};
    Result<void> form = {};
};

Written writeFiles(const Invoice &invoice, const IssueOptions &options)
{
    Written written;
    const QString code = paymentMeans::code(invoice);
    const auto form = paymentMeans::form(invoice);
    if (!options.qrFile.isEmpty() && !code.isEmpty())
        written.qr = writeQr(code, options.qrFile);
    if (!options.formFile.isEmpty() && form)
        written.form = writePayPage(*form, options.formFile);
    else if (!options.formFile.isEmpty() && invoice.errorMessage.isEmpty())
        written.form = failure(ErrorKind::Input, u"no-pay-form"_s,
            translatable("IssueCommand", "This sale is not paid by a form."));
    return written;
}

int report(const IssueResult &result, const Account &account, const MethodCatalogue &methods,
    const IssueOptions &options, const FieldWarnings &warnings)
{
    const Invoice &invoice = result.invoice;
    const auto [qr, form] = writeFiles(invoice, options);

    if (options.json) {
        Json json = toJson(invoice, methods);
        json.set(u"warnings"_s, listOf(warnings));
        if (result.ledgerError)
            json.set(u"error"_s, toJson(*result.ledgerError));
        else if (!qr)
            json.set(u"error"_s, toJson(qr.error()));
        else if (!form)
            json.set(u"error"_s, toJson(form.error()));
        else if (invoice.state == State::Failed)
            json.set(u"error"_s,
                toJson(Error{ErrorKind::Refused, u"declined"_s,
                    translatable("IssueCommand", "The payment was declined. The gateway says “%1”.")
                        .arg(invoice.remoteStatus)}));
        printJson(json);
    } else if (invoice.errorMessage.isEmpty()) {
        printIssued(invoice, account, methods);
        if (qr && !options.qrFile.isEmpty() && !paymentMeans::code(invoice).isEmpty())
            printWith(Label::Code, options.qrFile);
        if (form && !options.formFile.isEmpty())
            printWith(Label::Page, options.formFile);
    }
    if (!invoice.errorMessage.isEmpty())
        //: %1: a sale’s reference; %2: where it stands, such as “Not issued”; %3: why, whole sentences.
        printError(translatable("IssueCommand", "%1: %2. %3")
                       .arg(invoice.reference, stateTitle(invoice.state), invoice.errorMessage));
    if (!invoice.warning.isEmpty())
        printError(about(invoice.reference, invoice.warning));
    if (invoice.state == State::Unknown)
        //: %1: a sale’s reference. It asks the gateway what became of it.
        printError(translatable("IssueCommand", "Ask with: counterfoilctl track %1").arg(invoice.reference));
    if (const LocalizedText hint = confirmHint(invoice); !hint.isEmpty())
        printError(hint);
    if (result.ledgerError) {
        //: %1: a sale’s reference.
        printError(
            translatable("IssueCommand",
                "The outcome above could not be written down. “counterfoilctl track %1” repairs that later.")
                .arg(invoice.reference)
            + QChar(u' ') + result.ledgerError->message);
        // Never "not available", which promises that nothing was sent: a script would issue it again.
        const ExitStatus known = exitStatus(invoice.state);
        return known == Done ? OutcomeUnknown : known;
    }
    if (!qr)
        printError(translatable("IssueCommand", "The sale is issued, but its QR code was not written.")
            + QChar(u' ') + qr.error().message);
    if (!form)
        printError(translatable("IssueCommand", "The sale is issued, but no payment page was written.")
            + QChar(u' ') + form.error().message);
    return exitStatus(
        invoice.state); // the sale counts: a script must not issue it again for want of a picture
}

Error noDirectMode(const PaymentMethod &method)
{
    //: %1: a payment method. Direct: with card data typed here.
    return {ErrorKind::Input, u"no-direct-channel"_s,
        translatable("IssueCommand", "%1 has no direct mode. Leave out --direct.").arg(method.title)};
}

} // namespace

QCoro::Task<int> issue(Services &services, IssueOptions options, std::stop_token stop)
{
    const auto account = co_await services.accounts.byName(options.account);
    if (!account)
        co_return failSale(account.error(), options.json);
    const PaymentMethod *method = services.methods.find(options.method.toLower());
    if (!method)
        co_return failSale(noSuchMethod(options.method), options.json);
    if (options.direct && !method->direct)
        co_return failSale(noDirectMode(*method), options.json);
    if (const auto qr = checkQrFile(options.qrFile); !qr)
        co_return failSale(qr.error(), options.json);
    if (const auto form = checkFormFile(options.formFile); !form)
        co_return failSale(form.error(), options.json);

    Draft draft;
    draft.methodId = method->id;
    draft.channel = options.direct ? Channel::Direct : Channel::Hosted;
    FieldErrors errors = takeAssignments(options.set, *method, draft);
    if (!options.fieldsFile.isEmpty()) {
        auto object = readJsonObject(options.fieldsFile);
        if (!object)
            co_return failSale(object.error(), options.json);
        const FieldErrors more = takeMembers(*object, draft);
        object->wipe();
        errors.insert(errors.end(), more.begin(), more.end());
    }
    const auto defaults = co_await services.defaults.of(account->id, method->id);
    if (!defaults)
        co_return failSale(defaults.error(), options.json);
    const QStringList taken = takeDefaults(*defaults, *method, draft);
    if (!taken.isEmpty())
        //: %1: names of fields.
        printError(translatable("IssueCommand", "From the account’s defaults: %1.").arg(listed(taken)));
    auto order = checkDraft(draft, *method, {.today = QDate::currentDate()});
    if (!order) {
        for (const FieldError &error : order.error()) { // a field that was named above is not named again
            if (std::none_of(errors.begin(), errors.end(),
                    [&error](const FieldError &named) { return named.field == error.field; }))
                errors.push_back(error);
        }
    }
    if (!errors.empty())
        co_return failFields(*method, errors, options.json);
    const FieldWarnings warnings = order->warnings;
    printWarnings(*method, warnings);

    const auto started = co_await services.ledger.start();
    if (!started)
        co_return failSale(started.error(), options.json, warnings);
    const LocalizedText clockWarning = services.clocks.warning(account->id);
    if (!clockWarning.isEmpty()) // before anything is sent
        printError(clockWarning);
    if (!options.large) {
        const Money amount = order->amount;
        auto comparing = services.issuer.unusual(*account, amount);
        const auto unusual = co_await comparing;
        if (unusual) {
            printError(about(amount.display(), amountInWords(amount)));
            Error error = unusual->error();
            error.message +=
                //: Comes behind the advice to issue a sale only if its amount is meant.
                QChar(u' ') + translatable("IssueCommand", "On this command line: --large.");
            co_return failSale(error, options.json, warnings);
        }
    }
    const auto duplicates = options.again ? LedgerFile::Duplicates::Allowed : LedgerFile::Duplicates::Refused;
    const auto result = co_await services.issuer.issue(*account, std::move(*order), stop, duplicates);
    if (!result) {
        Error error = result.error();
        if (error.code == u"possible-duplicate")
            //: Comes behind the advice not to issue a sale a second time, or to ask what became of the first
            //: one. %1: that one’s reference.
            error.message += QChar(u' ')
                + translatable("IssueCommand", "On this command line: --again, or “counterfoilctl track %1”.")
                      .arg(error.detail);
        co_return failSale(error, options.json, warnings);
    }
    IssueResult shown = *result;
    if (isInGatewaysHands(shown.invoice) && !shown.ledgerError) {
        auto asking = services.tracker.track(shown.invoice.reference);
        const auto tracked = co_await asking;
        if (tracked)
            shown.invoice = tracked->invoice;
    }
    const int status = report(shown, *account, services.methods, options, warnings);
    const LocalizedText learnt =
        services.clocks.warning(account->id); // with the first answer that it ever got
    if (clockWarning.isEmpty() && !learnt.isEmpty())
        printError(learnt);
    co_return status;
}

} // namespace counterfoil::cli
