// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace counterfoil {

/// Calls `say` now and whenever the interface has got another language, for as long as `widget` lives: the
/// one place where a widget's fixed texts are set. What is said about a sale or a page's state is said anew
/// by whoever says it, from what it keeps.
///
///     inEachLanguage(this, [this] { m_add->setText(tr("Add account")); });
void inEachLanguage(QWidget *widget, std::function<void()> say);

} // namespace counterfoil
