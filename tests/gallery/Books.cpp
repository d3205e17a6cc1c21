// SPDX-License-Identifier: GPL-3.0-or-later
#include "Books.h"

#include "../core/base/Await.h"

#include <array>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

struct Customer {
    QString name;
    QString email;
};

const std::array<Customer, 6> customers{Customer{u"Anna Berg"_s, u"anna@example.com"_s},
    Customer{{}, u"j.m.de.la.fuente-castellano@long-company-name.example.com"_s},
    Customer{u"محمد علي"_s, u"m.ali@example.com"_s},
    Customer{u"Bartholomew Featherstonehaugh-Cholmondeley III"_s, u"b@example.com"_s},
    Customer{u"李雷"_s, u"li@example.com"_s}, Customer{u"Zoë Müller"_s, u"zoe@example.com"_s}};

void must(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

Evidence issued(const QDateTime &at, const QString &payLink)
{
    return {.kind = EvidenceKind::Issued,
        .source = u"gateway: create"_s,
        .at = at,
        .state = State::Open,
        .remoteStatus = u"CREATED"_s,
        .payLink = payLink};
}

Evidence ending(State state, const QDateTime &at)
{
    switch (state) {
    case State::Refused:
        return {.kind = EvidenceKind::Refused,
            .source = u"gateway: create"_s,
            .at = at,
            .state = state,
            .errorCode = u"50012"_s,
            .message = translatable("NonStoPayErrors",
                "The amount is below the smallest one that the gateway allows. Sell more at once, or by "
                "another payment method.")};
    case State::Unknown:
        return {.kind = EvidenceKind::Unknown,
            .source = u"program"_s,
            .at = at,
            .state = state,
            .errorCode = u"timeout"_s,
            .message =
                translatable("HttpTrouble", "%1 did not answer in time.").arg(u"usdc.nonstopay.net"_s)};
    default:
        return {.kind = EvidenceKind::Polled,
            .source = u"gateway: status"_s,
            .at = at,
            .state = state,
            .remoteId = u"184467"_s,
            .remoteStatus = stateName(state).toUpper()};
    }
}

} // namespace

Invoice write(Ledger &ledger, const QString &reference, State state, const Money &amount,
    const QDateTime &openedAt, const QString &payLink)
{
    const Customer &customer =
        customers.at(static_cast<std::size_t>(openedAt.toSecsSinceEpoch() / 60) % customers.size());
    const QString method = amount.currency().code() == u"USD" ? u"crypto"_s : u"card"_s;
    Json fields = Json::object();
    fields.set(u"amount"_s, Json::number(amount.decimalText()));
    fields.set(u"devise"_s, Json::string(amount.currency().code()));
    fields.set(u"email"_s, Json::string(customer.email));
    const Invoice invoice{.reference = reference,
        .accountId = u"sandbox"_s,
        .accountName = u"sandbox"_s,
        .gatewayId = u"nonstopay"_s,
        .methodId = method,
        .amount = amount,
        .email = customer.email,
        .customerName = customer.name,
        .fields = fields,
        .openedAt = openedAt,
        .changedAt = openedAt};
    must(await(ledger.add(invoice)));
    const bool wasIssued = state != State::Refused && state != State::Unknown && state != State::Issuing;
    const QString link = payLink.isEmpty()
        ? u"https://usdc.nonstopay.net/payment/8f14e45fceea167a5a36dedd4bea2543?lang=en&invoice="_s
            + reference
        : payLink;
    if (wasIssued)
        must(await(ledger.record(reference, issued(openedAt.addSecs(1), link))));
    if (state != State::Open && state != State::Issuing)
        must(await(ledger.record(reference, ending(state, openedAt.addSecs(95)))));
    return *await(ledger.find(reference));
}

void fill(Ledger &ledger, const QDateTime &now)
{
    constexpr std::array states{State::Paid, State::Open, State::Paid, State::Unknown, State::Paid,
        State::Failed, State::Paid, State::Refused, State::Authorised, State::Paid, State::Expired,
        State::Cancelled, State::Chargeback, State::Withheld, State::Issuing};
    constexpr std::array<const char16_t *, 3> currencies{u"USD", u"EUR", u"GBP"};
    for (int i = 40; i > 0; --i) {
        const auto at = static_cast<std::size_t>(i);
        const Currency currency = *Currency::find(QStringView(currencies.at(at % currencies.size())));
        const Money amount((i * 7919) % 250000 + 99, currency);
        write(ledger,
            u"CF-7KQ2MZ%1ABCDEFGH"_s.arg(i + 22, 2)
                .replace(u'0', u'A')
                .replace(u'1', u'B')
                .replace(u'8', u'C')
                .replace(u'9', u'D'),
            states.at(at % states.size()), amount, now.addSecs(-i * i * 700));
    }
}

} // namespace counterfoil::gallery
