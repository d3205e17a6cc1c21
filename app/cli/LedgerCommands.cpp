// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "invoices/Attention.h"
#include "invoices/SaleLines.h"
#include "invoices/SaleMoney.h"
#include "invoices/SoldTo.h"
#include "links/PayPageFile.h"
#include "links/PaymentMeans.h"

#include <QElapsedTimer>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// With the way to say which of the gateway's sales it is, where nobody knows.
LocalizedText withHint(const LocalizedText &words, const Invoice &invoice)
{
    const LocalizedText hint = confirmHint(invoice);
    return words.isEmpty() || hint.isEmpty() ? words : words + QChar(u' ') + hint;
}

/// What is known about a sale, each fact behind its name.
class Facts {
public:
    void add(const LocalizedText &name, const QString &text)
    {
        if (!text.isEmpty())
            m_table.add({name, text});
    }
    void print() const { cli::print(m_table); }

private:
    Table m_table{{{.least = 12}, {.gap = 1}}};
};

void addMeans(Facts *facts, const Invoice &invoice)
{
    //: Of a sale. Short.
    facts->add(translatable("LedgerCommands", "Pay link"), invoice.payLink);
    //: Of a sale: the coin that it is paid in, and its network. Short.
    facts->add(translatable("LedgerCommands", "Coin"), paymentMeans::coinTitle(invoice.coin));
    //: Of a sale: the address that coins are sent to. Short.
    facts->add(translatable("LedgerCommands", "Address"), paymentMeans::shownAddress(invoice));
    if (attention(invoice) != u"coin-address" || !needsPerson(invoice)) // it is said below
        facts->add(translatable("LedgerCommands", "Warning"), paymentMeans::addressDoubt(invoice));
    facts->add(translatable("LedgerCommands", "Remark"), paymentMeans::addressRemark(invoice));
    //: Of a sale: a coin’s network says how many confirmations its payment has. Short.
    facts->add(translatable("LedgerCommands", "Network says"), paymentMeans::confirmations(invoice.coin));
    if (const auto form = paymentMeans::form(invoice))
        //: Of a sale: the gateway’s payment form. Short.
        facts->add(translatable("LedgerCommands", "Form"),
            //: Stands behind “Form”. %1: a host on the internet; %2: a sale’s reference. “pay.html” stands
            //: for the name of a file.
            translatable("LedgerCommands",
                "at %1, for a browser on this computer: counterfoilctl form %2 --out pay.html")
                .arg(form->action.host(), invoice.reference));
}

QString withCurrency(const QString &amount, const QString &currency)
{
    return QStringList{amount, amount.isEmpty() ? QString() : currency}.join(u' ').trimmed();
}

void addMoney(Facts *facts, const Invoice &invoice)
{
    const SaleMoney money = moneyOf(invoice);
    LocalizedText paid = withCurrency(money.paidText, money.paidCurrency);
    if (paid.isEmpty() && !money.paid)
        //: Stands behind “Paid”.
        paid = translatable("LedgerCommands", "not known how much");
    //: Of a sale: how much was paid. Short.
    facts->add(translatable("LedgerCommands", "Paid"), paid);
    //: Of a sale: what the gateway keeps. Short.
    facts->add(translatable("LedgerCommands", "Fee"), withCurrency(money.fee, money.feeCurrency));
    //: Of a sale: what the gateway credits to the merchant. Short.
    facts->add(
        translatable("LedgerCommands", "Credited"), withCurrency(money.credited, money.creditedCurrency));
    if (needsPerson(invoice))
        //: Of a sale: a person should look at it, and why. Short.
        facts->add(translatable("LedgerCommands", "Needs a look"), attentionWords(invoice));
}

