// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

// Sales as rows of a table.
namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

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

} // namespace counterfoil::cli
