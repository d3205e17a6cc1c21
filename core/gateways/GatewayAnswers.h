// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/LocalizedText.h"
#include "base/Result.h"
#include "invoices/Invoice.h"
#include "methods/Field.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What gateways answer, in our words: the values that cross the seam of Gateway.h.
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
    /// Members of the method's NameValues field, such as "extra_fields.phone".
    std::vector<Field> fields = {};
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

} // namespace counterfoil
