// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "base/Counted.h"
#include "invoices/Attention.h"
#include "invoices/SaleMoney.h"
#include "links/PayPageFile.h"
#include "links/PaymentMeans.h"

#include <QElapsedTimer>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

void printLine(const QString &label, const QString &text)
{
    if (!text.isEmpty())
        print(u"%1 %2"_s.arg(label, -12).arg(text));
}

void printMeans(const Invoice &invoice)
{
    printLine(u"Pay link"_s, invoice.payLink);
    printLine(u"Coin"_s, paymentMeans::coinTitle(invoice.coin));
    printLine(u"Address"_s, invoice.coin.address);
    printLine(u"Network says"_s, paymentMeans::confirmations(invoice.coin));
    if (const auto form = paymentMeans::form(invoice))
        printLine(u"Form"_s,
            u"at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html"_s.arg(
                form->action.host(), invoice.reference));
}

QString withCurrency(const QString &amount, const QString &currency)
{
    return QStringList{amount, amount.isEmpty() ? QString() : currency}.join(u' ').trimmed();
}

void printMoney(const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    const QString paid = withCurrency(money.paidText, money.paidCurrency);
    printLine(u"Paid"_s, paid.isEmpty() && !money.paid ? u"not known how much"_s : paid);
    printLine(u"Fee"_s, withCurrency(money.fee, money.feeCurrency));
    printLine(u"Credited"_s, withCurrency(money.credited, money.creditedCurrency));
    if (needsPerson(invoice))
        printLine(u"Needs a look"_s, attentionWords(invoice));
}

void printInvoice(const Invoice &invoice, const std::vector<Evidence> &events, const MethodCatalogue &methods)
{
    print(u"%1   %2"_s.arg(invoice.reference, stateTitle(invoice.state)));
    printLine(u"Amount"_s, invoice.amount.display());
    printLine(
        u"Method"_s, invoice.methodId + (invoice.channel == Channel::Direct ? u" (direct)"_s : QString()));
    printLine(u"System"_s, paymentMeans::systemTitle(invoice, methods));
    printLine(u"Account"_s, invoice.accountName);
    printLine(u"Customer"_s, QStringList({invoice.customerName, invoice.email}).join(u' ').trimmed());
    printLine(u"For"_s, invoice.description);
    printMeans(invoice);
    printLine(u"Gateway"_s,
        invoice.gatewayId + (invoice.remoteId.isEmpty() ? QString() : u", number "_s + invoice.remoteId)
            + (invoice.remoteStatus.isEmpty() ? QString() : u", says “%1”"_s.arg(invoice.remoteStatus)));
    printLine(u"Asked last"_s, localTime(invoice.checkedAt));
    printMoney(invoice);
    printLine(u"Remark"_s, invoice.errorMessage);
    printLine(u"Warning"_s, invoice.warning);
    print();
    for (const Evidence &event : events) {
        QStringList parts{evidenceName(event.kind)};
        if (event.state)
            parts << stateTitle(*event.state);
        if (!event.remoteStatus.isEmpty())
            parts << u"“%1”"_s.arg(event.remoteStatus);
        if (!event.message.isEmpty())
            parts << event.message;
        print(u"%1  %2 %3"_s.arg(localTime(event.at)).arg(event.source, -26).arg(parts.join(u"; "_s)));
    }
}

Json toJson(const Tracked &tracked, const MethodCatalogue &methods)
{
    Json json = cli::toJson(tracked.invoice, methods);
    json.set(u"note"_s, Json::stringOrNull(tracked.note));
    if (tracked.error)
        json.set(u"error"_s, cli::toJson(*tracked.error));
    return json;
}

void printTracked(const Tracked &tracked)
{
    const Invoice &invoice = tracked.invoice;
    print(u"%1  %2  %3%4%5"_s.arg(invoice.reference)
              .arg(invoice.amount.display(), 14)
              .arg(stateTitle(invoice.state),
                  invoice.remoteStatus.isEmpty() ? QString()
                                                 : u"  (gateway says “%1”)"_s.arg(invoice.remoteStatus),
                  u"  account "_s + invoice.accountName));
    if (!tracked.note.isEmpty())
        print(u"    "_s + tracked.note);
    if (const QString confirmed = paymentMeans::confirmations(invoice.coin); !confirmed.isEmpty())
        print(u"    "_s + confirmed);
    if (needsPerson(invoice))
        printError(u"%1 needs a look: %2"_s.arg(invoice.reference, attentionWords(invoice)));
    if (!invoice.warning.isEmpty())
        printError(u"%1: %2"_s.arg(invoice.reference, invoice.warning));
    if (tracked.error)
        printError(u"%1 could not be asked about: %2"_s.arg(invoice.reference, tracked.error->message));
}

