// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"

#include "base/Counted.h"

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

void bindTime(SqlStatement &statement, const QDateTime &time)
{
    if (time.isValid())
        statement.bind(time.toMSecsSinceEpoch());
    else
        statement.bindNull();
}

void bindMoment(SqlStatement &statement, const QDateTime &time)
{
    statement.bind(time.isValid() ? time.toMSecsSinceEpoch() : 0);
}

void bindJson(SqlStatement &statement, const Json &json)
{
    if (json.isNull())
        statement.bindNull();
    else
        statement.bind(json.toBytes());
}

QDateTime Columns::time()
{
    const int column = m_next++;
    return m_row.isNull(column) ? QDateTime()
                                : QDateTime::fromMSecsSinceEpoch(m_row.integer(column), Qt::UTC);
}

QDateTime Columns::moment()
{
    const qint64 told = integer();
    return told == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(told, Qt::UTC);
}

tl::expected<Json, JsonError> Columns::json()
{
    const int column = m_next++;
    return m_row.isNull(column) ? Json() : Json::parse(m_row.utf8(column));
}

tl::unexpected<Error> strangeRow(const QString &reference, const QString &what)
{
    return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
        u"The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it."_s.arg(
            reference, what));
}

Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals)
{
    // An amount of a coin may be counted finer than usual, as far as its network goes; what is counted
    // otherwise was written when the code meant something else.
    const auto currency = Currency::find(code);
    const bool fits = currency && decimals <= currency->finestDecimals();
    const auto counted = fits ? currency->withDecimals(decimals) : std::nullopt;
    if (!counted)
        return strangeRow(
            reference, u"currency %1 with %2"_s.arg(code, counterfoil::counted(decimals, u"decimal"_s)));
    return *counted;
}

} // namespace counterfoil::rows
