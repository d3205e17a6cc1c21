// SPDX-License-Identifier: GPL-3.0-or-later
#include "Advice.h"
#include "ClockStamp.h"
#include "GatewayClocks.h"
#include "SameMerchant.h"
#include "Schedule.h"
#include "Sentences.h"
#include "Tracker.h"
#include "base/ErrorLog.h"
#include "gateways/AbsenceProof.h"
#include "invoices/HandedOver.h"
#include "invoices/Transition.h"

#include <QCoroTimer>

#include <algorithm>

// Sales whose id nobody knows: found, or proven never to have arrived, or neither (decision 0020).
namespace counterfoil {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const QString neverCreatedCode = u"never-created"_s;
const QString searched = u"gateway: history"_s;
const QString callOver = u"program"_s; ///< as Issuer writes of a call that brought no answer

constexpr int mostQuestions = 10; ///< in a search of the poller's that could prove nothing yet
constexpr int mostQuestionsForProof = 60; ///< and in one that a person wishes
/// How long after a sale was begun this computer's clock is taken for the one that it had then.
constexpr std::chrono::hours clockStays{1};
/// How long an answer that told nothing is not asked for again.
constexpr std::chrono::hours leftOpenFor{1};

using schedule::isUndecided;

/// What two clocks said, and which sales were ruled out, for the next search: it may be made by another
/// program.
Json memoryJson(const ClockStamp &stamp, const QStringList &ruledOut)
{
    Json memory = Json::object();
    if (stamp.isValid())
        memory.set(u"clocks"_s, stamp.toJson());
    if (!ruledOut.isEmpty()) {
        Json ids = Json::array();
        for (const QString &id : ruledOut)
            ids.append(Json::string(id));
        memory.set(u"ruledOut"_s, std::move(ids));
    }
    return memory;
}

/// Why nothing that a gateway does not list says anything about this sale, a clause; empty where it may.
LocalizedText whatContradictsSilence(const Invoice &invoice, const Account &account)
{
    if (callEndOf(invoice.state, invoice.errorCode) == CallEnd::SaidToExist)
        //: A clause after “Nobody can say yet whether the gateway has this sale:”. “Silence”: that it lists
        //: no such sale.
        return translatable(
            "TrackerSearch", "the gateway itself said that it has it, and no silence outweighs that");
    // With another merchant's key this is another merchant's history, and says nothing.
    if (account.addedAt.isValid() && invoice.openedAt < account.addedAt)
        //: A clause after “Nobody can say yet whether the gateway has this sale:”. “History”: the gateway’s
        //: list of sales.
        return translatable("TrackerSearch",
            "the account’s key was entered anew after this sale; with another merchant’s key, the sale is "
            "not in this history");
    return {};
}

/// What keeps anybody from saying that the sale is not there, as clauses.
QList<LocalizedText> missingFor(const Finding &finding, const LocalizedText &contradiction)
{
    if (!contradiction.isEmpty())
        return {contradiction};
    if (!finding.missing.isEmpty())
        return QList<LocalizedText>(finding.missing.begin(), finding.missing.end());
    if (!finding.message.isEmpty())
        return {finding.message};
    //: A clause after “Nobody can say yet whether the gateway has this sale:”.
    return {translatable("TrackerSearch", "the gateway’s answers do not tell")};
}

} // namespace

struct Tracker::Memory {
    ClockStamp over = {}; ///< the first moment at which the call is known to have been over
    QSet<QString> ruledOut = {};
    LocalizedText lastMessage = {};
};

QCoro::Task<Result<Tracker::Memory>> Tracker::remember(QString reference)
{
    const auto events = co_await m_services.ledger.events(reference);
    if (!events)
        co_return tl::unexpected(logged(u"searching "_s + reference, events.error()));
    Memory memory;
    for (const Evidence &event : *events) {
        if (!isHandedOver(event.kind)) // what a cashier did meanwhile is no word about the search
            memory.lastMessage = event.message;
        // What a gateway answered may have members of these names, and is no memory of ours.
        const bool isOurs = event.kind == EvidenceKind::Note && event.source == searched;
        const bool isOfTheCall = event.kind == EvidenceKind::Unknown && event.source == callOver;
        if (!memory.over.isValid() && (isOurs || isOfTheCall))
            memory.over = ClockStamp::from(event.answer[u"clocks"]);
        if (!isOurs)
            continue;
        for (const Json &id : event.answer[u"ruledOut"].items())
            memory.ruledOut.insert(id.text());
    }
    co_return memory;
}

