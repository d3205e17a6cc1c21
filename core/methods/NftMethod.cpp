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
        .summary = u"Sell an NFT for US dollars, paid by card."_s,
        .direct = true,
        .fields = {amount(), currency({u"USD"_s}), email(Required::Direct)}};
    append(method.fields,
        {{.wireName = u"nftImageUrls"_s,
             .label = u"Picture"_s,
             .kind = FieldKind::Url,
             .required = Required::Direct,
             .section = Section::Nft,
             .help = u"Web address of the NFT’s picture."_s,
             .example = u"https://shop.example/nft/1.png"_s,
             .maxLength = 2048},
            {.wireName = u"nftDescription"_s,
                .label = u"Description"_s,
                .kind = FieldKind::Description,
                .required = Required::Direct,
                .section = Section::Nft,
                .help = u"What the customer buys, in a sentence."_s,
                .example = u"My NFT description"_s,
                .maxLength = 1000,
                .role = FieldRole::Description},
            {.wireName = u"ipfsMetadata"_s,
                .label = u"Metadata"_s,
                .kind = FieldKind::Json,
                .required = Required::Direct,
                .section = Section::Nft,
                .help = u"The NFT’s metadata as a JSON object."_s,
                .example = uR"({"name":"My NFT","attributes":{"power":10,"color":"black"}})"_s,
                .maxLength = 4000},
            {.wireName = u"checkoutMode"_s,
                .label = u"Checkout"_s,
                .kind = FieldKind::Constant,
                .section = Section::Nft,
                .help = u"Tells the gateway that this is an NFT sale; filled in by the program."_s,
                .example = u"nft"_s,
                .choices = {u"nft"_s}}});
    append(method.fields, card());
    append(method.fields, billing());
    append(method.fields, returnPages(PendingPage::Yes));
    append(method.fields, {merchantData()});
    return method;
}

} // namespace counterfoil
