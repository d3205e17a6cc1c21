// SPDX-License-Identifier: GPL-3.0-or-later
#include "Output.h"

#include "base/ErrorLog.h"
#include "invoices/SaleMoney.h"
#include "issuing/Tracker.h"
#include "links/PaymentMeans.h"

#include <QLocale>

#include <cerrno>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    errno = 0;
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    std::fflush(stream);
    if (errno == EPIPE) // the reader has seen enough (“| head”): no trouble of ours
        std::clearerr(stream);
}

/// Control characters steer a terminal, direction marks turn what is read.
bool isHarmless(QChar c)
{
    const bool direction =
        (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
    return !direction && c.category() != QChar::Other_Control;
}

Json timeOrNull(const QDateTime &time)
{
    return time.isValid() ? Json::string(time.toUTC().toString(Qt::ISODateWithMs)) : Json();
}

Json errorOrNull(const Invoice &invoice)
{
    if (invoice.errorCode.isEmpty())
        return {};
    return toJson(Error{ErrorKind::Refused, invoice.errorCode, invoice.errorMessage});
}

/// `check` is what became of the test of the address: good, ambiguous, doubt or unknown (nobody is to pay
/// where it is doubted), `doubt` why, `remark` what to look at where it is another coin's as well, and `uri`
/// what the code of a coin holds that can hold its amount.
Json coinOrNull(const Invoice &invoice)
{
    const CoinAddress &coin = invoice.coin;
    if (coin.isEmpty())
        return {};
    const AddressVerdict verdict = paymentMeans::addressVerdict(invoice);
    Json json = Json::object();
    json.set(u"address"_s, Json::string(coin.address));
    json.set(u"coin"_s, Json::stringOrNull(coin.coin));
    json.set(u"network"_s, Json::stringOrNull(coin.network));
    json.set(u"confirmations"_s, Json::integer(coin.confirmations));
    json.set(u"needed"_s, Json::integer(coin.needed));
    json.set(u"check"_s, Json::string(verdict.name()));
    json.set(u"doubt"_s,
        verdict.isDoubt()
            ? toJson(Error{ErrorKind::Input, u"coin-address-"_s + verdict.code, verdict.words()})
            : Json());
    json.set(u"remark"_s, verdict.isAmbiguous() ? Json::string(verdict.reason.english()) : Json());
    json.set(
        u"uri"_s, paymentMeans::mayHoldAmount(invoice) ? Json::string(paymentMeans::code(invoice)) : Json());
    return json;
}

/// Where the form leads to; what it posts is the gateway's and the customer's business.
Json formOrNull(const Invoice &invoice)
{
    const auto form = paymentMeans::form(invoice);
    if (!form)
        return {};
    Json json = Json::object();
    json.set(u"action"_s, Json::string(form->action.toString(QUrl::FullyEncoded)));
    json.set(u"method"_s, Json::string(form->isPost ? u"POST"_s : u"GET"_s));
    return json;
}

/// What became of the money, and whether somebody should look: the members that scripts reconcile by.
void addMoney(Json *json, const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    json->set(u"paidAmount"_s, Json::stringOrNull(money.paidText));
    json->set(u"paidCurrency"_s, Json::stringOrNull(money.paidCurrency));
    json->set(u"due"_s, money.due ? Json::string(money.due->decimalText()) : Json());
    json->set(u"credited"_s, Json::stringOrNull(money.credited));
    json->set(u"creditedCurrency"_s, Json::stringOrNull(money.creditedCurrency));
    json->set(u"fee"_s, Json::stringOrNull(money.fee));
    json->set(u"feeCurrency"_s, Json::stringOrNull(money.feeCurrency));
    json->set(u"recalculated"_s, Json::boolean(money.isRecalculated));
    json->set(u"differs"_s, Json::boolean(money.differs()));
    const bool needs = needsPerson(invoice);
    json->set(u"needsPerson"_s, Json::boolean(needs));
    json->set(u"needsPersonReason"_s, needs ? Json::string(attention(invoice)) : Json());
}

} // namespace

ExitStatus exitStatus(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Input:
        return InputRefused;
    case ErrorKind::Refused:
        return GatewayRefused;
    case ErrorKind::Unknown:
        return OutcomeUnknown;
    case ErrorKind::Unavailable:
        return NotAvailable;
    }
    Q_UNREACHABLE();
}

