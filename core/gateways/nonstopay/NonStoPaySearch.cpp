// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayAnswers.h"
#include "NonStoPayGateway.h"
#include "NonStoPaySum.h"
#include "gateways/WireReader.h"
#include "invoices/Customer.h"

#include <QHash>

#include <algorithm>
#include <bit>

// How a sale is found whose id nobody knows, and what proves that there is none.
namespace counterfoil {

using namespace Qt::StringLiterals;
using nonstopay::Call;
using nonstopay::Echo;
using nonstopay::refusesTheId;

namespace {

// Pages of at most 50 records (A.7).
constexpr int mostPages = 40;
constexpr int mostPagesForProof = 120;
constexpr qsizetype mostShown = 20; // candidates for a person to choose from

// Days before the sale from which on the list is read. The gateway does not say in which time zone it writes
// its dates: a day more covers all of them. A proof also stands up to a clock that was wrong by days.
constexpr int margin = 1;
constexpr int marginForProof = 7;
constexpr int needForProof = 4; ///< as AbsenceProof wants it

/// Whether its words speak of now, and not of what was asked: it is asked too often, or busy.
bool asksToWait(const Error &error)
{
    const QString said = error.detail + u' ' + error.message;
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

QString lookedThrough(qsizetype count)
{
    if (count == 0)
        return u"The gateway’s history lists no sale of those days."_s;
    return count == 1
        ? u"Looked through the one sale in the gateway’s history: it does not carry this reference."_s
        : u"Looked through %1 sales in the gateway’s history: none carries this reference."_s.arg(count);
}

QString idIn(const Json &row)
{
    if (!row.isObject())
        return {};
    const QString id = wire::id(row[u"id"]);
    return id.size() > nonstopay::longestId ? QString() : id;
}

/// How likely a row is the sale. It orders, and excludes nothing: gateways mask addresses, cut them, write
/// the payer's, and state amounts in another currency.
unsigned likeness(const Json &row, const Invoice &invoice)
{
    const bool sameEmail = !invoice.email.isEmpty() && isSameEmail(row[u"email"].text(), invoice.email);
    const bool sameAmount =
        nonstopay::compareSum(row[u"amount"], row[u"symbol"], invoice) == nonstopay::Sum::Same;
    const QDateTime created = wire::moment(row[u"create_date"]).at;
    constexpr qint64 aDay = 24 * 60 * 60;
    const bool sameDay = created.isValid() && std::abs(created.secsTo(invoice.openedAt)) < aDay;
    return (sameEmail ? 4U : 0U) + (sameAmount ? 2U : 0U) + (sameDay ? 1U : 0U);
}

} // namespace

struct NonStoPayGateway::Search {
    Search(Invoice sale, SearchContext how)
        : invoice(std::move(sale))
        , sent(nonstopay::referencesSentWith(invoice))
        , context(std::move(how))
    {
        proof.setSale(invoice.openedAt, context.now);
        if (!context.isClockOfSaleKnown)
            proof.doubtClockOfSale();
    }

    Invoice invoice;
    QStringList sent; ///< other references that went with it
    SearchContext context;
    AbsenceProof proof = {};
    QHash<QString, Json> rows = {}; ///< by id, not redacted
    QDate first = {}; ///< of the window
    QDate last = {}; ///< invalid: until now
    std::optional<QDateTime> time = {}; ///< the gateway's, as the search began
    QString foundId = {};
    std::optional<StatusReport> found = {};
    QStringList ruledOut = {};
    QStringList leftOpen = {};
    int questions = 0;
    int pages = 0;
    bool isRefused = false; ///< a page of the list
    bool isCut = false; ///< the list: the gateway wants no more questions now

    void leaveOpen(const QString &id)
    {
        proof.leaveOpen(id);
        leftOpen << id;
    }

    /// What is left to ask about, the likely ones first.
    QStringList likelyFirst() const
    {
        QStringList ids = proof.unasked();
        QHash<QString, unsigned> likely; // once for each: comparing addresses takes its time
        for (const QString &id : std::as_const(ids))
            likely.insert(id, likeness(rows[id], invoice));
        std::stable_sort(ids.begin(), ids.end(), [&likely](const QString &one, const QString &other) {
            return likely.value(one) > likely.value(other);
        });
        return ids;
    }

