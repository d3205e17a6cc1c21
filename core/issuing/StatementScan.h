// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LineQuestions.h"
#include "SameMerchant.h"
#include "StatementFact.h"
#include "StatementPages.h"
#include "Tracker.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace counterfoil {

/// How many calls a question about that one sale may cost.
int callsFor(const PendingInvoice &invoice, const GatewayKind &kind);

/// Whether what a list tells about a sale counts only when the gateway has said so about that one sale: that
/// it is paid, where the list is not signed or does not name its number and amount.
bool mustBeConfirmed(
    const StatementLine &line, const Invoice &sale, const StatementFact &told, const GatewayKind &kind);

/// Catches up with many sales of one account at once: reads its gateway's statement page by page and writes
/// down what each page tells about the sales in the books, settled ones too. It goes on step by step, so that
/// whoever makes it can keep to a budget, and ask urgent questions in between. It decides nothing that only a
/// question can decide: what is left open at the end, or is in doubt, is to be asked about one by one.
///
/// That a sale is paid counts once the gateway's own word about that sale says so: a statement that is signed
/// and has our number, or else one call about the line. The same call finds hosted sales without an id.
class StatementScan {
public:
    /// `kind` must outlive this. `strangers` may be shared with other scans of the same account.
    StatementScan(Tracker &tracker, OpenedGateway opened, const GatewayKind &kind, QDate first, QDate last,
        std::shared_ptr<Strangers> strangers);

    /// Whose news are hoped for: sales that have been decided (not Issuing, Unknown or Refused). Before the
    /// first step.
    void waitFor(const PendingInvoice &invoice);

    bool isOver() const { return m_isConcluded; }
    /// Whether going on costs fewer calls than asking about what is still waited for. A thorough one always
    /// pays: it is after the news that nobody waits for.
    bool pays() const;
    void setThorough() { m_isThorough = true; }
    /// It pays no more.
    void giveUp() { m_isGivenUp = true; }
    /// It pays no more because the gateway lists too many sales since its first day.
    bool isTooLong() const { return !isOver() && !m_isGivenUp && !pays(); }
    /// Whether the next step only writes down what the gateway has told already.
    bool hasParts() const { return !m_parts.empty() || (m_pages.isOver() && !m_next); }
    /// How many calls the next step makes.
    int callsForStep() const { return hasParts() ? 0 : 1; }
    /// Reads a page, or writes a part of it down, or, after the last page, asks about one of its lines. Gives
    /// the sales that it learnt something about or heard the same of, as many as are soon dealt with. After
    /// an error the step may be taken again. Error statement-doubtful (Unknown): nobody can tell who wrote
    /// the statement, so it decides nothing. Must outlive the task.
    QCoro::Task<Result<std::vector<Invoice>>> step();

    bool isWaitingFor(const QString &reference) const { return m_waiting.contains(reference); }
    /// Sales about which the statement says what it cannot decide.
    const QSet<QString> &doubted() const { return m_doubted; }
    /// Other accounts whose sales this account's statement lists: they have the same key.
    const QSet<QString> &sisters() const { return m_sisters; }
    const StatementPages &pages() const { return m_pages; }

private:
    /// A line that is to be asked about.
    struct Question {
        QString id;
        QString holder = {}; ///< the sale that the books have under that id
        Settlement stated = {}; ///< by the line
    };

    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<void>> readPage();
    QCoro::Task<Result<std::vector<Invoice>>> writeDown();
    QCoro::Task<Result<std::vector<Invoice>>> record(std::vector<Invoice> known);
    QCoro::Task<Result<std::vector<Invoice>>> ask();
    void confirmLater(const StatementLine &line, const Invoice &sale);
    void chooseNext();
    void chooseAnother();
    QCoro::Task<Result<std::vector<Invoice>>> conclude();

    Tracker &m_tracker;
    OpenedGateway m_opened;
    const GatewayKind &m_kind;
    StatementPages m_pages;
    std::optional<SameMerchant> m_merchant;
    std::deque<Statement> m_parts; ///< of the page that was read last: what is still to be written down
    QDateTime m_readAt; ///< when that page was asked for
    QHash<QString, int> m_waiting; ///< what a question about each would cost
    QStringList m_nameless; ///< of them, those without an id
    LineQuestions m_lines;
    QHash<QString, Settlement> m_stated; ///< by lines that belong to no sale in the books yet
    std::deque<Question> m_toConfirm;
    std::optional<Question> m_next; ///< what the next step asks, once the pages are over
    std::deque<QString> m_stillOpen; ///< sales without an id, of which there is nothing new
    QSet<QString> m_doubted;
    QSet<QString> m_sisters;
    int m_failures = 0; ///< questions in a row that brought no answer
    bool m_isPrepared = false;
    bool m_isConcluded = false;
    bool m_isThorough = false;
    bool m_isGivenUp = false;
};

} // namespace counterfoil