ExitStatus exitStatus(State state)
{
    if (state == State::Refused || state == State::Failed) // a declined card is an answer, but not a sale
        return GatewayRefused;
    return state == State::Unknown || state == State::Issuing ? OutcomeUnknown : Done;
}

void print(const QString &line)
{
    write(stdout, harmless(line) + u'\n');
}

void print(const Table &table)
{
    for (const QString &line : table.lines())
        print(line);
}

void printRaw(const QString &text)
{
    write(stdout, text);
}

void printJson(const Json &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json.toBytes()))
        text += isHarmless(c) ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    write(stdout, text + u'\n');
}

void printError(const QString &line)
{
    write(stderr, harmless(line) + u'\n');
}

void printHelp(const QString &text)
{
    write(stderr, text);
}

QString harmless(const QString &text)
{
    // Sentences that are read from right to left hold marks of ours around what comes into them (Language).
    const bool hasMarks = QLocale().textDirection() == Qt::RightToLeft;
    constexpr QChar begin(0x2068);
    constexpr QChar end(0x2069);
    QString clean = text;
    QList<qsizetype> open;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        QChar &c = clean[at];
        if (hasMarks && c == begin)
            open.append(at);
        else if (hasMarks && c == end && !open.isEmpty())
            open.removeLast();
        else if (!isHarmless(c))
            c = QChar::ReplacementCharacter;
    }
    for (const qsizetype at : std::as_const(open)) // nothing reaches beyond the line
        clean[at] = QChar::ReplacementCharacter;
    return clean;
}

bool isTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool isErrorTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

int terminalColumns()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool isOutputBroken()
{
    return std::ferror(stdout) != 0;
}

namespace {

/// What is pressed in the window is typed here: the core's sentences go there as well, and name no commands.
LocalizedText commandsFor(const Error &error)
{
    if (error.code == u"ledger-no-such-invoice")
        return translatable("Output", "“counterfoilctl list” shows the last ones.", "invoices");
    if (error.code == u"account-unknown")
        return translatable("Output", "“counterfoilctl account list” shows all accounts.");
    if (error.code == u"backup-unknown")
        return translatable("Output", "“counterfoilctl backup --list” shows all of them.", "backups");
    if (error.code == u"direct-not-allowed")
        //: Direct sales. NAME stands for the account’s.
        return translatable("Output", "“counterfoilctl account direct NAME on” switches them on, too.");
    if (error.code != u"ledger-missing")
        return {};
    if (error.detail.isEmpty())
        //: New books.
        return translatable("Output", "“counterfoilctl restore --new-books” begins new ones.");
    //: %1: the name of a backup of the books. It may be restored, or new books may be begun.
    return translatable("Output",
        "“counterfoilctl restore %1” restores it; “counterfoilctl restore --new-books” begins new ones.")
        .arg(error.detail);
}

} // namespace

int fail(const Error &error, bool json)
{
    if (json) {
        Json object = Json::object();
        object.set(u"error"_s, toJson(error));
        printJson(object);
    }
    printError(error.message);
    if (const LocalizedText commands = commandsFor(error); !commands.isEmpty())
        printError(commands);
    return exitStatus(logged(u"command"_s, error));
}

Error noSuchMethod(const QString &typed)
{
    return {ErrorKind::Input, u"method-unknown"_s,
        translatable("Output", "There is no payment method “%1”. “counterfoilctl methods” lists them.")
            .arg(typed.left(40))};
}

LocalizedText alternatives(const QStringList &names)
{
    if (names.size() < 2)
        return names.value(0);
    //: The last two of several things to choose from: “card, crypto or upi”.
    return translatable("Output", "%1 or %2").arg(listed(names.first(names.size() - 1)), names.last());
}

LocalizedText about(const QString &what, const LocalizedText &words)
{
    //: %1: a sale’s reference, a field or a backup; %2: what there is to say of it, whole sentences.
    return translatable("Output", "%1: %2").arg(what, words);
}

LocalizedText confirmHint(const Invoice &invoice)
{
    if (invoice.state != State::Unknown || !mayBeConfirmed(invoice))
        return {};
    //: %1: a sale’s reference. Nobody knows whether the gateway has that sale; somebody may say which it is.
    return translatable(
        "Output", "“counterfoilctl confirm %1” lists the sales at the gateway that it may be.")
        .arg(invoice.reference);
}

