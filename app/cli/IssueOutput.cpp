// SPDX-License-Identifier: GPL-3.0-or-later
#include "IssueOutput.h"

#include "IssueFiles.h"
#include "coins/PaymentUri.h"
#include "links/PaymentMeans.h"
#include "links/QrPicture.h"
#include "links/QrReader.h"
#include "links/QrTerminal.h"
#include "money/AmountWords.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

Json listOf(const std::vector<FieldWarning> &warnings)
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

/// The same with what may have been meant, for whoever cannot be offered it by a button.
FieldError withReadings(FieldError error)
{
    const QStringList &meant = error.readings;
    if (meant.size() == 1 && error.message.contains(meant.first()))
        return error; // "Here a point stands before the cents: 15.04."
    if (meant.size() == 1)
        //: %1: an amount that may have been meant by what was typed, “15.04”.
        error.message += u' ' + translatable("IssueCommand", "Did you mean %1?").arg(meant.first());
    else if (!meant.isEmpty())
        //: %1, %2: two amounts that may have been meant by what was typed, “15.04” and “15040.00”.
        error.message +=
            u' ' + translatable("IssueCommand", "Did you mean %1 or %2?").arg(meant.first(), meant.last());
    return error;
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

void printCoin(const Invoice &invoice, const IssueOptions &options)
{
    printWith(Label::Address, paymentMeans::shownAddress(invoice));
    printBelow(paymentMeans::coinTitle(invoice.coin));
    if (!options.bareAddress && paymentMeans::mayHoldAmount(invoice)) {
        printBelow(paymentMeans::code(invoice));
        //: %1: an amount. “It” is the amount; the code is the QR code.
        printBelow(translatable(
            "IssueCommand", "%1 is due, and the code holds it. Coins sent in another network are lost.")
                       .arg(invoice.amount.display()));
        if (const QString caution = paymentUriCaution(paymentMeans::code(invoice)); !caution.isEmpty())
            printBelow(caution);
        return;
    }
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

void printIssued(const Invoice &invoice, const Account &account, const MethodCatalogue &methods,
    const IssueOptions &options)
{
    print(u"%1   %2   %3   %4"_s.arg(invoice.reference, invoice.amount.display().toString(), invoice.methodId,
        ofAccount(invoice.accountName).toString()));
    if (const QString words = amountInWords(invoice.amount); !words.isEmpty())
        print(words);
    //: %1: where a sale stands, such as “Waiting for the customer”; here it is a sentence of its own.
    print(translatable("IssueCommand", "%1.").arg(stateTitle(invoice.state)));
    if (const QString system = paymentMeans::systemCode(invoice, methods); !system.isEmpty())
        printWith(Label::PaidBy, paymentMeans::systemTitle(invoice, methods));
    if (const QString code = paymentMeans::code(invoice, coinCodeOf(options.bareAddress)); !code.isEmpty()) {
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
        printCoin(invoice, options);
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

} // namespace

int failSale(const Error &error, bool json, const std::vector<FieldWarning> &warnings)
{
    if (json) {
        Json object = noInvoice();
        object.set(u"warnings"_s, listOf(warnings));
        object.set(u"error"_s, toJson(error));
        printJson(object);
    }
    return fail(error, false);
}

int failFields(const PaymentMethod &method, std::vector<FieldError> errors, bool json)
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

void printWarnings(const PaymentMethod &method, const std::vector<FieldWarning> &warnings)
{
    for (const FieldWarning &warning : warnings)
        printError(about(nameOf(method, warning.field), warning.message));
}

int report(const IssueResult &result, const Account &account, const MethodCatalogue &methods,
    const IssueOptions &options, const std::vector<FieldWarning> &warnings)
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
        printIssued(invoice, account, methods, options);
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
    const LocalizedText doubt = paymentMeans::addressDoubt(invoice);
    if (!doubt.isEmpty())
        printError(about(invoice.reference, doubt));
    if (const LocalizedText remark = paymentMeans::addressRemark(invoice); !remark.isEmpty())
        printError(about(invoice.reference, remark));
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
            + (doubt.isEmpty() ? QChar(u' ') + qr.error().message : LocalizedText()));
    if (!form)
        printError(translatable("IssueCommand", "The sale is issued, but no payment page was written.")
            + QChar(u' ') + form.error().message);
    return exitStatus(
        invoice.state); // the sale counts: a script must not issue it again for want of a picture
}

} // namespace counterfoil::cli
