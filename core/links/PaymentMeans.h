// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PayForm.h"
#include "coins/CoinAddressCheck.h"
#include "invoices/Invoice.h"
#include "methods/MethodCatalogue.h"

/// What a customer can pay a sale by, told from the invoice alone. Whether it is still to be paid is not
/// asked.
namespace counterfoil::paymentMeans {

/// What the code of a coin's address holds.
enum class CoinCode {
    WithAmount, ///< a URI that fills in a wallet's form (paymentUri()), where there is one for the coin
    AddressOnly ///< for wallets that know no such URI
};

/// What goes into the QR code: the pay link, or where there is none what a wallet needs of a coin's address.
/// Empty: neither, or an address to which nobody is to pay (addressVerdict()).
QString code(const Invoice &invoice, CoinCode coinCode = CoinCode::WithAmount);
/// The same for what leaves the shop, as a paper: a token's code holds its address alone, as nobody stands
/// beside it to say what to look at (paymentUriCaution()).
QString codeToTakeAway(const Invoice &invoice, CoinCode coinCode = CoinCode::WithAmount);
/// What can be copied and sent as text: the pay link, or the address without an amount (payableAddress()).
/// Empty where code() is.
QString text(const Invoice &invoice);
/// The sale's address to be read: what can be copied, and a doubtful one as the gateway wrote it.
QString shownAddress(const Invoice &invoice);
/// Whether code() depends on CoinCode: the code can hold the amount.
bool mayHoldAmount(const Invoice &invoice);
/// Whether the sale is paid to a coin's address, be it a doubtful one.
bool isAddress(const Invoice &invoice);
/// What is to be said of a coin's address before somebody pays, or of one that should be there
/// (coinVerdict()); unknown where the sale has none and needs none.
AddressVerdict addressVerdict(const Invoice &invoice);
/// Why nobody is to pay to the sale's address, or can, and what to do; empty where nothing is wrong, and
/// where nobody is to pay any more.
LocalizedText addressDoubt(const Invoice &invoice);
/// What to look at while somebody pays to an address that is another coin's as well; empty for all others.
LocalizedText addressRemark(const Invoice &invoice);
/// Whether code() is a link that a program on the customer's phone opens, and no browser here.
bool isForPhone(const Invoice &invoice);
/// The form that a browser on this computer posts; nothing where there is none that may be opened.
std::optional<PayForm> form(const Invoice &invoice);
/// Whether the gateway gave any of the three, be it one that nobody is to pay by.
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
