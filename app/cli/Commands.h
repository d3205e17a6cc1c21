// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Output.h"
#include "shared/Services.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <stop_token>

/// One function per command. Each prints what it has to say and answers with the exit status.
namespace counterfoil::cli {

struct AccountAddOptions {
    QString name;
    QString gateway;
    QString url;
    QString clientId;
    QStringList paths; ///< "call=/path/"
    bool keyFromStdin = false;
    bool allowDirect = false;
};

struct DefaultsOptions {
    QString name;
    QString method;
    QStringList set; ///< "field=value"
    QStringList clear; ///< fields
    bool json = false;
};

struct IssueOptions {
    QString account;
    QString method;
    bool direct = false;
    QStringList set; ///< "field=value"
    QString fieldsFile; ///< "-": standard input; empty: none
    QString qrFile; ///< empty: none
    QString formFile; ///< empty: none
    bool bareAddress = false; ///< codes of coins hold no amount
    QStringList items; ///< saved ones: "12", "12*3"
    QString customer; ///< a saved one's number; empty: none
    bool again = false; ///< although the same sale is undecided
    bool localNumbers = false; ///< amounts by LC_NUMERIC, instead of with a point
    bool large = false; ///< although the amount is far from what is usual
    bool json = false;
};

struct NewOptions {
    QString account, method, amount, currency, note, email, name, phone; ///< empty: not given
    QStringList set; ///< "field=value"
    bool json = false;
};

struct ListOptions {
    QString state;
    QString search;
    QString account; ///< its name; empty: all
    QString method; ///< empty: all
    QString since; ///< "2026-03-15", by this computer's clock; empty: from the beginning
    QString until; ///< that day included; empty: until now
    bool needsLook = false;
    int limit = 50;
    bool json = false;
};

struct StatementOptions {
    QString account;
    QString gateway; ///< empty: as Statements::reconcile
    QString month; ///< "2026-03"; empty: this month
    QStringList take; ///< merchant's numbers or gateway's ids
    bool takeAll = false;
    bool json = false;
};

struct ImportOptions {
    QString account;
    QString gateway; ///< as above
    QString from; ///< "2026-03"; empty: eleven months before `to`
    QString to; ///< empty: this month
    bool json = false;
};

struct PaperOptions {
    QString reference;
    QString kind; ///< empty: by the sale's state
    QString size;
    QString language; ///< empty: the system's
    QString file;
    std::optional<int> dpi;
    bool bareAddress = false;
    bool copy = false;
    bool json = false;
};

/// All methods, or the one named `only`.
int methods(const Services &services, const QString &only, bool json);

/// The payment systems that every word of `words` belongs to.
int systems(const QString &words, bool json);
/// What that system wants to know besides, asked of the account's gateway.
QCoro::Task<int> extraFields(Services &services, QString account, QString system, bool json);

QCoro::Task<int> accountAdd(Services &services, AccountAddOptions options);
QCoro::Task<int> accountList(Services &services, bool json);
QCoro::Task<int> accountRemove(Services &services, QString name, bool keepKey);
QCoro::Task<int> accountCheck(Services &services, QString name);
QCoro::Task<int> accountDirect(Services &services, QString name, bool on);
QCoro::Task<int> accountDefaults(Services &services, DefaultsOptions options);

QCoro::Task<int> issue(Services &services, IssueOptions options, std::stop_token stop);

/// Hands what fills in a sale to the window, which is opened where there is none.
QCoro::Task<int> newSale(const Paths &paths, Services &services, NewOptions options);

QCoro::Task<int> show(Services &services, QString reference, bool json);
/// Writes the page of the sale's payment form.
QCoro::Task<int> form(Services &services, QString reference, QString file);
QCoro::Task<int> list(Services &services, ListOptions options);
QCoro::Task<int> backupMake(Services &services, bool json);
QCoro::Task<int> backupList(Services &services, bool json);
QCoro::Task<int> restore(Services &services, QString name, bool json);
/// Empty ones, in the place of lost ones.
QCoro::Task<int> newBooks(Services &services, bool json);
QCoro::Task<int> track(Services &services, QStringList references, bool json);
/// Writes down that the gateway's sale of that id is this one; without an id lists those that it may be.
QCoro::Task<int> confirm(Services &services, QString reference, QString remoteId, bool json);
/// A reference as it was copied or typed: blanks, small letters and a missing "CF-" are forgiven.
QString asReference(const QString &typed);

/// Writes an invoice, a receipt or a label of the sale to a file.
QCoro::Task<int> paper(Services &services, PaperOptions options);

/// Compares the gateway's statement of a month with the books, and imports what is asked for.
QCoro::Task<int> statement(Services &services, StatementOptions options);

/// Where an account serves several gateways and none of them was named: tells standard error which one was
/// looked at, and how the others are asked.
void tellOtherGateways(const Services &services, const Account &account, const QString &named);
/// The account of that name, once the books are open.
QCoro::Task<Result<Account>> accountWithBooks(Services &services, QString name);
/// A month as it is typed. Error month-form (Input).
Result<Month> readMonth(const QString &text, Month otherwise);
/// Imports past sales; tells standard error how far it is.
QCoro::Task<int> importHistory(Services &services, ImportOptions options, std::stop_token stop);

/// What of the shop is to be another; nothing where it stays.
struct ShopOptions {
    std::map<ShopField, QString> texts; ///< an empty text takes one back
    std::optional<QString> logoFile; ///< empty: no logo any more
    bool json = false;
};
QCoro::Task<int> shopShow(Services &services, bool json);
QCoro::Task<int> shopSet(Services &services, ShopOptions options);

struct SendOptions {
    enum class Way { None, Several, Email, MailProgram, Mailto, Sms, WhatsApp, Telegram, Text };
    QString reference;
    Way way = Way::None;
    QString to; ///< empty: the sale's own
    QString language; ///< empty: this system's
    bool attachPdf = false;
    bool again = false; ///< also where nobody knows whether the last e-mail was sent
    bool json = false;
};
/// Sends the message that the sale is due, or prints a link or a text that somebody else sends.
QCoro::Task<int> send(const Paths &paths, Services &services, SendOptions options, std::stop_token stop);

struct MailOptions {
    std::optional<QString> host, user, senderAddress, senderName, replyTo, certificates, security, copyToShop;
    std::optional<int> port;
    bool passwordFromStdin = false;
    bool json = false;
};
QCoro::Task<int> mailShow(Services &services, bool json);
/// Sets what is given, and leaves the rest as it is.
QCoro::Task<int> mailSet(Services &services, MailOptions options);
QCoro::Task<int> mailTest(Services &services, QString to, bool json, std::stop_token stop);
/// The settings and the password.
QCoro::Task<int> mailRemove(Services &services);

struct MessageOptions {
    QString kind;
    QString language;
    std::optional<QString> subject, text, shortText;
    bool reset = false;
    bool json = false;
};
QCoro::Task<int> messageShow(Services &services, MessageOptions options);
QCoro::Task<int> messageSet(Services &services, MessageOptions options);

/// Runs until `stop`.
QCoro::Task<int> sandbox(
    const GatewayCatalogue &catalogue, const Paths &paths, int port, bool json, std::stop_token stop);

} // namespace counterfoil::cli
