// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "money/Currency.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace counterfoil {

/// One way to be paid through the e-invoice gateway: an operator in a country, a bank, a card or a coin
/// (seeds/003). The list is what the documents name; gateways take codes that are younger than it, which can
/// be typed as well.
struct PaymentSystem {
    enum class Kind { MobileMoney, Bank, Card, Coin, Upi, Wallet };

    QStringView code; ///< "orange_money-mali.xof"
    QStringView name; ///< "Orange Money"
    QStringView place; ///< "Congo": the country as the documents call it; empty for what is not bound to one
    QStringView countryCode; ///< ISO 3166-1 alpha-2, or empty
    QStringView currencyCode; ///< "XOF"
    Kind kind = Kind::MobileMoney;
    QStringView network = {}; ///< of a coin, in capitals: "TRC20"
    QStringView alsoCalled = {}; ///< other words by which people look for it

    LocalizedText title() const; ///< "Orange Money, Congo - Kinshasa"
};

/// All of them, in the order of the documents.
std::span<const PaymentSystem> paymentSystems();
/// By its exact code; null for one that is not listed.
const PaymentSystem *findPaymentSystem(QStringView code);
/// "Mobile money"
LocalizedText kindTitle(PaymentSystem::Kind kind);

/// Those that every word of `typed` belongs to, by name, country, currency, kind or code, whatever its
/// capitals, accents and signs ("orange mali", "mtn", "xof"); all where nothing is typed. Those of `recent`
/// (codes, newest first) stand first, then those whose name begins with what was typed.
std::vector<const PaymentSystem *> searchPaymentSystems(QStringView typed, const QStringList &recent = {});

/// The currency that a code counts in, listed or not: "mpesa-kenya.kes" says it behind its point,
/// "usdt_bep20" before its line. A code that says none (a new coin's) counts in XXX. Errors (Input):
/// system-form, system-currency, system-unfinished (what was typed only begins or describes listed codes,
/// which the message names), system-misspelt (it is a slip of the pen away from listed ones, which the
/// message names).
Result<Currency> currencyOfSystem(QStringView code);
/// The country (ISO 3166-1) whose customers pay by that code, listed or not: "mpesa-kenya.kes" names it, and
/// a currency of one country tells it. Empty where nothing does.
QString countryOfSystem(QStringView code);
/// What a person should know of a code, in small letters, before it is sent: that this program has never
/// heard of it. Empty for a listed one, and for one that is refused.
LocalizedText unlistedRemark(QStringView code);

} // namespace counterfoil
