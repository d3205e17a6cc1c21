// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodCatalogue.h"
#include "NonStoPayFields.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

// Source: seeds/001 (gateways.md A.4.1, column NFT). It has no `state`. The document demands even the amount
// for direct sales only; a sale without an amount is no sale, so amount and currency are always wanted here.
PaymentMethod nftMethod()
{
    using namespace nonstopay;

    PaymentMethod method{.id = u"nft"_s,
        .gatewayId = u"nonstopay"_s,
        .title = u"NFT"_s,
        .summary = translatable("PaymentMethod", "Sell an NFT for US dollars, paid by card."),
        .direct = true,
        .fields = {amount(), currency({u"USD"_s}), email(Required::Direct)}};
    append(method.fields,
        {{.wireName = u"nftImageUrls"_s,
             .label = translatable("Field", "Picture"),
             .kind = FieldKind::Url,
             .required = Required::Direct,
             .section = Section::Nft,
             .help = translatable("Field", "Web address of the NFT’s picture."),
             .example = u"https://shop.example/nft/1.png"_s,
             .maxLength = 2048},
            {.wireName = u"nftDescription"_s,
                .label = translatable("Field", "Description"),
                .kind = FieldKind::Description,
                .required = Required::Direct,
                .section = Section::Nft,
                .help = translatable("Field", "What the customer buys, in a sentence."),
                .example = u"My NFT description"_s,
                .maxLength = 1000,
                .role = FieldRole::Description},
            {.wireName = u"ipfsMetadata"_s,
                .label = translatable("Field", "Metadata"),
                .kind = FieldKind::Json,
                .required = Required::Direct,
                .section = Section::Nft,
                .help = translatable("Field", "The NFT’s metadata as a JSON object."),
                .example = uR"({"name":"My NFT","attributes":{"power":10,"color":"black"}})"_s,
                .maxLength = 4000},
            {.wireName = u"checkoutMode"_s,
                //: How the customer pays at the gateway; a technical word.
                .label = translatable("Field", "Checkout"),
                .kind = FieldKind::Constant,
                .section = Section::Nft,
                .help = translatable(
                    "Field", "Tells the gateway that this is an NFT sale; filled in by the program."),
                .example = u"nft"_s,
                .choices = {u"nft"_s}}});
    append(method.fields, card());
    append(method.fields, billing());
    append(method.fields, returnPages(PendingPage::Yes));
    append(method.fields, {merchantData()});
    return method;
}

} // namespace counterfoil
