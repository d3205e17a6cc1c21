// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QComboBox;
class QWidget;

/// What a widget that draws or groups things by itself is to a screen reader. Qt calls every such widget
/// "filler" (the role Client), which screen readers pass by without a word.
namespace counterfoil::spoken {

/// Gives the widget that role, for as long as it lives; its name and description stay its own.
void as(QWidget *widget, QAccessible::Role role);

/// Gives a box to choose from its name. Where screen readers are spoken to by AT-SPI such a box calls itself
/// by its choice, whatever its accessibleName(), and only a label beside it says what is chosen there
/// (Qt 6.4, QAccessibleComboBox). This one is seen by nobody and goes with the box from parent to parent.
/// Once more: another name, as in another language.
void label(QComboBox *box, const QString &name);

} // namespace counterfoil::spoken
