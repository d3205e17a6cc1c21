// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace counterfoil {

/// Why a packed answer is not read.
enum class Unpacking {
    TooLarge, ///< it unfolds to more than is allowed
    Unknown, ///< packed in another way, or twice
    Damaged, ///< cut, altered, or a page that is not packed at all although it says so
};

/// What a body is without the packing that its Content-Encoding header names: gzip, x-gzip (the same, from
/// before it had a name) or deflate. An answer that came in the clear is taken as it stands, whatever the
/// header says; what stands behind a whole packing stands behind the text. `largest`: bytes of the result; no
/// more are ever held.
tl::expected<QByteArray, Unpacking> unpacked(
    const QByteArray &body, const QByteArray &contentEncoding, qint64 largest);

} // namespace counterfoil
