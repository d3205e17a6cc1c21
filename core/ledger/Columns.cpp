// SPDX-License-Identifier: GPL-3.0-or-later
#include "Columns.h"

#include <QMetaType>

namespace counterfoil::rows {

using namespace Qt::StringLiterals;

QVariant milliseconds(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString text(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant jsonOrNull(const Json &json)
{
    return json.isNull() ? QVariant(QMetaType::fromType<QString>())
                         : QVariant(QString::fromUtf8(json.toBytes()));
}

tl::unexpected<Error> strangeRow(const QString &reference, const QString &what)
{
    return failure(ErrorKind::Unavailable, u"ledger-damaged"_s,
        u"The ledger’s line for %1 cannot be read (%2). The file is damaged; restore a copy of it."_s.arg(
            reference, what));
}

Result<Currency> currencyOf(const QString &reference, const QString &code, int decimals)
{
    const auto currency = Currency::find(code);
    if (!currency || currency->decimals() != decimals)
        return strangeRow(reference, u"currency %1 with %2 decimals"_s.arg(code).arg(decimals));
    return *currency;
}

} // namespace counterfoil::rows
