// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimeWords.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QString clockTime(const QTime &time, const QLocale &locale)
{
    // The C locale, which programs without any settings run in, would add the seconds.
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString exactDay(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QString monthOfYear(const QDate &date, const QLocale &locale)
{
    return locale.standaloneMonthName(date.month()) + u' ' + QString::number(date.year());
}

QString exactTime(const QDateTime &at, const QLocale &locale)
{
    return exactTimeAsWritten(at.toLocalTime(), locale);
}

QString exactTimeAsWritten(const QDateTime &at, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QString comma = locale.language() == QLocale::Arabic ? u"، "_s : u", "_s;
    return exactDay(at.date(), locale) + comma + clockTime(at.time(), locale);
}

} // namespace counterfoil
