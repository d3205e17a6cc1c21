// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountGateways.h"
#include "CallBudget.h"
#include "base/Clock.h"
#include "base/EventLoopYielder.h"
#include "base/LocalizedText.h"
#include "ledger/Ledger.h"

#include <QCoroTask>
#include <QHash>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace counterfoil {

/// What asking about one invoice brought. `note` is for a person where there is more to say than the state.
struct Tracked {
    Invoice invoice;
    LocalizedText note = {};
    std::optional<Error> error = {}; ///< the gateway could not be asked; the invoice is as it was
};

/// What keeps one sale from being asked about keeps the account's others from it, too.
bool holdsForTheAccount(const Error &error);

/// Whether a person could know more about that sale than the books: its id is not known, and the gateway has
/// it or may have it, also where it was refused by inference only. Such a sale has candidates().
bool mayBeConfirmed(const Invoice &invoice);

/// Asks gateways what became of invoices, and writes down what they say. Decides unknown outcomes: found, or
/// never created. Every question is counted in its account's budget, whoever asks it.
class Tracker {
public:
    /// How long after a call's end a gateway may still be carrying it out. Only then "not there" means
    /// "never".
    struct Patience {
        std::chrono::milliseconds settle = std::chrono::seconds(5);
        /// How long a server may hold a call that nobody has seen answered, and carry it out after all.
        std::chrono::milliseconds landing = std::chrono::minutes(15);
        /// No create call ends later after its invoice was opened: 15 s at most until it begins (Issuer), 30
        /// s for itself, and time for a slow disk.
        std::chrono::milliseconds call = std::chrono::seconds(60);
        /// How long it walks over many sales until others have a turn.
        std::chrono::milliseconds timeSlice = EventLoopYielder::usual;
    };

    /// Where it works; all of it outlives this.
    struct Services {
        Ledger &ledger;
        AccountGateways &gateways;
        Clock clock;
    };

    Tracker(Ledger &ledger, AccountGateways &gateways, Clock clock, Patience patience,
        CallBudgets::Rules budget = {})
        : m_services{ledger, gateways, std::move(clock)}
        , m_patience(patience)
        , m_budgets(std::move(budget))
    {
    }

    const Services &services() const { return m_services; }
    CallBudgets &budgets() { return m_budgets; }
    std::chrono::milliseconds timeSlice() const { return m_patience.timeSlice; }
    /// Takes calls from the account's budget, as soon as it has them; false where it was stopped before.
    QCoro::Task<bool> takeCalls(OpenedGateway opened, int calls, std::stop_token stop);

    /// Whether the budget knows of the calls already.
    enum class Calls { ToBeCounted, Counted };

    /// Asks now, whatever the state, but for sales that surely do not exist: the gateway said no, or nothing
    /// was sent. A sale that is undecided is locked first: while somebody else works on it, nothing is
    /// asked. An Error means that the ledger failed or has no such invoice.
    QCoro::Task<Result<Tracked>> track(
        QString reference, Calls calls = Calls::ToBeCounted, KeyFor whom = KeyFor::Person);
    /// How long until that sale's account may be asked by somebody who asks again and again; 0: now.
    QCoro::Task<std::chrono::milliseconds> untilQuestion(QString reference);
    /// What the gateway said about one line of its list.
    struct Named {
        std::optional<Tracked> tracked =
            {}; ///< the sale in the books that it is; none: it is somebody else's
        bool isSilent = false; ///< the gateway does not tell whose it is
    };
    /// Asks, by one call that whoever asks has counted, whose sale that id of a list is, and writes down what
    /// the answer says about it, completed by what the list `stated` about its money. `holder`: the reference
    /// of the sale that the books have under that id, if any; its error other-sale means that the id is
    /// another one's. An Error means that the gateway could not be asked, or the ledger failed.
    QCoro::Task<Result<Named>> askWhose(
        OpenedGateway opened, QString remoteId, QString holder = {}, Settlement stated = {});
    /// The sales at its gateway that may be this one, the likely ones first: for a sale whose id nobody
    /// knows. Empty where none could be, or it needs none (its id is known, or its gateway knows our
    /// reference). An Error also where the gateway could not be asked, or somebody works on the sale
    /// (`confirm-busy`).
    QCoro::Task<Result<std::vector<Candidate>>> candidates(QString reference);
    /// A person says that the gateway's sale of that id is this one. The gateway is asked about it once more;
    /// then it is written down as found, by a person. Saying so again changes nothing. Errors (kind Input)
    /// that leave all as it was: `confirm-other-sale` (it carries another sale's reference, or is another
    /// sale's in the books), `confirm-other-amount` (another amount in the sale's currency, or another
    /// national currency; one of coins tells nothing), `confirm-not-needed` (its id is known already, or it
    /// was never sent), `candidate-none`.
    QCoro::Task<Result<Tracked>> confirm(QString reference, QString remoteId);
    /// How far many questions have come: sales about which something is known, of those that were asked
    /// about.
    struct Progress {
        int done = 0;
        int all = 0;
    };
    /// Told once of each sale, as soon as something is known about it. Thousands of sales handed over at once
    /// would be felt in a window.
    using Hear = std::function<void(Tracked, Progress)>;
    /// Those sales, whatever their state; each account's together, by its gateway's statement where that
    /// takes fewer calls. As many calls as the account's budget has are made at once; the rest is waited for.
    /// An account that cannot be asked is asked once for each gateway: its other sales there get the same
    /// error. Of a sale that was not asked about before it was stopped nothing is told.
    QCoro::Task<Result<void>> trackAll(QStringList references, Hear hear, std::stop_token stop = {});
    /// The same for every invoice that is not settled, the undecided first, and for 30 days those of which we
    /// only inferred that they do not exist.
    QCoro::Task<Result<void>> trackDue(Hear hear, std::stop_token stop = {});

