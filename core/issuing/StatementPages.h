// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/GatewayCatalogue.h"

#include <memory>

namespace counterfoil {

/// Reads a gateway's statement of some days, one call after the other: page by page where it has pages, month
/// by month where it has none (gateways.md B.9: no limit on the interval is documented). Oldest first.
class StatementPages {
public:
    /// `first` must not be after `last`.
    StatementPages(std::shared_ptr<Gateway> gateway, const GatewayKind &kind, QDate first, QDate last);

    bool isOver() const { return m_isOver; }
    /// The next page; not to be called when it is over. After an error the same page is read again. Error
    /// statement-repeats (Unknown): the gateway does not turn the pages. Must outlive the task.
    QCoro::Task<Result<Statement>> next();

    /// How many more calls it takes, as far as the gateway told; at least 1 until it is over.
    qint64 callsLeft() const;
    int read() const { return m_read; } ///< pages, or months
    qint64 lines() const { return m_lines; } ///< on those
    /// On all of them, where the gateway tells.
    std::optional<qint64> total() const { return m_total; }

private:
    std::shared_ptr<Gateway> m_gateway;
    int m_pageSize; ///< 0: by month
    QDate m_first; ///< of what is still to be read
    QDate m_last;
    int m_read = 0;
    qint64 m_lines = 0;
    std::optional<qint64> m_total = {};
    QString m_before = {}; ///< the names on the page before
    bool m_isOver = false;
};

} // namespace counterfoil
