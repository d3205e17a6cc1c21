// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/LocalizedText.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace counterfoil {

/// Hosted: the customer types the card on the gateway's page. Direct (S2S): card and billing data go with our
/// call.
enum class Channel { Hosted, Direct };

/// What a field holds. One kind has one check (KindChecks.h) and one editor in the window.
enum class FieldKind {
    Text, ///< names, addresses: letters of any script, no symbols
    Description, ///< free text, emoji included
    Email,
    Amount,
    Currency,
    Url,
    Json, ///< a JSON object
    Country, ///< ISO 3166-1 alpha-2
    Postcode,
    BirthDate, ///< YYYY-MM-DD
    CardNumber,
    CardExpiry, ///< MM/YYYY
    CardCode,
    Ipv4,
    Phone,
    PersonalId, ///< 11 digits
    Coin, ///< TOKEN_network mostly; `choices` are suggestions only
    PaymentSystem, ///< a code of PaymentSystem.h, or one that is not listed there; names the currency, too
    Wallet, ///< the account a customer pays from; what looks like a card number is kept secret
    NameValues, ///< a JSON object of plain values; its members may come as fields of their own,
                ///< "wireName.member"
    Choice, ///< one of `choices`
    Constant, ///< always `choices[0]`; the program fills it in
};

enum class Required { Always, Direct, No };

/// Where the field stands in a form.
enum class Section { Sale, Customer, Billing, Card, Nft, Payment, Extra, ReturnPages, MerchantData };

/// How a phone number is sent, where that is known (gateways.md has one example of a field that is
/// documented, "020 7946 0018", and no word).
enum class PhoneForm {
    AsTyped, ///< with digits 0 to 9
    LikeExample, ///< +221..., or 221..., if the field's example is such a number; it comes from the gateway
};

/// What a field means to the rest of the program, which knows no wire names.
enum class FieldRole { None, CustomerName, Description, MerchantData };

/// The member of merchant data in which our reference travels to a gateway that has no field for it;
/// reserved.
inline constexpr QStringView referenceMember = u"counterfoil";

/// One field of a payment method, as the gateway knows it and as a person reads it.
struct Field {
    QString wireName;
    LocalizedText label;
    FieldKind kind = FieldKind::Text;
    Required required = Required::No;
    Section section = Section::Sale;
    LocalizedText help = {};
    QString example = {};
    int maxLength =
        255; ///< of what is usual; longer texts of kinds without a form of their own are warned of
    QStringList choices = {}; ///< of Text and Coin: suggestions
    FieldRole role = FieldRole::None;
    PhoneForm phoneForm = PhoneForm::AsTyped;
    bool isGuessed = false; ///< the kind, by a title: what does not fit it is warned of, and sent
    bool secret = false; ///< never in ledger, log or command line
    bool directOnly = false; ///< refused in hosted mode
    bool nullWhenEmpty = false; ///< goes as null where it is left empty: its presence names the method
};

/// Whether that name is a member of a NameValues field: "extra_fields.phone" of "extra_fields".
bool isMemberOf(const Field &parent, QStringView wireName);
/// The field for one member, to be typed by itself; called as the member is unless somebody knows better.
Field memberOf(const Field &parent, const QString &member);
/// Whether a name or title asks for a phone number and nothing else: "phone", "customerMsisdn", "Номер
/// телефону"; not "phone_operator".
bool namesPhone(QStringView name);

QString kindName(FieldKind kind); ///< "card-number": for --json and completion
QString requiredName(Required required); ///< "always", "direct", "no"
LocalizedText sectionTitle(Section section); ///< "Return pages"

} // namespace counterfoil
