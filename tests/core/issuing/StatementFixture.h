// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IssuingFixture.h"
#include "issuing/Statements.h"

namespace counterfoil::samples {

inline const QString orange = QStringLiteral("orange_money-mali.xof");
inline const Month march = Month::of(QDate(2026, 3, 1));

inline Money francs(qint64 amount)
{
    return Money(amount, *Currency::find(u"XOF"));
}

/// A paid line of a statement, as the e-invoice gateway's client reads one.
inline StatementLine line(const QString &number, const QString &remoteId, qint64 amount = 1500)
{
    return {.remoteId = remoteId,
        .reference = number,
        .amount = francs(amount),
        .system = orange,
        .state = State::Paid,
        .remoteStatus = QStringLiteral("PAYED"),
        .createdAt = morning.addDays(-2),
        .message = QStringLiteral("fee 15"),
        .answer = Json::parse(R"({"status":"PAYED"})").value()};
}

/// A sale that this program issued by the e-invoice method.
inline Invoice franc(const QString &reference, qint64 amount = 1500, const QDateTime &openedAt = morning)
{
    Invoice invoice = sale(reference, openedAt);
    invoice.gatewayId = QStringLiteral("einvoice");
    invoice.methodId = QStringLiteral("einvoice");
    invoice.amount = francs(amount);
    invoice.state = State::Open;
    return invoice;
}

} // namespace counterfoil::samples

namespace counterfoil {

/// An IssuingFixture whose accounts “Kiosk” and “Other kiosk” are at a gateway that gives statements.
class StatementFixture : public IssuingFixture {
public:
    StatementFixture()
    {
        const auto open = [this](const Account &, SecretText, HttpClient &) -> std::shared_ptr<Gateway> {
            return gateway;
        };
        catalogue = GatewayCatalogue({{.id = QStringLiteral("nonstopay"),
                                          .title = QStringLiteral("Without statements"),
                                          .defaultUrl = QUrl(),
                                          .keyLabel = QString(),
                                          .open = open},
            {.id = QStringLiteral("einvoice"),
                .title = QStringLiteral("Scripted"),
                .defaultUrl = QUrl(),
                .hasStatements = true,
                .hasSignedStatements = true,
                .keyLabel = QString(),
                .open = open}});
        kiosk = added(QStringLiteral("Kiosk"));
        other = added(QStringLiteral("Other kiosk"));
        if (!await(ledger.start()))
            qFatal("the ledger cannot be opened");
    }

    MethodCatalogue methods = MethodCatalogue::standard();
    Account kiosk;
    Account other;
    Tracker tracker{ledger, gateways, clock, {.settle = std::chrono::milliseconds(1)}};
    Statements statements{{ledger, accounts, gateways, tracker, catalogue, methods, clock}};

    /// What the gateway answers from now on.
    void lists(std::vector<StatementLine> lines, const QString &doubt = {})
    {
        const Statement statement{std::move(lines), doubt, !doubt.isEmpty()};
        gateway->onStatement = [statement](QDate, QDate) { return statement; };
    }
    /// A sale of the kiosk's in the books, with an id at the gateway, in that state.
    void add(Invoice invoice, const QString &remoteId = {}, State state = State::Open)
    {
        if (invoice.accountId == QStringLiteral("a1"))
            invoice.accountId = kiosk.id;
        Evidence evidence = samples::polled(state, invoice.openedAt.addSecs(60));
        evidence.remoteId = remoteId;
        if (!await(ledger.add(invoice)) || !await(ledger.record(invoice.reference, evidence)))
            qFatal("the sale cannot be added");
    }

private:
    Account added(const QString &name)
    {
        const auto account = await(accounts.add({.id = {},
            .name = name,
            .gatewayId = QStringLiteral("einvoice"),
            .baseUrl = QUrl(QStringLiteral("https://gateway.example/"))}));
        if (!account)
            qFatal("%s", qPrintable(account.error().message));
        return *account;
    }
};

} // namespace counterfoil
