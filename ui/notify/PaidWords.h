// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Notifier.h"
#include "invoices/Invoice.h"

#include <QLocale>

#include <vector>

namespace counterfoil {

/// What is told of sales that were just paid: of one its amount, customer and reference; of several what they
/// come to, and the first of them, before all those over another amount. `trainingAccount`: whose sales move
/// no money, which is said, too.
Notifier::Message paidMessage(
    const std::vector<Invoice> &sales, const QLocale &locale, const QString &trainingAccount);

} // namespace counterfoil
