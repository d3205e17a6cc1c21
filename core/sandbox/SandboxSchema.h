// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace counterfoil {

/// Makes the tables in a new file and sets the connection up (WAL). Gives what went wrong, or nothing.
QString prepareSandboxSchema(QSqlDatabase &database);

} // namespace counterfoil
