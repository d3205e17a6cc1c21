// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QSaveFile;

namespace counterfoil {

/// The files of one paper, which appear all or, as far as the disk allows, none. Blocking.
class FilesTogether {
public:
    FilesTogether();
    ~FilesTogether(); ///< what was not placed is gone
    FilesTogether(const FilesTogether &) = delete;
    FilesTogether &operator=(const FilesTogether &) = delete;

    /// Writes one whole, beside its place, where an older one still is. Error paper-write (Unavailable).
    Result<void> add(const QString &path, const QByteArray &bytes);

    struct Placed {
        QStringList paths; ///< that are there now
        std::optional<Error> trouble; ///< paper-write: one could not be placed
    };
    /// Puts them into their places. Where one cannot be, those before it are removed; what cannot be removed
    /// is in `paths`.
    Placed place();

private:
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

} // namespace counterfoil