/// Other accounts with which the sale's has one list at the gateway, as far as anybody can tell.
QCoro::Task<QStringList> Tracker::sistersOf(Invoice invoice) const
{
    QStringList sisters;
    const auto accounts = co_await m_services.gateways.accounts().all();
    if (accounts)
        sisters = SameMerchant(invoice.accountId, invoice.gatewayId, *accounts).sisters();
    co_return sisters;
}

QCoro::Task<QSet<QString>> Tracker::takenAmong(
    Invoice invoice, QStringList remoteIds, Imported imported) const
{
    QSet<QString> taken;
    const QStringList sisters = co_await sistersOf(invoice);
    const SaleNames names{.accountId = invoice.accountId,
        .gatewayId = invoice.gatewayId,
        .remoteIds = remoteIds,
        .sisters = sisters};
    const auto known = co_await m_services.ledger.known(names);
    if (!known) // then each is asked about
        co_return taken;
    for (const Invoice &sale : *known) {
        const bool isOfTheList = sale.accountId == invoice.accountId || sisters.contains(sale.accountId);
        if (isOfTheList && sale.gatewayId == invoice.gatewayId && sale.reference != invoice.reference
            && !sale.remoteId.isEmpty() && (imported == Imported::Count || !wasImported(sale)))
            taken.insert(sale.remoteId);
    }
    co_return taken;
}

QSet<QString> Tracker::leftOpenOf(const QString &reference)
{
    const auto now = m_budgets.now();
    m_leftOpen.removeIf([now](const QHash<QString, LeftOpen>::iterator &each) {
        return now - each.value().since >= leftOpenFor;
    });
    return m_leftOpen.value(reference).ids;
}

void Tracker::keepLeftOpen(const QString &reference, const Finding &finding)
{
    if (finding.leftOpen.isEmpty())
        return;
    LeftOpen &kept = m_leftOpen[reference];
    if (kept.ids.isEmpty())
        kept.since = m_budgets.now();
    for (const QString &id : finding.leftOpen)
        kept.ids.insert(id);
}

SearchContext Tracker::contextWithoutMemory(const Invoice &invoice) const
{
    SearchContext context;
    context.takenAmong = [this, invoice](QStringList ids) {
        return takenAmong(invoice, std::move(ids), Imported::AreLeftOut);
    };
    context.now = m_services.clock();
    context.isForProof = false;
    context.mostQuestions = mostQuestions;
    return context;
}

SearchContext Tracker::contextFor(const Invoice &invoice, const Memory &memory) const
{
    SearchContext context = contextWithoutMemory(invoice);
    context.ruledOut = memory.ruledOut;
    const ClockStamp &over = memory.over;
    const qint64 gap = over.isValid() ? invoice.openedAt.msecsTo(over.program) : 0;
    context.isClockOfSaleKnown =
        !isUndecided(invoice.state) || (over.gateway && gap >= 0 && gap <= milliseconds(clockStays).count());
    return context;
}

QCoro::Task<Result<SearchContext>> Tracker::contextWithMemory(Invoice invoice)
{
    const auto remembered = co_await remember(invoice.reference);
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    SearchContext context = contextFor(invoice, *remembered);
    co_return context;
}

/// Whether the gateway's clock tells something else than this computer's. Either of them may have been set,
/// or one server of several is wrong; what a single answer says counts for nothing then.
bool Tracker::isOdd(const Memory &memory, const Finding &finding) const
{
    if (!finding.gatewayTime)
        return false;
    const QDateTime now = m_services.clock();
    qint64 ahead = now.msecsTo(*finding.gatewayTime);
    if (memory.over.isValid() && memory.over.gateway)
        ahead = memory.over.gateway->msecsTo(*finding.gatewayTime) - memory.over.program.msecsTo(now);
    return std::abs(ahead) > milliseconds(GatewayClocks::tolerance).count();
}

