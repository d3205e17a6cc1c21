// SPDX-License-Identifier: GPL-3.0-or-later
#include "Shop.h"

#include "Logo.h"
#include "base/WebAddress.h"
#include "methods/FieldCheck.h"

#include <QStringList>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 6;

int mostCharacters(ShopField field)
{
    switch (field) {
    case ShopField::Name:
        return 100;
    case ShopField::TaxNumber:
    case ShopField::Phone:
        return 40;
    case ShopField::Email:
        return 254;
    case ShopField::Website:
        return 200;
    case ShopField::Address:
    case ShopField::Footer:
        return 400;
    }
    Q_UNREACHABLE();
}

FieldKind kindOf(ShopField field)
{
    if (field == ShopField::Email)
        return FieldKind::Email;
    return field == ShopField::Phone ? FieldKind::Phone : FieldKind::Description;
}

/// Lines without blanks at their ends; none that is empty at the beginning or the end.
QStringList linesOf(const QString &typed)
{
    QString text = typed;
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &sign : text) {
        if (sign == u'\r' || sign == QChar(0x2028) || sign == QChar(0x2029) || sign == QChar(0x0085))
            sign = u'\n';
        else if (sign == u'\t')
            sign = u' ';
    }
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines;
}

Result<void> checkLines(ShopField field, qsizetype lines)
{
    if (lines > 1 && !hasSeveralLines(field))
        return failure(ErrorKind::Input, u"shop-lines"_s,
            translatable("Shop", "This has to stand on one line. Take the line break out."));
    if (lines > mostLines)
        return failure(ErrorKind::Input, u"shop-lines"_s,
            //: %1: a number of lines.
            translatable("Shop", "This has %n line(s); at most %1 fit on a receipt.", nullptr, lines)
                .arg(mostLines));
    return {};
}

/// A web address that a person reads may lack its https://.
Result<QString> checkWebsite(const QString &text)
{
    const QString whole = text.contains(u"://"_s) ? text : u"https://"_s + text;
    if (const auto address = readAnyAddress(whole); !address)
        return tl::unexpected(address.error());
    return text;
}

} // namespace

QString shopFieldName(ShopField field)
{
    switch (field) {
    case ShopField::Name:
        return u"name"_s;
    case ShopField::Address:
        return u"address"_s;
    case ShopField::TaxNumber:
        return u"taxNumber"_s;
    case ShopField::Email:
        return u"email"_s;
    case ShopField::Phone:
        return u"phone"_s;
    case ShopField::Website:
        return u"website"_s;
    case ShopField::Footer:
        return u"footer"_s;
    }
    Q_UNREACHABLE();
}

LocalizedText shopFieldLabel(ShopField field)
{
    switch (field) {
    case ShopField::Name:
        //: Label of a field: the shop’s name, as customers read it.
        return translatable("Shop", "Name of the shop");
    case ShopField::Address:
        //: Label of a field: the shop’s postal address, several lines.
        return translatable("Shop", "Address");
    case ShopField::TaxNumber:
        //: Label of a field: the shop’s number at the tax office, as it stands on invoices.
        return translatable("Shop", "Tax number");
    case ShopField::Email:
        //: Label of a field: the shop’s own address.
        return translatable("Shop", "E-mail");
    case ShopField::Phone:
        //: Label of a field: the shop’s own number.
        return translatable("Shop", "Phone");
    case ShopField::Website:
        //: Label of a field: the shop’s own.
        return translatable("Shop", "Website");
    case ShopField::Footer:
        //: Label of a field: what stands at the end of receipts, such as “Thank you!”, several lines.
        return translatable("Shop", "Last lines of a receipt");
    }
    Q_UNREACHABLE();
}

const QString &shopText(const Shop &shop, ShopField field)
{
    switch (field) {
    case ShopField::Name:
        return shop.name;
    case ShopField::Address:
        return shop.address;
    case ShopField::TaxNumber:
        return shop.taxNumber;
    case ShopField::Email:
        return shop.email;
    case ShopField::Phone:
        return shop.phone;
    case ShopField::Website:
        return shop.website;
    case ShopField::Footer:
        return shop.footer;
    }
    Q_UNREACHABLE();
}

QString &shopText(Shop &shop, ShopField field)
{
    return const_cast<QString &>(shopText(std::as_const(shop), field));
}

bool hasSeveralLines(ShopField field)
{
    return field == ShopField::Address || field == ShopField::Footer;
}

Result<QString> checkShopText(ShopField field, const QString &typed)
{
    const QStringList lines = linesOf(typed);
    const QString text = lines.join(u'\n');
    if (text.isEmpty())
        return text;
    const int most = mostCharacters(field);
    if (text.size() > most)
        return failure(ErrorKind::Input, u"too-long"_s,
            translatable("FieldCheck", "This has %n character(s); at most %1 fit.", nullptr, text.size())
                .arg(most));
    if (const auto fits = checkLines(field, lines.size()); !fits)
        return tl::unexpected(fits.error());
    const Field like{.wireName = shopFieldName(field), .label = {}, .kind = kindOf(field), .maxLength = most};
    const auto value = checkField(like, text, {.today = {}});
    if (!value)
        return tl::unexpected(value.error());
    if (field == ShopField::Website)
        return checkWebsite(text);
    return std::get<QString>(*value);
}

Result<Shop> checkShop(const Shop &typed)
{
    Shop shop = typed;
    for (const ShopField field : shopFields) {
        const auto good = checkShopText(field, shopText(typed, field));
        if (!good)
            return failure(good.error().kind, good.error().code,
                //: %1: a field’s label; %2: what is wrong with it, one or two sentences.
                translatable("Shop", "%1: %2").arg(shopFieldLabel(field), good.error().message));
        shopText(shop, field) = *good;
    }
    if (!shop.logo.isEmpty()) {
        if (const auto good = checkLogo(shop.logo); !good)
            return tl::unexpected(good.error());
    }
    return shop;
}

} // namespace counterfoil
