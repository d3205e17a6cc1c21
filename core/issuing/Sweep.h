// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatementPages.h"
#include "Tracker.h"

#include <QHash>
#include <QSet>

#include <deque>

namespace counterfoil {

/// How many calls a question about that one sale may cost.
int callsFor(const Watch &watch, const GatewayKind &kind);

/// Catches up with many sales of one account at once: reads its gateway's statement page by page and writes
/// down what each page tells about the sales in the books, settled ones too. It goes on step by step, so that
/// whoever makes it can keep to a budget, and ask urgent questions in between. It decides nothing that only a
/// question can decide: what is left open at the end, or is in doubt, is to be asked about one by one.
class Sweep {
public:
    /// `kind` must outlive this.
    Sweep(Tracker &tracker, OpenedGateway opened, const GatewayKind &kind, QDate first, QDate last);

    /// Whose news are hoped for: sales that have been decided (not Issuing, Unknown or Refused). Before the
    /// first step.
    void waitFor(const Watch &watch);

    bool isOver() const { return m_pages.isOver() && m_parts.empty() && m_hosted.empty(); }
    /// Whether going on costs fewer calls than asking about what is still waited for. A thorough one always
    /// pays: it is after the news that nobody waits for.
    bool pays() const;
    void setThorough() { m_isThorough = true; }
    /// It pays no more.
    void giveUp() { m_isGivenUp = true; }
    /// It pays no more because the gateway lists too many sales since its first day.
    bool isTooLong() const { return !isOver() && !m_isGivenUp && !pays(); }
    /// Whether the next step only writes down what the gateway has told already.
    bool hasParts() const { return !m_parts.empty(); }
    /// What the next step calls the gateway for by itself; questions about single sales are counted by who
    /// asks them.
    int callsForStep() const { return !hasParts() && !m_pages.isOver() ? 1 : 0; }
    /// Reads a page, or writes a part of it down, or, after the last page, asks which of the lines is a
    /// hosted sale without an id. Gives the sales that it learnt something about or heard the same of, as
    /// many as are soon dealt with. After an error the step may be taken again. Error statement-doubtful
    /// (Unknown): nobody can tell who wrote the statement, so it decides nothing. Must outlive the task.
    QCoro::Task<Result<std::vector<Invoice>>> step();

    bool isWaitingFor(const QString &reference) const { return m_waiting.contains(reference); }
    /// Sales about which the statement says what it cannot decide.
    const QSet<QString> &doubted() const { return m_doubted; }
    const StatementPages &pages() const { return m_pages; }

private:
    /// A hosted sale without an id, and the lines that could be it.
    struct Hosted {
        QString reference;
        QStringList ids = {};
    };

    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<void>> readPage();
    QCoro::Task<Result<std::vector<Invoice>>> writeDown();
    QCoro::Task<Result<std::vector<Invoice>>> record(std::vector<Invoice> known);
    QCoro::Task<Result<std::vector<Invoice>>> confirm();
    void collect(const StatementLine &line);

    Tracker &m_tracker;
    OpenedGateway m_opened;
    const GatewayKind &m_kind;
    StatementPages m_pages;
    std::deque<Statement> m_parts; ///< of the page that was read last: what is still to be written down
    QDateTime m_readAt; ///< when that page was asked for
    QHash<QString, int> m_waiting; ///< what a question about each would cost
    QStringList m_nameless; ///< of them, those without an id
    QHash<QString, std::vector<std::size_t>> m_byCustomer; ///< places in m_hosted by e-mail and amount
    std::vector<Hosted> m_hosted;
    QSet<QString> m_doubted;
    QSet<QString> m_taken; ///< ids that were found to belong to one of them
    bool m_isPrepared = false;
    bool m_isThorough = false;
    bool m_isGivenUp = false;
};

} // namespace counterfoil
