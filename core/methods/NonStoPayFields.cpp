// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayFields.h"

#include <iterator>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

Field email(Required required)
{
    return {.wireName = u"email"_s,
        .label = u"Customer’s e-mail"_s,
        .kind = FieldKind::Email,
        .required = required,
        .section = Section::Customer,
        .help = u"Where the gateway sends the receipt."_s,
        .example = u"anna@example.com"_s,
        .maxLength = 254};
}

Field amount()
{
    return {.wireName = u"amount"_s,
        .label = u"Amount"_s,
        .kind = FieldKind::Amount,
        .required = Required::Always,
        .section = Section::Sale,
        .help = u"What the customer pays."_s,
        .example = u"15.04"_s,
        .maxLength = 40};
}

Field currency(const QStringList &codes)
{
    const QString help = codes.size() > 1
        ? u"One of %1."_s.arg(codes.join(u", "_s))
        : u"This method takes %1 only; convert other currencies first."_s.arg(codes.first());
    return {.wireName = u"devise"_s,
        .label = u"Currency"_s,
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
        .label = u"Merchant data"_s,
        .kind = FieldKind::Json,
        .section = Section::MerchantData,
        .help = u"Your own data as a JSON object; the gateway gives it back with the status."_s,
        .example = uR"({"order":"1001"})"_s,
        .maxLength = 4000,
        .role = FieldRole::MerchantData};
}

std::vector<Field> returnPages(PendingPage pending)
{
    const auto page = [](const QString &wireName, const QString &label, const QString &help,
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
    pages.push_back(page(u"success_url"_s, u"After payment"_s,
        u"The customer’s browser goes here after paying."_s, u"https://shop.example/thanks"_s));
    pages.push_back(page(u"cancel_url"_s, u"After cancelling"_s,
        u"The customer’s browser goes here after cancelling."_s, u"https://shop.example/cancelled"_s));
    if (pending == PendingPage::Yes)
        pages.push_back(page(u"pending_url"_s, u"While pending"_s,
            u"The customer’s browser goes here while the payment is still pending."_s,
            u"https://shop.example/pending"_s));
    pages.push_back(page(u"failure_url"_s, u"After failure"_s,
        u"The customer’s browser goes here when the payment failed or was declined."_s,
        u"https://shop.example/failed"_s));
    return pages;
}

std::vector<Field> billing()
{
    return {
        {.wireName = u"name"_s,
            .label = u"Cardholder’s name"_s,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = u"As printed on the card."_s,
            .example = u"John Smith"_s,
            .maxLength = 100,
            .role = FieldRole::CustomerName},
        {.wireName = u"phone"_s,
            .label = u"Phone"_s,
            .kind = FieldKind::Phone,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = u"With the country’s prefix where you know it."_s,
            .example = u"+44 20 7946 0018"_s,
            .maxLength = 30},
        {.wireName = u"date_of_birth"_s,
            .label = u"Date of birth"_s,
            .kind = FieldKind::BirthDate,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = u"Year, month, day. Not stored."_s,
            .example = u"1990-12-31"_s,
            .maxLength = 40,
            .secret = true,
            .directOnly = true},
        {.wireName = u"customer_ip"_s,
            .label = u"Customer’s IP address"_s,
            .kind = FieldKind::Ipv4,
            .required = Required::Direct,
            .section = Section::Customer,
            .help = u"The IPv4 address of the customer’s device, not of this computer."_s,
            .example = u"203.0.113.7"_s,
            .maxLength = 60},
        {.wireName = u"address1"_s,
            .label = u"Address"_s,
            .required = Required::Direct,
            .section = Section::Billing,
            .help = u"Street and number."_s,
            .example = u"1000 Lombard St"_s,
            .maxLength = 200},
        {.wireName = u"address2"_s,
            .label = u"Address, second line"_s,
            .required = Required::Direct,
            .section = Section::Billing,
            .help = u"The gateway demands it; write - where there is none."_s,
            .example = u"1000 Lombard St"_s,
            .maxLength = 200,
            .choices = {u"-"_s}},
        {.wireName = u"city"_s,
            .label = u"City"_s,
            .required = Required::Direct,
            .section = Section::Billing,
            .example = u"San Francisco"_s,
            .maxLength = 100},
        {.wireName = u"postcode"_s,
            .label = u"Postcode"_s,
            .kind = FieldKind::Postcode,
            .required = Required::Direct,
            .section = Section::Billing,
            .example = u"90210"_s,
            .maxLength = 40},
        {.wireName = u"country"_s,
            .label = u"Country"_s,
            .kind = FieldKind::Country,
            .required = Required::Direct,
            .section = Section::Billing,
            .help = u"Two letters (ISO 3166-1)."_s,
            .example = u"DE"_s,
            .maxLength = 60},
    };
}

std::vector<Field> card()
{
    return {
        {.wireName = u"card_number"_s,
            .label = u"Card number"_s,
            .kind = FieldKind::CardNumber,
            .required = Required::Direct,
            .section = Section::Card,
            .help = u"Blanks between the groups are fine. Not stored."_s,
            .example = u"4242 4242 4242 4242"_s,
            .maxLength = 30,
            .secret = true,
            .directOnly = true},
        {.wireName = u"card_expiry_date"_s,
            .label = u"Expiry date"_s,
            .kind = FieldKind::CardExpiry,
            .required = Required::Direct,
            .section = Section::Card,
            .help = u"Month and year as on the card, the year in full."_s,
            .example = u"02/2031"_s,
            .maxLength = 40,
            .directOnly = true},
        {.wireName = u"card_ccv"_s,
            .label = u"Card code"_s,
            .kind = FieldKind::CardCode,
            .required = Required::Direct,
            .section = Section::Card,
            .help = u"Three digits on the back; four on the front of American Express. Not stored."_s,
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
