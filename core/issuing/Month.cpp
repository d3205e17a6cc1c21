// SPDX-License-Identifier: GPL-3.0-or-later
#include "Month.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

std::optional<Month> Month::parse(QStringView text)
{
    const QDate first = QDate::fromString(text.toString() + u"-01"_s, Qt::ISODate);
    if (text.size() != 7 || !first.isValid() || first.year() < 2000)
        return std::nullopt;
    const Month month = of(first);
    return month.text() == text ? std::optional(month) : std::nullopt;
}

QString Month::text() const
{
    return first().toString(u"yyyy-MM"_s);
}

LocalizedText Month::title() const
{
    return LocalizedText::month(first());
}

} // namespace counterfoil
