// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "base/Counted.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

struct Group {
    Standing standing;
    const char16_t *title;
};

constexpr Group groups[] = {
    {Standing::NotInBooks, u"Not in the books"},
    {Standing::AmountDiffers, u"The amount differs"},
    {Standing::StateDiffers, u"The state differs"},
    {Standing::Repeated, u"Listed more than once"},
    {Standing::Agrees, u"Agrees"},
};

QString amountText(const std::optional<Money> &amount)
{
    return amount ? amount->display() : u"?"_s;
}

QString nameOf(const StatementLine &line)
{
    return line.reference.isEmpty() ? line.remoteId : line.reference;
}

void printLine(const ReconciledLine &each)
{
    const StatementLine &line = each.line;
    QString ours;
    if (each.ours)
        ours = u"  %1  %2, %3"_s.arg(
            each.ours->reference, each.ours->amount.display(), stateTitle(each.ours->state));
    print(u"  %1  %2  %3  %4%5"_s.arg(nameOf(line), -20)
              .arg(line.remoteId, -16)
              .arg(amountText(line.amount), 16)
              .arg(standing(line.state, line.remoteStatus), -28)
              .arg(ours)
              .trimmed()
              .prepend(u"  "_s));
    if (!each.note.isEmpty())
        print(u"      "_s + each.note);
}

qint64 countOf(const Reconciliation &reconciliation, Standing standing)
{
    return std::count_if(reconciliation.lines.begin(), reconciliation.lines.end(),
        [standing](const ReconciledLine &each) { return each.standing == standing; });
}

void printSums(const Reconciliation &reconciliation)
{
    for (const PaidSums &sums : reconciliation.sums)
        print(
            u"Paid in %1: %2 at the gateway (%3), %4 in the books (%5)"_s
                .arg(sums.currency.code(), sums.theirs ? sums.theirs->decimalText() : u"too much to add up"_s)
                .arg(sums.theirCount)
                .arg(sums.ours ? sums.ours->decimalText() : u"too much to add up"_s)
                .arg(sums.ourCount));
    if (reconciliation.paidWithoutAmount > 0)
        print(u"Of %1 nobody can read how much was paid; a sum leaves that out."_s.arg(
            counted(reconciliation.paidWithoutAmount, u"sale"_s)));
}

void printReconciliation(const Reconciliation &reconciliation, const QString &account)
{
    for (const auto &[standing, title] : groups) {
        if (countOf(reconciliation, standing) == 0)
            continue;
        print(QStringView(title).toString() + u':');
        for (const ReconciledLine &each : reconciliation.lines) {
            if (each.standing == standing)
                printLine(each);
        }
    }
    if (!reconciliation.unlisted.empty())
        print(u"In the books, but not in the statement:"_s);
    for (const UnlistedSale &each : reconciliation.unlisted) {
        print(u"  %1  %2  %3"_s.arg(each.sale.reference)
                  .arg(each.sale.amount.display(), 16)
                  .arg(stateTitle(each.sale.state)));
        if (!each.note.isEmpty())
            print(u"      "_s + each.note);
    }
    printSums(reconciliation);
    print(u"%1, %2: %3; %4 agree, %5 in state and %6 in amount differ, %7 not in the books, %8 not listed."_s
              .arg(account, reconciliation.month.title())
              .arg(counted(static_cast<qint64>(reconciliation.lines.size()), u"line"_s))
              .arg(countOf(reconciliation, Standing::Agrees))
              .arg(countOf(reconciliation, Standing::StateDiffers))
              .arg(countOf(reconciliation, Standing::AmountDiffers))
              .arg(countOf(reconciliation, Standing::NotInBooks))
              .arg(reconciliation.unlisted.size()));
    if (!reconciliation.warning.isEmpty())
        printError(reconciliation.warning);
}

Json toJson(const ReconciledLine &each, const MethodCatalogue &methods)
{
    const StatementLine &line = each.line;
    Json json = Json::object();
    json.set(u"paymentId"_s, Json::stringOrNull(line.reference));
    json.set(u"tracking"_s, Json::stringOrNull(line.remoteId));
    json.set(u"reference"_s, each.ours ? Json::string(each.ours->reference) : Json());
    json.set(u"standing"_s, Json::string(standingName(each.standing)));
    json.set(u"amount"_s, line.amount ? Json::string(line.amount->decimalText()) : Json());
    json.set(u"currency"_s, line.amount ? Json::string(line.amount->currency().code()) : Json());
    json.set(u"system"_s, Json::stringOrNull(line.system));
    json.set(u"state"_s, line.state ? Json::string(stateName(*line.state)) : Json());
    json.set(u"gatewayStatus"_s, Json::stringOrNull(line.remoteStatus));
    json.set(u"ours"_s, each.ours ? cli::toJson(*each.ours, methods) : Json());
    json.set(u"note"_s, Json::stringOrNull(each.note));
    json.set(u"importable"_s, Json::boolean(each.canBeImported));
    return json;
}

