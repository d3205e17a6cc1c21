// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"
#include "NonStoPayFields.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

// Source: seeds/004 (gateways.md A.4.1, column UPI). The e-mail's row is lost in the seed, but 50002 demands
// it. No field that may always be sent says "UPI": see decision 0011.
PaymentMethod upiMethod()
{
    using namespace nonstopay;

    const LocalizedText byAgreement =
        translatable("Field", "Only after agreement with the gateway’s support.");
    PaymentMethod method{.id = u"upi"_s,
        .gatewayId = u"nonstopay"_s,
        .title = u"UPI"_s,
        .summary = translatable("PaymentMethod",
            "India’s bank-to-bank payments, for an amount in US dollars. Needs an account that the gateway "
            "has set up for UPI."),
        .fields = {amount(), currency({u"USD"_s}), email(Required::Always),
            {.wireName = u"name"_s,
                .label = translatable("Field", "Customer’s name"),
                .section = Section::Customer,
                .example = u"Jaya James"_s,
                .maxLength = 100,
                .role = FieldRole::CustomerName},
            {.wireName = u"personal_id"_s,
                .label = translatable("Field", "Payer’s identity number"),
                .kind = FieldKind::PersonalId,
                .section = Section::Customer,
                .help = translatable("Field", "11 digits. Card sales have no such number."),
                .example = u"45861024531"_s,
                .maxLength = 40},
            {.wireName = u"payment_solution_type"_s,
                .label = translatable("Field", "Payment solution"),
                .kind = FieldKind::Choice,
                .section = Section::Payment,
                .help = byAgreement + u' '
                    + translatable("Field",
                        "Without it, the account’s set-up at the gateway alone decides that the customer "
                        "pays by UPI."),
                .example = u"UPI"_s,
                .choices = {u"CARD"_s, u"UPI"_s, u"CRYPTO"_s}},
            {.wireName = u"payment_solution_name"_s,
                .label = translatable("Field", "Payment solution’s name"),
                .section = Section::Payment,
                .help = byAgreement,
                .maxLength = 100}}};
    append(method.fields, returnPages(PendingPage::Yes));
    append(method.fields, {merchantData()});
    return method;
}

} // namespace counterfoil
