// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"

#include <algorithm>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr Standing groups[] = {Standing::NotInBooks, Standing::AmountDiffers, Standing::StateDiffers,
    Standing::Repeated, Standing::Agrees};

/// What stands above the lines of a statement of that kind.
LocalizedText headingOf(Standing standing)
{
    switch (standing) {
    case Standing::NotInBooks:
        //: A heading above sales that a gateway’s statement lists.
        return translatable("StatementCommand", "Not in the books:");
    case Standing::AmountDiffers:
        //: The same: in the statement and in the books.
        return translatable("StatementCommand", "The amount differs:");
    case Standing::StateDiffers:
        //: The same: in the statement and in the books.
        return translatable("StatementCommand", "The state differs:");
    case Standing::Repeated:
        //: The same: in the statement.
        return translatable("StatementCommand", "Listed more than once:");
    case Standing::Agrees:
        //: The same: statement and books say the same.
        return translatable("StatementCommand", "Agrees:");
    }
    Q_UNREACHABLE();
}

LocalizedText amountText(const std::optional<Money> &amount)
{
    return amount ? amount->display() : LocalizedText(u'?');
}

QString nameOf(const StatementLine &line)
{
    return line.reference.isEmpty() ? line.remoteId : line.reference;
}

constexpr int noteIndent = 6;

void addNote(Table *table, const LocalizedText &note)
{
    if (!note.isEmpty())
        table->addLine(QString(noteIndent, u' ') + apart(note));
}

void addLine(Table *table, const ReconciledLine &each)
{
    const StatementLine &line = each.line;
    LocalizedText ours;
    if (each.ours)
        //: A sale in the books, beside its line of the gateway’s statement. %1: its reference; %2: its
        //: amount; %3: where it stands.
        ours = translatable("StatementCommand", "%1  %2, %3")
                   .arg(each.ours->reference, each.ours->amount.display(), stateTitle(each.ours->state));
    table->add({nameOf(line), line.remoteId, amountText(line.amount), standing(line.state, line.remoteStatus),
        ours});
    addNote(table, each.note);
}

qint64 countOf(const Reconciliation &reconciliation, Standing standing)
{
    return std::count_if(reconciliation.lines.begin(), reconciliation.lines.end(),
        [standing](const ReconciledLine &each) { return each.standing == standing; });
}

LocalizedText sumText(const std::optional<Money> &sum)
{
    if (sum)
        return sum->decimalText();
    //: In the place of a sum.
    return translatable("StatementCommand", "too much to add up");
}

void printSums(const Reconciliation &reconciliation)
{
    for (const PaidSums &sums : reconciliation.sums)
        //: %1: a currency; %2: a sum; %3: of how many sales; %4 and %5: the same in the books.
        print(translatable("StatementCommand", "Paid in %1: %2 at the gateway (%3), %4 in the books (%5)")
                  .arg(sums.currency.code(), sumText(sums.theirs), sums.theirCount, sumText(sums.ours),
                      sums.ourCount));
    if (reconciliation.paidWithoutAmount > 0)
        print(translatable("StatementCommand",
            "Of %n sale(s) nobody can read how much was paid; a sum leaves that out.", nullptr,
            reconciliation.paidWithoutAmount));
}

void printUnlisted(const Reconciliation &reconciliation)
{
    if (reconciliation.unlisted.empty())
        return;
    //: A heading above sales in the books.
    print(translatable("StatementCommand", "In the books, but not in the statement:"));
    Table table({{}, {.least = 16, .side = Table::Side::Right}, {}}, 2);
    for (const UnlistedSale &each : reconciliation.unlisted) {
        table.add({each.sale.reference, each.sale.amount.display(), stateTitle(each.sale.state)});
        addNote(&table, each.note);
    }
    print(table);
}

