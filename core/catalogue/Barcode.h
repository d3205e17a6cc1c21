// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QString>

namespace counterfoil {

/// A barcode as it is compared. The numbers of goods (EAN-8, UPC-A, EAN-13, GTIN-14: digits alone, 8, 12, 13
/// or 14 of them) are one number whatever zeros stand before it, as scanners send a UPC-A with 12 digits or
/// with 13 (GS1 General Specifications, 3.2); any other text is compared sign by sign, without blanks and
/// control characters around it. Empty for an empty one.
QString barcodeKey(const QString &barcode);

/// Whether it is a number of goods as a scanner reads it, with a last digit that fits: a person types no such
/// thing for an amount or a name.
bool isGoodsNumber(const QString &code);

/// Why the number of goods may be mistyped: its last digit does not fit the ones before it. Empty where
/// nothing is to be said; any other text is somebody's own code.
LocalizedText barcodeDoubt(const QString &barcode);

} // namespace counterfoil
