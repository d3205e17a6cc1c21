// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "base/Json.h"
#include "base/LocalizedText.h"
#include "base/Result.h"
#include "money/Currency.h"

#include <QDateTime>
#include <QString>

/// How values stand in the ledger's columns.
namespace counterfoil::rows {

/// Milliseconds since 1970; NULL for an invalid time.
void bindTime(SqlStatement &statement, const QDateTime &time);
/// 0 where there is none: for columns that may not be NULL.
void bindMoment(SqlStatement &statement, const QDateTime &time);
/// NULL where there is none.
void bindJson(SqlStatement &statement, const Json &json);
/// Two columns: the words in English, and what puts them into other languages (NULL where nothing can be).
void bindWords(SqlStatement &statement, const LocalizedText &words);

/// Reads the columns of a row one after the other.
class Columns {
public:
    explicit Columns(const SqlStatement &row)
        : m_row(row)
    {
    }
    qint64 integer() { return m_row.integer(m_next++); }
    int count() { return static_cast<int>(integer()); } ///< one that never is large
    QString text() { return m_row.text(m_next++); }
    QString word() { return m_row.word(m_next++); } ///< a text of which there are few
    QDateTime time(); ///< UTC; invalid for NULL
    QDateTime moment(); ///< the same of a column that may not be NULL: invalid for 0
    tl::expected<Json, JsonError> json(); ///< null for NULL
    LocalizedText words(); ///< of both columns of bindWords()

private:
    const SqlStatement &m_row;
    int m_next = 0;
};

/// Error ledger-damaged about a line of the books; without a reference about a sum of lines. `what` of it
/// cannot be read.
tl::unexpected<Error> strangeRow(const QString &reference, const LocalizedText &what);
/// The currency of a line, if its code still means what it meant when the line was written. Without a
/// reference that of a sum.
Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals);

} // namespace counterfoil::rows
