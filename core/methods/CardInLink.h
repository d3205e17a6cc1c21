// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace counterfoil {

/// What a web address says, however it is wrapped: as written, without percent signs (up to five deep), with
/// blanks for plus signs, and what its words in base64 or hexadecimal digits hold where that is text.
QStringList readingsOf(const QString &link);
/// Whether a card number stands anywhere in it, in one piece or with signs between its groups. Digits inside
/// a token of hexadecimal digits are none.
bool linkHoldsCardNumber(const QString &link);

} // namespace counterfoil