/// Tells whoever waits at a terminal how far it is, every second at most: asking about many sales takes as
/// long as the account's calls a minute make it.
class Waiting {
public:
    void tell(Tracker::Progress progress)
    {
        constexpr qint64 pause = 1000;
        if (!m_isWatched || progress.done == progress.all || (m_told.isValid() && m_told.elapsed() < pause))
            return;
        m_told.start();
        printError(u"%1 of %2 asked about."_s.arg(progress.done).arg(counted(progress.all, u"sale"_s)));
    }

private:
    bool m_isWatched = isErrorTerminal();
    QElapsedTimer m_told;
};

/// The day as it is on this computer. Error day-form.
Result<QDate> readDay(const QString &option, const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return failure(ErrorKind::Input, u"day-form"_s,
            u"“%1 %2” is no day. Write it like 2026-03-15."_s.arg(option, text.left(40)));
    return day;
}

/// What was asked for, but for the account, which has to be looked up.
Result<LedgerQuery> queryFor(const ListOptions &options, const MethodCatalogue &methods)
{
    LedgerQuery query{.search = options.search,
        .needsPerson = options.needsLook,
        .limit = options.limit + 1}; // one more tells whether there are more
    if (!options.state.isEmpty()) {
        const auto state = stateFromName(options.state);
        if (!state)
            return failure(ErrorKind::Input, u"state-unknown"_s,
                u"There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, expired, chargeback, withheld, refused, unknown."_s
                    .arg(options.state.left(40)));
        query.states.push_back(*state);
    }
    if (!options.method.isEmpty()) {
        const PaymentMethod *method = methods.find(options.method.toLower());
        if (!method)
            return failure(ErrorKind::Input, u"method-unknown"_s,
                u"There is no payment method “%1”. “counterfoilctl methods” lists them."_s.arg(
                    options.method.left(40)));
        query.methodId = method->id;
    }
    if (!options.since.isEmpty()) {
        const auto day = readDay(u"--since"_s, options.since);
        if (!day)
            return tl::unexpected(day.error());
        query.openedSince = day->startOfDay();
    }
    if (!options.until.isEmpty()) {
        const auto day = readDay(u"--until"_s, options.until);
        if (!day)
            return tl::unexpected(day.error());
        query.openedBefore = day->addDays(1).startOfDay();
    }
    return query;
}

/// The gravest thing that happened: a broken ledger or keychain before an undecided sale before a refused
/// call. A question that is refused decides nothing: 3 would say that nothing was issued.
int statusOf(const std::vector<Tracked> &all)
{
    int status = Done;
    for (const Tracked &tracked : all) {
        const bool undecided =
            tracked.invoice.state == State::Unknown || tracked.invoice.state == State::Issuing;
        const int asked = tracked.error ? exitStatus(*tracked.error) : Done;
        const int own = undecided ? OutcomeUnknown : Done;
        status = std::max({status, asked, own});
    }
    return status;
}

} // namespace

QString asReference(const QString &typed)
{
    const QString reference = typed.trimmed().toUpper();
    return reference.startsWith(u"CF-"_s) ? reference : u"CF-"_s + reference;
}

QCoro::Task<int> show(Services &services, QString reference, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);
    const auto invoice = co_await services.ledger.find(asReference(reference));
    if (!invoice)
        co_return fail(invoice.error(), json);
    const auto events = co_await services.ledger.events(invoice->reference);
    if (!events)
        co_return fail(events.error(), json);
    if (!json) {
        printInvoice(*invoice, *events, services.methods);
        co_return Done;
    }
    Json object = cli::toJson(*invoice, services.methods);
    Json history = Json::array();
    for (const Evidence &event : *events)
        history.append(cli::toJson(event));
    object.set(u"fields"_s, invoice->fields);
    object.set(u"events"_s, std::move(history));
    printJson(object);
    co_return Done;
}

