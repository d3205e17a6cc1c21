// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "issuing/HistoryImport.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsBefore = 11;

void tell(const HistoryImport::Progress &progress)
{
    if (!progress.total) {
        //: %1: pages of the gateway’s list that were read so far.
        printError(translatable("ImportCommand", "%n sale(s) read, page %1.", nullptr, progress.lines)
                       .arg(progress.pages));
        return;
    }
    //: %1: sales that were read so far; %n: sales that there are; %2: the page of the gateway’s list.
    printError(translatable("ImportCommand", "%1 of %n sale(s) read, page %2.", nullptr, *progress.total)
                   .arg(progress.lines, progress.pages));
}

void print(const HistoryImport::Outcome &outcome, const QString &account)
{
    for (const HistoryImport::LeftOut &each : outcome.reasons)
        //: %1: the number of a sale that was not imported; %2: why.
        cli::print(translatable("ImportCommand", "Left out: %1  %2").arg(each.name, each.reason));
    const qint64 untold = outcome.leftOut - static_cast<qint64>(outcome.reasons.size());
    if (untold > 0)
        //: Comes behind a list of sales that were left out.
        cli::print(translatable("ImportCommand", "... and %n more.", nullptr, untold));
    if (outcome.linked > 0)
        //: Sales that were issued on this computer; the number is the gateway’s.
        cli::print(translatable("ImportCommand",
            "%n sale(s) of this computer were found and have their number now.", nullptr, outcome.linked));
    //: %1: an account; %n: how many sales the gateway lists; %2: those that are new in the books; %3: those
    //: that stood there already; %4: those that were not imported.
    cli::print(translatable("ImportCommand",
        "%1: %n sale(s) listed; %2 imported, %3 known already, %4 left out.", nullptr, outcome.listed)
                   .arg(account, outcome.taken, outcome.known + outcome.linked, outcome.leftOut));
    if (!outcome.warning.isEmpty())
        printError(outcome.warning);
    if (outcome.isStopped)
        printError(translatable("ImportCommand",
            "Ended before everything was read. What was imported stays; run it again for the rest."));
}

Json toJson(const HistoryImport::Outcome &outcome, const QString &account)
{
    Json reasons = Json::array();
    for (const HistoryImport::LeftOut &each : outcome.reasons) {
        Json reason = Json::object();
        reason.set(u"name"_s, Json::string(each.name));
        reason.set(u"reason"_s, english(each.reason));
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
    json.set(u"warning"_s, englishOrNull(outcome.warning));
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
