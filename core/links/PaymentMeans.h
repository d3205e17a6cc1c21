// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PayForm.h"
#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

/// What a customer can pay a sale by, told from the invoice alone. Whether it is still to be paid is not
/// asked.
namespace counterfoil::paymentMeans {

/// What goes into the QR code and can be sent: the pay link, or where there is none the bare address of a
/// coin. Empty: neither.
QString code(const Invoice &invoice);
/// Whether code() is a coin's address.
bool isAddress(const Invoice &invoice);
/// Whether code() is a link that a program on the customer's phone opens, and no browser here.
bool isForPhone(const Invoice &invoice);
/// The form that a browser on this computer posts; nothing where there is none that may be opened.
std::optional<PayForm> form(const Invoice &invoice);
/// Whether there is any of the three.
bool any(const Invoice &invoice);

/// The payment system's code, where the method has such a field; else empty.
QString systemCode(const Invoice &invoice, const MethodCatalogue &methods);
/// "Orange Money, Mali", or the code of a system that is not listed; else empty.
LocalizedText systemTitle(const Invoice &invoice, const MethodCatalogue &methods);
/// Whether the customer is asked on a phone, so that a sale without a link lacks nothing.
bool isConfirmedOnPhone(const Invoice &invoice, const MethodCatalogue &methods);

/// "USDT · network TRC20"; "XMR" where the network is the coin's own.
LocalizedText coinTitle(const CoinAddress &coin);
/// "1 of 4 confirmations"; empty where nothing is told.
LocalizedText confirmations(const CoinAddress &coin);

} // namespace counterfoil::paymentMeans