LocalizedText gatewayWords(const Invoice &invoice)
{
    const QString &gateway = invoice.gatewayId;
    if (invoice.remoteId.isEmpty() && invoice.remoteStatus.isEmpty())
        return gateway;
    if (invoice.remoteStatus.isEmpty())
        //: %1: a gateway; %2: its number of a sale.
        return translatable("LedgerCommands", "%1, number %2").arg(gateway, invoice.remoteId);
    if (invoice.remoteId.isEmpty())
        //: %1: a gateway; %2: its word for where a sale stands.
        return translatable("LedgerCommands", "%1, says “%2”").arg(gateway, invoice.remoteStatus);
    //: %1: a gateway; %2: its number of a sale; %3: its word for where the sale stands.
    return translatable("LedgerCommands", "%1, number %2, says “%3”")
        .arg(gateway, invoice.remoteId, invoice.remoteStatus);
}

/// What has happened, in a word.
LocalizedText titleOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Opened:
        //: What has happened to a sale: it was begun. Short, as all of these.
        return translatable("LedgerCommands", "opened");
    case EvidenceKind::Issued:
        //: The gateway has taken it.
        return translatable("LedgerCommands", "issued");
    case EvidenceKind::Refused:
        //: The gateway has refused it.
        return translatable("LedgerCommands", "refused");
    case EvidenceKind::Unknown:
        //: Nobody knows whether the gateway has taken it.
        return translatable("LedgerCommands", "unknown");
    case EvidenceKind::Polled:
        //: The gateway was asked about it, and answered.
        return translatable("LedgerCommands", "polled");
    case EvidenceKind::Found:
        //: It was looked for at the gateway, and found.
        return translatable("LedgerCommands", "found");
    case EvidenceKind::NeverCreated:
        //: It was looked for at the gateway, and never arrived there.
        return translatable("LedgerCommands", "never-created");
    case EvidenceKind::Callback:
        //: The gateway has told about it by itself.
        return translatable("LedgerCommands", "callback");
    case EvidenceKind::Returned:
        //: The customer came back from the gateway’s page.
        return translatable("LedgerCommands", "returned");
    case EvidenceKind::Imported:
        //: It was imported from the gateway’s list.
        return translatable("LedgerCommands", "imported");
    case EvidenceKind::Acknowledged:
        //: A person has looked at it.
        return translatable("LedgerCommands", "seen");
    case EvidenceKind::Sent:
        //: Its message or link was sent to the customer.
        return translatable("LedgerCommands", "sent");
    case EvidenceKind::Printed:
        //: A paper of it was printed.
        return translatable("LedgerCommands", "printed");
    case EvidenceKind::Note:
        //: Something was noted about it.
        return translatable("LedgerCommands", "note");
    }
    Q_UNREACHABLE();
}

void addEvent(Table *table, const Evidence &event)
{
    QStringList parts{titleOf(event.kind).toString()};
    if (event.state)
        parts << LocalizedText(stateTitle(*event.state)).toString();
    if (!event.remoteStatus.isEmpty())
        //: %1: a gateway’s word for where a sale stands.
        parts << translatable("LedgerCommands", "“%1”").arg(event.remoteStatus).toString();
    if (!event.message.isEmpty())
        parts << event.message.toString();
    table->add({localTime(event.at), event.source, parts.join(u"; "_s)});
}

QString customerOf(const Invoice &invoice)
{
    const SoldTo saved = soldToIn(invoice.fields);
    QStringList parts{invoice.customerName.isEmpty() ? saved.name : invoice.customerName,
        invoice.email.isEmpty() ? saved.email : invoice.email, saved.phone};
    parts.removeAll(QString());
    return parts.join(u' ');
}

