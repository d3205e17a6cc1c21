// SPDX-License-Identifier: GPL-3.0-or-later
#include "BirthDateEditor.h"

#include "Wipe.h"

#include <QDate>
#include <QLineEdit>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// The number that an all-digit text of one to `most` digits is, or -1.
int number(QStringView text, qsizetype most)
{
    if (text.isEmpty() || text.size() > most)
        return -1;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    return text.toInt();
}

} // namespace

QString isoDate(const QString &typed)
{
    const QStringView text = QStringView(typed).trimmed();
    const QChar mark = text.contains(u'.') ? u'.' : u'/';
    const auto parts = text.split(mark);
    if (parts.size() != 3 || parts[2].size() != 4)
        return ownCopy(typed);
    const int day = number(parts[0], 2);
    const QDate date(number(parts[2], 4), number(parts[1], 2), day);
    // With a day up to 12, 3/4/1990 is March to some and April to others.
    return day > 12 && date.isValid() ? date.toString(Qt::ISODate) : ownCopy(typed);
}

QString BirthDateEditor::text() const
{
    return isoDate(line()->text());
}

bool BirthDateEditor::tidy()
{
    const QString iso = text();
    if (iso == line()->text())
        return false;
    setText(iso);
    return true;
}

} // namespace counterfoil
