// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/base/Await.h"
#include "Gallery.h"
#include "invoices/InvoicesPage.h"
#include "link/LinkCard.h"
#include "links/PayForm.h"

#include <QSignalSpy>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

struct Sale {
    QString name;
    QString system;
    Money amount;
    Evidence given = {.source = u"gateway: create"_s, .at = {}};
};

Invoice written(Ledger &ledger, const Sale &sale, int number, const QDateTime &at)
{
    Json fields = Json::object();
    fields.set(u"currency"_s, Json::string(sale.system));
    const Invoice invoice{.reference = u"CF-PAYMEANSPAYMEAN%1"_s.arg(QChar(u'A' + number)),
        .accountId = u"gallery"_s,
        .accountName = u"Kiosk"_s,
        .gatewayId = u"einvoice"_s,
        .methodId = u"einvoice"_s,
        .amount = sale.amount,
        .customerName = u"C-1001"_s,
        .description = u"Order 1001"_s,
        .fields = fields,
        .openedAt = at,
        .changedAt = at};
    if (!await(ledger.add(invoice)))
        qFatal("the sale cannot be added");
    Evidence given = sale.given;
    given.at = at.addSecs(2);
    given.kind = given.state == State::Unknown ? EvidenceKind::Unknown : EvidenceKind::Issued;
    given.remoteId = u"79DF-60B0-17F6"_s;
    given.remoteStatus = u"PAYIN"_s;
    if (!await(ledger.record(invoice.reference, given)))
        qFatal("the answer cannot be recorded");
    return await(ledger.find(invoice.reference)).value();
}

Evidence open(const QString &payLink = {})
{
    return {.source = u"gateway: create"_s, .at = {}, .state = State::Open, .payLink = payLink};
}

Evidence coin(const CoinAddress &address)
{
    Evidence given = open();
    given.coin = address;
    return given;
}

Evidence form(const QString &payLink = {})
{
    Evidence given = open(payLink);
    given.payForm = PayForm{QUrl(u"https://acquiring.obmenka.ua/acs"_s), true, {{u"id"_s, u"1"_s}}}.toJson();
    return given;
}

Evidence doubted()
{
    Evidence given = open(u"https://acquiring.obmenka.ua/pay/79DF-60B0-17F6"_s);
    given.warning = translatable("EInvoiceAnswers",
        "What the customer is to pay by came with no signature, so nobody can tell whether it came from the "
        "gateway. Compare it with the gateway’s own pages before you hand it out.");
    return given;
}

Evidence halfWay()
{
    return {.source = u"program"_s,
        .at = {},
        .state = State::Unknown,
        .errorCode = u"timed-out"_s,
        .message = translatable("HttpTrouble", "%1 did not answer in time.").arg(u"acquiring.obmenka.ua"_s)};
}

std::vector<Sale> sales()
{
    const Currency xof = *Currency::find(u"XOF");
    const QString monero =
        u"888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H"_s;
    return {{u"means-coin"_s, u"usdt_trc20"_s, Money(20'000'000, *Currency::find(u"USDT")),
                coin({u"TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"_s, u"USDT"_s, u"TRC20"_s, 1, 4})},
        {u"means-coin-amount"_s, u"bitcoin"_s, Money(50'000'000, *Currency::find(u"BTC")),
            coin({u"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"_s, u"BTC"_s, u"BITCOIN"_s, 0, 2})},
        {u"means-coin-doubt"_s, u"bitcoin"_s, Money(50'000'000, *Currency::find(u"BTC")),
            coin({u"ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9"_s, u"BTC"_s, u"BITCOIN"_s, 0, 2})},
        {u"means-coin-long"_s, u"xmr"_s, Money(150'000'000, *Currency::find(u"XMR")),
            coin({monero, u"XMR"_s, u"XMR"_s, 0, 10})},
        {u"means-form"_s, u"visamaster.uah"_s, Money(150'000, *Currency::find(u"UAH")), form()},
        {u"means-form-and-link"_s, u"visamaster.uah"_s, Money(150'000, *Currency::find(u"UAH")),
            form(u"https://acquiring.obmenka.ua/pay/79DF"_s)},
        {u"means-phone"_s, u"orange_money-mali.xof"_s, Money(1500, xof), open()},
        {u"means-warning"_s, u"wave-senegal.xof"_s, Money(1500, xof), doubted()},
        {u"means-half-way"_s, u"wave-senegal.xof"_s, Money(1500, xof), halfWay()}};
}

} // namespace

void Gallery::payMeans()
{
    constexpr Follower::Pace never{.quick = std::chrono::hours(1), .slow = std::chrono::hours(1)};
    const QDateTime now = m_services.clock();
    int number = 0;
    for (const Sale &sale : sales()) {
        const Invoice invoice = written(m_services.ledger, sale, number, now.addSecs(-60 * number - 60));
        ++number;
        auto *card = new LinkCard(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock,
            QLocale(), QString());
        showPage(u"sale"_s, card);
        QSignalSpy verified(card, &LinkCard::qrShown);
        card->open(invoice, never);
        verified.wait(500);
        take(sale.name);
        auto *page =
            new InvoicesPage(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock);
        showPage(u"invoices"_s, page);
        page->select(invoice.reference);
        take(sale.name + u"-details"_s);
    }
}

} // namespace counterfoil::gallery
