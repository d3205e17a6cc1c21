// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace counterfoil::gallery::things {

/// Each text that the window shows, and each that a tool tip or a screen reader says: labels, buttons, titles
/// of columns, cells, choices, examples in empty lines. Not what a person typed.
void eachText(QWidget *window, const std::function<void(const QWidget *, const QString &)> &read);

} // namespace counterfoil::gallery::things
