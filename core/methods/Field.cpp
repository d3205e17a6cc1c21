// SPDX-License-Identifier: GPL-3.0-or-later
#include "Field.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

bool isMemberOf(const Field &parent, QStringView wireName)
{
    const qsizetype size = parent.wireName.size();
    return wireName.size() > size + 1 && wireName.startsWith(parent.wireName) && wireName[size] == u'.';
}

Field memberOf(const Field &parent, const QString &member)
{
    const bool isPhone = namesPhone(member);
    return {.wireName = parent.wireName + u'.' + member,
        .label = member,
        .kind = isPhone ? FieldKind::Phone : FieldKind::Text,
        .section = parent.section,
        .isGuessed =
            isPhone && member.contains(u"money"_s, Qt::CaseInsensitive)}; // an account there may be a name
}

bool namesPhone(QStringView name)
{
    static const QStringList phones{u"phone"_s, u"phonenumber"_s, u"telephone"_s, u"téléphone"_s, u"tel"_s,
        u"tél"_s, u"mobile"_s, u"mobilenumber"_s, u"cellphone"_s, u"msisdn"_s, u"телефон"_s, u"телефона"_s,
        u"телефону"_s, u"फ़ोन"_s, u"मोबाइल"_s, u"الهاتف"_s, u"هاتف"_s};
    static const QStringList others{u"number"_s, u"no"_s, u"num"_s, u"nr"_s, u"numero"_s, u"numéro"_s,
        u"of"_s, u"the"_s, u"your"_s, u"de"_s, u"du"_s, u"votre"_s, u"customer"_s, u"client"_s, u"payer"_s,
        u"user"_s, u"sender"_s, u"subscriber"_s, u"recipient"_s, u"contact"_s, u"money"_s, u"portable"_s,
        u"номер"_s, u"ваш"_s, u"клиента"_s, u"клієнта"_s, u"мобильный"_s, u"мобильного"_s, u"мобільний"_s,
        u"мобільного"_s, u"नंबर"_s, u"رقم"_s};
    QString apart;
    const QString plain = name.toString().normalized(QString::NormalizationForm_KC);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        if (c.isUpper() && at > 0 && plain[at - 1].isLower())
            apart += u' ';
        apart += c.isLetter() || c.isMark() ? c.toLower() : u' ';
    }
    const QStringList words = apart.split(u' ', Qt::SkipEmptyParts);
    const auto isPhone = [](const QString &word) { return phones.contains(word); };
    return std::any_of(words.begin(), words.end(), isPhone)
        && std::all_of(words.begin(), words.end(),
            [&isPhone](const QString &word) { return isPhone(word) || others.contains(word); });
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

LocalizedText sectionTitle(Section section)
{
    switch (section) {
    case Section::Sale:
        //: A heading above fields: amount and currency.
        return translatable("Section", "Sale");
    case Section::Customer:
        //: A heading above fields.
        return translatable("Section", "Customer");
    case Section::Billing:
        //: A heading above fields: the address for the bill.
        return translatable("Section", "Billing");
    case Section::Card:
        //: A heading above fields: what stands on a card.
        return translatable("Section", "Card");
    case Section::Nft:
        return u"NFT"_s;
    case Section::Payment:
        //: A heading above fields: how the customer pays.
        return translatable("Section", "Payment");
    case Section::Extra:
        //: A heading above fields: what a payment system wants to know besides.
        return translatable("Section", "Extra fields");
    case Section::ReturnPages:
        //: A heading above fields: where the customer’s browser goes after paying.
        return translatable("Section", "Return pages");
    case Section::MerchantData:
        //: A heading above fields: data that the shop adds for itself.
        return translatable("Section", "Merchant data");
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
