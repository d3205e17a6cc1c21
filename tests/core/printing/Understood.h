// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace counterfoil {

/// What a receipt printer understood: the commands but for pictures, and the pictures' lines below each
/// other.
struct Understood {
    QByteArray commands;
    QByteArray lines;
    int lineBytes = 0;
};

/// Nothing where a byte belongs to no command that is sent.
inline std::optional<Understood> understand(const QByteArray &bytes)
{
    Understood all;
    for (qsizetype at = 0; at < bytes.size();) {
        const QByteArray rest = bytes.sliced(at);
        const auto byte = [&rest](int index) { return static_cast<unsigned char>(rest.at(index)); };
        if (rest.startsWith(QByteArray("\x1dv0\0", 4))) {
            const int width = byte(4) + 256 * byte(5);
            const int count = byte(6) + 256 * byte(7);
            if (rest.size() < 8 + width * count || (all.lineBytes != 0 && all.lineBytes != width))
                return std::nullopt;
            all.lineBytes = width;
            all.lines += rest.sliced(8, qsizetype(width) * count);
            at += 8 + qsizetype(width) * count;
            continue;
        }
        const qsizetype length = rest.startsWith("\x1b@") ? 2
            : rest.startsWith("\x1b"
                              "p")
            ? 5
            : rest.startsWith("\x1b"
                              "d")
            ? 3
            : rest.startsWith("\x1dV") ? 4
                                       : 0;
        if (length == 0 || rest.size() < length)
            return std::nullopt;
        all.commands += rest.first(length);
        at += length;
    }
    return all;
}

} // namespace counterfoil
