// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "shop/Logo.h"
#include "shop/LogoPicture.h"

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

/// Its size and kind: the bytes are for nobody's eyes.
Json logoJson(const QByteArray &logo)
{
    const auto header = logoHeader(logo);
    if (!header)
        return {};
    Json json = Json::object();
    json.set(u"format"_s, Json::string(header->format == LogoFormat::Png ? u"png"_s : u"jpeg"_s));
    json.set(u"width"_s, Json::integer(header->size.width()));
    json.set(u"height"_s, Json::integer(header->size.height()));
    json.set(u"bytes"_s, Json::integer(logo.size()));
    return json;
}

void printShop(const Shop &shop, bool json)
{
    Json object = Json::object();
    Table table({{.least = 24}, {.gap = 1}});
    bool isEmpty = true;
    for (const ShopField field : shopFields) {
        const QString &text = shopText(shop, field);
        object.set(shopFieldName(field), Json::stringOrNull(text));
        QString label = shopFieldLabel(field);
        for (const QString &line : text.isEmpty() ? QStringList() : text.split(u'\n')) {
            table.add({label, line});
            label.clear();
            isEmpty = false;
        }
    }
    if (const auto header = logoHeader(shop.logo); header && !json) {
        //: The shop’s logo, in a table. %1, %2: its width and height.
        table.add({translatable("ShopCommand", "Logo"),
            translatable("ShopCommand", "%1 by %2 pixels").arg(header->size.width(), header->size.height())});
        isEmpty = false;
    }
    object.set(u"logo"_s, logoJson(shop.logo));
    if (json)
        printJson(object);
    else if (isEmpty)
        print(translatable("ShopCommand",
            "Nothing is known of the shop yet. Set its name with: counterfoilctl shop set --name NAME"));
    else
        print(table);
}

} // namespace

QCoro::Task<int> shopShow(Services &services, bool json)
{
    const auto shop = co_await services.shop.read();
    if (!shop)
        co_return fail(shop.error(), json);
    printShop(*shop, json);
    co_return Done;
}

QCoro::Task<int> shopSet(Services &services, ShopOptions options)
{
    if (options.texts.empty() && !options.logoFile) {
        const Error nothing{ErrorKind::Input, u"shop-nothing"_s,
            translatable("ShopCommand",
                "Nothing to set was named. Name what is to change, such as --name \"Corner Shop\".")};
        co_return fail(nothing, options.json);
    }
    auto shop = co_await services.shop.read();
    if (!shop)
        co_return fail(shop.error(), options.json);
    for (const auto &[field, text] : options.texts)
        shopText(*shop, field) = text;
    if (options.logoFile && options.logoFile->isEmpty())
        shop->logo.clear();
    if (options.logoFile && !options.logoFile->isEmpty()) {
        const auto logo = logoFromFile(*options.logoFile);
        if (!logo)
            co_return fail(logo.error(), options.json);
        shop->logo = *logo;
    }
    const auto set = co_await services.shop.set(*shop);
    if (!set)
        co_return fail(set.error(), options.json);
    printShop(services.shop.shop(), options.json);
    co_return Done;
}

} // namespace counterfoil::cli
