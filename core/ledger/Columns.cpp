// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"

#include <algorithm>

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

void bindWords(SqlStatement &statement, const LocalizedText &words)
{
    statement.bind(words.english());
    const QByteArray stored = words.toStored();
    if (stored.isEmpty())
        statement.bindNull();
    else
        statement.bind(stored);
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

LocalizedText Columns::words()
{
    const QString english = text();
    const int stored = m_next++;
    // Most lines of a list have none: nothing is looked into for them.
    return m_row.isNull(stored) ? LocalizedText(english)
                                : LocalizedText::fromStored(m_row.utf8(stored), english);
}

tl::unexpected<Error> strangeRow(const QString &reference, const LocalizedText &what)
{
    if (reference.isEmpty())
        return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
            //: %1: "currency USD with 9 decimals".
            translatable("Columns",
                "The ledger’s line for a sum cannot be read (%1). The file is damaged; restore a copy of it.")
                .arg(what));
    return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
        //: %1: a sale's reference. %2: what of it cannot be read, such as "its fields: a quote is missing".
        translatable("Columns",
            "The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it.")
            .arg(reference, what));
}

Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals)
{
    // An amount of a coin may be counted finer than usual, as far as its network goes; what is counted
    // otherwise was written when the code meant something else.
    const auto currency = Currency::find(code);
    const bool fits = currency && decimals <= currency->finestDecimals();
    const auto counted = fits ? currency->withDecimals(decimals) : std::nullopt;
    if (counted)
        return *counted;
    const int told = std::max(decimals, 0); // whoever changed the file by hand may have gone below
    return strangeRow(reference,
        //: Within "cannot be read (...)". %1: a currency's code, USD; %n: how many digits behind the point.
        translatable("Columns", "currency %1 with %n decimal(s)", nullptr, told).arg(code));
}

} // namespace counterfoil::rows
