// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementFact.h"

#include "Schedule.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using enum State;

QString bare(const QString &word)
{
    QString text = word.section(u':', -1).trimmed().toLower();
    text.replace(u'_', u' ');
    return text;
}

/// Nothing is paid, and nobody is waited for.
bool isDeadEnd(State state)
{
    return state == Failed || state == Cancelled || state == Expired;
}

enum class Move { Onward, Sideways, Back };

Move moveOf(State from, State to)
{
    if (from == Open || from == Refused)
        return Move::Onward;
    if (isDeadEnd(from) && isDeadEnd(to)) // lists and status calls may call the same end by two names
        return Move::Sideways;
    if (to == Open)
        return Move::Back;
    if (from == Paid)
        return to == Chargeback || to == Withheld ? Move::Onward : Move::Back;
    return from == Chargeback ? Move::Back : Move::Onward;
}

/// Whether the line may be about another sale than the one whose name it bears.
bool isOdd(const StatementLine &line, const Invoice &sale)
{
    const bool hasOtherAmount =
        line.amount && line.amount->currency() == sale.amount.currency() && *line.amount != sale.amount;
    const bool hasOtherId =
        !line.remoteId.isEmpty() && !sale.remoteId.isEmpty() && line.remoteId != sale.remoteId;
    return hasOtherAmount || hasOtherId;
}

} // namespace

bool isSameWord(const QString &one, const QString &other)
{
    return bare(one) == bare(other);
}

StatementFact factIn(
    const StatementLine &line, const Invoice &sale, const QDateTime &readAt, const QDateTime &now)
{
    using Kind = StatementFact::Kind;
    const bool isOpen = isUnsettled(sale.state);
    if (schedule::isUndecided(sale.state) || schedule::mayExistAllTheSame(sale.state, sale.errorCode))
        return {Kind::Doubt};
    // What the gateway refused can only come back by money.
    const bool tookMoney = line.state == Paid || line.state == Authorised;
    if ((sale.state == Refused && !tookMoney) || sale.changedAt > readAt || sale.checkedAt > readAt)
        return {};
    if (isOdd(line, sale))
        return {isOpen ? Kind::Doubt : Kind::Nothing};

    Evidence evidence{
        .kind = EvidenceKind::Polled, .source = u"gateway: statement"_s, .at = now, .state = line.state};
    evidence.message = line.message;
    evidence.answer = line.answer;
    evidence.remoteId = sale.remoteId.isEmpty() ? line.remoteId : sale.remoteId;
    const bool isNewWord = !line.remoteStatus.isEmpty() && !isSameWord(line.remoteStatus, sale.remoteStatus);
    evidence.remoteStatus = isNewWord ? line.remoteStatus : sale.remoteStatus;
    const Settlement settlement = sale.settlement.completedBy(line.settlement);
    if (settlement != sale.settlement)
        evidence.settlement = settlement;

    const State told = line.state.value_or(sale.state);
    const Move move = told == sale.state ? Move::Onward : moveOf(sale.state, told);
    if (move != Move::Onward)
        return {move == Move::Back ? Kind::Doubt : Kind::Nothing};
    // A settled sale is written down only if there is something to write; of an open one, that it was asked
    // about.
    const bool isNews = told != sale.state || isNewWord || !evidence.settlement.isEmpty();
    return isOpen || isNews ? StatementFact{Kind::News, evidence} : StatementFact{};
}

} // namespace counterfoil
