// SPDX-License-Identifier: GPL-3.0-or-later
#include "Period.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Period daysOf(const Period &period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period.kind) {
    case Period::Kind::Always:
        return {};
    case Period::Kind::Today:
        return {period.kind, today, today};
    case Period::Kind::Yesterday:
        return {period.kind, today.addDays(-1), today.addDays(-1)};
    case Period::Kind::SevenDays:
        return {period.kind, today.addDays(-6), today};
    case Period::Kind::ThisMonth:
        return {period.kind, month, month.addMonths(1).addDays(-1)};
    case Period::Kind::LastMonth:
        return {period.kind, month.addMonths(-1), month.addDays(-1)};
    case Period::Kind::ThisYear:
        return {period.kind, QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Period::Kind::Between:
        break;
    }
    // The other way round is what somebody means who mixes them up.
    const bool turned = period.first.isValid() && period.last.isValid() && period.last < period.first;
    return turned ? Period{period.kind, period.last, period.first} : period;
}

} // namespace

void Period::applyTo(LedgerQuery &query, const QDateTime &now) const
{
    const Period days = daysOf(*this, now.toLocalTime().date());
    query.openedSince = days.first.isValid() ? days.first.startOfDay().toUTC() : QDateTime();
    query.openedBefore = days.last.isValid() ? days.last.addDays(1).startOfDay().toUTC() : QDateTime();
}

QString Period::title(Kind kind)
{
    switch (kind) {
    case Kind::Always:
        return u"Any time"_s;
    case Kind::Today:
        return u"Today"_s;
    case Kind::Yesterday:
        return u"Yesterday"_s;
    case Kind::SevenDays:
        return u"Last 7 days"_s;
    case Kind::ThisMonth:
        return u"This month"_s;
    case Kind::LastMonth:
        return u"Last month"_s;
    case Kind::ThisYear:
        return u"This year"_s;
    case Kind::Between:
        return u"From – to…"_s;
    }
    return {};
}

} // namespace counterfoil