    /// What a person can do where the gateway gives nothing back of what it was sent.
    QString untold() const
    {
        const auto &ids = proof.ids();
        const auto count =
            std::count_if(ids.begin(), ids.end(), [this](const QString &id) { return proof.isLeftOpen(id); });
        if (count == 0)
            return {};
        const QString whose = count == 1 ? u"whose one of these is"_s : u"whose %1 of these are"_s.arg(count);
        return u" The gateway does not tell %1: look whether it has this sale, and confirm it (“counterfoilctl confirm %2” lists them)."_s
            .arg(whose, invoice.reference);
    }

    /// A sale that is paid, does not tell whose it is, and has two of this one's customer, amount and day.
    QString likelyPaid() const
    {
        for (const QString &id : proof.ids()) {
            const Json row = rows[id];
            const auto state = nonstopay::stateOf(wire::id(row[u"status"]));
            if (proof.isLeftOpen(id) && !proof.isRuledOut(id) && state && isPaid(*state)
                && std::popcount(likeness(row, invoice)) >= 2)
                return id;
        }
        return {};
    }

    Finding finding() const
    {
        Finding finding{.gatewayTime = time, .ruledOut = ruledOut};
        finding.leftOpen = leftOpen;
        finding.likelyPaid = likelyPaid();
        finding.missing = proof.missing();
        finding.calls = pages + questions;
        finding.isUnfinished = !found && !proof.unasked().isEmpty();
        if (found) {
            finding.kind = Finding::Kind::Found;
            finding.report = found;
        } else if (context.isForProof && finding.missing.isEmpty()) {
            finding.kind = Finding::Kind::NotThere;
        }
        finding.message = lookedThrough(proof.ids().size()) + untold();
        return finding;
    }
};

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
            search->proof.ruleOut(id);
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
    // Nobody has to look through years for a sale that was given up long ago.
    constexpr int daysUntilNobodyLooks = 5;
    const QDate last = proof.firstDay(-daysUntilNobodyLooks);
    if (!isForProof && search->context.now
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
        if (search->first.isValid() && (needsAll || needed < search->first)) { // by the gateway's clock
            proof.forgetList();
            search->rows.clear();
            search->first = needsAll ? QDate() : proof.firstDay(days);
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
    proof.setWindow(search->first);
    if (isForProof && search->foundId.isEmpty() && !search->isCut && proof.wantsReversed())
        co_return co_await readReversed(search);
    co_return Result<void>();
}

QCoro::Task<Result<void>> NonStoPayGateway::ruleOutTaken(Shared search)
{
    for (const QString &id : std::as_const(search->context.ruledOut))
        search->proof.ruleOut(id);
    for (const QString &id : std::as_const(search->context.leftOpen))
        search->proof.leaveOpen(id);
    const QStringList ids = search->proof.unasked();
    if (ids.isEmpty() || !search->context.takenAmong)
        co_return Result<void>();
    const QSet<QString> taken = co_await search->context.takenAmong(ids);
    for (const QString &id : taken)
        search->proof.ruleOut(id);
    co_return Result<void>();
}

/// Asks about them, as many as may be asked, until one carries our reference.
QCoro::Task<Result<void>> NonStoPayGateway::askAbout(Shared search, QStringList ids)
{
    for (const QString &id : ids) {
        if (search->questions >= search->context.mostQuestions)
            co_return Result<void>();
        ++search->questions;
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info) {
            if (!refusesTheId(info.error()))
                co_return tl::unexpected(info.error());
            search->leaveOpen(id); // it lists it, and does not know it: nobody can tell
            continue;
        }
        switch (nonstopay::echoOf(info->body, search->invoice.reference, search->sent)) {
        case Echo::Ours:
            search->foundId = id;
            search->found = readInfo(*info, id, search->invoice);
            co_return Result<void>();
        case Echo::AnotherSales:
            search->proof.ruleOut(id);
            search->ruledOut << id;
            break;
        case Echo::Strange:
        case Echo::Nothing:
            search->leaveOpen(id);
            break;
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<NonStoPayGateway::Shared>> NonStoPayGateway::searchFor(
    Invoice invoice, SearchContext context)
{
    auto search = std::make_shared<Search>(std::move(invoice), std::move(context));
    const auto listed = co_await readList(search);
    if (!listed)
        co_return tl::unexpected(listed.error());
    if (search->foundId.isEmpty()) {
        const auto ruled = co_await ruleOutTaken(search);
        if (!ruled)
            co_return tl::unexpected(ruled.error());
    }
    co_return search;
}

QCoro::Task<Result<Finding>> NonStoPayGateway::find(Invoice invoice, SearchContext context)
{
    auto search = co_await searchFor(std::move(invoice), std::move(context));
    if (!search)
        co_return tl::unexpected(search.error());
    const Shared own = *search;
    if (const QString id = own->foundId; !id.isEmpty()) {
        // The row itself says whose it is; what became of it the sale's own call says.
        ++own->questions;
        const Query query{{u"id"_s, id}};
        const auto info = co_await ask(Call::Info, query);
        if (!info)
            co_return tl::unexpected(info.error());
        if (nonstopay::echoOf(info->body, own->invoice.reference, own->sent) == Echo::AnotherSales) {
            own->proof.addDoubt(
                u"its list says that number %1 is this sale, and asked about it, it says another’s"_s.arg(
                    id.left(20)));
            co_return own->finding();
        }
        own->found = readInfo(*info, id, own->invoice);
        co_return own->finding();
    }
    const auto asked = co_await askAbout(own, own->likelyFirst());
    if (!asked)
        co_return tl::unexpected(asked.error());
    co_return own->finding();
}

Candidate NonStoPayGateway::candidateIn(const Json &row) const
{
    const StatementLine line = nonstopay::lineIn(row, Redaction({m_key.reveal()}));
    return {.remoteId = line.remoteId,
        .amount = line.amount,
        .email = line.email,
        .remoteStatus = line.remoteStatus,
        .state = line.state,
        .createdAt = line.createdAt,
        .reference = nonstopay::referenceIn(row),
        .answer = line.answer};
}

QCoro::Task<Result<std::vector<Candidate>>> NonStoPayGateway::candidates(
    Invoice invoice, SearchContext context)
{
    context.isForProof = false;
    context.mostQuestions = static_cast<int>(mostShown);
    auto search = co_await searchFor(std::move(invoice), std::move(context));
    if (!search)
        co_return tl::unexpected(search.error());
    const Shared own = *search;
    std::vector<Candidate> candidates;
    if (!own->foundId.isEmpty()) { // nobody has to choose
        candidates.push_back(candidateIn(own->rows[own->foundId]));
        co_return candidates;
    }
    const QStringList likely = own->likelyFirst();
    const auto asked = co_await askAbout(own, likely);
    if (!asked)
        co_return tl::unexpected(asked.error());
    for (const QString &id : likely) {
        if (own->proof.isRuledOut(id) || (!own->foundId.isEmpty() && id != own->foundId))
            continue;
        if (static_cast<qsizetype>(candidates.size()) == mostShown)
            break;
        Candidate each = candidateIn(own->rows[id]);
        if (id == own->foundId)
            each.reference = own->invoice.reference;
        candidates.push_back(std::move(each));
    }
    co_return candidates;
}

QCoro::Task<Result<Candidate>> NonStoPayGateway::candidate(Invoice invoice, QString remoteId)
{
    const Query query{{u"id"_s, remoteId}};
    const auto info = co_await ask(Call::Info, query);
    if (!info) {
        Error error = info.error();
        if (refusesTheId(error)) {
            error.kind = ErrorKind::Input;
            error.code = u"candidate-none"_s;
            error.message =
                u"The gateway has no sale of the number %1 for this account. "_s.arg(remoteId.left(40))
                + error.message;
        }
        co_return tl::unexpected(std::move(error));
    }
    const Json answer = kept(info->body);
    const Json &data = answer[u"data"];
    const QString word = wire::id(data[u"status"]).left(64);
    const auto currency = Currency::find(wire::id(data[u"devise"]).toUpper());
    using nonstopay::Sum;
    const Sum sum = nonstopay::compareSum(data[u"amount"], data[u"devise"], invoice);
    Candidate candidate{.remoteId = remoteId,
        .amount = currency ? wire::amount(data[u"amount"]).in(*currency) : std::nullopt,
        .isOtherAmount = sum != Sum::Same && sum != Sum::Untold,
        .email = Redaction({m_key.reveal()}).text(info->body[u"data"][u"email"].text()).left(254),
        .remoteStatus = word,
        .state = nonstopay::stateOf(word),
        .reference = nonstopay::referenceIn(info->body),
        .answer = answer};
    if (nonstopay::echoOf(info->body, invoice.reference) == Echo::Ours)
        candidate.reference = invoice.reference;
    co_return candidate;
}

} // namespace counterfoil