void printReconciliation(const Reconciliation &reconciliation, const QString &account)
{
    for (const Standing standing : groups) {
        if (countOf(reconciliation, standing) == 0)
            continue;
        print(headingOf(standing));
        Table table(
            {{.least = 20}, {.least = 16}, {.least = 16, .side = Table::Side::Right}, {.least = 28}, {}}, 2);
        for (const ReconciledLine &each : reconciliation.lines) {
            if (each.standing == standing)
                addLine(&table, each);
        }
        print(table);
    }
    printUnlisted(reconciliation);
    printSums(reconciliation);
    const qint64 lines = static_cast<qint64>(reconciliation.lines.size());
    //: %1: an account; %2: a month and its year; %n: lines of the gateway’s statement of that month; %3:
    //: those that say the same as the books; %4: those that differ in where the sale stands; %5: in its
    //: amount; %6: those that are not in the books; %7: sales in the books that are not in the statement.
    const LocalizedText summary = translatable("StatementCommand",
        "%1, %2: %n line(s); %3 agree, %4 in state and %5 in amount differ, %6 not in the books, %7 not "
        "listed.",
        nullptr, lines);
    print(summary.arg(account, reconciliation.month.title(), countOf(reconciliation, Standing::Agrees),
        countOf(reconciliation, Standing::StateDiffers), countOf(reconciliation, Standing::AmountDiffers),
        countOf(reconciliation, Standing::NotInBooks), static_cast<qint64>(reconciliation.unlisted.size())));
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
    json.set(u"note"_s, englishOrNull(each.note));
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
    json.set(u"warning"_s, englishOrNull(reconciliation.warning));
    return json;
}

bool isNamed(const StatementLine &line, const QString &id)
{
    return line.reference == id || line.remoteId == id;
}

/// `found` is null where the statement lists none of that number.
LocalizedText whyNotImported(const QString &id, const ReconciledLine *found)
{
    if (!found)
        //: %1: a number.
        return translatable("StatementCommand", "The statement lists no sale %1.").arg(id);
    if (found->ours)
        //: %1: a sale’s number in the gateway’s statement; %2: its reference in the books.
        return translatable("StatementCommand", "%1 is not imported: it is in the books as %2.")
            .arg(id, found->ours->reference);
    //: %1: a sale’s number; %2: why, whole sentences.
    return translatable("StatementCommand", "%1 is not imported: %2").arg(id, found->note);
}

/// The lines that are asked for. Every name that is of no use is an error, and then nothing is imported.
Result<std::vector<StatementLine>> chosen(
    const Reconciliation &reconciliation, const StatementOptions &options)
{
    LocalizedText reasons;
    for (const QString &id : options.take) {
        const ReconciledLine *found = nullptr;
        for (const ReconciledLine &each : reconciliation.lines) {
            if (isNamed(each.line, id) && (!found || each.canBeImported))
                found = &each;
        }
        if (!found || !found->canBeImported)
            reasons += whyNotImported(id.left(60), found) + QChar(u' ');
    }
    if (!reasons.isEmpty())
        return failure(ErrorKind::Input, u"statement-not-imported"_s,
            reasons + translatable("StatementCommand", "Nothing was imported."));
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
        //: %1: the gateway that was asked; the account has others, too. %2: what to write for them, such as
        //: “--gateway einvoice”.
        printError(translatable("StatementCommand", "%1 only; for the others: %2")
                       .arg(asked->title, alternatives(others)));
}

Result<Month> readMonth(const QString &text, Month otherwise)
{
    const auto month = text.isEmpty() ? std::optional(otherwise) : Month::parse(text);
    if (!month)
        return failure(ErrorKind::Input, u"month-form"_s,
            translatable("StatementCommand", "“%1” is no month. Write year and month, such as 2026-03.")
                .arg(text.left(40)));
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
            //: %1: a sale’s number in the gateway’s statement; %2: its reference; %3: where it stands.
            print(translatable("StatementCommand", "Imported: %1 is %2 in the books, %3")
                      .arg(nameOf(line), taken->reference, stateTitle(taken->state)));
        update(&*reconciliation, *taken);
    }
    if (options.json)
        printJson(toJson(*reconciliation, account->name, services.methods));
    tellOtherGateways(services, *account, options.gateway);
    co_return status;
}

} // namespace counterfoil::cli
