// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShopBook.h"

#include <QPointer>

#include <utility>

namespace counterfoil {

ShopBook::ShopBook(ShopFile file, SerialWorker &files, QObject *parent)
    : QObject(parent)
    , m_file(std::make_shared<ShopFile>(std::move(file)))
    , m_files(files)
{
}

// Each call is handed over in a statement of its own (docs/decisions/0004-coroutines.md).

QCoro::Task<Result<Shop>> ShopBook::read()
{
    auto reading = m_files.run([file = m_file] { return file->read(); });
    const QPointer<ShopBook> self(this);
    const Result<Shop> shop = co_await reading;
    if (shop && self)
        self->take(*shop);
    co_return shop;
}

QCoro::Task<Result<void>> ShopBook::set(Shop shop)
{
    const auto good = checkShop(shop);
    if (!good)
        co_return tl::unexpected(good.error());
    auto writing = m_files.run([file = m_file, shop = *good] { return file->write(shop); });
    const QPointer<ShopBook> self(this);
    const Result<void> written = co_await writing;
    if (written && self)
        self->take(*good);
    co_return written;
}

void ShopBook::take(const Shop &shop)
{
    if (std::exchange(m_shop, shop) != shop)
        Q_EMIT changed();
}

} // namespace counterfoil
