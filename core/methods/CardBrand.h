// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// A card network, told from a number's first digits. `Other` is a number whose network we do not know.
enum class CardBrand { Visa, Mastercard, Amex, Discover, Diners, Jcb, UnionPay, Maestro, RuPay, Mir, Other };

/// `digits` may still be incomplete: an editor shows the brand while it is typed.
CardBrand cardBrand(QStringView digits);
/// "Mastercard", the same in all languages; empty for Other.
QString brandName(CardBrand brand);
/// Whether cards of that brand come with that many digits.
bool isLengthOf(CardBrand brand, qsizetype digits);
/// Digits of the card code: 4 for American Express, 3 for all others.
int cardCodeLength(CardBrand brand);
/// The check digit of ISO/IEC 7812. `digits` holds 0-9 only.
bool passesLuhn(QStringView digits);
/// Whether a number of a network we know, with that network's length and a right check digit, stands anywhere
/// in `text` (single blanks, hyphens or points between its groups, other groups of digits before and behind
/// it, digits of any script): somebody typed a card number into the wrong field.
bool holdsCardNumber(QStringView text);

} // namespace counterfoil
