// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "QrCode.h"

#include <QByteArray>
#include <QImage>

namespace counterfoil {

/// Light modules that the standard wants on each side of a code. They belong to every drawing here, white,
/// so that a code scans on a dark window or page too.
inline constexpr int qrQuietZone = 4;

/// Black modules on their own white plate, quiet zone included; one bit a pixel (QImage::Format_Mono).
/// `modulePixels` is the side of one module. A null image where it is below 1 or the picture would be
/// wider than 32,767 pixels, the most that Qt paints.
QImage drawQr(const QrCode &code, int modulePixels);

/// The largest `modulePixels` whose picture is at most `pixels` wide and high; 0 where none fits.
int qrModulePixels(const QrCode &code, int pixels);

/// The same picture as an SVG document (UTF-8): one unit a module, whole coordinates only, 8 pixels a
/// module where nobody scales it. Only numbers get into it, nothing of the text.
QByteArray qrSvg(const QrCode &code);

} // namespace counterfoil
