// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/SecretText.h"
#include "money/Money.h"

#include <QDate>
#include <QString>
#include <QUrl>

#include <variant>

namespace counterfoil {

/// What a field holds after its check: typed and normalised (card digits without blanks, country in
/// capitals). Secret fields come as SecretText only.
using Value = std::variant<QString, SecretText, Money, Currency, QUrl, QDate, Json>;

/// The value as gateway and ledger write it. Reveals secrets: for the request body only.
Json toWire(const Value &value);

} // namespace counterfoil
