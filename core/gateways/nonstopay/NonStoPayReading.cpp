// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPaySearch.h"
#include "gateways/WireReader.h"

#include <algorithm>

// The list of sales, read as far as a search or a proof needs it.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Echo;

namespace {

// Pages of at most 50 records (A.7).
constexpr int mostPages = 40;
constexpr int mostPagesForProof = 120;

// Days before the sale from which on the list is read. The gateway does not say in which time zone it writes
// its dates: a day more covers all of them. A proof also stands up to a clock that was wrong by days.
constexpr int margin = 1;
constexpr int marginForProof = 7;
constexpr int needForProof = 4; ///< as AbsenceProof wants it
/// No document says what a list is that was asked for without a first day: it may be today's.
const QDate fromTheBeginning(2000, 1, 1);

/// Whether its words speak of now, and not of what was asked: it is asked too often, or busy.
bool asksToWait(const Error &error)
{
    const QString said = error.detail + u' ' + error.message.english();
    static const QStringList words{u"too many"_s, u"too much"_s, u"too often"_s, u"too fast"_s, u"limit"_s,
        u"quota"_s, u"throttl"_s, u"frequen"_s, u"later"_s, u"again"_s, u"wait"_s, u"busy"_s, u"overload"_s,
        u"temporar"_s, u"unavailable"_s, u"maintenance"_s, u"timeout"_s, u"timed out"_s, u"internal"_s,
        u"requests"_s, u"rate"_s, u"429"_s, u"500 "_s, u"502"_s, u"503"_s, u"504"_s};
    return std::any_of(words.begin(), words.end(),
        [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

/// Whether the gateway said no to the page itself, and not to who asks.
bool refusesThePage(const Error &error)
{
    const QStringList others{u"http"_s, u"50001"_s, u"50006"_s, u"50007"_s, u"50010"_s, u"50012"_s};
    return error.kind == ErrorKind::Refused && !others.contains(error.code);
}

QString idIn(const Json &row)
{
    if (!row.isObject())
        return {};
    const QString id = nonstopay::plainId(wire::id(row[u"id"]));
    return id.size() > nonstopay::longestId ? QString() : id;
}

} // namespace

/// Reads a page into the search.
QCoro::Task<Result<void>> NonStoPayGateway::readListPage(Shared search, int page)
{
    ++search->pages;
    const auto read = co_await historyPage(search->first, search->last, u"DESC"_s, page);
    if (!read) {
        if (page == 1 || !refusesThePage(read.error()))
            co_return tl::unexpected(read.error());
        if (asksToWait(read.error())) {
            search->isCut = true; // the rest of the list stays unknown
            co_return Result<void>();
        }
        ListedPage refused{.number = page, .isRefused = true};
        search->proof.add(std::move(refused));
        search->isRefused = true;
        co_return Result<void>();
    }
    if (!search->time)
        search->time = read->time;
    ListedPage listed{.number = page, .total = read->total};
    for (const Json &row : read->records) {
        const QString id = idIn(row);
        if (id.isEmpty()) {
            ++listed.unreadable;
            continue;
        }
        listed.ids << id;
        search->rows.insert(id, row);
        const Echo echo = nonstopay::echoOf(row, search->invoice.reference, search->sent);
        if (echo == Echo::Ours)
            search->foundId = id;
        else if (echo == Echo::AnotherSales)
            search->isNamed(id, nonstopay::namingReference(row));
    }
    search->proof.add(std::move(listed));
    co_return Result<void>();
}

/// A list that fits on one page may be the end of a longer one: turned round, it has to show the same.
QCoro::Task<Result<void>> NonStoPayGateway::readReversed(Shared search)
{
    ++search->pages;
    const auto read = co_await historyPage(search->first, search->last, u"ASC"_s, 1);
    if (!read && !refusesThePage(read.error()))
        co_return tl::unexpected(read.error());
    ListedPage listed{.isRefused = !read};
    if (read) {
        listed.total = read->total;
        for (const Json &row : read->records) {
            const QString id = idIn(row);
            if (id.isEmpty())
                ++listed.unreadable;
            else
                listed.ids << id;
            if (nonstopay::echoOf(row, search->invoice.reference, search->sent) == Echo::Ours)
                search->foundId = id;
        }
    }
    search->proof.addReversed(listed);
    co_return Result<void>();
}

QCoro::Task<Result<void>> NonStoPayGateway::readList(Shared search)
{
    AbsenceProof &proof = search->proof;
    const bool isForProof = search->context.isForProof;
    int most = isForProof ? mostPagesForProof : mostPages;
    const int days = isForProof ? marginForProof : margin;
    search->first = proof.firstDay(days);
    search->isWhole = !search->first.isValid();
    if (search->isWhole)
        search->first = fromTheBeginning;
    // Nobody has to look through years for a sale that was given up long ago.
    constexpr int daysUntilNobodyLooks = 5;
    const QDate last = proof.firstDay(-daysUntilNobodyLooks);
    if (!isForProof && search->context.now && search->context.isClockOfSaleKnown
        && last < search->context.now->date().addDays(-daysUntilNobodyLooks))
        search->last = last;
    while (search->foundId.isEmpty() && !search->isCut) {
        const auto page = proof.nextPage(isForProof);
        if (!page || *page > most)
            break;
        const auto read = co_await readListPage(search, *page);
        if (!read)
            co_return tl::unexpected(read.error());
        if (*page != 1)
            continue;
        proof.setGatewayTime(search->time);
        const QDate needed = proof.firstDay(isForProof ? needForProof : margin);
        const bool needsAll =
            !needed.isValid() || (isForProof && (!search->time || !search->context.isClockOfSaleKnown));
        if (!search->isWhole && (needsAll || needed < search->first)) { // by the gateway's clock
            proof.forgetList();
            search->rows.clear();
            search->named.clear();
            search->isWhole = needsAll;
            search->first = needsAll ? fromTheBeginning : proof.firstDay(days);
            search->last = QDate();
        } else if (!proof.fits(mostPagesForProof)) {
            most = std::min(most, mostPages); // the rest of the list could not prove anything
        }
    }
    if (search->isRefused && isForProof && search->foundId.isEmpty()) {
        // That it has no such page is believed of a gateway that still answers about the first one.
        ++search->pages;
        const auto still = co_await historyPage(search->first, search->last, u"DESC"_s, 1);
        if (!still)
            co_return tl::unexpected(still.error());
    }
    proof.setWindow(search->isWhole ? QDate() : search->first);
    if (isForProof && search->foundId.isEmpty() && !search->isCut && proof.wantsReversed())
        co_return co_await readReversed(search);
    co_return Result<void>();
}

} // namespace counterfoil
