// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "NonStoPayHabits.h"
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

/// The page's offset is set by turnTo(), once it is known how many sales there are.
tl::expected<NonStoPayHistoryQuery, NonStoPayRefusal> readHistoryQuery(
    const IncomingRequest &request, const NonStoPayHabits &habits);
void turnTo(NonStoPayHistoryQuery &query, qint64 total, const NonStoPayHabits &habits);

Json historyAnswer(
    const NonStoPayHistoryQuery &query, const HistoryPage &page, const NonStoPayHabits &habits);

/// `YYYY-MM-DD HH:MM:SS`. Assumption: in UTC; the documents name no time zone.
QString nonStoPayTime(const QDateTime &time);

} // namespace counterfoil
