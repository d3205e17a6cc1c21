// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"
#include "NonStoPayFields.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

// Source: seeds/002 (gateways.md A.4.1, column Crypto). It has no `pending_url`. `email` stands there without
// a mark, but error 50002 demands it. The full list of coins is not public: any TOKEN_network can be typed
// (A.8). `payableCurrencies` is the only field by which the gateway can tell a crypto sale from a card sale:
// it goes as null, which the documents allow, where no coin is chosen (decision 0011).
PaymentMethod cryptoMethod()
{
    using namespace nonstopay;

    PaymentMethod method{.id = u"crypto"_s,
        .gatewayId = u"nonstopay"_s,
        .title = translatable("PaymentMethod", "Crypto"),
        .summary = translatable("PaymentMethod", "The customer pays an amount in US dollars with a coin."),
        .fields = {amount(), currency({u"USD"_s}), email(Required::Always),
            {.wireName = u"payableCurrencies"_s,
                .label = translatable("Field", "Coin"),
                .kind = FieldKind::Coin,
                .section = Section::Payment,
                .help = translatable(
                    "Field", "Coin and network the customer pays with; empty lets the customer choose."),
                .example = u"USDT_polygon"_s,
                .maxLength = 40,
                .choices = {u"USDT_polygon"_s},
                .nullWhenEmpty = true}}};
    append(method.fields, returnPages(PendingPage::No));
    append(method.fields, {merchantData()});
    return method;
}

} // namespace counterfoil
