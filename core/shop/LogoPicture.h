// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// What a picture that somebody picked is kept as: decoded, turned as the camera was held, made smaller where
/// a side has more than mostLogoSide pixels or it has too many bytes, and written anew, as PNG or as JPEG. So
/// nothing of the file itself is kept, neither what a camera noted (where it was taken) nor what is hidden
/// in it. Errors (kind Input): logo-format (no whole PNG or JPEG), logo-size (too many pixels or bytes).
Result<QByteArray> logoFrom(const QByteArray &file);
/// The same of a file. Blocking. Error besides: logo-unreadable (kind Input).
Result<QByteArray> logoFromFile(const QString &path);

} // namespace counterfoil
