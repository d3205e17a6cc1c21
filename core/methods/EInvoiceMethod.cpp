// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Field returnPage(const QString &wireName, const QString &label, const QString &help, const QString &example)
{
    return {.wireName = wireName,
        .label = label,
        .kind = FieldKind::Url,
        .section = Section::ReturnPages,
        .help = help,
        .example = example,
        .maxLength = 2048};
}

} // namespace

// Source: seeds/003 (gateways.md B.5). `payment_id` is not here: it is our reference, and Issuer's. The
// documents mark only sender and status_url as optional; the answer to what is mandatory is an assumption
// (B.15): currency and amount. What an operator needs besides comes as extra fields at run time.
PaymentMethod eInvoiceMethod()
{
    return {.id = u"einvoice"_s,
        .gatewayId = u"einvoice"_s,
        .title = u"E-invoice"_s,
        .summary = u"The customer pays by mobile money, bank, card or coin: 52 payment systems."_s,
        .fields = {{.wireName = u"amount"_s,
                       .label = u"Amount"_s,
                       .kind = FieldKind::Amount,
                       .required = Required::Always,
                       .section = Section::Sale,
                       .help = u"What the customer pays, without the system’s commission."_s,
                       .example = u"1500"_s,
                       .maxLength = 40},
            {.wireName = u"currency"_s,
                .label = u"Payment system"_s,
                .kind = FieldKind::PaymentSystem,
                .required = Required::Always,
                .section = Section::Sale,
                .help = u"How the customer pays; it names the currency, too."_s,
                .example = u"orange_money-mali.xof"_s,
                .maxLength = 60},
            {.wireName = u"description"_s,
                .label = u"Description"_s,
                .kind = FieldKind::Description,
                .section = Section::Sale,
                .help = u"What is paid for."_s,
                .example = u"Order 1001"_s,
                .maxLength = 255,
                .role = FieldRole::Description},
            {.wireName = u"account"_s,
                .label = u"Customer’s number"_s,
                .section = Section::Customer,
                .help = u"How your shop names this customer: an account number or another sign."_s,
                .example = u"C-1001"_s,
                .maxLength = 100,
                .role = FieldRole::CustomerName},
            {.wireName = u"sender"_s,
                .label = u"Pays from"_s,
                .kind = FieldKind::Wallet,
                .section = Section::Customer,
                .help =
                    u"The wallet’s number or address the payment comes from, without blanks. A card number is not stored."_s,
                .example = u"22370123456"_s,
                .maxLength = 106}, // an integrated address of Monero, the longest of the coins listed
            {.wireName = u"extra_fields"_s,
                .label = u"Names and values"_s,
                .kind = FieldKind::NameValues,
                .section = Section::Extra,
                .help = u"What this payment system wants to know besides."_s,
                .example = uR"({"phone":"22370123456"})"_s,
                .maxLength = 4000},
            returnPage(u"success_url"_s, u"After payment"_s,
                u"The customer’s browser goes here after paying."_s, u"https://shop.example/thanks"_s),
            returnPage(u"fail_url"_s, u"After failure"_s,
                u"The customer’s browser goes here when the payment failed."_s,
                u"https://shop.example/failed"_s),
            returnPage(u"status_url"_s, u"Tell my server"_s,
                u"The gateway calls this address once the payment is final. This program does not need it."_s,
                u"https://shop.example/status"_s)}};
}

} // namespace counterfoil
