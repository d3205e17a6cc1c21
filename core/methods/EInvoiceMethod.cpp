// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Field returnPage(
    const QString &wireName, const LocalizedText &label, const LocalizedText &help, const QString &example)
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
        .title = translatable("PaymentMethod", "E-invoice"),
        .summary = translatable(
            "PaymentMethod", "The customer pays by mobile money, bank, card or coin: 52 payment systems."),
        .fields = {
            {.wireName = u"amount"_s,
                .label = translatable("Field", "Amount"),
                .kind = FieldKind::Amount,
                .required = Required::Always,
                .section = Section::Sale,
                .help = translatable("Field", "What the customer pays, without the system’s commission."),
                .example = u"1500"_s,
                .maxLength = 40},
            {.wireName = u"currency"_s,
                .label = translatable("Field", "Payment system"),
                .kind = FieldKind::PaymentSystem,
                .required = Required::Always,
                .section = Section::Sale,
                .help = translatable("Field", "How the customer pays; it names the currency, too."),
                .example = u"orange_money-mali.xof"_s,
                .maxLength = 60},
            {.wireName = u"description"_s,
                .label = translatable("Field", "Description"),
                .kind = FieldKind::Description,
                .section = Section::Sale,
                .help = translatable("Field", "What is paid for."),
                .example = u"Order 1001"_s,
                .maxLength = 255,
                .role = FieldRole::Description},
            {.wireName = u"account"_s,
                .label = translatable("Field", "Customer’s number"),
                .section = Section::Customer,
                .help = translatable(
                    "Field", "How your shop names this customer: an account number or another sign."),
                .example = u"C-1001"_s,
                .maxLength = 100,
                .role = FieldRole::CustomerName},
            {.wireName = u"sender"_s,
                //: The wallet or account that the customer pays from.
                .label = translatable("Field", "Pays from"),
                .kind = FieldKind::Wallet,
                .section = Section::Customer,
                .help = translatable("Field",
                    "The wallet’s number or address the payment comes from, without blanks. A card number is "
                    "not stored."),
                .example = u"22370123456"_s,
                .maxLength = 106}, // an integrated address of Monero, the longest of the coins listed
            {.wireName = u"extra_fields"_s,
                .label = translatable("Field", "Names and values"),
                .kind = FieldKind::NameValues,
                .section = Section::Extra,
                .help = translatable("Field", "What this payment system wants to know besides."),
                .example = uR"({"phone":"22370123456"})"_s,
                .maxLength = 4000},
            //: A web page that the customer sees then.
            returnPage(u"success_url"_s, translatable("Field", "After payment"),
                translatable("Field", "The customer’s browser goes here after paying."),
                u"https://shop.example/thanks"_s),
            //: A web page that the customer sees then.
            returnPage(u"fail_url"_s, translatable("Field", "After failure"),
                translatable("Field", "The customer’s browser goes here when the payment failed."),
                u"https://shop.example/failed"_s),
            //: An address to which the gateway says that a sale was paid.
            returnPage(u"status_url"_s, translatable("Field", "Tell my server"),
                translatable("Field",
                    "The gateway calls this address once the payment is final. This program does not need "
                    "it."),
                u"https://shop.example/status"_s)}};
}

} // namespace counterfoil
