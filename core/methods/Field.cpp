// SPDX-License-Identifier: GPL-3.0-or-later
#include "Field.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

bool isMemberOf(const Field &parent, QStringView wireName)
{
    const qsizetype size = parent.wireName.size();
    return wireName.size() > size + 1 && wireName.startsWith(parent.wireName) && wireName[size] == u'.';
}

Field memberOf(const Field &parent, const QString &member)
{
    return {.wireName = parent.wireName + u'.' + member,
        .label = member,
        .kind = FieldKind::Text,
        .section = parent.section};
}

QString kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return u"text"_s;
    case FieldKind::Description:
        return u"description"_s;
    case FieldKind::Email:
        return u"email"_s;
    case FieldKind::Amount:
        return u"amount"_s;
    case FieldKind::Currency:
        return u"currency"_s;
    case FieldKind::Url:
        return u"url"_s;
    case FieldKind::Json:
        return u"json"_s;
    case FieldKind::Country:
        return u"country"_s;
    case FieldKind::Postcode:
        return u"postcode"_s;
    case FieldKind::BirthDate:
        return u"date"_s;
    case FieldKind::CardNumber:
        return u"card-number"_s;
    case FieldKind::CardExpiry:
        return u"card-expiry"_s;
    case FieldKind::CardCode:
        return u"card-code"_s;
    case FieldKind::Ipv4:
        return u"ipv4"_s;
    case FieldKind::Phone:
        return u"phone"_s;
    case FieldKind::PersonalId:
        return u"personal-id"_s;
    case FieldKind::Coin:
        return u"coin"_s;
    case FieldKind::PaymentSystem:
        return u"payment-system"_s;
    case FieldKind::Wallet:
        return u"wallet"_s;
    case FieldKind::NameValues:
        return u"name-values"_s;
    case FieldKind::Choice:
        return u"choice"_s;
    case FieldKind::Constant:
        return u"constant"_s;
    }
    Q_UNREACHABLE();
}

QString requiredName(Required required)
{
    switch (required) {
    case Required::Always:
        return u"always"_s;
    case Required::Direct:
        return u"direct"_s;
    case Required::No:
        return u"no"_s;
    }
    Q_UNREACHABLE();
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Sale:
        return u"Sale"_s;
    case Section::Customer:
        return u"Customer"_s;
    case Section::Billing:
        return u"Billing"_s;
    case Section::Card:
        return u"Card"_s;
    case Section::Nft:
        return u"NFT"_s;
    case Section::Payment:
        return u"Payment"_s;
    case Section::Extra:
        return u"Extra fields"_s;
    case Section::ReturnPages:
        return u"Return pages"_s;
    case Section::MerchantData:
        return u"Merchant data"_s;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
