// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// A text from outside as one line for paper: line breaks, tabs and control characters become blanks, runs
/// of blanks one; what turns the direction of writing, unseen places to break and more than four marks on
/// one letter are left out. At most `most` letters as a reader counts them, then "…".
QString printableLine(const QString &text, qsizetype most);
/// The same of a text of several lines, empty ones left out; at most `mostLines`, then "…".
QString printableLines(const QString &text, qsizetype most, qsizetype mostLines);

} // namespace counterfoil