void printInvoice(const Invoice &invoice, const std::vector<Evidence> &events, const MethodCatalogue &methods)
{
    print(invoice.reference + u"   "_s + apart(stateTitle(invoice.state)));
    Facts facts;
    //: Of a sale. Short, as all of these.
    facts.add(translatable("LedgerCommands", "Amount"), invoice.amount.display());
    //: %1: a payment method; the card data were typed here.
    const LocalizedText direct = translatable("LedgerCommands", "%1 (direct)").arg(invoice.methodId);
    //: Of a sale: the payment method.
    facts.add(translatable("LedgerCommands", "Method"),
        invoice.channel == Channel::Direct ? direct : LocalizedText(invoice.methodId));
    //: Of a sale: the payment system, such as “Orange Money, Mali”.
    facts.add(translatable("LedgerCommands", "System"), paymentMeans::systemTitle(invoice, methods));
    //: Of a sale: the merchant’s account.
    facts.add(translatable("LedgerCommands", "Account"), invoice.accountName);
    //: Of a sale.
    facts.add(translatable("LedgerCommands", "Customer"), customerOf(invoice));
    //: Of a sale: what is paid for.
    facts.add(translatable("LedgerCommands", "For"), invoice.description);
    for (const SaleLine &line : linesIn(invoice.fields)) {
        const auto total = totalOf(line);
        //: Of a sale: one of the things that were sold.
        facts.add(translatable("LedgerCommands", "Line"),
            //: %1: how many; %2: of what; %3: the price of one; %4: the price of all of them.
            translatable("LedgerCommands", "%1 × %2 at %3: %4")
                .arg(LocalizedText::number(line.quantity.text()), line.name, line.price.display(),
                    total ? total->display() : LocalizedText()));
    }
    addMeans(&facts, invoice);
    //: Of a sale: the gateway and what it says.
    facts.add(translatable("LedgerCommands", "Gateway"), gatewayWords(invoice));
    //: Of a sale: when the gateway was asked about it last.
    facts.add(translatable("LedgerCommands", "Asked last"), localTime(invoice.checkedAt));
    addMoney(&facts, invoice);
    //: Of a sale: what went wrong.
    facts.add(translatable("LedgerCommands", "Remark"), withHint(invoice.errorMessage, invoice));
    //: Of a sale: why something about it is to be doubted.
    facts.add(translatable("LedgerCommands", "Warning"), invoice.warning);
    facts.print();
    print();
    Table table({{}, {.least = 26}, {.gap = 1}});
    for (const Evidence &event : events)
        addEvent(&table, event);
    print(table);
}

Json toJson(const Tracked &tracked, const MethodCatalogue &methods)
{
    Json json = cli::toJson(tracked.invoice, methods);
    json.set(u"note"_s, englishOrNull(tracked.note));
    if (tracked.error)
        json.set(u"error"_s, cli::toJson(*tracked.error));
    return json;
}

