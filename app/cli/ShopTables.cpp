// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTables.h"
#include "Commands.h"

#include <array>

namespace counterfoil::cli {

namespace {

struct ShopOption {
    ShopField field;
    const char *name;
    const char *typeName;
    std::string Raw::*text;
};

constexpr std::array shopOptions{ShopOption{ShopField::Name, "--name", "NAME", &Raw::name},
    ShopOption{ShopField::Address, "--address", "TEXT", &Raw::shopAddress},
    ShopOption{ShopField::TaxNumber, "--tax-number", "NUMBER", &Raw::shopTaxNumber},
    ShopOption{ShopField::Email, "--email", "ADDRESS", &Raw::shopEmail},
    ShopOption{ShopField::Phone, "--phone", "NUMBER", &Raw::shopPhone},
    ShopOption{ShopField::Website, "--website", "ADDRESS", &Raw::shopWebsite},
    ShopOption{ShopField::Footer, "--footer", "TEXT", &Raw::shopFooter}};

} // namespace

void addShop(CLI::App &app, Raw &raw)
{
    auto *shop = app.add_subcommand(
        "shop", utf8(translatable("CommandLine", "Show or set who sells: name, address, logo")));
    shop->require_subcommand(1);
    auto *show = shop->add_subcommand("show", utf8(translatable("CommandLine", "Show the shop")));
    show->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    show->callback([&raw] {
        raw.chosen.run = [json = raw.json](const Paths &, Services &services, std::stop_token) {
            return shopShow(services, json);
        };
    });

    auto *set = shop->add_subcommand(
        "set", utf8(translatable("CommandLine", "Set what is named, and leave the rest as it is")));
    for (const ShopOption &each : shopOptions)
        set->add_option(each.name, raw.*each.text, utf8(shopFieldLabel(each.field)))
            ->type_name(each.typeName);
    set->add_option("--logo", raw.shopLogo,
           utf8(translatable("CommandLine", "A PNG or JPEG file; a large picture is made smaller")))
        ->type_name("FILE");
    set->add_flag("--json", raw.json, utf8(translatable("CommandLine", "For programs: one object")));
    set->footer(prose(translatable("CommandLine",
                    "An empty value takes one back. An address has several lines: type them within quotes. "
                    "Papers, messages and the customer's screen show it; nothing of it goes to a gateway."))
        + "\n\n" + prose(translatable("CommandLine", "Example:"))
        + "\n  counterfoilctl shop set --name \"Corner Shop\" --logo logo.png");
    set->callback([set, &raw] {
        ShopOptions options{.texts = {}, .logoFile = std::nullopt, .json = raw.json};
        for (const ShopOption &each : shopOptions) {
            if (set->count(each.name) > 0)
                options.texts.emplace(each.field, text(raw.*each.text));
        }
        if (set->count("--logo") > 0)
            options.logoFile = text(raw.shopLogo);
        raw.chosen.run = [options](const Paths &, Services &services, std::stop_token) {
            return shopSet(services, options);
        };
    });
}

} // namespace counterfoil::cli
