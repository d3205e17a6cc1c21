// SPDX-License-Identifier: GPL-3.0-or-later
#include "Names.h"

#include "base/Language.h"
#include "methods/MethodCatalogue.h"
#include "methods/PaymentSystem.h"

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

QStringList names()
{
    QStringList all{
        u"Counterfoil"_s,
        u"counterfoilctl"_s,
        u"NonStoPay"_s,
        u"NFT"_s,
        // the books and the accounts
        u"Anna Berg"_s,
        u"Anna"_s,
        u"Bartholomew Featherstonehaugh-Cholmondeley III"_s,
        u"Zoë Müller"_s,
        u"Kiosk"_s,
        u"Other kiosk"_s,
        u"Boutique Bamako"_s,
        u"Market stall"_s,
        u"Wanjiru"_s,
        u"Bäckerei Zopf"_s,
        u"JPEG"_s,
        u"STARTTLS"_s,
        u"CUPS"_s,
        u"Order 1001"_s,
        u"shop-2026-00017"_s,
        u"xmr"_s,
        u"zebra"_s,
        u"fee 15"_s,
        u"sandbox"_s,
        // saved items and customers, and a file of them
        u"Coffee"_s,
        u"Anna Petrova"_s,
        u"Straßenbahnhaltestellenwartehäuschenüberdachungsstütze with <b>markup</b>, turned round"_s,
        // as it is cut
        u"Straßenbahnhaltestellenwartehäuschenüberdachungsstütze with <b>markup</b>, turne"_s,
        u"Straßenbahnhaltestellenwartehäuschenüberdachungsstütze with <b>markup</b>, turn"_s,
        u"Straßenbahnhaltestellenwartehäuschenüberdachungsstütze with"_s,
        u"A note that goes on and on, about the box, its handle and its lid."_s,
        u"a.very.long.address.that.somebody.has.indeed@subdomain.of.a.long.domain.example"_s,
        u"anna@example.com"_s,
        u"price USD"_s,
        u"stock"_s,
        u"cheap"_s,
        u"name"_s,
        u"UTF"_s,
        // of the fixtures’ gateways
        u"Without statements"_s,
        u"Scripted"_s,
        u"The gateway did not answer within 30 seconds."_s,
        u"Phone number"_s,
    };
    for (const QString &code : Language::offered())
        all += Language::ownName(code);
    for (const PaymentSystem &system : paymentSystems())
        all << system.title() << system.name.toString() << system.network.toString()
            << system.code.toString();
    const MethodCatalogue methods = MethodCatalogue::standard();
    for (const PaymentMethod &method : methods.methods()) {
        for (const Field &field : method.fields)
            all << field.example << field.choices;
    }
    return all;
}

} // namespace counterfoil::gallery
