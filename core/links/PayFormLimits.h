// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

/// Far more than a payment form needs, and little enough to keep, show and post.
namespace counterfoil::payFormLimits {

inline constexpr qsizetype longestHtml = 256 * 1024; ///< in bytes of UTF-8
/// Each may open an element: what is nested deeper than this would cost the parser minutes, and its stack.
inline constexpr qsizetype mostTags = 4000;
inline constexpr std::size_t mostFields = 200;
inline constexpr qsizetype longestValue = 16 * 1024; ///< in characters; of a name, too

} // namespace counterfoil::payFormLimits
