// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrTerminal.h"

#include "QrPicture.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// Fixed black (16) on fixed white (231) of the 256-colour cube: the 8 basic colours belong to the user's
// theme, where "white" is often grey and "black" often blue. Reset first: bold or reverse may still be on.
constexpr QStringView blackOnWhite = u"\x1b[0;38;5;16;48;5;231m";
constexpr QStringView backToNormal = u"\x1b[0m";

QChar halfBlocks(bool upper, bool lower)
{
    if (upper)
        return lower ? u'█' : u'▀';
    return lower ? u'▄' : u' ';
}

} // namespace

QString qrTerminalText(const QrCode &code, TerminalStyle style)
{
    const bool ansi = style == TerminalStyle::Ansi;
    const int end = code.size() + qrQuietZone;

    QString text;
    // The height is odd, so the last line's lower half lies below the quiet zone: light, as it should be.
    for (int y = -qrQuietZone; y < end; y += 2) {
        if (ansi)
            text += blackOnWhite;
        for (int x = -qrQuietZone; x < end; ++x)
            text += halfBlocks(code.dark(x, y) == ansi, code.dark(x, y + 1) == ansi);
        if (ansi)
            text += backToNormal;
        text += u'\n';
    }
    if (!ansi)
        //: Stands below a QR code that is written with characters.
        text +=
            translatable("QrTerminal",
                "This code scans as light text on a dark background only; elsewhere save it as PNG or SVG.")
                .toString() // NOLINT: it goes to the terminal now
            + u'\n';
    return text;
}

} // namespace counterfoil