QCoro::Task<int> form(Services &services, QString reference, QString file)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), false);
    const auto invoice = co_await services.ledger.find(asReference(reference));
    if (!invoice)
        co_return fail(invoice.error(), false);
    const auto form = paymentMeans::form(*invoice);
    if (!form) {
        const Error none{ErrorKind::Input, u"no-pay-form"_s,
            u"%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by."_s.arg(
                invoice->reference)};
        co_return fail(none, false);
    }
    const auto written = writePayPage(*form, file);
    if (!written)
        co_return fail(written.error(), false);
    print(
        u"%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it may hold the customer’s data."_s
            .arg(file, form->action.host()));
    co_return Done;
}

QCoro::Task<int> list(Services &services, ListOptions options)
{
    auto wanted = queryFor(options, services.methods);
    if (!wanted)
        co_return fail(wanted.error(), options.json);
    LedgerQuery query = std::move(*wanted);
    if (!options.account.isEmpty()) {
        const auto account = co_await services.accounts.byName(options.account);
        if (!account)
            co_return fail(account.error(), options.json);
        query.accountId = account->id;
    }
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), options.json);
    auto invoices = co_await services.ledger.list(query);
    if (!invoices)
        co_return fail(invoices.error(), options.json);
    const bool more = static_cast<int>(invoices->size()) > options.limit;
    if (more)
        invoices->pop_back();
    if (options.json) {
        Json all = Json::array();
        for (const Invoice &invoice : *invoices)
            all.append(cli::toJson(invoice, services.methods));
        printJson(all);
        co_return Done;
    }
    if (!invoices->empty())
        print(u"%1  %2  %3 %4  %5  %6  %7"_s.arg(u"Issued"_s, -19)
                  .arg(u"Reference"_s, -19)
                  .arg(u"Amount"_s, 16)
                  .arg(u"Method"_s, -8)
                  .arg(u"State"_s, -28)
                  .arg(u"Account"_s, -12)
                  .arg(u"Customer"_s));
    for (const Invoice &invoice : *invoices)
        print(u"%1  %2  %3 %4  %5  %6  %7"_s
                  .arg(invoice.openedAt.isValid() ? localTime(invoice.openedAt) : u"not known"_s, -19)
                  .arg(invoice.reference)
                  .arg(invoice.amount.display(), 16)
                  .arg(invoice.methodId, -8)
                  .arg(stateTitle(invoice.state), -28)
                  .arg(invoice.accountName, -12)
                  .arg(invoice.email));
    if (more)
        printError(
            u"There are more than these %1. Show more with --limit, or fewer with --search, --state, --since and --until."_s
                .arg(options.limit));
    if (invoices->empty())
        printError(!query.isFiltered()
                ? u"There are no invoices yet. “counterfoilctl issue --help” shows how to issue one."_s
                : u"No invoice matches."_s);
    co_return Done;
}

QCoro::Task<int> track(Services &services, QStringList references, bool json)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return fail(started.error(), json);

    std::vector<Tracked> all;
    if (references.isEmpty()) {
        Waiting waiting;
        const Tracker::Hear hear = [&all, &waiting](Tracked tracked, Tracker::Progress progress) {
            all.push_back(std::move(tracked));
            waiting.tell(progress);
        };
        const auto due = co_await services.tracker.trackDue(hear);
        if (!due)
            co_return fail(due.error(), json);
    }
    int status = Done;
    references.removeDuplicates();
    for (const QString &reference : references) {
        const auto tracked = co_await services.tracker.track(asReference(reference));
        if (tracked) {
            all.push_back(*tracked);
        } else { // one misspelt reference does not cost the others their answer
            printError(tracked.error().message);
            status = std::max<int>(status, exitStatus(tracked.error()));
        }
    }
    Json list = Json::array();
    for (const Tracked &tracked : all) {
        if (json)
            list.append(toJson(tracked, services.methods));
        else
            printTracked(tracked);
    }
    if (json)
        printJson(list);
    else if (all.empty() && references.isEmpty())
        print(u"Nothing is waiting for an answer."_s);
    co_return std::max(status, statusOf(all));
}

} // namespace counterfoil::cli
