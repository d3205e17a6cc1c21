// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace counterfoil {

/// Who sells: what stands at the head and foot of papers, in messages and on the customer's screen. Each may
/// be empty. Nothing of it goes to a gateway.
struct Shop {
    QString name;
    QString address; ///< up to 6 lines with \n between them
    QString taxNumber;
    QString email;
    QString phone;
    QString website; ///< as it is to be read: "shop.example" or "https://shop.example"
    QString footer; ///< up to 6 lines with \n between them
    QByteArray logo; ///< the bytes of a PNG or JPEG that passed checkLogo(); empty: none

    bool operator==(const Shop &) const = default;
};

/// The texts of a shop, one by one, for forms, files and commands.
enum class ShopField { Name, Address, TaxNumber, Email, Phone, Website, Footer };
inline constexpr std::array shopFields{ShopField::Name, ShopField::Address, ShopField::TaxNumber,
    ShopField::Email, ShopField::Phone, ShopField::Website, ShopField::Footer};

/// How the file and `--json` name it: "taxNumber".
QString shopFieldName(ShopField field);
LocalizedText shopFieldLabel(ShopField field);
QString &shopText(Shop &shop, ShopField field);
const QString &shopText(const Shop &shop, ShopField field);
bool hasSeveralLines(ShopField field);

/// The text as it is kept: trimmed line by line, with \n between lines and no empty ones at its ends; an
/// empty text is good. Errors (kind Input): `shop-lines` (a line break where one line is wanted, or too many
/// lines), and those of checkField(): too-long, control-character, hidden-character, email-not-valid,
/// phone-form, url-*.
Result<QString> checkShopText(ShopField field, const QString &typed);
/// All of it. The message of an error begins with the field's label. Errors: those of checkShopText() and
/// checkLogo().
Result<Shop> checkShop(const Shop &typed);

} // namespace counterfoil
