// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Services.h"

namespace counterfoil {

/// The paper that goes along with a message about the sale, A4, in that language: a receipt of what was paid,
/// an invoice of what was not. A receipt that follows another one is a copy; sent, it counts as one itself.
/// Errors: those of Paper::make and Paper::pdf, Ledger and ShopBook.
QCoro::Task<Result<MailAttachment>> salePaper(Services &services, Invoice invoice, QString language);

} // namespace counterfoil
