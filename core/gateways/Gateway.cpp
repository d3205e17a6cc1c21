// SPDX-License-Identifier: GPL-3.0-or-later
#include "Gateway.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

QCoro::Task<Result<ExtraFields>> Gateway::extraFields(QString)
{
    co_return Result<ExtraFields>();
}

QCoro::Task<Result<Statement>> Gateway::statement(QDate, QDate, int)
{
    co_return failure(ErrorKind::Input, u"statement-none"_s, u"This gateway gives no statements."_s);
}

QCoro::Task<Result<Finding>> Gateway::findAmong(Invoice invoice, QStringList)
{
    return find(std::move(invoice)); // who knows sales by the merchant's number needs no ids
}

} // namespace counterfoil
