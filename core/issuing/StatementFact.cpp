// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementFact.h"

#include "Schedule.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using enum State;

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

StatementFact factIn(
    const StatementLine &line, const Invoice &sale, const QDateTime &readAt, const QDateTime &now)
{
    using Kind = StatementFact::Kind;
    const bool isOpen = isUnsettled(sale.state);
    if (schedule::isUndecided(sale.state) || schedule::mayExistAllTheSame(sale.state, sale.errorCode))
        return {Kind::Doubt};
    // What the gateway refused can only come back by money.
    const bool tookMoney = line.state && isPaid(*line.state);
    if ((sale.state == Refused && !tookMoney) || sale.changedAt > readAt || sale.checkedAt > readAt)
        return {};
    if (isOdd(line, sale))
        return {isOpen ? Kind::Doubt : Kind::Nothing};

    Evidence evidence{
        .kind = EvidenceKind::Polled, .source = u"gateway: statement"_s, .at = now, .state = line.state};
    evidence.message = line.message;
    evidence.doubt = line.doubt;
    evidence.answer = line.answer;
    evidence.remoteId = sale.remoteId.isEmpty() ? line.remoteId : sale.remoteId;
    const bool isNewWord = !line.remoteStatus.isEmpty() && !isSameWord(line.remoteStatus, sale.remoteStatus);
    evidence.remoteStatus = isNewWord ? line.remoteStatus : sale.remoteStatus;
    const Settlement settlement = sale.settlement.completedBy(line.settlement);
    if (settlement != sale.settlement)
        evidence.settlement = settlement;

    const State told = line.state.value_or(sale.state);
    const Move move = moveOf(sale.state, told);
    if (move != Move::Onward)
        return {move == Move::Back ? Kind::Doubt : Kind::Nothing};
    // A settled sale is written down only if there is something to write; of an open one, that it was asked
    // about.
    const bool isNews = told != sale.state || isNewWord || !evidence.settlement.isEmpty();
    return isOpen || isNews ? StatementFact{Kind::News, evidence} : StatementFact{};
}

} // namespace counterfoil
