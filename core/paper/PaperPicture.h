// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Paper.h"
#include "PaperLayout.h"

namespace counterfoil {

inline constexpr int leastDpi = 36;
inline constexpr int mostDpi = 600;

/// One page as pixels; of a roll the strip between its margins. Errors: paper-qr, paper-qr-coarse,
/// paper-drawing.
Result<QImage> paperPicture(const Typesetter &typesetter, const PaperLayout &paper, const PaperSize &size,
    std::size_t page, int dpi, PaperInk ink, ReadBack readBack);

} // namespace counterfoil