milliseconds Tracker::untilLanded(const Invoice &invoice, const Memory &memory, const Finding &finding) const
{
    const milliseconds patience = callEndOf(invoice.state, invoice.errorCode) == CallEnd::Answered
        ? m_patience.settle
        : m_patience.landing;
    const ClockStamp &over = memory.over;
    if (!over.isValid())
        return patience; // counted from this search on
    // This computer's clock may have been set since; the gateway's counts where it is known.
    const qint64 gone = over.gateway && finding.gatewayTime ? over.gateway->msecsTo(*finding.gatewayTime)
                                                            : over.program.msecsTo(m_services.clock());
    return std::clamp(patience - milliseconds(gone), milliseconds(0), patience);
}

/// Searches once more, and knows what the search before has learnt.
QCoro::Task<Result<Finding>> Tracker::findAgain(
    std::shared_ptr<Gateway> gateway, Invoice invoice, SearchContext context, Finding before)
{
    for (const QString &id : std::as_const(before.ruledOut))
        context.ruledOut.insert(id);
    for (const QString &id : std::as_const(before.leftOpen))
        context.leftOpen.insert(id);
    auto finding = co_await gateway->find(invoice, context);
    if (finding) {
        finding->ruledOut = before.ruledOut + finding->ruledOut;
        finding->leftOpen = before.leftOpen + finding->leftOpen;
        finding->calls += before.calls;
    }
    co_return finding;
}

QCoro::Task<Result<Tracked>> Tracker::search(OpenedGateway opened, Invoice invoice, KeyFor whom)
{
    const auto gateway = opened.gateway;
    const auto remembered = co_await remember(invoice.reference);
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    Memory memory = *remembered;
    // An issuing program may be at its call until `call` has passed.
    // (One that was begun in the future was begun before the clock was set back. Whoever is at a call holds
    // the sale's lock, and we do.)
    const qint64 age = invoice.openedAt.msecsTo(m_services.clock());
    const bool mayBeCalling = invoice.state == State::Issuing && age >= 0 && age < m_patience.call.count();

    SearchContext context = contextFor(invoice, memory);
    context.leftOpen = leftOpenOf(invoice.reference);
    if (whom == KeyFor::Person) // who waits for the answer, and asks once
        context.mostQuestions = mostQuestionsForProof;
    auto finding = co_await gateway->find(invoice, context);
    const LocalizedText contradiction = whatContradictsSilence(invoice, opened.account);
    const bool mayConclude = isUndecided(invoice.state) && !mayBeCalling && contradiction.isEmpty();
    const auto foundNothing = [&] { return finding && finding->kind != Finding::Kind::Found; };
    // Where the gateway itself answered, nothing can land later: it only has to settle.
    if (mayConclude && foundNothing() && !memory.over.isValid()
        && callEndOf(invoice.state, invoice.errorCode) == CallEnd::Answered) {
        memory.over = {std::nullopt, m_services.clock()};
        const milliseconds settle = m_patience.settle;
        co_await QCoro::sleepFor(settle);
        finding = co_await gateway->find(invoice, context);
        memory.over.program = memory.over.program.addMSecs(-settle.count()); // however the clock is set
    }
    if (mayConclude && foundNothing() && !memory.over.isValid() && isOdd(memory, *finding)) {
        const auto first = finding->gatewayTime; // the quarter of an hour begins with the later of two
        finding = co_await findAgain(gateway, invoice, context, std::move(*finding));
        if (foundNothing() && finding->gatewayTime)
            finding->gatewayTime = std::max(*first, *finding->gatewayTime);
    }
    // What counts is when the search began: a sale that arrived during it may have been missed.
    bool isLanded = mayConclude && foundNothing() && memory.over.isValid()
        && untilLanded(invoice, memory, *finding).count() <= 0;
    // Now with all that a proof needs; and a clock that has moved is asked twice.
    if (isLanded && (finding->kind == Finding::Kind::Undecided || isOdd(memory, *finding))) {
        context.isForProof = true;
        context.mostQuestions = mostQuestionsForProof;
        finding = co_await findAgain(gateway, invoice, context, std::move(*finding));
        isLanded = foundNothing() && untilLanded(invoice, memory, *finding).count() <= 0;
    }
    const int calls = finding ? finding->calls : 0;
    // What it took beyond the few calls that a question is reckoned with holds the next round up.
    constexpr int reckoned = 4;
    if (calls > reckoned)
        spend(opened, calls - reckoned);
    if (!finding)
        co_return Tracked{invoice, {}, logged(u"searching "_s + invoice.reference, finding.error())};
    if (finding->kind == Finding::Kind::Found)
        co_return co_await recordReport(invoice, *finding->report, EvidenceKind::Found);
    keepLeftOpen(invoice.reference, *finding);
    if (!isUndecided(invoice.state))
        co_return co_await recordLikelyPaid(std::move(invoice), std::move(*finding));
    if (mayBeCalling)
        co_return Tracked{invoice, words::beingIssued(), {}};
    if (mayConclude && !isLanded)
        co_return co_await recordLanding(invoice, std::move(memory), std::move(*finding));
    if (!mayConclude || finding->kind == Finding::Kind::Undecided)
        co_return co_await recordUndecided(invoice, std::move(*finding), contradiction);
    co_return co_await recordNeverCreated(invoice, finding->message);
}

