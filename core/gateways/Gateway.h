// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/Account.h"
#include "base/LocalizedText.h"
#include "base/Result.h"
#include "base/SecretText.h"
#include "invoices/Invoice.h"
#include "invoices/Order.h"

#include <QCoroTask>
#include <QDateTime>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace counterfoil {

/// What came of a create call. There are three outcomes, never two.
struct IssueOutcome {
    enum class Kind { Issued, Refused, Unknown };
    Kind kind = Kind::Unknown;
    State state = State::Open; ///< for Issued
    QString remoteId = {}; ///< may be empty: a hosted NonStoPay sale has none in its answer
    QString remoteStatus = {};
    QString payLink = {}; ///< may be empty for a direct sale that needs no step by the customer
    CoinAddress coin = {};
    Json payForm = {};
    std::optional<LocalizedText> warning = {}; ///< as in Evidence
    QString doubt = {}; ///< as in Evidence
    Settlement settlement = {}; ///< of a sale that was there already, and paid
    std::optional<Error> error = {}; ///< for Refused and Unknown
    /// What time the answer states that ended the call, where one came; UTC.
    std::optional<QDateTime> gatewayTime = {};
    Json answer = {}; ///< redacted
};

/// What a gateway says about an invoice that has an id there.
struct StatusReport {
    std::optional<State> state = {}; ///< none: a word that we do not know, which changes nothing
    QString remoteId;
    QString remoteStatus; ///< the gateway's own word
    QString source; ///< which calls said so
    LocalizedText message = {}; ///< remarks worth showing
    Settlement settlement = {};
    QString payLink = {}; ///< this and the next two: where the call brought them
    CoinAddress coin = {};
    Json payForm = {};
    std::optional<LocalizedText> warning = {}; ///< as in Evidence
    QString doubt = {}; ///< as in Evidence
    bool linkIsLost = false; ///< the gateway tells what the customer pays by once only, and we do not have it
    bool isUnconfirmed = false; ///< it says paid, but nothing confirms that yet: to be asked again soon
    Json answer = {}; ///< redacted
};

/// What a search for a sale may go by besides the sale itself.
struct SearchContext {
    /// Which of those gateway's ids belong to other sales in the books; none where it is empty.
    std::function<QCoro::Task<QSet<QString>>(QStringList)> takenAmong = {};
    QSet<QString> ruledOut = {}; ///< ids that earlier searches found to be other sales'
    QSet<QString> leftOpen =
        {}; ///< ids about which it was asked not long ago, and did not tell whose they are
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

/// Whether a sale whose answer never came exists at the gateway.
struct Finding {
    enum class Kind { Found, NotThere, Undecided };
    Kind kind = Kind::Undecided;
    std::optional<StatusReport> report = {}; ///< for Found
    LocalizedText message = {}; ///< how far the search went
    QList<LocalizedText> missing = {}; ///< for Undecided: what is missing for a proof, each a clause
    std::optional<QDateTime> gatewayTime = {}; ///< the gateway's own clock as the search began; UTC
    QStringList ruledOut = {}; ///< ids that this search found to be other sales'
    QStringList leftOpen = {}; ///< ids that this search asked about, and nobody can tell whose they are
    /// One of those is paid, and looks like this sale: the id; empty: none.
    QString likelyPaid = {};
    bool isUnfinished = false; ///< more candidates than questions: the next search goes on
    int calls = 1; ///< that the search made
};

/// A person chooses from so many candidates() at most: there may be more.
inline constexpr std::size_t mostCandidates = 20;

/// A sale at the gateway that may be the one whose id nobody knows.
struct Candidate {
    QString remoteId;
    std::optional<Money> amount = {};
    bool isOtherAmount = false; ///< candidate() alone: it states one that cannot be the sale's, or be read
    QString email = {};
    QString remoteStatus = {};
    std::optional<State> state = {};
    QDateTime createdAt = {}; ///< as written, in the gateway's own time zone, which it does not tell
    QString reference = {}; ///< the reference of ours that it carries; empty: none that can be read
    Json answer = {}; ///< redacted
};

/// What a call that issues nothing told about an account.
struct KeyCheck {
    enum class Finding {
        Accepted,
        PartlyAccepted, ///< the key works, but something that sales need later could not be asked
        KeyRefused,
        CallerNotListed, ///< the gateway takes no calls from this internet address
        WalletNotActive,
        TooManyCalls,
        Down, ///< the gateway has a fault of its own
        AnotherServer, ///< whatever answers there is not this gateway
        NoAnswer,
        Other,
    };
    Finding finding = Finding::Other;
    LocalizedText message = {}; ///< where the key was accepted: what was asked, and what could not be
    std::optional<Error> error = {}; ///< where it was not
};

/// The fields that one payment system wants besides the method's own, as its gateway lists them.
struct ExtraFields {
    std::vector<Field> fields =
        {}; ///< members of the method's NameValues field, such as "extra_fields.phone"
    /// Why the list could not be read, so that names and values are typed by hand; or what it holds that is
    /// not offered here.
    LocalizedText remark = {};
};

/// One sale as a gateway's statement lists it. What it does not state is empty.
struct StatementLine {
    QString remoteId;
    QString reference; ///< the merchant's own number; not one of ours where another program sold
    std::optional<Money> amount = {};
    QString system = {}; ///< the payment system's code
    std::optional<State> state = {};
    QString remoteStatus = {};
    QDateTime createdAt = {}; ///< as written; without `zoneIsTold` in a time zone that nobody knows
    bool zoneIsTold = false; ///< createdAt is UTC
    QString email = {};
    LocalizedText message = {}; ///< remarks worth showing
    Settlement settlement = {};
    QString doubt = {}; ///< as in Evidence: what of the line cannot be read
    Json answer = {}; ///< redacted
};

/// A page of a gateway's list of sales. `warning` is for a person.
struct Statement {
    std::vector<StatementLine> lines = {};
    LocalizedText warning = {};
    bool isDoubtful = false; ///< nobody can tell whether it came from the gateway
    int unreadable = 0; ///< lines that name no sale; they are not among `lines`
    std::optional<qint64> total = {}; ///< lines on all pages together, where the gateway tells
    bool hasMore = false; ///< another page follows
};

/// Whose sale an id is that a list names, as the gateway's call about that one sale says.
struct Whose {
    QString remoteId;
    QString reference = {}; ///< ours, as newReference() makes them, of whatever books; empty: it carries none
    /// Nothing came back of what the merchant sent along: nobody can tell whose it is. What another program
    /// sent is an answer.
    bool isSilent = false;
    Json told = {}; ///< the answer, for reportOn(); not redacted
    bool isClean = true; ///< nothing but the answer was in it
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
