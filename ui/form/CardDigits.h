// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// How a card number is shown. Pure texts, without a widget.
namespace carddigits {

/// Digits with blanks between the groups as cards have them: fours, 4-6-5 for American Express. Blanks and
/// hyphens that were typed are replaced; a text with anything else in it is no number and comes back as it
/// is.
QString grouped(QStringView typed);
/// The digits alone, where `typed` holds digits, blanks and hyphens only; everything else as it is.
QString bare(QStringView typed);
/// Only the last four digits readable, the rest dots; all dots where it is too short for a card number or no
/// number at all.
QString masked(QStringView typed);
/// Where the caret stands in `text` after that many characters that are not blanks.
qsizetype caretAfter(QStringView text, qsizetype characters);

} // namespace carddigits
} // namespace counterfoil