void printTracked(const Tracked &tracked)
{
    const Invoice &invoice = tracked.invoice;
    QStringList cells{invoice.reference, invoice.amount.display(), stateTitle(invoice.state)};
    if (!invoice.remoteStatus.isEmpty())
        //: Behind where a sale stands; %1: the gateway’s own word for it.
        cells << translatable("LedgerCommands", "(gateway says “%1”)").arg(invoice.remoteStatus).toString();
    //: In a line about a sale; %1: the name of an account. Short.
    cells << translatable("LedgerCommands", "account %1").arg(invoice.accountName).toString();
    Table line({{}, {.least = 14, .side = Table::Side::Right}, {}, {}, {}});
    line.add(cells);
    print(line);
    if (!tracked.note.isEmpty())
        print(u"    "_s + withHint(tracked.note, invoice).toString());
    if (const QString confirmed = paymentMeans::confirmations(invoice.coin); !confirmed.isEmpty())
        print(u"    "_s + confirmed);
    if (needsPerson(invoice))
        //: %1: a sale’s reference; %2: why a person should look at it, whole sentences.
        printError(translatable("LedgerCommands", "%1 needs a look: %2")
                       .arg(invoice.reference, attentionWords(invoice)));
    if (!invoice.warning.isEmpty())
        printError(about(invoice.reference, invoice.warning));
    const bool isDoubtSaid = needsPerson(invoice) && attention(invoice) == u"coin-address";
    for (const LocalizedText &each : {isDoubtSaid ? LocalizedText() : paymentMeans::addressDoubt(invoice),
             paymentMeans::addressRemark(invoice)}) {
        if (!each.isEmpty())
            printError(about(invoice.reference, each));
    }
    if (tracked.error)
        //: %1: a sale’s reference; %2: why, whole sentences.
        printError(translatable("LedgerCommands", "%1 could not be asked about: %2")
                       .arg(invoice.reference, tracked.error->message));
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
        //: How far it is: %1 of the %n sales.
        printError(translatable("LedgerCommands", "%1 of %n sale(s) asked about.", nullptr, progress.all)
                       .arg(progress.done));
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
            //: %1: an option, “--since”; %2: what was given with it.
            translatable("LedgerCommands", "“%1 %2” is no day. Write it like 2026-03-15.")
                .arg(option, text.left(40)));
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
                //: The states are typed as they stand here, in every language.
                translatable("LedgerCommands",
                    "There is no state “%1”. States: issuing, open, authorised, paid, failed, cancelled, "
                    "expired, chargeback, withheld, refused, unknown.")
                    .arg(options.state.left(40)));
        query.states.push_back(*state);
    }
    if (!options.method.isEmpty()) {
        const PaymentMethod *method = methods.find(options.method.toLower());
        if (!method)
            return tl::unexpected(noSuchMethod(options.method));
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

void printList(const std::vector<Invoice> &invoices)
{
    if (invoices.empty())
        return;
    Table table({{.least = 19}, {.least = 19}, {.least = 16, .side = Table::Side::Right},
        {.least = 8, .gap = 1}, {.least = 28}, {.least = 12}, {}});
    //: A column’s heading: when the invoice was issued.
    table.add({translatable("LedgerCommands", "Issued"),
        //: A column’s heading: an invoice’s reference, “CF-...”.
        translatable("LedgerCommands", "Reference"),
        //: A column’s heading.
        translatable("LedgerCommands", "Amount", "heading"),
        //: A column’s heading: the payment method.
        translatable("LedgerCommands", "Method", "heading"),
        //: A column’s heading: where an invoice stands.
        translatable("LedgerCommands", "State"),
        //: A column’s heading: the merchant’s account.
        translatable("LedgerCommands", "Account", "heading"),
        //: A column’s heading: the customer’s e-mail address.
        translatable("LedgerCommands", "Customer", "heading")});
    //: In the place of a time. Short.
    const LocalizedText unknown = translatable("LedgerCommands", "not known");
    for (const Invoice &invoice : invoices)
        table.add({invoice.openedAt.isValid() ? localTime(invoice.openedAt) : unknown.toString(),
            invoice.reference, invoice.amount.display(), invoice.methodId, stateTitle(invoice.state),
            invoice.accountName, invoice.email});
    print(table);
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
    QString reference = typed;
    reference.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // as sentences have them
    reference = reference.trimmed().toUpper();
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
            //: %1: a sale’s reference.
            translatable("LedgerCommands",
                "%1 is not paid by a form. “counterfoilctl show %1” says what it is paid by.")
                .arg(invoice->reference)};
        co_return fail(none, false);
    }
    const auto written = writePayPage(*form, file);
    if (!written)
        co_return fail(written.error(), false);
    //: %1: a file; %2: a host on the internet.
    print(translatable("LedgerCommands",
        "%1 leads to the payment at %2. Open it in a browser on this computer, and remove it afterwards: it "
        "may hold the customer’s data.")
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
    printList(*invoices);
    if (more)
        //: Invoices.
        printError(translatable("LedgerCommands",
            "There are more than these %n. Show more with --limit, or fewer with --search, --state, --since "
            "and --until.",
            nullptr, options.limit));
    if (invoices->empty())
        printError(query.isFiltered()
                //: What was searched for.
                ? translatable("LedgerCommands", "No invoice matches.")
                : translatable("LedgerCommands",
                    "There are no invoices yet. “counterfoilctl issue --help” shows how to issue one."));
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
        print(translatable("LedgerCommands", "Nothing is waiting for an answer."));
    co_return std::max(status, statusOf(all));
}

} // namespace counterfoil::cli
