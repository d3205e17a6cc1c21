// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ShopFile.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QObject>

#include <memory>

namespace counterfoil {

/// The shop as the program uses it: ShopFile's calls, carried out by the worker for files.
class ShopBook : public QObject {
    Q_OBJECT

public:
    /// Reads nothing: read() does, before the first paper, message or screen.
    ShopBook(ShopFile file, SerialWorker &files, QObject *parent = nullptr);

    /// As it was last read or set; empty before, and where the file cannot be read.
    const Shop &shop() const { return m_shop; }
    /// Reads it from the disk, where another program may have changed it; shop() is that from then on.
    /// Error: shop-unavailable (kind Unavailable); shop() stays as it was.
    QCoro::Task<Result<Shop>> read();
    /// Checks it and keeps it. Errors: those of checkShop() (nothing was written), shop-unavailable.
    QCoro::Task<Result<void>> set(Shop shop);

Q_SIGNALS:
    void changed(); ///< shop() is another one

private:
    void take(const Shop &shop);

    std::shared_ptr<ShopFile> m_file; ///< used on the worker only
    SerialWorker &m_files;
    Shop m_shop;
};

} // namespace counterfoil
