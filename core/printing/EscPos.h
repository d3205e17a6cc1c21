// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QImage>

#include <cstdint>
#include <optional>
#include <vector>

/// The language of receipt printers, ESC/POS (Epson's, which the others follow), as far as it is used: a
/// picture in bands (GS v 0), feed, cut, the drawer's pulse, and questions about the state. All text is in
/// the picture, so every script comes out, and nothing that a customer typed reaches the printer as a
/// command.
namespace counterfoil::escpos {

enum class Cut { None, Partial, Full };

struct SlipOptions {
    Cut cut = Cut::Partial;
    bool opensDrawer = false; ///< once, before the first slip
    int feedLines = 0; ///< blank lines below the picture, 0 to mostFeedLines, besides the way to the cutter
    bool operator==(const SlipOptions &) const = default;
};

inline constexpr int mostFeedLines = 20;
inline constexpr int mostDots = 2048; ///< a line: far above any printer's
inline constexpr int dotsOf58 = 384; ///< 48 mm at 203 dpi
inline constexpr int dotsOf80 = 576; ///< 72 mm at 203 dpi

/// What the printer is sent for these pictures, each a slip of its own; grey from 128 up is paper. Of bytes
/// that a printer carries out wherever they stand (DLE EOT, DLE ENQ, DLE DC4: state, recovery, drawer) none
/// is in a picture: one dot more is black in their place. Errors (Input): escpos-nothing, escpos-width.
Result<QByteArray> slips(const std::vector<QImage> &pages, const SlipOptions &options);

/// Questions that a printer answers at once, be it out of paper (DLE EOT 2 and 4): a byte each.
QByteArray stateQuestions();
/// A question that it answers when everything before is printed (GS r 1): one byte.
QByteArray endQuestion();

/// Why it cannot print now.
enum class Hindrance { NoPaper, CoverOpen, Fault };
/// Whether a byte can be an answer to stateQuestions().
bool isState(std::uint8_t byte);
/// What a printer told since it was sent the first slip: bytes that it sends unasked (automatic status back,
/// four of them whenever something changes) and the answer to endQuestion(), which stands at `asked` or
/// later.
enum class Ending {
    Open, ///< no answer yet
    Hindered, ///< no answer yet, and the last that it told unasked keeps it from printing
    Printed
};
Ending ending(const QByteArray &told, qsizetype asked);
/// Read from the answers to stateQuestions(), in their order; nothing where it can print.
std::optional<Hindrance> hindrance(std::uint8_t offlineCause, std::uint8_t paperSensor);

} // namespace counterfoil::escpos
