// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatementPages.h"
#include "Statements.h"
#include "base/LocalizedText.h"

#include <functional>
#include <stop_token>

namespace counterfoil {

/// Takes an account's past sales from its gateway into the books, month by month or page by page. It may be
/// stopped, and begun again, at any time: what is in the books already, however it came there, is not taken a
/// second time, and what may be a sale of ours whose id nobody knows is not taken as another one: the gateway
/// is asked whose it is, and where it does not tell, the line is left out and named.
class HistoryImport {
public:
    struct Progress {
        int pages = 0; ///< read so far; months, where the gateway has no pages
        qint64 lines = 0; ///< on those
        std::optional<qint64> total = {}; ///< lines in all, where the gateway tells
    };
    /// A line that was not imported.
    struct LeftOut {
        QString name; ///< the merchant's number or the gateway's id; from outside
        LocalizedText reason; ///< for a person
    };
    struct Outcome {
        qint64 listed = 0; ///< lines that were read
        qint64 taken = 0;
        qint64 known = 0; ///< in the books already
        qint64 linked = 0; ///< sales of ours that had no id until now
        qint64 leftOut = 0;
        std::vector<LeftOut> reasons = {}; ///< of the first hundred that were left out
        LocalizedText warning = {}; ///< of the statement
        bool isStopped = false;
        std::optional<Error> error = {}; ///< it ended early; what is counted is in the books
    };
    struct Period {
        Month from;
        Month to;
    };
    using Tell = std::function<void(Progress)>;

    explicit HistoryImport(Statements::Services services)
        : m_services(std::move(services))
    {
    }

    /// `gatewayId` as in Statements::reconcile. `tell` is called after each page. Errors, before anything was
    /// read: import-period (Input), those of Statements::reconcile. Must outlive the task.
    QCoro::Task<Result<Outcome>> run(
        QString accountId, QString gatewayId, Period period, Tell tell, std::stop_token stop);

private:
    struct Work; ///< one import
    using Shared = std::shared_ptr<Work>;

    QCoro::Task<Result<void>> readPages(Shared work, Tell tell);
    QCoro::Task<Result<void>> takePage(Shared work, Statement page);
    QCoro::Task<Result<void>> take(Shared work, std::vector<StatementLine> lines);
    QCoro::Task<Result<void>> settleHeld(Shared work);
    QCoro::Task<Result<bool>> askAbout(Shared work, StatementLine line);

    Statements::Services m_services;
};

} // namespace counterfoil
