// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Shop.h"

namespace counterfoil {

/// The shop in its file, blocking: one JSON object {version, shop: {name, address, …, logo (base64)}}. The
/// logo stands in it, so that texts and picture are written together or not at all. Each call reads the file
/// anew. Error: shop-unavailable (kind Unavailable).
class ShopFile {
public:
    explicit ShopFile(QString path)
        : m_path(std::move(path))
    {
    }

    /// An empty shop where there is no file yet. What does not pass its check was written by hand: the file
    /// counts as damaged.
    Result<Shop> read() const;
    /// Written whole or not at all, for its owner alone. A damaged file is left as it is: error.
    Result<void> write(const Shop &shop) const;

private:
    QString m_path;
};

} // namespace counterfoil
