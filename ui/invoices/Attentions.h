// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

/// What needs a person, said to a person who has the window before them: what to do names its buttons.
namespace counterfoil::attentions {

/// What to do about attentionReason(); empty where there is nothing.
LocalizedText whatToDo(const Invoice &invoice);
/// "The gateway said so 5 minutes ago.": on whose word the state stands, as far as the sale alone
/// tells.
QString standing(const Invoice &invoice, const QDateTime &now);

/// Whether what it needs somebody for is its money: another amount was paid or credited, or one cannot be
/// read.
bool isAboutMoney(const Invoice &invoice);

} // namespace counterfoil::attentions
