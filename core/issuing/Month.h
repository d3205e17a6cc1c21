// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace counterfoil {

/// A calendar month: what a statement is asked for.
class Month {
public:
    /// The month that the day lies in; the day must be valid.
    static Month of(QDate day) { return Month(day.year(), day.month()); }
    /// "2026-03"; nothing for anything else, and for years before 2000.
    static std::optional<Month> parse(QStringView text);

    QDate first() const { return {m_year, m_month, 1}; }
    QDate last() const { return first().addMonths(1).addDays(-1); }
    Month next() const { return of(first().addMonths(1)); }
    Month previous() const { return of(first().addDays(-1)); }
    /// The moment it begins, in UTC.
    QDateTime begin() const { return {first(), QTime(0, 0), Qt::UTC}; }
    /// The moment the next one begins.
    QDateTime end() const { return next().begin(); }
    bool contains(const QDateTime &moment) const { return moment >= begin() && moment < end(); }

    QString text() const; ///< "2026-03"
    LocalizedText title() const; ///< "March 2026"

    auto operator<=>(const Month &) const = default;

private:
    Month(int year, int month)
        : m_year(year)
        , m_month(month)
    {
    }
    int m_year;
    int m_month;
};

} // namespace counterfoil
