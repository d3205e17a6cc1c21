// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "invoices/State.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace counterfoil {

/// A page of a gateway's list of sales, as far as it matters for what is not on it.
struct ListedPage {
    int number = 1; ///< which one was asked for
    QStringList ids = {}; ///< of the rows that name a sale, in their order
    qsizetype unreadable = 0; ///< rows that name none
    std::optional<qint64> total = {}; ///< how many sales it says there are; nothing where it says no number
    bool isRefused = false; ///< the gateway says that it has no such page
};

/// Judges whether a sale is surely not at its gateway (decision 0020). It is told what was seen, in whatever
/// order, and says what is missing for a proof. A list is whole when as many different sales were read as it
/// says that there are, and all its pages agree on that number; a number that may only be that of one page's
/// rows needs the pages before the first and after the last to be empty or refused. Knows no gateway and
/// makes no calls.
class AbsenceProof {
public:
    void add(ListedPage page);
    /// The list's first page once more, the other way round, after all else was read. A gateway that shows
    /// the newest sales only, and calls them all, shows the oldest ones then.
    void addReversed(const ListedPage &page);
    /// Whether that would tell something: all that was seen fits on one page, so that the total may be that
    /// page's length.
    bool wantsReversed() const;
    /// Begins the list anew, with another window.
    void forgetList();

    /// `first`: the day from which on the gateway was asked to list; invalid: from the beginning.
    void setWindow(const QDate &first) { m_first = first; }
    /// What the gateway's clock said, which alone tells that the window was the right one.
    void setGatewayTime(const std::optional<QDateTime> &time) { m_gatewayTime = time; }
    /// When the sale was begun, by this computer's clock, and what that clock said as the gateway's said its
    /// time. UTC.
    void setSale(const QDateTime &openedAt, const std::optional<QDateTime> &now);

    /// Nobody saw what this computer's clock said as the sale was begun: no window is the right one for sure.
    void doubtClockOfSale() { m_isClockDoubted = true; }

    /// The day from which on a list must be asked for so that the sale is on it, by what is known by now;
    /// with `margin` days for a clock that was wrong when it was sold. Invalid where it surely was, and
    /// nobody knows by how much: then from the beginning.
    QDate firstDay(int margin) const;

    /// A sale on the list that is another one for sure: it carries another reference of ours, the gateway
    /// said so when it was asked, or the books know whose it is.
    void ruleOut(const QString &id) { m_ruledOut.insert(id); }
    /// It is not another one for sure after all.
    void takeBack(const QString &id) { m_ruledOut.remove(id); }
    /// The gateway was asked about it, and its answer tells nobody's reference.
    void leaveOpen(const QString &id) { m_open.insert(id); }
    /// Something in an answer that speaks for the sale's being there. Silence proves nothing beside it.
    void addDoubt(const LocalizedText &clause) { m_doubts << clause; }

    /// All sales that were listed, each once, as they were met with.
    const QStringList &ids() const { return m_ids; }
    bool isRuledOut(const QString &id) const { return m_ruledOut.contains(id); }
    bool isLeftOpen(const QString &id) const { return m_open.contains(id); }
    /// Listed, and not asked about yet.
    QStringList unasked() const;

    /// Which page to read next; nothing where no other page would help. For a proof, the pages are wanted,
    /// too, that show where the list begins and ends. A list that never ends is the reader's to leave.
    std::optional<int> nextPage(bool isForProof) const;

    /// Whether the list, by what its first page says, can be whole on so many pages.
    bool fits(int pages) const;

    /// What is missing, each a clause in words ("it lists 20 of 31 sales"); empty: the sale is surely not
    /// there, unless its call may still land.
    QList<LocalizedText> missing() const;

private:
    bool reachesTotal() const;
    bool wantsPageBeforeFirst() const;
    bool wantsPageAfterLast() const;
    int lastPage() const;
    QList<LocalizedText> missingOfList() const;
    QList<LocalizedText> missingOfWindow() const;
    QList<LocalizedText> missingOfCandidates() const;
    qsizetype longestPage() const;
    const ListedPage *page(int number) const;

    std::vector<ListedPage> m_pages;
    enum class Reversed { NotAsked, Same, Other };
    Reversed m_reversed = Reversed::NotAsked;
    bool m_isTurned = true; ///< the other way round, it showed them in another order
    bool m_isClockDoubted = false;
    bool m_broughtNothing = false; ///< the last page that was added: no sale that was not listed before
    QStringList m_ids;
    QSet<QString> m_known; ///< the same
    QSet<QString> m_ruledOut;
    QSet<QString> m_open;
    QList<LocalizedText> m_doubts;
    QDate m_first;
    std::optional<QDateTime> m_gatewayTime;
    QDateTime m_openedAt;
    std::optional<QDateTime> m_now;
};

/// How a create call ended, for whoever concludes from silence.
enum class CallEnd {
    Answered, ///< by the gateway itself: nothing of it can land later
    Held, ///< nobody knows: a server may hold it and carry it out later
    SaidToExist, ///< the gateway's own words say that the sale is there; no silence outweighs that
};

/// Of a sale in that state, with that code in the books.
CallEnd callEndOf(State state, const QString &errorCode);

} // namespace counterfoil
