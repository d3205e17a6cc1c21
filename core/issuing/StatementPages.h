// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/GatewayCatalogue.h"

#include <QSet>

#include <memory>

namespace counterfoil {

/// Reads a gateway's statement of some days, one call after the other: page by page where it has pages, month
/// by month where it has none (gateways.md B.9: no limit on the interval is documented). Oldest first.
///
/// What a gateway tells about its own list is believed only as far as the lines bear it out: pages may be
/// counted from 0, ignored or repeated, and a total may be that of one page. It reads on until the sales that
/// it met with, each counted once, reach the total, or a page brings nothing new; then it says whether that
/// was all.
class StatementPages {
public:
    /// `first` must not be after `last`.
    StatementPages(std::shared_ptr<Gateway> gateway, const GatewayKind &kind, QDate first, QDate last);

    bool isOver() const { return m_isOver; }
    /// Whether all that the gateway has was read, as far as anybody can tell; once it is over. Where
    /// not, the pages' warnings say why.
    bool isWhole() const { return m_isWhole; }
    /// The next page; not to be called when it is over. A sale that stood on an earlier page is left out of
    /// it. After an error the same page is read again. Must outlive the task.
    QCoro::Task<Result<Statement>> next();

    /// How many more calls it takes, as far as the gateway told; at least 1 until it is over.
    qint64 callsLeft() const;
    int read() const { return m_read; } ///< pages, or months
    qint64 lines() const { return m_lines; } ///< on those, each sale once
    /// On all of them, where the gateway tells.
    std::optional<qint64> total() const { return m_total; }

private:
    qint64 dropKnown(Statement *page);
    void judge(Statement *page, qint64 fresh, bool repeats);
    void end(Statement *page, bool repeats);

    std::shared_ptr<Gateway> m_gateway;
    int m_pageSize; ///< 0: by month
    QDate m_first; ///< of what is still to be read
    QDate m_last;
    int m_page = 1; ///< the number that is asked for next
    int m_read = 0;
    qint64 m_lines = 0;
    qint64 m_unreadable = 0; ///< lines that name no sale
    std::optional<qint64> m_total = {}; ///< the largest that was told
    QSet<QString> m_met; ///< the names of the sales so far
    bool m_isOver = false;
    bool m_isWhole = false;
};

} // namespace counterfoil
