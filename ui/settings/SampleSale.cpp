// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleSale.h"

#include "methods/MethodCatalogue.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Invoice sampleSale(MessageKind kind)
{
    const MethodCatalogue methods = MethodCatalogue::standard();
    const PaymentMethod &card = *methods.find(u"card");
    Invoice sale{.reference = u"CF-ABCDEFGH23456789"_s.left(19),
        .accountId = {},
        .accountName = {},
        .gatewayId = card.gatewayId,
        .methodId = card.id,
        .amount = Money(1504, *Currency::find(u"EUR"))};
    sale.email = u"anna@example.com"_s;
    //: A made-up customer’s name, in a sale that shows what a message would be.
    sale.customerName = translatable("SampleSale", "Anna Example");
    //: What a made-up sale is for.
    sale.description = translatable("SampleSale", "Two cakes");
    sale.payLink = u"https://pay.example.com/2f7c91"_s;
    sale.state = kind == MessageKind::Receipt ? State::Paid : State::Open;
    sale.openedAt = QDateTime::currentDateTimeUtc();
    sale.changedAt = sale.openedAt;
    return sale;
}

} // namespace counterfoil
