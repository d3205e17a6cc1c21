// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusPoller.h"

#include "Schedule.h"
#include "base/ErrorLog.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

StatusPoller::StatusPoller(Tracker &tracker, Pace pace, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_pace(pace)
    , m_started(tracker.budgets().now())
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { look(); });
    m_next.start(m_pace.first);
}

StatusPoller::~StatusPoller()
{
    m_stop.request_stop();
}

/// Unless it looks sooner anyway.
void StatusPoller::lookAgainIn(milliseconds pause)
{
    const milliseconds wanted = std::clamp(pause, milliseconds(0), m_pace.longest);
    if (!m_next.isActive() || m_next.remainingTimeAsDuration() > wanted)
        m_next.start(wanted);
}

StatusPoller::Visited &StatusPoller::visitedOf(const Key &key)
{
    Visited &visited = m_visited[key];
    if (!visited.poll)
        visited.poll = std::make_shared<AccountPoll>(m_tracker, key.first, key.second);
    return visited;
}

/// How long until that sale is to be asked about; what nobody has to ask about waits for the next look.
milliseconds StatusPoller::untilDue(const PendingInvoice &invoice, const QDateTime &now) const
{
    if (!schedule::isFollowed(invoice) || m_tracker.isFollowed(invoice.reference))
        return m_pace.longest;
    const QDateTime tried = m_tried.value(invoice.reference);
    QDateTime due = schedule::dueAt(invoice, tried, now);
    if (tried.isValid()
        && schedule::isAwaitingConfirmation(m_tracker.unconfirmedSince(invoice.reference), now))
        due = std::min(due, tried.addMSecs(schedule::unconfirmed.count()));
    return milliseconds(now.msecsTo(due));
}

/// What is due now, by account; and the timer is set for what will be next. Nothing, once this is gone.
QCoro::Task<std::map<StatusPoller::Key, std::vector<PendingInvoice>>> StatusPoller::dueOf(
    std::vector<PendingInvoice> pending, QDateTime now)
{
    const QPointer<StatusPoller> self(this);
    std::map<Key, std::vector<PendingInvoice>> due;
    milliseconds next = m_pace.longest;
    EventLoopYielder yielder(m_pace.timeSlice);
    for (PendingInvoice &invoice : pending) {
        const milliseconds wait = untilDue(invoice, now);
        if (wait.count() <= 0)
            due[Key(invoice.accountId, invoice.gatewayId)].push_back(std::move(invoice));
        else
            next = std::min(next, wait);
        if (!yielder.isDue())
            continue;
        co_await yielder.yield();
        if (!self) {
            due.clear();
            co_return due;
        }
    }
    lookAgainIn(next);
    co_return due;
}

QCoro::Task<> StatusPoller::look()
{
    if (m_isLooking) {
        m_isLookWanted = true;
        co_return;
    }
    m_isLooking = true;
    ++m_looks;
    const QPointer<StatusPoller> self(this);
    const QDateTime now = m_tracker.services().clock();
    auto reading = m_tracker.services().ledger.pending(now.addDays(-schedule::doubtedDays));
    auto pending = co_await reading;
    if (!self)
        co_return;
    if (pending) {
        if (static_cast<std::size_t>(m_tried.size()) > 2 * pending->size() + 100)
            m_tried.clear(); // mostly of sales that are settled by now
        auto choosing = dueOf(std::move(*pending), now);
        auto dues = co_await choosing;
        if (!self)
            co_return;
        for (auto &[key, due] : dues) {
            // Chosen before a visit told what it asked about: that is not due any more.
            if (visitedOf(key).endedIn != m_looks)
                begin(key, std::move(due));
        }
    } else {
        logged(u"a round of questions"_s, pending.error());
    }
    auto planning = planLookBack();
    co_await planning;
    if (!self)
        co_return;
    for (auto &[key, visited] : m_visited) {
        if (visited.isToLookBack && !isPlaceBusy(visited))
            begin(key, {});
    }
    m_isLooking = false;
    lookAgainIn(std::exchange(m_isLookWanted, false) ? milliseconds(0) : m_pace.longest);
    if (m_busy == 0)
        Q_EMIT made();
}

