// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "QrCode.h"

#include <QImage>

namespace counterfoil {

/// Whether somebody's phone gets exactly `text` from that picture (drawQr()) at its real size, a pixel of it
/// being one of the screen's or the printer's: it is read back as it is, and, where its modules are small, as
/// a camera sees it: a little turned, softened, with no more pixels than the screen.
/// Errors (ErrorKind::Unavailable): qr-verification; qr-too-small, which only the camera says.
Result<void> verifyQrAtItsSize(const QImage &picture, int modulePixels, const QString &text);

/// The side in pixels, quiet zone included, of the smallest picture of `code` that verifyQrAtItsSize()
/// passes, and from which on every larger one does. Found by reading pictures of falling sizes back, some
/// milliseconds each. Error (ErrorKind::Unavailable): qr-verification, where none is read.
Result<int> smallestGoodQr(const QrCode &code, const QString &text);

/// The largest good picture of `code` for a place of `pixels` by `pixels`.
/// Errors: qr-place-small (ErrorKind::Input), whose message says how many pixels the place has and how many
/// are needed, and whose detail is that number; those of verifyQrAtItsSize().
Result<QImage> drawQrInto(const QrCode &code, const QString &text, int pixels);

} // namespace counterfoil
