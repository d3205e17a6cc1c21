// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementFact.h"

#include "Schedule.h"
#include "gateways/WireReader.h"
#include "money/StatedAmount.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using enum State;

bool hasOtherAmount(const StatementLine &line, const Invoice &sale)
{
    return line.amount && line.amount->currency() == sale.amount.currency()
        && !isSameAmount(*line.amount, sale.amount);
}

bool hasOtherId(const StatementLine &line, const Invoice &sale)
{
    return !line.remoteId.isEmpty() && !sale.remoteId.isEmpty() && line.remoteId != sale.remoteId;
}

/// What of the line is doubted and was not before. When it was made is known of a sale that is in the books;
/// how much it is, and where it stands, may not be in doubt.
QString newDoubts(const StatementLine &line, const Invoice &sale, bool isNewWord)
{
    const QStringList told = line.doubt.split(u' ', Qt::SkipEmptyParts);
    const QStringList known = sale.doubt.split(u' ', Qt::SkipEmptyParts);
    QStringList doubts = told;
    doubts.removeAll(wire::unreadableMember(u"time"));
    if (!line.state && isNewWord && !doubts.contains(unknownWord(line.remoteStatus)))
        doubts << unknownWord(line.remoteStatus);
    doubts.removeIf([&known](const QString &each) { return known.contains(each); });
    return doubts.join(u' ');
}

/// What a line that may be about another sale than the one whose name it bears tells: of a sale that waits,
/// that it has to be asked about; of one that is paid, that somebody should compare the amounts, once.
StatementFact factInOdd(const StatementLine &line, const Invoice &sale, const QDateTime &now)
{
    using Kind = StatementFact::Kind;
    if (isUnsettled(sale.state))
        return {Kind::Doubt};
    const QString doubt = u"listed-amount"_s;
    if (sale.state != Paid || hasOtherId(line, sale) || sale.doubt.split(u' ').contains(doubt))
        return {};
    Evidence evidence{.kind = EvidenceKind::Polled,
        .source = u"gateway: statement"_s,
        .at = now,
        .remoteId = sale.remoteId,
        .remoteStatus = sale.remoteStatus,
        .doubt = doubt,
        //: %1 is an amount of money, 20.00 EUR; it is not the one that the sale has in the books.
        .message = translatable("StatementFact", "The gateway’s list states %1 for this sale.")
                       .arg(line.amount->display()),
        .answer = line.answer};
    return {Kind::News, evidence};
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
    if (hasOtherAmount(line, sale) || hasOtherId(line, sale))
        return factInOdd(line, sale, now);

    Evidence evidence{
        .kind = EvidenceKind::Polled, .source = u"gateway: statement"_s, .at = now, .state = line.state};
    evidence.message = line.message;
    evidence.answer = line.answer;
    evidence.remoteId = sale.remoteId.isEmpty() ? line.remoteId : sale.remoteId;
    const bool isNewWord = !line.remoteStatus.isEmpty() && !isSameWord(line.remoteStatus, sale.remoteStatus);
    evidence.remoteStatus = isNewWord ? line.remoteStatus : sale.remoteStatus;
    evidence.doubt = newDoubts(line, sale, isNewWord);
    const Settlement settlement = sale.settlement.completedBy(line.settlement);
    if (settlement != sale.settlement)
        evidence.settlement = settlement;

    const State told = line.state.value_or(sale.state);
    const Move move = moveOf(sale.state, told);
    if (move != Move::Onward)
        return {move == Move::Back ? Kind::Doubt : Kind::Nothing};
    // A settled sale is written down only if there is something to write; of an open one, that it was asked
    // about.
    const bool isNews = told != sale.state || isNewWord || !evidence.settlement.isEmpty()
        || (isPaid(told) && !evidence.doubt.isEmpty());
    return isOpen || isNews ? StatementFact{Kind::News, evidence} : StatementFact{};
}

} // namespace counterfoil
