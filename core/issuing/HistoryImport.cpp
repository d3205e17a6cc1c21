// SPDX-License-Identifier: GPL-3.0-or-later
#include "HistoryImport.h"

#include "ImportedInvoices.h"
#include "KnownSales.h"
#include "NamelessSales.h"
#include "Sentences.h"
#include "StatementScan.h"
#include "base/ErrorLog.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostReasons = 100;
constexpr std::size_t linesAtOnce = 200; ///< in one transaction
constexpr int mostQuestions = 500; ///< about lines that look like no sale of ours, in one import
constexpr int revisedFor = 30; ///< days: a sale that was called missing may come up so long

QString nameOf(const StatementLine &line)
{
    return (line.reference.isEmpty() ? line.remoteId : line.reference).left(60);
}

} // namespace

struct HistoryImport::Work {
    OpenedGateway opened;
    const GatewayKind *kind;
    SameMerchant merchant;
    StatementPages pages;
    Period period;
    std::stop_token stop;
    /// Lines that are, or may be, sales of ours without an id. They are decided when all pages are read: the
    /// likely ones first, and the rest needs no question once every sale of ours has its id.
    std::vector<StatementLine> surelyOurs = {};
    std::vector<StatementLine> held = {};
    std::vector<Invoice> nameless = {};
    int questions = 0; ///< about lines that look like none of them
    bool isCut = false; ///< it was stopped within a page
    QList<LocalizedText> warnings = {};
    LocalizedText doubt = {}; ///< of the page that was read last, as in ImportedFrom
    Outcome outcome = {};

    void leaveOut(const StatementLine &line, const LocalizedText &reason)
    {
        ++outcome.leftOut;
        if (outcome.reasons.size() < mostReasons)
            outcome.reasons.push_back({nameOf(line), reason});
    }
    /// From when on a sale that was called missing is thought of.
    QDateTime refusedSince(const QDateTime &now) const
    {
        return std::min(period.from.begin().addDays(-1), now.addDays(-revisedFor));
    }
};

QCoro::Task<Result<HistoryImport::Outcome>> HistoryImport::run(
    QString accountId, QString gatewayId, Period period, Tell tell, std::stop_token stop)
{
    const Statements statements(m_services);
    if (period.from > period.to || period.from > statements.latestMonth())
        co_return failure(ErrorKind::Input, u"import-period"_s,
            //: %1 and %2 are months, in their basic form: “March 2026”.
            translatable(
                "HistoryImport", "From %1 to %2 there is nothing to import. Choose the earlier month first.")
                .arg(period.from.title(), period.to.title()));
    const auto account = co_await m_services.accounts.byId(accountId);
    if (!account)
        co_return tl::unexpected(account.error());
    const auto kind = statements.chooseKind(*account, gatewayId);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const auto opened = co_await m_services.gateways.openWithAccount(accountId, (*kind)->id);
    if (!opened)
        co_return tl::unexpected(logged(u"importing"_s, opened.error()));
    const auto accounts = co_await m_services.accounts.all();
    if (!accounts)
        co_return tl::unexpected(accounts.error());

    period.to = std::min(period.to, statements.latestMonth());
    const StatementPages pages(opened->gateway, **kind, period.from.first(), period.to.last());
    const SameMerchant merchant(accountId, (*kind)->id, *accounts);
    const auto work = std::make_shared<Work>(Work{*opened, *kind, merchant, pages, period, stop});
    const auto read = co_await readPages(work, std::move(tell));
    if (!read)
        work->outcome.error = logged(u"importing"_s, read.error());
    // What was read is dealt with, though a page could not be.
    if (!stop.stop_requested()) {
        const auto settled = co_await settleHeld(work);
        if (!settled && !work->outcome.error)
            work->outcome.error = logged(u"importing"_s, settled.error());
    } else if (!work->held.empty() || !work->surelyOurs.empty()) {
        work->isCut = true;
    }
    for (const LocalizedText &warning : std::as_const(work->warnings))
        work->outcome.warning = sentences(work->outcome.warning, warning);
    work->outcome.isStopped = stop.stop_requested() && (work->isCut || !work->pages.isOver());
    Outcome outcome = std::move(work->outcome);
    co_return outcome;
}

