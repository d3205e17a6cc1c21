// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

#include <vector>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QWidget;

/// What the checks share: which widgets there are to see, how they are called, and where in them their text
/// stands.
namespace counterfoil::gallery::things {

/// All that is shown in the window, the window itself left out.
std::vector<QWidget *> shown(QWidget *window);
/// "CopyButton “Copy link” in InvoiceDetails"
QString nameOf(const QWidget *widget);
/// What a person can do something with.
bool isControl(const QWidget *widget);
/// A part that a control of Qt's makes for itself, such as the button in a line that empties it.
bool isInner(const QWidget *widget);
/// Nothing of its own stands inside it.
bool isLeaf(const QWidget *widget);

/// Where the text (and, before it, the icon) of these is painted, in their own coordinates; as our style does
/// it.
QRect textArea(const QAbstractButton *button);
QRect iconArea(const QAbstractButton *button);
QRect textArea(const QComboBox *box);
QRect textArea(const QLineEdit *line);

} // namespace counterfoil::gallery::things
