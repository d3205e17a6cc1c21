// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <vector>

namespace counterfoil {

/// The modules ("pixels") of a QR code: a square without its quiet zone. It does not know how it is drawn
/// (QrPicture.h, QrTerminal.h) nor whether a reader understands the drawing (QrReader.h).
class QrCode {
public:
    /// The smallest code that holds `text` as UTF-8 bytes, or as a code of capitals where it has only those,
    /// digits and blank $ % * + - . / : (smaller by a third). Error correction is level M, higher where that
    /// costs no size; level L for what only fits so: more than 2,331 bytes, up to 2,953 (two less with
    /// characters outside ASCII, for the mark that says "UTF-8"), or up to 4,296 capitals. Never throws.
    /// Errors, all ErrorKind::Input: qr-empty, qr-not-text (half of a surrogate pair), qr-too-long.
    static Result<QrCode> encode(const QString &text);

    /// Modules along one side: 21 to 177.
    int size() const { return m_size; }
    /// Column `x`, row `y`, from the top left; everything outside the square is light.
    bool dark(int x, int y) const;

private:
    QrCode(int size, std::vector<bool> modules)
        : m_size(size)
        , m_modules(std::move(modules))
    {
    }

    int m_size;
    std::vector<bool> m_modules; // row by row
};

} // namespace counterfoil
