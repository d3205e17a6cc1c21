// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShopFile.h"

#include "base/SettingsFile.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

SettingsFile fileAt(const QString &path)
{
    return {path,
        {.code = u"shop-unavailable"_s,
            .unreadable =
                translatable("ShopFile", "The file of the shop %1 cannot be read. Check its permissions."),
            .damaged = translatable("ShopFile",
                "The file of the shop %1 is damaged. Restore a copy, or move it away and enter the shop "
                "again."),
            //: %1: the path of the file with the shop’s name, address and logo; so in all of “The file of
            //: the shop ...”.
            .unwritable = translatable("ShopFile",
                "The file of the shop %1 cannot be written. Check the disk and the folder’s permissions."),
            .locked = translatable("ShopFile",
                "The file of the shop %1 is locked by another program. Close it and try again.")}};
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

Result<Shop> shopIn(const SettingsFile &file, const Json &json)
{
    if (!json[u"shop"].isObject())
        return file.damaged();
    auto shop = fromJson(json[u"shop"]);
    if (!shop)
        return file.damaged(shop.error().message.english());
    return shop;
}

} // namespace

Result<Shop> ShopFile::read() const
{
    const SettingsFile file = fileAt(m_path);
    const auto json = file.read();
    if (!json)
        return tl::unexpected(json.error());
    return json->isNull() ? Shop() : shopIn(file, *json);
}

Result<void> ShopFile::write(const Shop &shop) const
{
    const SettingsFile file = fileAt(m_path);
    return file.change([&](Json &json) -> Result<void> {
        if (const auto there = shopIn(file, json); !json.members().empty() && !there)
            return tl::unexpected(there.error());
        json = Json::object();
        json.set(u"version"_s, Json::integer(1));
        json.set(u"shop"_s, toJson(shop));
        return {};
    });
}

} // namespace counterfoil