/// Whether another account of the same gateway looks back at this moment: they may have one key, and one
/// reading of the list is enough then.
bool StatusPoller::isPlaceBusy(const Visited &visited) const
{
    return std::any_of(m_visited.begin(), m_visited.end(), [&visited](const auto &each) {
        return each.second.isLookingBack && each.second.place == visited.place;
    });
}

/// The list that was read through has their sales as well.
void StatusPoller::spareSisters(const Key &key, const QSet<QString> &sisters)
{
    for (const QString &accountId : sisters) {
        const auto sister = m_visited.find(Key(accountId, key.second));
        if (sister != m_visited.end() && !sister->second.isBusy)
            sister->second.isToLookBack = false;
    }
}

/// Visits the account, or looks again when its budget allows a visit.
void StatusPoller::begin(const Key &key, std::vector<PendingInvoice> due)
{
    Visited &visited = visitedOf(key);
    if (visited.isBusy)
        return; // it looks again at its end
    CallBudget &budget = visited.poll->budget();
    const milliseconds now = m_tracker.budgets().now();
    if (const milliseconds wait = budget.untilRound(now); wait.count() > 0) {
        lookAgainIn(wait);
        return;
    }
    budget.beginRound(now);
    visited.isBusy = true;
    visited.isLookingBack = due.empty();
    ++m_busy;
    visit(key, std::move(due));
}

QCoro::Task<> StatusPoller::visit(Key key, std::vector<PendingInvoice> due)
{
    const QPointer<StatusPoller> self(this);
    const auto poll = visitedOf(key).poll;
    const bool isLookBack = due.empty();
    const QDateTime now = m_tracker.services().clock();
    auto asking = isLookBack
        ? poll->lookBack(now.date().addDays(-m_pace.lookBackDays), m_stop.get_token())
        : poll->ask(std::move(due), AccountPoll::Haste::NextRound, {}, m_stop.get_token());
    const AccountPoll::Round round = co_await asking;
    if (round.ledgerError)
        logged(u"a round of questions"_s, *round.ledgerError);
    if (!self)
        co_return;
    m_tried.insert(round.tried);
    Visited &visited = visitedOf(key);
    visited.isBusy = false;
    visited.isLookingBack = false;
    m_sisters[key].unite(round.sisters);
    visited.endedIn = m_looks;
    --m_busy;
    if (!round.halt && (isLookBack || poll->isLookingBack()))
        visited.isToLookBack = poll->isLookingBack();
    if (isLookBack && !round.halt && !poll->isLookingBack())
        spareSisters(key, std::exchange(m_sisters[key], {}));
    lookAgainIn(milliseconds(0));
}

/// Once a day, for every account that sold something in the time that is looked back over.
QCoro::Task<> StatusPoller::planLookBack()
{
    const milliseconds now = m_tracker.budgets().now();
    const milliseconds due =
        m_lookedBack ? *m_lookedBack + m_pace.lookBackEvery : m_started + m_pace.lookBackAfter;
    if (now < due) {
        lookAgainIn(due - now);
        co_return;
    }
    m_lookedBack = now;
    const QPointer<StatusPoller> self(this);
    const Tracker::Services services = m_tracker.services();
    const QDateTime since = services.clock().addDays(-m_pace.lookBackDays);
    auto reading = services.gateways.accounts().all();
    const auto accounts = co_await reading;
    if (!self || !accounts)
        co_return;
    for (const Account &account : *accounts) {
        const LedgerQuery one{.openedSince = since, .accountId = account.id, .limit = 1};
        auto listing = services.ledger.list(one);
        const auto sales = co_await listing;
        if (!self)
            co_return;
        if (!sales || sales->empty())
            continue;
        for (const GatewayKind &kind : services.gateways.kinds()) {
            if (!kind.hasStatements || !account.serves(kind.id))
                continue;
            Visited &visited = visitedOf(Key(account.id, kind.id));
            visited.isToLookBack = true;
            visited.place = kind.id + u' ' + account.baseUrl.authority().toLower();
        }
    }
}

} // namespace counterfoil
