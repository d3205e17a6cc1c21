// SPDX-License-Identifier: GPL-3.0-or-later
#include "ErrorLog.h"

#include <QLoggingCategory>

namespace counterfoil {

namespace {

Q_LOGGING_CATEGORY(errorLog, "counterfoil.error")

} // namespace

const Error &logged(const QString &doing, const Error &error)
{
    qCWarning(errorLog).noquote().nospace()
        << doing << ": " << error.code << (error.detail.isEmpty() ? "" : ", ") << error.detail;
    return error;
}

} // namespace counterfoil
