// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace counterfoil {

inline constexpr qsizetype mostLogoBytes = 512 * 1024;
inline constexpr int mostLogoSide = 1000; ///< pixels: 85 mm at 300 dots an inch

enum class LogoFormat { Png, Jpeg };

/// What the first bytes of a picture say of it.
struct LogoHeader {
    LogoFormat format;
    QSize size; ///< pixels, as stored; a camera's note of how it was held is not looked at
};

/// Nothing where it is neither PNG nor JPEG, or says no size. Decodes nothing.
std::optional<LogoHeader> logoHeader(const QByteArray &bytes);

/// Whether the bytes may be kept as a shop's logo: a PNG or JPEG of at most mostLogoBytes, with sides from 1
/// to mostLogoSide pixels. They come from logoFrom(), which decodes; here a file that somebody changed by
/// hand is kept away from what draws papers. Errors (kind Input): logo-format, logo-size.
Result<void> checkLogo(const QByteArray &bytes);

/// The error of what is no picture that can be a logo.
Error noLogo();

} // namespace counterfoil
