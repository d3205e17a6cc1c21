// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QLocale>
#include <QString>

/// What became of a sale's money, as it is said to a person in the interface's language.
namespace counterfoil::words {

/// Whether the customer has paid, and not what was asked for.
bool isOtherAmount(const Invoice &invoice);

/// An amount that a gateway states: "4,000.00 USD" of "4000" and "USD". What is no amount of a currency that
/// is known here stays as it is written, on one line, cut to 60 characters.
QString stated(const QString &decimals, const QString &currencyCode, const QLocale &locale);

/// What the gateway states about the money: "Customer paid 4,000.00 USD. Fee 12.50 USD. You receive 3,987.50
/// USD." Empty where nothing is stated.
QString settlement(const Invoice &invoice, const QLocale &locale);

} // namespace counterfoil::words
