// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"
#include "NonStoPayFields.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

// Source: seeds/000 (gateways.md A.4.1, column Card).
PaymentMethod cardMethod()
{
    using namespace nonstopay;

    PaymentMethod method{.id = u"card"_s,
        .gatewayId = u"nonstopay"_s,
        .title = translatable("PaymentMethod", "Card"),
        .summary = translatable(
            "PaymentMethod", "Credit and debit cards, on the gateway’s page or with the card data you type."),
        .direct = true,
        .fields = {
            amount(), currency({u"USD"_s, u"EUR"_s, u"GBP"_s, u"INR"_s, u"ZAR"_s}), email(Required::Always)}};
    append(method.fields, card());
    append(method.fields, billing());
    append(method.fields,
        {{.wireName = u"state"_s,
            //: Of a country: New York, Bavaria.
            .label = translatable("Field", "State"),
            .section = Section::Billing,
            .help = translatable("Field", "State or province, where the country has them."),
            .example = u"New York"_s,
            .maxLength = 100}});
    append(method.fields, returnPages(PendingPage::Yes));
    append(method.fields, {merchantData()});
    return method;
}

} // namespace counterfoil
