// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryImport.h"

#include "KnownSales.h"
#include "Schedule.h"
#include "TakenSales.h"
#include "base/ErrorLog.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostReasons = 100;
constexpr std::size_t linesAtOnce = 200; ///< in one transaction

QString nameOf(const StatementLine &line)
{
    return (line.reference.isEmpty() ? line.remoteId : line.reference).left(60);
}

} // namespace

struct HistoryImport::Work {
    OpenedGateway opened;
    StatementPages pages;
    Period period;
    std::stop_token stop;
    std::vector<Invoice> nameless = {}; ///< our sales without an id
    bool isCut = false; ///< it was stopped within a page
    Outcome outcome = {};

    void leaveOut(const StatementLine &line, const QString &reason)
    {
        ++outcome.leftOut;
        if (outcome.reasons.size() < mostReasons)
            outcome.reasons.push_back({nameOf(line), reason});
    }
};

QCoro::Task<Result<HistoryImport::Outcome>> HistoryImport::run(
    QString accountId, QString gatewayId, Period period, Tell tell, std::stop_token stop)
{
    const Statements statements(m_office);
    if (period.from > period.to || period.from > statements.latestMonth())
        co_return failure(ErrorKind::Input, u"import-period"_s,
            u"From %1 to %2 there is nothing to import. Choose the earlier month first."_s.arg(
                period.from.title(), period.to.title()));
    const auto account = co_await m_office.accounts.byId(accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const auto kind = statements.chooseKind(*account, gatewayId);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const auto opened = co_await m_office.gateways.openWithAccount(accountId, (*kind)->id);
    if (!opened)
        co_return tl::unexpected(logged(u"importing"_s, opened.error()));

    period.to = std::min(period.to, statements.latestMonth());
    const StatementPages pages(opened->gateway, **kind, period.from.first(), period.to.last());
    const auto work = std::make_shared<Work>(Work{*opened, pages, period, stop});
    while (!work->pages.isOver() && !stop.stop_requested() && !work->outcome.error) {
        const bool allowed = co_await m_office.tracker.takeCalls(*opened, 1, stop);
        if (!allowed)
            break;
        auto page = co_await work->pages.next();
        if (!page) {
            work->outcome.error = logged(u"importing"_s, page.error());
            break;
        }
        // After it: what the page lists was in the books before it was at the gateway.
        const auto ours = co_await readOurs(work);
        if (!ours) {
            work->outcome.error = logged(u"importing"_s, ours.error());
            break;
        }
        const auto taken = co_await takePage(work, std::move(*page));
        if (!taken)
            work->outcome.error = logged(u"importing"_s, taken.error());
        const Progress progress{work->pages.read(), work->pages.lines(), work->pages.total()};
        if (tell)
            tell(progress);
    }
    work->outcome.isStopped = stop.stop_requested() && (work->isCut || !work->pages.isOver());
    Outcome outcome = std::move(work->outcome);
    co_return outcome;
}

/// A sale of ours whose id nobody knows may stand in the list under one: taken over, it would be there twice.
QCoro::Task<Result<void>> HistoryImport::readOurs(Shared work)
{
    work->nameless.clear();
    const auto watched = co_await m_office.ledger.watched(work->period.from.begin().addDays(-1));
    if (!watched)
        co_return tl::unexpected(watched.error());
    const Account &account = work->opened.account;
    for (const Watch &watch : *watched) {
        const bool surelyNot =
            watch.state == State::Refused && !schedule::mayExistAllTheSame(watch.state, watch.errorCode);
        if (watch.accountId != account.id || watch.gatewayId != account.gatewayId || !watch.remoteId.isEmpty()
            || surelyNot)
            continue;
        auto sale = co_await m_office.ledger.find(watch.reference);
        if (!sale)
            co_return tl::unexpected(sale.error());
        work->nameless.push_back(std::move(*sale));
    }
    co_return Result<void>();
}

QCoro::Task<Result<bool>> HistoryImport::isOurs(Shared work, StatementLine line)
{
    if (!line.reference.isEmpty() || line.remoteId.isEmpty())
        co_return false;
    const QStringList id{line.remoteId};
    std::vector<Invoice> candidates;
    for (const Invoice &sale : work->nameless) {
        if (mayBe(line, sale))
            candidates.push_back(sale);
    }
    for (const Invoice &sale : candidates) {
        const bool allowed = co_await m_office.tracker.takeCalls(work->opened, 1, work->stop);
        if (!allowed) {
            work->isCut = true;
            co_return true;
        }
        const auto tracked = co_await m_office.tracker.trackAmong(sale.reference, id);
        if (!tracked)
            co_return tl::unexpected(tracked.error());
        if (tracked->error && holdsForTheAccount(*tracked->error))
            co_return tl::unexpected(*tracked->error);
        if (tracked->invoice.remoteId == line.remoteId) {
            std::erase_if(
                work->nameless, [&sale](const Invoice &each) { return each.reference == sale.reference; });
            ++work->outcome.linked;
            co_return true;
        }
        if (tracked->searched == Finding::Kind::NotThere || !tracked->invoice.remoteId.isEmpty())
            continue;
        const QString why = tracked->error ? tracked->error->message : tracked->note;
        work->leaveOut(
            line, u"It may be %1, which has no number yet. %2"_s.arg(sale.reference, why).trimmed());
        co_return true;
    }
    co_return false;
}

QCoro::Task<Result<void>> HistoryImport::takePage(Shared work, Statement page)
{
    if (work->outcome.warning.isEmpty())
        work->outcome.warning = page.warning.trimmed();
    const TakenFrom from{.account = work->opened.account,
        .gatewayId = work->opened.account.gatewayId,
        .now = m_office.clock(),
        .otherwise = work->period.from.begin(),
        .doubt = page.isDoubtful ? page.warning.trimmed() : QString()};
    for (std::size_t at = 0; at < page.lines.size() && !work->stop.stop_requested(); at += linesAtOnce) {
        const auto begin = page.lines.begin() + static_cast<std::ptrdiff_t>(at);
        const auto size = std::min(linesAtOnce, page.lines.size() - at);
        const Statement part{.lines = {begin, begin + static_cast<std::ptrdiff_t>(size)}};
        const SaleNames names = namesIn(part, from.account.id, from.gatewayId);
        const auto known = co_await m_office.ledger.known(names);
        if (!known)
            co_return tl::unexpected(known.error());
        const KnownSales sales(*known, from.account.id, from.gatewayId);
        std::vector<TakenSale> taken;
        std::vector<StatementLine> lines;
        for (const StatementLine &line : part.lines) {
            if (work->stop.stop_requested()) {
                work->isCut = true;
                break;
            }
            ++work->outcome.listed;
            if (sales.find(line)) {
                ++work->outcome.known;
                continue;
            }
            const QString reason = whyNotTaken(line, sales.elsewhere(line));
            if (!reason.isEmpty()) {
                work->leaveOut(line, reason);
                continue;
            }
            const auto ours = co_await isOurs(work, line);
            if (!ours)
                co_return tl::unexpected(ours.error());
            if (*ours)
                continue;
            taken.push_back(takenSale(line, from, m_office.methods));
            lines.push_back(line);
        }
        const auto results = co_await m_office.ledger.takeOverAll(taken);
        if (!results)
            co_return tl::unexpected(results.error());
        for (std::size_t i = 0; i < results->size(); ++i) {
            const auto &result = (*results)[i];
            if (result)
                ++work->outcome.taken;
            else if (result.error().code == u"ledger-already-there")
                ++work->outcome.known;
            else
                work->leaveOut(lines[i], result.error().message);
        }
    }
    co_return Result<void>();
}

} // namespace counterfoil
