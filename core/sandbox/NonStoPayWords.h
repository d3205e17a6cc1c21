// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxInvoice.h"

#include <QString>

#include <optional>
#include <vector>

// Gateway A's words and numbers (gateways.md A.3, A.7, A.10). The same code means different things on
// different calls: no text without its call.
namespace counterfoil::nonstopay {

enum Code {
    Success = 0,
    KeyRequired = 50001,
    EmailRequired = 50002, // status, info: id required
    IdRequired = 50002,
    AmountRequired = 50003,
    CurrencyRequired = 50004,
    EmailInvalid = 50005,
    CallerNotAllowed = 50006,
    KeyInvalid = 50007,
    WalletNotActive = 50008,
    CurrencyInvalid = 50009,
    NoAddressRegistered = 50010,
    AboveMaximum = 50011, // status, info: the invoice is another merchant's
    NotYours = 50011,
    BelowMinimum = 50012, // history: order is neither ASC nor DESC
    OrderInvalid = 50012,

    // Assumption: the documents name no codes for these; the numbers are the sandbox's own.
    InvoiceUnknown = 50090,
    FieldRequired = 50091,
    FieldInvalid = 50092,
    NotAnObject = 50093,
    HistoryFilterInvalid = 50094,
};

/// The documented text of an error. The call is "create", "status", "info" or "history".
QString errorText(const QString &call, int code);

/// "invoice:paid". `invoice:canceled` is an assumption: the documents have a cancel_url, but no such value.
QString statusWord(PayState state);
/// History's word: "PAID". Assumption: it is the bare status, and WAITING where the status is
/// awaiting_approval.
QString historyWord(PayState state);
/// The sentence that info and callbacks carry.
QString statusText(PayState state);

/// The states behind a history filter (PAID, UNPAID, WAITING, EXPIRED, ALL); empty for ALL, nothing for
/// another word. Assumption: UNPAID is everything that is in none of the other groups.
std::optional<std::vector<PayState>> historyGroup(QStringView word);

/// "5" for 5.00, "15.04": how status and info write amounts.
QString shortNumber(QString decimalText);
/// Thousandths as "0.900": how history writes what is left after the fee.
QString thousandths(qint64 count);

/// Assumption, after the example in the documents (1.00 = 0.900 + 0.100): the fee is a tenth. In thousandths
/// of the currency, rounded down; both together are what was paid.
qint64 feeThousandths(const Money &amount);
qint64 merchantThousandths(const Money &amount);
/// What a sale is settled in: USDC, as documented. The sandbox exchanges nothing, so a country's money that
/// is worth far from a dollar is settled as itself.
QString settlementCurrency(const Currency &asked);

} // namespace counterfoil::nonstopay
