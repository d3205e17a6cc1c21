// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Services.h"
#include "links/PaymentMeans.h"

namespace counterfoil {

/// The paper that goes along with a mail about the sale as the books have it now, in that language, on the
/// sheet that is usual where the person is: a receipt of what was paid, an invoice of what was not. A receipt
/// that follows another one is a copy; sent, it counts as one itself (MailAttachment::fact). It knows which
/// message it goes with (MailAttachment::kind). Errors: those of paperOrder(), Paper::make and Paper::pdf.
QCoro::Task<Result<MailAttachment>> salePaper(Services &services, QString reference, QString language,
    paymentMeans::CoinCode coinCode = paymentMeans::CoinCode::WithAmount);

/// Writes it for a mail program, which reads it when its letter is sent, below a folder of the person's own,
/// into one that is this letter's alone; those of earlier days go. Waits for the disk. Gives the path. Error
/// (Unavailable): send-file.
Result<QString> writeForMailProgram(const QString &folder, const MailAttachment &paper);

} // namespace counterfoil
