// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "money/Currency.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

/// How values stand in the ledger's columns.
namespace counterfoil::rows {

/// Milliseconds since 1970; NULL for an invalid time.
QVariant milliseconds(const QDateTime &time);
QDateTime timeOf(const QVariant &milliseconds); ///< UTC

/// A null QString would be bound as NULL; our columns say "empty" instead.
QString text(const QString &text);
QVariant jsonOrNull(const Json &json);

/// Error ledger-damaged about a line of the books.
tl::unexpected<Error> strangeRow(const QString &reference, const QString &what);
/// The currency of a line, if its code still means what it meant when the line was written.
Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals);

} // namespace counterfoil::rows
