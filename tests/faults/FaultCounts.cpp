// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultCounts.h"

#include <numeric>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

qint64 sum(const QMap<QByteArray, qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

QJsonObject named(const QMap<QByteArray, qint64> &counts)
{
    QJsonObject object;
    for (auto one = counts.begin(); one != counts.end(); ++one)
        object.insert(QString::fromUtf8(one.key()), one.value());
    return object;
}

} // namespace

qint64 FaultCounts::seen() const
{
    return sum(requests);
}

qint64 FaultCounts::sent() const
{
    return sum(forwarded);
}

QJsonObject FaultCounts::toJson() const
{
    QJsonObject done;
    for (auto one = faults.begin(); one != faults.end(); ++one)
        done.insert(faultName(one.key()), one.value());
    return {
        {u"connections"_s, connections},
        {u"turnedAway"_s, turnedAway},
        {u"unreadable"_s, unreadable},
        {u"requestsTotal"_s, seen()},
        {u"requests"_s, named(requests)},
        {u"forwardedTotal"_s, sent()},
        {u"forwarded"_s, named(forwarded)},
        {u"faults"_s, done},
    };
}

} // namespace counterfoil
