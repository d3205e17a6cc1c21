// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;

namespace counterfoil {

class Card;

/// The column of a card of the settings, below its title.
QVBoxLayout *settingsColumn(Card *card, const QString &title);

} // namespace counterfoil
