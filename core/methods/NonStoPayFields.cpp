// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayFields.h"

#include <iterator>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

Field email(Required required)
{
    return {.wireName = u"email"_s,
        .label = translatable("Field", "Customer’s e-mail"),
        .kind = FieldKind::Email,
        .required = required,
        .section = Section::Customer,
        .help = translatable("Field", "Where the gateway sends the receipt."),
        .example = u"anna@example.com"_s,
        .maxLength = 254};
}

Field amount()
{
    return {.wireName = u"amount"_s,
        .label = translatable("Field", "Amount"),
        .kind = FieldKind::Amount,
        .required = Required::Always,
        .section = Section::Sale,
        .help = translatable("Field", "What the customer pays."),
        .example = u"15.04"_s,
        .maxLength = 40};
}

Field currency(const QStringList &codes)
{
    const LocalizedText help = codes.size() > 1
        //: %1: a list of currencies' codes.
        ? translatable("Field", "One of %1.").arg(listed(codes))
        //: %1: a currency's code, "USD". "This method": a way to pay.
        : translatable("Field", "This method takes %1 only; convert other currencies first.")
              .arg(codes.first());
    return {.wireName = u"devise"_s,
        .label = translatable("Field", "Currency"),
        .kind = FieldKind::Currency,
        .required = Required::Always,
        .section = Section::Sale,
        .help = help,
        .example = codes.first(),
        .maxLength = 8,
        .choices = codes};
}

Field merchantData()
{
    return {.wireName = u"callbackJson"_s,
        .label = translatable("Field", "Merchant data"),
        .kind = FieldKind::Json,
        .section = Section::MerchantData,
        .help = translatable(
            "Field", "Your own data as a JSON object; the gateway gives it back with the status."),
        .example = uR"({"order":"1001"})"_s,
        .maxLength = 4000,
        .role = FieldRole::MerchantData};
}

std::vector<Field> returnPages(PendingPage pending)
{
    const auto page = [](const QString &wireName, const LocalizedText &label, const LocalizedText &help,
                          const QString &example) {
        return Field{.wireName = wireName,
            .label = label,
            .kind = FieldKind::Url,
            .section = Section::ReturnPages,
            .help = help,
            .example = example,
            .maxLength = 2048};
    };
    std::vector<Field> pages;
    pages.push_back(page(u"success_url"_s, translatable("Field", "After payment"),
        translatable("Field", "The customer’s browser goes here after paying."),
        u"https://shop.example/thanks"_s));
    //: A web page that the customer sees then.
    pages.push_back(page(u"cancel_url"_s, translatable("Field", "After cancelling"),
        translatable("Field", "The customer’s browser goes here after cancelling."),
        u"https://shop.example/cancelled"_s));
    if (pending == PendingPage::Yes)
        //: A web page that the customer sees then.
        pages.push_back(page(u"pending_url"_s, translatable("Field", "While pending"),
            translatable("Field", "The customer’s browser goes here while the payment is still pending."),
            u"https://shop.example/pending"_s));
    pages.push_back(page(u"failure_url"_s, translatable("Field", "After failure"),
        translatable("Field", "The customer’s browser goes here when the payment failed or was declined."),
        u"https://shop.example/failed"_s));
    return pages;
}

std::vector<Field> billing()
{
    return {
        {.wireName = u"name"_s,
            .label = translatable("Field", "Cardholder’s name"),
            .required = Required::Direct,
            .section = Section::Customer,
            .help = translatable("Field", "As printed on the card."),
            .example = u"John Smith"_s,
            .maxLength = 100,
            .role = FieldRole::CustomerName},
        {.wireName = u"phone"_s,
            .label = translatable("Field", "Phone"),
            .kind = FieldKind::Phone,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = translatable("Field", "With the country’s prefix where you know it."),
            .example = u"+44 20 7946 0018"_s,
            .maxLength = 30},
        {.wireName = u"date_of_birth"_s,
            .label = translatable("Field", "Date of birth"),
            .kind = FieldKind::BirthDate,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = translatable("Field", "Year, month, day. Not stored."),
            .example = u"1990-12-31"_s,
            .maxLength = 40,
            .secret = true,
            .directOnly = true},
        {.wireName = u"customer_ip"_s,
            .label = translatable("Field", "Customer’s IP address"),
            .kind = FieldKind::Ipv4,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = translatable("Field", "The IPv4 address of the customer’s device, not of this computer."),
            .example = u"203.0.113.7"_s,
            .maxLength = 60},
        {.wireName = u"address1"_s,
            .label = translatable("Field", "Address"),
            .required = Required::Direct,
            .section = Section::Billing,
            .help = translatable("Field", "Street and number."),
            .example = u"1000 Lombard St"_s,
            .maxLength = 200},
        {.wireName = u"address2"_s,
            //: A second line of a street's address: the flat or floor.
            .label = translatable("Field", "Address, second line"),
            .required = Required::Direct,
            .section = Section::Billing,
            .help = translatable("Field", "The gateway demands it; write - where there is none."),
            .example = u"1000 Lombard St"_s,
            .maxLength = 200,
            .choices = {u"-"_s}},
        {.wireName = u"city"_s,
            .label = translatable("Field", "City"),
            .required = Required::Direct,
            .section = Section::Billing,
            .example = u"San Francisco"_s,
            .maxLength = 100},
        {.wireName = u"postcode"_s,
            .label = translatable("Field", "Postcode"),
            .kind = FieldKind::Postcode,
            .required = Required::Direct,
            .section = Section::Billing,
            .example = u"90210"_s,
            .maxLength = 40},
        {.wireName = u"country"_s,
            .label = translatable("Field", "Country"),
            .kind = FieldKind::Country,
            .required = Required::Direct,
            .section = Section::Billing,
            .help = translatable("Field", "Two letters (ISO 3166-1)."),
            .example = u"DE"_s,
            .maxLength = 60},
    };
}

std::vector<Field> card()
{
    return {
        {.wireName = u"card_number"_s,
            .label = translatable("Field", "Card number"),
            .kind = FieldKind::CardNumber,
            .required = Required::Direct,
            .section = Section::Card,
            .help = translatable("Field", "Blanks between the groups are fine. Not stored."),
            .example = u"4242 4242 4242 4242"_s,
            .maxLength = 30,
            .secret = true,
            .directOnly = true},
        {.wireName = u"card_expiry_date"_s,
            .label = translatable("Field", "Expiry date"),
            .kind = FieldKind::CardExpiry,
            .required = Required::Direct,
            .section = Section::Card,
            .help = translatable("Field", "Month and year as on the card, the year in full."),
            .example = u"02/2031"_s,
            .maxLength = 40,
            .directOnly = true},
        {.wireName = u"card_ccv"_s,
            //: The CVV or CVC of a card.
            .label = translatable("Field", "Card code"),
            .kind = FieldKind::CardCode,
            .required = Required::Direct,
            .section = Section::Card,
            .help = translatable(
                "Field", "Three digits on the back; four on the front of American Express. Not stored."),
            .example = u"123"_s,
            .maxLength = 40,
            .secret = true,
            .directOnly = true},
    };
}

void append(std::vector<Field> &fields, std::vector<Field> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(fields));
}

} // namespace counterfoil::nonstopay
