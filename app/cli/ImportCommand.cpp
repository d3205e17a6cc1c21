// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "base/Counted.h"
#include "issuing/HistoryImport.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 11;

void tell(const HistoryImport::Progress &progress)
{
    printError(progress.total
            ? u"%1 of %2 read, page %3."_s.arg(progress.lines)
                  .arg(counted(*progress.total, u"sale"_s))
                  .arg(progress.pages)
            : u"%1 read, page %2."_s.arg(counted(progress.lines, u"sale"_s)).arg(progress.pages));
}

void print(const HistoryImport::Outcome &outcome, const QString &account)
{
    for (const HistoryImport::LeftOut &each : outcome.reasons)
        cli::print(u"Left out: %1  %2"_s.arg(each.name, each.reason));
    const qint64 untold = outcome.leftOut - static_cast<qint64>(outcome.reasons.size());
    if (untold > 0)
        cli::print(u"... and %1 more."_s.arg(untold));
    if (outcome.linked > 0)
        cli::print(counted(outcome.linked, u"sale of this computer was found and has its number now."_s,
            u"sales of this computer were found and have their number now."_s));
    cli::print(u"%1: %2 listed; %3 imported, %4 known already, %5 left out."_s.arg(account)
                   .arg(counted(outcome.listed, u"sale"_s))
                   .arg(outcome.taken)
                   .arg(outcome.known + outcome.linked)
                   .arg(outcome.leftOut));
    if (!outcome.warning.isEmpty())
        printError(outcome.warning);
    if (outcome.isStopped)
        printError(
            u"Ended before everything was read. What was imported stays; run it again for the rest."_s);
}

Json toJson(const HistoryImport::Outcome &outcome, const QString &account)
{
    Json reasons = Json::array();
    for (const HistoryImport::LeftOut &each : outcome.reasons) {
        Json reason = Json::object();
        reason.set(u"name"_s, Json::string(each.name));
        reason.set(u"reason"_s, Json::string(each.reason));
        reasons.append(std::move(reason));
    }
    Json json = Json::object();
    json.set(u"account"_s, Json::string(account));
    json.set(u"listed"_s, Json::integer(outcome.listed));
    json.set(u"taken"_s, Json::integer(outcome.taken));
    json.set(u"known"_s, Json::integer(outcome.known));
    json.set(u"linked"_s, Json::integer(outcome.linked));
    json.set(u"leftOut"_s, Json::integer(outcome.leftOut));
    json.set(u"reasons"_s, std::move(reasons));
    json.set(u"warning"_s, Json::stringOrNull(outcome.warning));
    json.set(u"stopped"_s, Json::boolean(outcome.isStopped));
    json.set(u"error"_s, outcome.error ? cli::toJson(*outcome.error) : Json());
    return json;
}

} // namespace

QCoro::Task<int> importHistory(Services &services, ImportOptions options, std::stop_token stop)
{
    const auto to = readMonth(options.to, services.statements.currentMonth());
    if (!to)
        co_return fail(to.error(), options.json);
    const auto from = readMonth(options.from, Month::of(to->first().addMonths(-monthsBefore)));
    if (!from)
        co_return fail(from.error(), options.json);
    const auto account = co_await accountWithBooks(services, options.account);
    if (!account)
        co_return fail(account.error(), options.json);
    HistoryImport import(services.statements.services());
    const HistoryImport::Period period{*from, *to};
    const HistoryImport::Tell telling = tell;
    const auto outcome = co_await import.run(account->id, options.gateway, period, telling, stop);
    if (!outcome)
        co_return fail(outcome.error(), options.json);
    if (options.json)
        printJson(toJson(*outcome, account->name));
    else
        print(*outcome, account->name);
    tellOtherGateways(services, *account, options.gateway);
    if (!outcome->error)
        co_return static_cast<int>(Done);
    printError(outcome->error->message);
    co_return static_cast<int>(exitStatus(*outcome->error));
}

} // namespace counterfoil::cli
