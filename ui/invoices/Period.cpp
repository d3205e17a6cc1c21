// SPDX-License-Identifier: GPL-3.0-or-later
#include "Period.h"

namespace counterfoil {

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

LocalizedText Period::title(Kind kind)
{
    switch (kind) {
    case Kind::Always:
        return translatable("Period", "Any time");
    case Kind::Today:
        return translatable("Period", "Today");
    case Kind::Yesterday:
        return translatable("Period", "Yesterday");
    case Kind::SevenDays:
        return translatable("Period", "Last 7 days");
    case Kind::ThisMonth:
        return translatable("Period", "This month");
    case Kind::LastMonth:
        return translatable("Period", "Last month");
    case Kind::ThisYear:
        return translatable("Period", "This year");
    case Kind::Between:
        return translatable("Period", "From – to…", "choose two days");
    }
    return {};
}

} // namespace counterfoil