Json english(const LocalizedText &text)
{
    return Json::string(text.english());
}

Json englishOrNull(const LocalizedText &text)
{
    return Json::stringOrNull(text.english());
}

Json toJson(const Error &error)
{
    Json json = Json::object();
    json.set(u"code"_s, Json::string(error.code));
    json.set(u"message"_s, english(error.message));
    return json;
}

Json toJson(const FieldError &error)
{
    Json json = Json::object();
    json.set(u"code"_s, Json::string(error.code));
    json.set(u"message"_s, english(error.message));
    json.set(u"field"_s, Json::string(error.field));
    if (!error.readings.isEmpty()) {
        Json meant = Json::array();
        for (const QString &reading : error.readings)
            meant.append(Json::string(reading));
        json.set(u"readings"_s, std::move(meant));
    }
    return json;
}

Json toJson(const Invoice &invoice, const MethodCatalogue &methods)
{
    Json json = Json::object();
    json.set(u"ref"_s, Json::string(invoice.reference));
    json.set(u"state"_s, Json::string(stateName(invoice.state)));
    json.set(u"account"_s, Json::string(invoice.accountName));
    json.set(u"gateway"_s, Json::string(invoice.gatewayId));
    json.set(u"method"_s, Json::string(invoice.methodId));
    json.set(u"channel"_s, Json::string(invoice.channel == Channel::Direct ? u"direct"_s : u"hosted"_s));
    json.set(u"amount"_s, Json::string(invoice.amount.decimalText()));
    json.set(u"currency"_s, Json::string(invoice.amount.currency().code()));
    json.set(u"email"_s, Json::stringOrNull(invoice.email));
    json.set(u"note"_s, Json::stringOrNull(invoice.description));
    json.set(u"payLink"_s, Json::stringOrNull(invoice.payLink));
    json.set(u"gatewayId"_s, Json::stringOrNull(invoice.remoteId));
    json.set(u"gatewayStatus"_s, Json::stringOrNull(invoice.remoteStatus));
    json.set(u"openedAt"_s, timeOrNull(invoice.openedAt));
    json.set(u"changedAt"_s, timeOrNull(invoice.changedAt));
    json.set(u"checkedAt"_s, timeOrNull(invoice.checkedAt));
    json.set(u"error"_s, errorOrNull(invoice));
    json.set(u"system"_s, Json::stringOrNull(paymentMeans::systemCode(invoice, methods)));
    json.set(u"coin"_s, coinOrNull(invoice));
    json.set(u"payForm"_s, formOrNull(invoice));
    json.set(u"warning"_s, englishOrNull(invoice.warning));
    addMoney(&json, invoice);
    return json;
}

Json noInvoice()
{
    Json json = Json::object();
    const Invoice none{.reference = {},
        .accountId = {},
        .accountName = {},
        .gatewayId = {},
        .methodId = {},
        .amount = Money(0, *Currency::find(u"USD"))};
    const Json example = toJson(none, MethodCatalogue(std::vector<PaymentMethod>()));
    for (const auto &[name, value] : example.members())
        json.set(name, Json());
    return json;
}

Json toJson(const Evidence &evidence)
{
    Json json = Json::object();
    json.set(u"at"_s, timeOrNull(evidence.at));
    json.set(u"kind"_s, Json::string(evidenceName(evidence.kind)));
    json.set(u"source"_s, Json::string(evidence.source));
    json.set(u"state"_s, evidence.state ? Json::string(stateName(*evidence.state)) : Json());
    json.set(u"gatewayStatus"_s, Json::stringOrNull(evidence.remoteStatus));
    json.set(u"message"_s, englishOrNull(evidence.message));
    json.set(u"answer"_s, evidence.answer);
    return json;
}

LocalizedText standing(const std::optional<State> &state, const QString &word)
{
    constexpr qsizetype longest = 40;
    if (state)
        return stateTitle(*state);
    if (word.isEmpty())
        return u"-"_s;
    //: %1: a gateway’s word for where a sale stands, which this program does not know. Short.
    return translatable("Output", "“%1”, not known").arg(word.left(longest));
}

QString localTime(const QDateTime &utc)
{
    if (utc.isValid())
        return utc.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    //: In the place of a time: the gateway was never asked. Short.
    return translatable("Output", "never");
}

} // namespace counterfoil::cli