    /// Somebody follows that sale by himself (Follower): the poller leaves it to him, until he leaves it as
    /// often.
    void follow(const QString &reference) { ++m_followed[reference]; }
    void leave(const QString &reference);
    bool isFollowed(const QString &reference) const { return m_followed.contains(reference); }
    /// Since when its gateway says that it is paid while nothing confirms that, so that it is asked about
    /// soon; invalid where that is not so, as far as this program has asked.
    QDateTime unconfirmedSince(const QString &reference) const { return m_unconfirmed.value(reference); }

private:
    /// A sale that may be asked about, or what there is to say instead.
    struct Ready {
        Tracked tracked; ///< the sale, and where `opened` is empty all that there is to say
        std::optional<OpenedGateway> opened = {};
        std::shared_ptr<InvoiceLockGuard> lock = {};
    };
    QCoro::Task<Result<Ready>> makeReady(QString reference, KeyFor whom = KeyFor::Person);
    CallBudget &budgetOf(const OpenedGateway &opened);
    void spend(const OpenedGateway &opened, int calls);
    QCoro::Task<Result<void>> askAll(std::vector<PendingInvoice> pending, Hear hear, std::stop_token stop);
    QCoro::Task<Result<Tracked>> askStatus(OpenedGateway opened, Invoice invoice);
    /// Whether the gateway's answers tell that the id is this sale's, or a person says so.
    enum class IdIs { Told, Claimed };
    QCoro::Task<Result<Tracked>> recordReport(
        Invoice invoice, StatusReport report, EvidenceKind kind, IdIs whose = IdIs::Told);

    QCoro::Task<QDateTime> firstUnconfirmed(Invoice invoice, QString word);

    // TrackerSearch.cpp: a sale whose id nobody knows.
    /// What earlier searches for a sale have left in the books.
    struct Memory;
    QCoro::Task<Result<Memory>> remember(QString reference);
    SearchContext contextFor(const Invoice &invoice, const Memory &memory) const;
    SearchContext contextWithoutMemory(const Invoice &invoice) const;
    QCoro::Task<Result<SearchContext>> contextWithMemory(Invoice invoice);
    /// Which of those ids are other sales' in these books. What was imported from a list is somebody's
    /// guess about it, so a search asks about that, too.
    enum class Imported { AreLeftOut, Count };
    QCoro::Task<QSet<QString>> takenAmong(Invoice invoice, QStringList remoteIds, Imported imported) const;
    QCoro::Task<QStringList> sistersOf(Invoice invoice) const;
    QCoro::Task<Result<Finding>> findWhereElse(OpenedGateway opened, Invoice invoice);
    /// Ids about which a search has asked lately without learning whose they are.
    struct LeftOpen {
        QSet<QString> ids = {};
        std::chrono::milliseconds since = {};
    };
    QSet<QString> leftOpenOf(const QString &reference);
    void keepLeftOpen(const QString &reference, const Finding &finding);
    QCoro::Task<Result<Tracked>> search(OpenedGateway opened, Invoice invoice, KeyFor whom);
    QCoro::Task<Result<Tracked>> recordWhose(
        std::shared_ptr<Gateway> gateway, Invoice sale, Whose whose, Settlement stated);
    QCoro::Task<Result<Finding>> findAgain(
        std::shared_ptr<Gateway> gateway, Invoice invoice, SearchContext context, Finding before);
    bool isOdd(const Memory &memory, const Finding &finding) const;
    /// How much longer the call may still land; 0: not any more.
    std::chrono::milliseconds untilLanded(
        const Invoice &invoice, const Memory &memory, const Finding &finding) const;
    QCoro::Task<Result<Tracked>> recordLanding(Invoice invoice, Memory memory, Finding finding);
    QCoro::Task<Result<Tracked>> recordUndecided(
        Invoice invoice, Finding finding, LocalizedText contradiction);
    QCoro::Task<Result<Tracked>> recordLikelyPaid(Invoice invoice, Finding finding);
    QCoro::Task<Result<Tracked>> recordNeverCreated(Invoice invoice, LocalizedText found);

    Services m_services;
    Patience m_patience;
    CallBudgets m_budgets;
    QHash<QString, int> m_followed;
    QHash<QString, QDateTime> m_unconfirmed; ///< since when
    QHash<QString, LeftOpen> m_leftOpen; ///< by reference
    QSet<QString> m_soughtElsewhere; ///< sales whose id turned out to be another one's
};

} // namespace counterfoil
