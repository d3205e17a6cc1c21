// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShopFile.h"

#include "base/Json.h"

#include <QFile>
#include <QLockFile>
#include <QSaveFile>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

/// `sentences`: what is wrong, with a place for the path, and what to do.
tl::unexpected<Error> unavailable(
    const QString &path, const LocalizedText &sentences, const QString &detail = {})
{
    return failure(ErrorKind::Unavailable, u"shop-unavailable"_s, sentences.arg(path), detail);
}

LocalizedText unwritable()
{
    //: %1: the path of the file with the shop’s name, address and logo; so in all of “The file of the shop
    //: ...”.
    return translatable("ShopFile",
        "The file of the shop %1 cannot be written. Check the disk and the folder’s permissions.");
}

Json toJson(const Shop &shop)
{
    Json json = Json::object();
    for (const ShopField field : shopFields)
        json.set(shopFieldName(field), Json::string(shopText(shop, field)));
    json.set(u"logo"_s, Json::string(QString::fromLatin1(shop.logo.toBase64())));
    return json;
}

Result<Shop> fromJson(const Json &json)
{
    Shop shop;
    for (const ShopField field : shopFields)
        shopText(shop, field) = json[shopFieldName(field)].text();
    const auto logo = QByteArray::fromBase64Encoding(json[u"logo"].text().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!logo)
        return failure(ErrorKind::Unavailable, u"shop-unavailable"_s, {});
    shop.logo = *logo;
    return checkShop(shop);
}

} // namespace

Result<Shop> ShopFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return Shop();
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(m_path,
            translatable("ShopFile", "The file of the shop %1 cannot be read. Check its permissions."),
            file.errorString());
    const QByteArray bytes = file.read(largestFile + 1);
    const auto json = Json::parse(bytes);
    const bool isShop = bytes.size() <= largestFile && json && (*json)[u"shop"].isObject();
    auto shop = isShop ? fromJson((*json)[u"shop"]) : Result<Shop>(tl::unexpected(Error()));
    if (!shop)
        return unavailable(m_path,
            translatable("ShopFile",
                "The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop "
                "again."),
            shop.error().message.english());
    return shop;
}

Result<void> ShopFile::write(const Shop &shop) const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(5000))
        return unavailable(m_path,
            lock.error() == QLockFile::LockFailedError ? translatable(
                "ShopFile", "The file of the shop %1 is locked by another program. Close it and try again.")
                                                       : unwritable());
    if (const auto there = read(); !there)
        return tl::unexpected(there.error());
    Json json = Json::object();
    json.set(u"version"_s, Json::integer(1));
    json.set(u"shop"_s, toJson(shop));
    const QByteArray bytes = json.toBytes() + '\n';
    QSaveFile file(m_path);
    // flush(): Qt 6.4's commit() alone does not notice a full disk.
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (!isWritten)
        return unavailable(m_path, unwritable(), file.errorString());
    return {};
}

} // namespace counterfoil
