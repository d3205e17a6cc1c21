// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GatewayAnswers.h"
#include "invoices/Order.h"

#include <QCoroTask>
#include <QDate>
#include <QSet>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace counterfoil {

/// What a search for a sale may go by besides the sale itself.
struct SearchContext {
    /// Which of those gateway's ids belong to other sales in the books; none where it is empty.
    std::function<QCoro::Task<QSet<QString>>(QStringList)> takenAmong = {};
    QSet<QString> ruledOut = {}; ///< ids that earlier searches found to be other sales'
    /// Ids about which it was asked not long ago, and did not tell whose they are.
    QSet<QString> leftOpen = {};
    std::optional<QDateTime> now = {}; ///< this computer's clock, to be compared with the gateway's; UTC
    /// Whether both clocks were seen soon after the sale was begun. If not, this computer's may have been
    /// wrong by any number of days, and be right by now.
    bool isClockOfSaleKnown = true;
    /// Whether "not there" would be believed now: then all is read that a proof needs. Else only what is
    /// likely.
    bool isForProof = true;
    int mostQuestions = 60; ///< about single candidates, in this search
    /// Told by candidates() how many calls it made; find() tells that in its Finding.
    std::function<void(int)> tellCalls = {};
};

/// One account's access to its gateway. It sends each create call once, follows no redirects and keeps
/// nothing: what it says is recorded by Issuer and Tracker. `reference` is ours and travels with the sale.
class Gateway {
public:
    virtual ~Gateway() = default;

    virtual QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token stop) = 0;
    /// `invoice.remoteId` must not be empty. Error `other-sale`: the gateway has that id for another sale, or
    /// for nobody of this account; find() may know the right one.
    virtual QCoro::Task<Result<StatusReport>> status(Invoice invoice) = 0;
    /// Looks for a sale whose id nobody knows, among all that the gateway lists. "Not there" is said by proof
    /// only (AbsenceProof), and it says nothing of a call that may still land: that is for whoever asks to
    /// judge.
    virtual QCoro::Task<Result<Finding>> find(Invoice invoice, SearchContext context) = 0;
    /// Whether the key is accepted, without issuing anything.
    virtual QCoro::Task<KeyCheck> checkKey() = 0;

    // What not every gateway has (GatewayKind says which do).
    /// Without a list of its own: no fields and no remark.
    virtual QCoro::Task<Result<ExtraFields>> extraFields(QString system);
    /// A page (from 1 on) of the sales made on the days from `first` to `last`, oldest first where the
    /// gateway sorts them, so that sales made meanwhile come last. Error statement-none where the gateway has
    /// none.
    virtual QCoro::Task<Result<Statement>> statement(QDate first, QDate last, int page);
    /// Asks, by one call, whose sale that id is. Error whose-none where a gateway's lists name sales by the
    /// merchant's number, so that nobody has to ask.
    virtual QCoro::Task<Result<Whose>> whose(QString remoteId);
    /// What that answer says about the sale, whose reference or id it bears. Error other-sale: it states
    /// another amount than the sale has. whose-none as in whose().
    virtual Result<StatusReport> reportOn(const Invoice &invoice, const Whose &whose) const;
    /// Sales that could be that one, the likely ones first, for a person to choose from; without those that
    /// are other sales' for sure, `mostCandidates` at most. None where the gateway knows sales by our
    /// reference.
    virtual QCoro::Task<Result<std::vector<Candidate>>> candidates(Invoice invoice, SearchContext context);
    /// The sale of that id, whoever's it is. Error `candidate-none` (Input) where the gateway has none of
    /// that id for this account, or knows sales by our reference.
    virtual QCoro::Task<Result<Candidate>> candidate(Invoice invoice, QString remoteId);

    /// From now on `hear` is told what time the gateway's answers state (UTC), each as it comes.
    void listenToClock(std::function<void(QDateTime)> hear) { m_hearClock = std::move(hear); }

protected:
    void tellClock(const std::optional<QDateTime> &time) const
    {
        if (time && m_hearClock)
            m_hearClock(*time);
    }

private:
    std::function<void(QDateTime)> m_hearClock;
};

} // namespace counterfoil
