// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace counterfoil {

/// The marks that Arabic writing has for itself. They mean the same to everybody.
inline constexpr QChar arabicDecimalMark(0x066B);
inline constexpr QChar arabicGroupMark(0x066C);

/// Without blanks and marks of direction at its ends: texts copied from a right-to-left page, and from some
/// telephone books, begin or end with such marks.
QStringView withoutMarksAround(QStringView typed);

/// What a person typed, with the digits 0 to 9 for those of any one script (Arabic-Indic, Persian,
/// Devanagari, Bengali, full-width ...), a point and a comma for those of Arabic and full-width keyboards,
/// and without marks of direction at its ends. Nothing where digits of two scripts stand in it: nobody writes
/// so, and a digit that only looks like another would be read wrong.
std::optional<QString> withAsciiDigits(QStringView typed);

} // namespace counterfoil
