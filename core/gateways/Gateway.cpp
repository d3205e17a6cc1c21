// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gateway.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<ExtraFields>> Gateway::extraFields(QString)
{
    co_return Result<ExtraFields>();
}

QCoro::Task<Result<Statement>> Gateway::statement(QDate, QDate)
{
    co_return failure(ErrorKind::Input, u"statement-none"_s, u"This gateway gives no statements."_s);
}

} // namespace counterfoil
