// SPDX-License-Identifier: GPL-3.0-or-later
#include "Colours.h"

namespace counterfoil::look {

namespace {

const Colours light{
    .ground = QColor(0xf5f6f9),
    .sidebar = QColor(0xebedf3),
    .surface = QColor(0xffffff),
    .field = QColor(0xffffff),
    .line = QColor(0xe0e4ec),
    .edge = QColor(0x8b94a6),
    .text = QColor(0x171c28),
    .softText = QColor(0x515b6f),
    .faintText = QColor(0x687286),
    .accent = QColor(0x3447c5),
    .accentPressed = QColor(0x27369b),
    .onAccent = QColor(0xffffff),
    .accentSoft = QColor(0xe6e9fb),
    .good = QColor(0x12703f),
    .goodSoft = QColor(0xe0f4e8),
    .warning = QColor(0x7d5200),
    .warningSoft = QColor(0xfdf1d2),
    .bad = QColor(0xb3202c),
    .badSoft = QColor(0xfce8e9),
};

const Colours dark{
    .ground = QColor(0x14171e),
    .sidebar = QColor(0x0f1217),
    .surface = QColor(0x1d212a),
    .field = QColor(0x171b22),
    .line = QColor(0x2d3441),
    .edge = QColor(0x6a7488),
    .text = QColor(0xeceff5),
    .softText = QColor(0xaab3c4),
    .faintText = QColor(0x8791a4),
    .accent = QColor(0x93a3ff),
    .accentPressed = QColor(0xb3beff),
    .onAccent = QColor(0x10142e),
    .accentSoft = QColor(0x282e52),
    .good = QColor(0x62d59f),
    .goodSoft = QColor(0x16362a),
    .warning = QColor(0xf0c469),
    .warningSoft = QColor(0x3a2f14),
    .bad = QColor(0xff9298),
    .badSoft = QColor(0x451c21),
};

} // namespace

const Colours &colours(Scheme scheme)
{
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colours &colours(const QPalette &palette)
{
    return colours(schemeOf(palette));
}

QPalette palette(Scheme scheme)
{
    const Colours &c = colours(scheme);
    QPalette palette(c.text, c.surface, c.surface, c.line, c.edge, c.text, c.onAccent, c.field, c.ground);
    palette.setColor(QPalette::AlternateBase, c.ground);
    palette.setColor(QPalette::PlaceholderText, c.faintText);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.text);
    palette.setColor(QPalette::ToolTipText, c.ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faintText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, c.faintText);
    return palette;
}

QColor toneColour(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.softText;
    case Tone::Accent:
        return colours.accent;
    case Tone::Good:
        return colours.good;
    case Tone::Warning:
        return colours.warning;
    case Tone::Bad:
        return colours.bad;
    }
    Q_UNREACHABLE();
}

QColor toneGround(Tone tone, const Colours &colours)
{
    switch (tone) {
    case Tone::Neutral:
        return colours.line;
    case Tone::Accent:
        return colours.accentSoft;
    case Tone::Good:
        return colours.goodSoft;
    case Tone::Warning:
        return colours.warningSoft;
    case Tone::Bad:
        return colours.badSoft;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil::look