QCoro::Task<Result<void>> HistoryImport::readPages(Shared work, Tell tell)
{
    while (!work->pages.isOver() && !work->stop.stop_requested()) {
        const bool allowed = co_await m_services.tracker.takeCalls(work->opened, 1, work->stop);
        if (!allowed)
            break;
        auto page = co_await work->pages.next();
        if (!page)
            co_return tl::unexpected(page.error());
        const auto taken = co_await takePage(work, std::move(*page));
        if (!taken)
            co_return taken;
        const Progress progress{work->pages.read(), work->pages.lines(), work->pages.total()};
        if (tell)
            tell(progress);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> HistoryImport::takePage(Shared work, Statement page)
{
    const QDateTime readAt = m_services.clock();
    const LocalizedText warning = page.warning;
    if (!warning.isEmpty() && !work->warnings.contains(warning))
        work->warnings << warning;
    work->doubt = page.isDoubtful ? warning : LocalizedText();
    // After the page: what it lists was in the books before it was at the gateway.
    const auto nameless =
        co_await namelessPending(m_services.ledger, work->merchant, work->refusedSince(m_services.clock()));
    if (!nameless)
        co_return tl::unexpected(nameless.error());
    for (std::size_t at = 0; at < page.lines.size() && !work->stop.stop_requested(); at += linesAtOnce) {
        const auto begin = page.lines.begin() + static_cast<std::ptrdiff_t>(at);
        const auto size = std::min(linesAtOnce, page.lines.size() - at);
        const Statement part{.lines = {begin, begin + static_cast<std::ptrdiff_t>(size)}};
        const SaleNames names = namesIn(part, work->merchant.accountId(), work->merchant.gatewayId());
        const auto known = co_await m_services.ledger.known(names);
        if (!known)
            co_return tl::unexpected(known.error());
        const KnownSales sales(*known, work->merchant);
        std::vector<StatementLine> taken;
        std::vector<Fact> linked;
        for (const StatementLine &line : part.lines) {
            ++work->outcome.listed;
            const Invoice *own = sales.find(line);
            const Invoice *elsewhere = own ? nullptr : sales.elsewhere(line);
            const Invoice *there = own ? own : elsewhere;
            const bool isToBeLinked = there && there->remoteId.isEmpty() && !line.remoteId.isEmpty()
                && !work->kind->hasSignedStatements;
            StatementFact told = isToBeLinked ? factIn(line, *there, readAt, readAt) : StatementFact();
            const LocalizedText reason = there ? LocalizedText() : whyNotTaken(line);
            if (told.kind == StatementFact::Kind::News && !mustBeConfirmed(line, *there, told, *work->kind))
                linked.push_back({there->reference, std::move(told.evidence), {there->state}});
            else if (isToBeLinked)
                work->surelyOurs.push_back(line);
            else if (own)
                ++work->outcome.known;
            else if (elsewhere)
                work->leaveOut(line, whyNotTaken(line, elsewhere));
            else if (!reason.isEmpty())
                work->leaveOut(line, reason);
            else if (line.reference.isEmpty() && !nameless->empty())
                work->held.push_back(line);
            else
                taken.push_back(line);
        }
        const auto written = co_await take(work, std::move(taken));
        if (!written)
            co_return written;
        if (!linked.empty()) {
            const auto recorded = co_await m_services.ledger.recordAll(std::move(linked));
            if (!recorded)
                co_return tl::unexpected(recorded.error());
            work->outcome.linked += static_cast<qint64>(recorded->size());
        }
        work->isCut = work->stop.stop_requested() && at + linesAtOnce < page.lines.size();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> HistoryImport::take(Shared work, std::vector<StatementLine> lines)
{
    const ImportedFrom from{.account = work->opened.account,
        .gatewayId = work->merchant.gatewayId(),
        .now = m_services.clock(),
        .sisters = work->merchant.sisters(),
        .doubt = work->doubt};
    for (std::size_t at = 0; at < lines.size(); at += linesAtOnce) {
        if (work->stop.stop_requested()) {
            work->isCut = true;
            break;
        }
        std::vector<ImportedInvoice> taken;
        for (std::size_t i = at; i < std::min(at + linesAtOnce, lines.size()); ++i)
            taken.push_back(importedInvoice(lines[i], from, m_services.methods));
        const auto results = co_await m_services.ledger.importInvoices(taken);
        if (!results)
            co_return tl::unexpected(results.error());
        for (std::size_t i = 0; i < results->size(); ++i) {
            const auto &result = (*results)[i];
            if (result)
                ++work->outcome.taken;
            else if (result.error().code == u"ledger-already-there")
                ++work->outcome.known;
            else
                work->leaveOut(lines[at + i], result.error().message);
        }
    }
    co_return Result<void>();
}

/// Decides about the lines that were held back: ours, somebody else's, or not to be told apart.
QCoro::Task<Result<void>> HistoryImport::settleHeld(Shared work)
{
    for (const StatementLine &line : work->surelyOurs) {
        const auto isDone = co_await askAbout(work, line);
        if (!isDone)
            co_return tl::unexpected(isDone.error());
        if (*isDone && !work->isCut)
            continue;
        if (!work->isCut)
            work->leaveOut(line,
                //: A line of the gateway’s list. %1 is the reference of a sale in our books; to check a sale
                //: is to ask the gateway about it.
                translatable("HistoryImport",
                    "It carries the reference %1, and the gateway does not confirm it. Check that sale.")
                    .arg(line.reference));
    }
    if (work->held.empty() || work->isCut)
        co_return Result<void>();
    auto nameless =
        co_await namelessSales(m_services.ledger, work->merchant, work->refusedSince(m_services.clock()));
    if (!nameless)
        co_return tl::unexpected(nameless.error());
    work->nameless = std::move(*nameless);
    QSet<QString> keys;
    for (const Invoice &sale : work->nameless)
        keys.insert(Traits::of(sale).key());
    const auto looksLikeOne = [&keys](const StatementLine &line) {
        const QString key = Traits::of(line).key();
        return !key.isEmpty() && keys.contains(key);
    };
    std::stable_partition(work->held.begin(), work->held.end(), looksLikeOne);
    std::vector<StatementLine> others;
    for (const StatementLine &line : std::as_const(work->held)) {
        if (work->nameless.empty()) { // it can be none of them
            others.push_back(line);
            continue;
        }
        if (!looksLikeOne(line) && ++work->questions > mostQuestions) {
            //: “So many”: more than the program asks about in one import.
            const LocalizedText why = translatable(
                "HistoryImport", "So many sales were not asked about at once: import again to go on.");
            work->leaveOut(line, mayBeOneOf(line, work->nameless, why));
            continue;
        }
        const auto isDone = co_await askAbout(work, line);
        if (!isDone)
            co_return tl::unexpected(isDone.error());
        if (work->isCut)
            break;
        if (!*isDone)
            others.push_back(line);
    }
    co_return co_await take(work, std::move(others));
}

/// Asks whose the line is. True: it is dealt with; false: it is no sale of these books.
QCoro::Task<Result<bool>> HistoryImport::askAbout(Shared work, StatementLine line)
{
    const bool allowed = co_await m_services.tracker.takeCalls(work->opened, 1, work->stop);
    if (!allowed) {
        work->isCut = true;
        co_return true;
    }
    const auto named = co_await m_services.tracker.askWhose(work->opened, line.remoteId, {}, line.settlement);
    if (!named && (holdsForTheAccount(named.error()) || named.error().kind == ErrorKind::Unavailable))
        co_return tl::unexpected(named.error());
    if (!named || named->isSilent) {
        //: A line of the gateway’s list of sales.
        LocalizedText why = translatable("HistoryImport", "The gateway does not tell whose this line is.");
        if (!named)
            why = named.error().message;
        if (work->nameless.empty())
            co_return false;
        work->leaveOut(line, mayBeOneOf(line, work->nameless, why));
        co_return true;
    }
    if (!named->tracked)
        co_return false;
    const Tracked &sale = *named->tracked;
    if (sale.error || sale.invoice.remoteId != line.remoteId) {
        work->leaveOut(line, mayBeSale(sale.invoice, sale.error ? sale.error->message : sale.note));
        co_return true;
    }
    ++work->outcome.linked;
    std::erase_if(
        work->nameless, [&sale](const Invoice &each) { return each.reference == sale.invoice.reference; });
    co_return true;
}

} // namespace counterfoil
