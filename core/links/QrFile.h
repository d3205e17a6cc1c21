// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace counterfoil {

enum class QrFormat {
    Png, ///< 8 pixels a module, black and white
    Svg,
};

/// A PNG or SVG file of the QR code of `text`, already read back; for the clipboard and for writing.
/// Errors: those of QrCode::encode, and qr-verification (ErrorKind::Unavailable).
Result<QByteArray> verifiedQr(const QString &text, QrFormat format);

/// Whether these bytes, shown as a picture, read back as exactly `text`. Error: qr-verification.
Result<void> verifyQrBytes(const QByteArray &bytes, QrFormat format, const QString &text);

/// Writes the QR code of `text` to `path`, as PNG or SVG by its ending in any case of letters. The code is
/// verified before the file is touched and the file appears whole or not at all: after any error an
/// older file of that name is as it was.
/// Errors: those of verifiedQr; qr-file-type (ErrorKind::Input); qr-write (ErrorKind::Unavailable) for a full
/// disk, a missing or closed folder, and a target that is not an ordinary file.
Result<void> writeQr(const QString &text, const QString &path);

} // namespace counterfoil