Json toJson(const Reconciliation &reconciliation, const QString &account, const MethodCatalogue &methods)
{
    Json lines = Json::array();
    for (const ReconciledLine &each : reconciliation.lines)
        lines.append(toJson(each, methods));
    Json unlisted = Json::array();
    for (const UnlistedSale &each : reconciliation.unlisted)
        unlisted.append(Json::string(each.sale.reference));
    Json json = Json::object();
    json.set(u"account"_s, Json::string(account));
    json.set(u"month"_s, Json::string(reconciliation.month.text()));
    json.set(u"lines"_s, std::move(lines));
    json.set(u"notListed"_s, std::move(unlisted));
    json.set(u"warning"_s, Json::stringOrNull(reconciliation.warning));
    return json;
}

bool isNamed(const StatementLine &line, const QString &id)
{
    return line.reference == id || line.remoteId == id;
}

/// The lines that are asked for. Every name that is of no use is an error, and then nothing is imported.
Result<std::vector<StatementLine>> chosen(
    const Reconciliation &reconciliation, const StatementOptions &options)
{
    QStringList reasons;
    for (const QString &id : options.take) {
        const ReconciledLine *found = nullptr;
        for (const ReconciledLine &each : reconciliation.lines) {
            if (isNamed(each.line, id) && (!found || each.canBeImported))
                found = &each;
        }
        if (!found)
            reasons << u"The statement lists no sale %1."_s.arg(id.left(60));
        else if (!found->canBeImported)
            reasons << u"%1 is not imported: %2"_s.arg(id.left(60),
                found->ours ? u"it is in the books as %1."_s.arg(found->ours->reference) : found->note);
    }
    if (!reasons.isEmpty())
        return failure(
            ErrorKind::Input, u"statement-not-imported"_s, reasons.join(u' ') + u" Nothing was imported."_s);
    std::vector<StatementLine> lines;
    for (const ReconciledLine &each : reconciliation.lines) {
        const bool asked = options.takeAll
            || std::any_of(options.take.begin(), options.take.end(),
                [&each](const QString &id) { return isNamed(each.line, id); });
        if (each.canBeImported && asked)
            lines.push_back(each.line);
    }
    return lines;
}

} // namespace

void tellOtherGateways(const Services &services, const Account &account, const QString &named)
{
    const GatewayKind *asked = services.statements.kindFor(account);
    if (!named.isEmpty() || !asked)
        return;
    QStringList others;
    for (const GatewayKind &kind : services.gatewayKinds.kinds()) {
        if (kind.id != asked->id && services.statements.kindFor(account, kind.id))
            others << u"--gateway "_s + kind.id;
    }
    if (!others.isEmpty())
        printError(u"%1 only; for the others: %2"_s.arg(asked->title, others.join(u" or "_s)));
}

Result<Month> readMonth(const QString &text, Month otherwise)
{
    const auto month = text.isEmpty() ? std::optional(otherwise) : Month::parse(text);
    if (!month)
        return failure(ErrorKind::Input, u"month-form"_s,
            u"“%1” is no month. Write year and month, such as 2026-03."_s.arg(text.left(40)));
    return *month;
}

QCoro::Task<Result<Account>> accountWithBooks(Services &services, QString name)
{
    const auto started = co_await services.ledger.start();
    if (!started)
        co_return tl::unexpected(started.error());
    auto account = co_await services.accounts.byName(name);
    co_return account;
}

QCoro::Task<int> statement(Services &services, StatementOptions options)
{
    const auto month = readMonth(options.month, services.statements.currentMonth());
    if (!month)
        co_return fail(month.error(), options.json);
    const auto account = co_await accountWithBooks(services, options.account);
    if (!account)
        co_return fail(account.error(), options.json);
    auto reconciliation = co_await services.statements.reconcile(account->id, *month, options.gateway);
    if (!reconciliation)
        co_return fail(reconciliation.error(), options.json);
    const auto lines = chosen(*reconciliation, options);
    if (!lines)
        co_return fail(lines.error(), options.json);

    if (!options.json)
        printReconciliation(*reconciliation, account->name);
    int status = Done;
    for (const StatementLine &line : *lines) {
        const auto taken = co_await services.statements.importInvoice(*reconciliation, line);
        if (!taken) { // one that another program was faster with does not cost the others theirs
            printError(taken.error().message);
            status = std::max<int>(status, exitStatus(taken.error()));
            if (taken.error().kind == ErrorKind::Unavailable)
                break;
            continue;
        }
        if (!options.json)
            print(u"Imported: %1 is %2 in the books, %3"_s.arg(
                nameOf(line), taken->reference, stateTitle(taken->state)));
        update(&*reconciliation, *taken);
    }
    if (options.json)
        printJson(toJson(*reconciliation, account->name, services.methods));
    tellOtherGateways(services, *account, options.gateway);
    co_return status;
}

} // namespace counterfoil::cli
