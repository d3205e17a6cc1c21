// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace counterfoil::look {

enum class Scheme { Light, Dark };

/// Every colour of the program, by what it is for. Text on its ground has a contrast of at least 4.5 : 1 in
/// both schemes, lines of controls at least 3 : 1 (ColoursTest holds them to it).
struct Colours {
    QColor ground; ///< behind everything
    QColor sidebar;
    QColor surface; ///< cards, tables
    QColor field; ///< where one types
    QColor line; ///< between parts
    QColor edge; ///< around controls
    QColor text;
    QColor softText; ///< labels, help
    QColor faintText; ///< examples in empty fields
    QColor accent; ///< the one main action, links, focus
    QColor accentPressed;
    QColor onAccent; ///< text on accent
    QColor accentSoft; ///< ground of what is selected
    QColor good;
    QColor goodSoft; ///< ground of a notice of that tone
    QColor warning;
    QColor warningSoft;
    QColor bad;
    QColor badSoft;
};

const Colours &colours(Scheme scheme);
/// The colours that go with a palette made by `palette()`: a widget asks with its own, and repaints when it
/// changes.
const Colours &colours(const QPalette &palette);
Scheme schemeOf(const QPalette &palette);
QPalette palette(Scheme scheme);

/// What a notice, a pill or a line of text wants to say by its colour. Colour never says it alone: words
/// stand beside it.
enum class Tone { Neutral, Accent, Good, Warning, Bad };
QColor toneColour(Tone tone, const Colours &colours);
QColor toneGround(Tone tone, const Colours &colours);

} // namespace counterfoil::look
