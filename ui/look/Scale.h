// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace counterfoil::look {

/// The grid: distances are these and no others, in device-independent pixels.
namespace space {
inline constexpr int hair = 4; ///< label to its field
inline constexpr int small = 8; ///< things that belong together
inline constexpr int medium = 16; ///< one field to the next
inline constexpr int large = 24; ///< a page's edge, one group to the next
inline constexpr int huge = 40;
} // namespace space

inline constexpr int controlHeight = 36; ///< fields and buttons
inline constexpr int radius = 7; ///< of controls
inline constexpr int cardRadius = 10; ///< of cards and notices
inline constexpr int formWidth = 560; ///< a line of a form is never wider

/// The type scale; sizes grow from the system's own font size.
enum class Type {
    Caption, ///< help, reasons, ages
    Body,
    Strong, ///< body, semibold: labels of groups, what counts in a row
    Heading, ///< a card's title
    Title, ///< a page's title
    Amount, ///< the amount of a sale
    Display, ///< what is read from across the counter
};

QFont font(Type type, const QFont &base);
/// Gives the widget that type of its current font's family.
void setType(QWidget *widget, Type type);

} // namespace counterfoil::look
