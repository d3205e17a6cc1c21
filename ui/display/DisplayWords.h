// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShownSale.h"

/// What the customer's screen says, in whatever language it is read.
namespace counterfoil::displayWords {

LocalizedText welcome();
LocalizedText training();
/// What the customer is to do, or what became of the sale; large.
LocalizedText title(ShownSale::Stage stage);
/// One calm line below it; empty where there is none. `mayBeMisread`: the code, by some wallets.
LocalizedText note(ShownSale::Stage stage, bool mayBeMisread);

} // namespace counterfoil::displayWords
