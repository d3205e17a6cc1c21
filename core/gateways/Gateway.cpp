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
    co_return failure(
        ErrorKind::Input, u"statement-none"_s, translatable("Gateway", "This gateway gives no statements."));
}

namespace {

tl::unexpected<Error> knowsByNumber()
{
    //: “Its own number” is this program’s reference of the sale.
    return failure(ErrorKind::Input, u"whose-none"_s,
        translatable("Gateway", "This gateway’s lists name each sale by its own number."));
}

} // namespace

QCoro::Task<Result<Whose>> Gateway::whose(QString)
{
    co_return knowsByNumber();
}

Result<StatusReport> Gateway::reportOn(const Invoice &, const Whose &) const
{
    return knowsByNumber();
}

QCoro::Task<Result<std::vector<Candidate>>> Gateway::candidates(Invoice, SearchContext)
{
    co_return Result<std::vector<Candidate>>();
}

QCoro::Task<Result<Candidate>> Gateway::candidate(Invoice, QString)
{
    co_return failure(ErrorKind::Input, u"candidate-none"_s,
        translatable("Gateway",
            "This gateway knows sales by this program’s own reference, so none has to be chosen by hand. "
            "Check the sale instead."));
}

} // namespace counterfoil
