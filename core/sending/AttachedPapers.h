// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mail.h"
#include "ledger/Ledger.h"

#include <QCoroTask>

#include <memory>

namespace counterfoil {

/// The papers of a sale that go along with a mail about it: that they fit it still, that no second original
/// of a receipt leaves the shop, and that the books know of them. What does not fit any more is the error
/// mail-attachment-kind (Input).
namespace attachedPapers {

/// A sale may be paid, or lose its payment, after its paper was made.
Result<void> checkFit(const QList<MailAttachment> &papers, MessageKind message);

using Guard = std::unique_ptr<InvoiceLockGuard>;
/// Where an original receipt is among the papers: looks whether there is one by now, and keeps everybody else
/// from making one until the guard goes, which is after record(). The guard is empty where there is none.
/// Errors besides: those of Ledger::events.
QCoro::Task<Result<Guard>> lockOriginal(Ledger &ledger, QString reference, QList<MailAttachment> papers);

/// Writes down that they went along: the next receipt is a copy. Says what of it the books did not take.
QCoro::Task<LocalizedText> record(Ledger &ledger, QString reference, QList<MailAttachment> papers);

/// What is said where the books did not take a fact.
LocalizedText notTaken(const Evidence &fact, const Error &why);

} // namespace attachedPapers

} // namespace counterfoil
