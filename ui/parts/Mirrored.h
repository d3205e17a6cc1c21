// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QLineEdit;
class QSplitter;

/// What Qt does not turn round by itself in a window that is read from right to left, or turns round where it
/// should not.
namespace counterfoil::mirrored {

/// Margins by where a line of text begins and ends. `layout` is that of a widget, and has it for life.
void setMargins(QLayout *layout, int leading, int top, int trailing, int bottom);

/// For what reads from left to right in every language: amounts, numbers, dates, addresses, links, codes.
/// What is typed still begins where all other fields of the form begin.
void keepLeftToRight(QLineEdit *line);

/// Qt 6.4 lays all parts of a splitter out one pixel too far to the right where it goes from right to left:
/// the first one is cut there.
void keepWithin(QSplitter *splitter);

/// Whether what stands around it is read from right to left, of a line that itself is not.
bool isWithinRightToLeft(const QLineEdit *line);

} // namespace counterfoil::mirrored
