// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace counterfoil {

/// A sheet, a roll or a label, and how much of it can be printed on. All lengths are tenths of a millimetre.
struct PaperSize {
    enum class Kind {
        Sheet, ///< A4, Letter: as many as are needed
        Roll, ///< a slip: one piece, as long as it has to be
        Label, ///< one piece of a fixed size
    };
    Kind kind = Kind::Sheet;
    int width = 2100;
    int height = 2970; ///< 0 of a roll
    int margin = 200; ///< on all sides; of a roll what its printer leaves free at the left and the right

    /// A roll's strip that a printer reaches: 480 of 58 mm, 720 of 80 mm.
    int printableWidth() const { return width - 2 * margin; }
    /// "a4", "letter", "58mm", "80mm", "62x29": what readPaperSize() takes, for settings and the command
    /// line.
    QString name() const;
    /// "A4", "Letter", "Roll, 58 mm", "Label, 62 × 29 mm".
    LocalizedText title() const;

    static PaperSize a4() { return {}; }
    static PaperSize letter() { return {.width = 2159, .height = 2794}; }
    static PaperSize roll58() { return {.kind = Kind::Roll, .width = 580, .height = 0, .margin = 50}; }
    static PaperSize roll80() { return {.kind = Kind::Roll, .width = 800, .height = 0, .margin = 40}; }
    static PaperSize label(int width, int height);
    /// A4, Letter, both rolls, and the usual labels: what a list offers.
    static std::vector<PaperSize> usual();

    bool operator==(const PaperSize &) const = default;
};

/// Reads a name, in any case of letters; labels as width x height in millimetres, from 15 to 300, with one
/// decimal at most ("62x29", "100 × 50", "57.5x32"). Error paper-size (Input).
Result<PaperSize> readPaperSize(QStringView name);

} // namespace counterfoil
