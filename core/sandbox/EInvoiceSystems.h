// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "money/Currency.h"

#include <QStringView>

#include <optional>
#include <span>

namespace counterfoil {

/// What gateway B is paid by, as its documents list it (seeds/003). A list of the sandbox's own: it must not
/// share a mistake with the program that is tried against it.
struct EInvoiceSystem {
    QStringView code; ///< "orange_money-mali.xof"
    QStringView brand; ///< "Orange Money"; a coin's name with its network
    QStringView country = {}; ///< ISO 3166-1 alpha-2, or empty
    QStringView currency; ///< "XOF"
    bool isCoin = false;
};

std::span<const EInvoiceSystem> eInvoiceSystems();
/// For the customer: "Orange Money, Mali".
LocalizedText titleOf(const EInvoiceSystem &system);
/// By its exact code, or null.
const EInvoiceSystem *findEInvoiceSystem(QStringView code);

/// What amounts of that system are in; nothing for what is no code. Assumption: the real list is longer than
/// the documents' and differs by brand, so that codes of their form are taken as well: one that ends with a
/// point and a currency, and a coin's, in XXX where nobody knows it. What only begins listed codes is none.
std::optional<Currency> eInvoiceCurrency(QStringView code);

/// Whether the customer pays a system with a coin, to an address. Codes of coins have no currency behind a
/// point (gateways.md B.5); that goes for those that are younger than the list, too.
bool isCoinSystem(QStringView code);

} // namespace counterfoil
