// SPDX-License-Identifier: GPL-3.0-or-later
#include "Likeness.h"

#include "invoices/Customer.h"
#include "money/StatedAmount.h"

#include <limits>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int same = 2;
constexpr int alike = 1;
constexpr qsizetype enough = 6; ///< letters of an address that are no chance

int signsOf(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0;
    if (left == right)
        return same;
    const auto begins = [](const QString &whole, const QString &part) {
        return part.size() >= enough && whole.startsWith(part); // the list cuts long ones
    };
    if (begins(left, right) || begins(right, left))
        return alike;
    const bool isMasked = left.contains(u'*') || right.contains(u'*');
    const bool hasSameDomain = left.contains(u'@') && left.section(u'@', -1) == right.section(u'@', -1);
    return isMasked && hasSameDomain && left.front() == right.front() ? alike : 0;
}

} // namespace

Traits Traits::of(const StatementLine &line)
{
    return {emailKey(line.email), line.amount, line.createdAt};
}

Traits Traits::of(const Invoice &sale)
{
    return {emailKey(sale.email), sale.amount, sale.openedAt};
}

QString Traits::key() const
{
    if (email.isEmpty() || !amount)
        return {};
    return email + u'\n' + amount->decimalText() + u'\n' + amount->currency().code();
}

Likeness likeness(const Traits &line, const Traits &sale)
{
    Likeness found{.signs = signsOf(line.email, sale.email), .nearness = 0};
    if (line.amount && sale.amount && isSameAmount(*line.amount, *sale.amount))
        found.signs += same;
    found.nearness = line.at.isValid() && sale.at.isValid() ? -std::abs(line.at.secsTo(sale.at))
                                                            : std::numeric_limits<qint64>::min();
    return found;
}

} // namespace counterfoil
