// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schedule.h"

#include <algorithm>
#include <iterator>

namespace counterfoil::schedule {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

struct Step {
    milliseconds until; ///< the age up to which it holds
    milliseconds pause;
};

constexpr Step steps[] = {
    {2min, 10s}, // the customer stands there
    {15min, 30s}, {1h, 2min}, {24h, 15min},
    {14 * 24h, 2h}, // until then unpaid sales expire (gateways.md A.5)
};
constexpr milliseconds afterwards = 12h;

/// The customer is done; what is waited for takes hours or days.
constexpr milliseconds settling = 10min;
/// It was looked for and is not there: nobody stands and waits for this one.
constexpr milliseconds doubting = 2min;

milliseconds least(State state)
{
    switch (state) {
    case State::Authorised:
    case State::Withheld:
        return settling;
    case State::Refused:
        return doubting;
    default:
        return milliseconds(0);
    }
}

/// What a sale's age counts from: for what a gateway is still at work on, when that began.
QDateTime birthOf(const PendingInvoice &invoice)
{
    const bool isSettling = invoice.state == State::Authorised || invoice.state == State::Withheld;
    return isSettling && invoice.changedAt.isValid() ? invoice.changedAt : invoice.openedAt;
}

} // namespace

bool isAwaitingConfirmation(const QDateTime &since, const QDateTime &now)
{
    return since.isValid() && since <= now && since.msecsTo(now) < unconfirmedFor.count();
}

bool isUndecided(State state)
{
    return state == State::Issuing || state == State::Unknown;
}

bool mayExistAllTheSame(State state, const QString &errorCode)
{
    return state == State::Refused
        && (errorCode == u"never-created" || errorCode.startsWith(u"http-")
            || errorCode.startsWith(u"unproven-"));
}

bool holdsDuplicatesBack(State state, const QString &errorCode)
{
    return isUndecided(state) || (mayExistAllTheSame(state, errorCode) && errorCode != u"never-created");
}

bool isFollowed(const PendingInvoice &invoice)
{
    return isUnsettled(invoice.state) || mayExistAllTheSame(invoice.state, invoice.errorCode);
}

milliseconds pause(State state, milliseconds age)
{
    const auto *step = std::find_if(
        std::begin(steps), std::end(steps), [age](const Step &each) { return age < each.until; });
    return std::max(step == std::end(steps) ? afterwards : step->pause, least(state));
}

QDateTime dueAt(const PendingInvoice &invoice, const QDateTime &tried, const QDateTime &now)
{
    QDateTime last;
    for (const QDateTime &asked : {invoice.checkedAt, tried}) {
        if (asked.isValid() && asked <= now && (!last.isValid() || asked > last))
            last = asked;
    }
    const QDateTime birth = birthOf(invoice);
    if (last.isValid() && !birth.isValid()) // imported, and nobody tells how old it is
        return last.addMSecs(std::max(afterwards, least(invoice.state)).count());
    if (last.isValid())
        return last.addMSecs(pause(invoice.state, milliseconds(birth.msecsTo(last))).count());
    // Never asked about, as far as this clock knows. What is undecided is decided at once.
    const bool isFresh =
        birth.isValid() && birth <= now && !invoice.checkedAt.isValid() && !isUndecided(invoice.state);
    return isFresh ? birth.addMSecs(pause(invoice.state, milliseconds(0)).count()) : now;
}

} // namespace counterfoil::schedule
