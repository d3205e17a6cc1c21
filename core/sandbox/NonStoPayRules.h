// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <span>

// What gateway A's documents say about the fields of a create call (gateways.md A.3 and A.4.1), written down
// for the sandbox alone: a rule that the program under test has as well could not show that it is wrong.
// Where the documents are silent (lengths, decimals, lists of coins, letters of names) everything is taken.
namespace counterfoil::nonstopay {

enum class Variant { Card, Nft, Crypto, Upi };

/// How a value has to look.
enum class Form {
    Mail,
    Amount, ///< judged with the currency (SandboxAmount.h)
    Devise,
    Web, ///< http or https
    Data, ///< a JSON object, or a text that holds one
    Words,
    Country, ///< ISO 3166-1 alpha-2
    Day, ///< YYYY-MM-DD, in the past
    CardNumber,
    CardExpiry, ///< MM/YYYY, not over
    CardCode,
    Ipv4,
    Phone,
    ElevenDigits,
    Coin, ///< one word; the list is not public
    SolutionType, ///< CARD, UPI or CRYPTO
    Nft, ///< "nft"
};

enum class Need { Never, Optional, Direct, Always };

struct Rule {
    QStringView name;
    Form form = Form::Words;
    Need card = Need::Never;
    Need nft = Need::Never;
    Need crypto = Need::Never;
    Need upi = Need::Never;
    bool ofTheCard = false; ///< not looked at in hosted mode, where the customer types it

    Need in(Variant variant) const;
};

/// In the order in which they are missed.
std::span<const Rule> rules();

/// Card where nothing says otherwise.
Variant variantOf(const Json &body);
/// "card", "nft", "crypto", "upi"
QString nameOf(Variant variant);
/// The currencies that it takes.
const QStringList &currenciesOf(Variant variant);

/// Null, or an empty text.
bool isAbsent(const Json &value);
/// What is wrong with a value that is there, in a few words; empty where it is right. Amounts and currencies
/// are not this function's.
QString complaintAbout(const Rule &rule, const Json &value, QDate today);

} // namespace counterfoil::nonstopay
