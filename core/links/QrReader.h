// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QImage>

namespace counterfoil {

/// The text of the QR code in a picture, of any size, turn and format; the first one found where there are
/// several. Transparent parts count as white paper. Bytes that are UTF-8 are read as UTF-8, others as the
/// code or, where it does not say, their look suggests. Error: qr-not-found (ErrorKind::Input).
Result<QString> readQr(const QImage &picture);

/// Whether a reader gets exactly `text` from a picture that holds one upright code and nothing else, as we
/// draw them. What is written, copied or shown counts only after this.
/// Error: qr-verification (ErrorKind::Unavailable).
Result<void> verifyQr(const QImage &picture, const QString &text);

} // namespace counterfoil
