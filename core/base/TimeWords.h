// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace counterfoil {

/// "14:32", "2:32 PM": as the locale writes it, without seconds.
QString clockTime(const QTime &time, const QLocale &locale);
/// "3 November 2025": the month is a word of the locale's language. Empty where there is none.
QString exactDay(const QDate &date, const QLocale &locale = QLocale());
/// "November 2025": the month as it stands alone, which is another word in some languages.
QString monthOfYear(const QDate &date, const QLocale &locale = QLocale());
/// "3 November 2025, 14:32" in local time, the same wherever a person is told a moment. Empty where there is
/// none.
QString exactTime(const QDateTime &at, const QLocale &locale = QLocale());
/// The same of a moment in a zone that nobody knows: as it was written.
QString exactTimeAsWritten(const QDateTime &at, const QLocale &locale = QLocale());

} // namespace counterfoil
