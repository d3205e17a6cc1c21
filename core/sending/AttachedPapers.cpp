// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachedPapers.h"

#include "base/ErrorLog.h"
#include "invoices/HandedOver.h"

#include <algorithm>

namespace counterfoil::attachedPapers {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> fitsNoMore()
{
    return failure(ErrorKind::Input, u"mail-attachment-kind"_s,
        //: The paper is an invoice or a receipt that was to go along with an e-mail.
        translatable("Sending",
            "The sale has changed since its paper was made, so the paper does not fit the message any more. "
            "Nothing was sent. Send it again."));
}

bool isOriginal(const MailAttachment &paper)
{
    return paper.fact && paper.fact->kind == EvidenceKind::Printed
        && paper.fact->answer[u"document"].text() == u"receipt" && !paper.fact->answer[u"copy"].isTrue();
}

/// As printing calls its lock: paperLock() (PaperPrinting.h), which is no part of this library.
QString lockOf(const QString &reference)
{
    return reference + u".print"_s;
}

} // namespace

Result<void> checkFit(const QList<MailAttachment> &papers, MessageKind message)
{
    const bool fit = std::all_of(papers.begin(), papers.end(),
        [message](const MailAttachment &paper) { return !paper.kind || *paper.kind == message; });
    if (!fit)
        return fitsNoMore();
    return {};
}

QCoro::Task<Result<Guard>> lockOriginal(Ledger &ledger, QString reference, QList<MailAttachment> papers)
{
    Result<Guard> guard;
    if (std::none_of(papers.begin(), papers.end(), isOriginal))
        co_return guard;
    const QString lockName = lockOf(reference);
    const bool isMine = co_await ledger.lock(lockName);
    if (!isMine)
        co_return fitsNoMore(); // somebody makes a receipt just now: sent again, this one is a copy
    *guard = std::make_unique<InvoiceLockGuard>(ledger, lockName);
    const auto events = co_await ledger.events(reference);
    if (!events)
        co_return tl::unexpected(events.error());
    if (timesPrinted(*events, u"receipt") > 0)
        co_return fitsNoMore();
    co_return guard;
}

QCoro::Task<LocalizedText> record(Ledger &ledger, QString reference, QList<MailAttachment> papers)
{
    LocalizedText remark;
    for (const MailAttachment &paper : papers) {
        if (!paper.fact)
            continue;
        const auto taken = co_await ledger.record(reference, *paper.fact);
        if (taken)
            continue;
        const Error &why = logged(u"writing down a paper that was sent"_s, taken.error());
        if (!remark.isEmpty())
            remark += u' ';
        remark += notTaken(*paper.fact, why);
    }
    co_return remark;
}

LocalizedText notTaken(const Evidence &fact, const Error &why)
{
    // As printing says it: notWrittenDown() (PaperPrinting.h).
    return fact.message + u' ' + translatable("PaperPrinting", "That could not be written into the books.")
        + u' ' + why.message;
}

} // namespace counterfoil::attachedPapers
