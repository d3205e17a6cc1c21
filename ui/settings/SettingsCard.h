// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace counterfoil {

class Card;

/// The column of a card of the settings, below its title.
QVBoxLayout *settingsColumn(Card *card, const LocalizedText &title);

/// A field for that many lines of text; longer texts scroll. Tab leaves it.
QPlainTextEdit *settingsArea(int lines);
/// What stands in it, lines by \n. (Its own toPlainText() makes a blank of U+00A0, which French texts have.)
QString settingsText(const QPlainTextEdit &area);

} // namespace counterfoil