/// The first search that finds nothing is the last moment at which the call can have been on its way.
QCoro::Task<Result<Tracked>> Tracker::recordLanding(Invoice invoice, Memory memory, Finding finding)
{
    const QDateTime now = m_services.clock();
    const milliseconds left = untilLanded(invoice, memory, finding);
    const LocalizedText message = words::mayStillLand(now.addMSecs(left.count()));
    if (memory.over.isValid() && !finding.isUnfinished)
        co_return Tracked{invoice, message, {}};
    const ClockStamp over = memory.over.isValid() ? ClockStamp() : ClockStamp{finding.gatewayTime, now};
    if (!over.isValid() && finding.ruledOut.isEmpty())
        co_return Tracked{invoice, message, {}};
    const Evidence note{.kind = EvidenceKind::Note,
        .source = searched,
        .at = now,
        .message = message,
        .answer = memoryJson(over, finding.ruledOut)};
    const auto recorded = co_await m_services.ledger.record(invoice.reference, note);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, message, {}};
}

/// `contradiction`: why silence would say nothing anyway; empty where it would.
QCoro::Task<Result<Tracked>> Tracker::recordUndecided(
    Invoice invoice, Finding finding, LocalizedText contradiction)
{
    const QDateTime now = m_services.clock();
    const LocalizedText message = words::undecided(missingFor(finding, contradiction));
    const milliseconds age(std::max<qint64>(0, invoice.openedAt.msecsTo(now)));
    const QDateTime again = now.addMSecs(schedule::pause(invoice.state, age).count());
    const LocalizedText advice = sentences(message, words::undecidedAdvice(again));
    const auto remembered = co_await remember(invoice.reference);
    if (!remembered)
        co_return tl::unexpected(remembered.error());
    if (remembered->lastMessage == message && finding.ruledOut.isEmpty()) // said already
        co_return Tracked{invoice, advice, {}};
    const Evidence note{.kind = EvidenceKind::Note,
        .source = searched,
        .at = now,
        .message = message,
        .answer = memoryJson({}, finding.ruledOut)};
    const auto recorded = co_await m_services.ledger.record(invoice.reference, note);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, advice, {}};
}

/// It was issued, and the one that the customer paid may be it: nobody would look there by himself.
QCoro::Task<Result<Tracked>> Tracker::recordLikelyPaid(Invoice invoice, Finding finding)
{
    const QString doubt = likelyPaidDoubt(finding.likelyPaid);
    if (finding.likelyPaid.isEmpty() || invoice.doubt.split(u' ').contains(doubt))
        co_return Tracked{invoice, finding.message, {}};
    const Evidence note{.kind = EvidenceKind::Note,
        .source = searched,
        .at = m_services.clock(),
        .doubt = doubt,
        .message = finding.message};
    const auto recorded = co_await m_services.ledger.record(invoice.reference, note);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, finding.message, {}};
}

QCoro::Task<Result<Tracked>> Tracker::recordNeverCreated(Invoice invoice, LocalizedText found)
{
    const Evidence evidence{.kind = EvidenceKind::NeverCreated,
        .source = searched,
        .at = m_services.clock(),
        .state = State::Refused,
        .errorCode = neverCreatedCode,
        .message = words::neverCreated(found)};
    // Another program may have found it in the meantime: its evidence stands.
    const std::vector<State> undecided{
        State::Issuing, State::Unknown}; // a list in the call itself trips GCC 12
    const auto recorded = co_await m_services.ledger.record(invoice.reference, evidence, undecided);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return Tracked{*recorded, recorded->errorMessage, {}};
}

} // namespace counterfoil
