// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "NonStoPayIntake.h"
#include "SandboxBook.h"

namespace counterfoil {

/// The history call (gateways.md A.7): how its query is read and how its rows are written.
struct NonStoPayHistoryQuery {
    HistoryQuestion question;
    QString status;
    QString from;
    QString to;
    QString order;
    qint64 page = 1;
};

tl::expected<NonStoPayHistoryQuery, NonStoPayRefusal> readHistoryQuery(const IncomingRequest &request);

Json historyAnswer(const NonStoPayHistoryQuery &query, const HistoryPage &page);

/// `YYYY-MM-DD HH:MM:SS`. Assumption: in UTC; the documents name no time zone.
QString nonStoPayTime(const QDateTime &time);

} // namespace counterfoil
