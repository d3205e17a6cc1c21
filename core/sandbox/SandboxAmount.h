// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "money/Money.h"

#include <optional>

// How the gateways read amounts and write them. The documents show "15.04", 42 and 100.00 and say that a
// point is the decimal sign; they name no number of decimals, and public clients send floats of any length
// (1500.0, 1.0e-05, 21.73913043478261). So every number is taken.
namespace counterfoil {

/// A JSON number or a text that is one, zero among them; counted as finely as it is written, up to 18
/// decimals, and rounded only where 64 bits hold no more. Nothing for what is no number, is negative or too
/// large.
std::optional<Money> readSandboxAmount(const Json &value, Currency currency);

/// As PHP's json_encode writes a float: "5" for 5.00, "1.0e-5" for 0.00001.
QString phpNumber(const Money &amount);

/// Whether the one is more than the other, however finely both are counted. Of one currency.
bool isMore(const Money &one, const Money &other);

} // namespace counterfoil
