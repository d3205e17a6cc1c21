// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../gateways/EInvoiceSamples.h"
#include "../sandbox/EInvoiceClient.h"
#include "IssuingFixture.h"
#include "sandbox/SandboxAccess.h"

#include <QLoggingCategory>

namespace counterfoil {

/// A shop with an account at each of the simulated gateways, over real HTTP: it sells with the program's own
/// issuer, and what the gateways were asked is counted where it arrives.
class SandboxShop {
public:
    explicit SandboxShop(CallBudgets::Rules budget = {.real = CallBudget::Limits::training()},
        Sandbox::Options sandbox = {.port = 0})
        : gateway(std::move(sandbox))
        , tracker(ledger, gateways, clock,
              {.settle = std::chrono::milliseconds(0), .call = std::chrono::milliseconds(0)},
              std::move(budget))
    {
        QLoggingCategory::setFilterRules(QStringLiteral("counterfoil.*=false"));
        if (!await(ledger.start()))
            qFatal("the ledger cannot be opened");
    }

    struct Secrets final : SecretStore {
        QCoro::Task<Result<SecretText>> key(Account account) override
        {
            co_return SecretText(sandboxKey(account.gatewayId));
        }
        QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
        QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
    };

    EInvoiceClient gateway; ///< what another program, or a customer, does there
    QTemporaryDir folder;
    std::chrono::milliseconds ahead{0}; ///< both clocks, of the real time
    Clock clock = [this] { return QDateTime::currentDateTimeUtc().addMSecs(ahead.count()); };
    Account shop = samples::shop(gateway.access().url);
    Account till = tillAt(gateway.access().url);
    Secrets secrets;
    HttpClient http;
    GatewayCatalogue catalogue = GatewayCatalogue::standard();
    SerialWorker files{QStringLiteral("files")};
    Accounts accounts{AccountBook(folder.filePath(QStringLiteral("accounts.json")), {shop, till}), files};
    AccountGateways gateways{catalogue, accounts, secrets, http};
    Ledger ledger{folder.filePath(QStringLiteral("ledger.sqlite"))};
    Issuer issuer{ledger, gateways, clock};
    Tracker tracker;

    /// A hosted card sale, whose id the gateway does not tell.
    Invoice sellCard(const QString &email = QStringLiteral("anna@example.com"),
        const QString &amount = QStringLiteral("15.04"))
    {
        return sold(shop,
            samples::order(QStringLiteral("card"),
                {{QStringLiteral("amount"), amount}, {QStringLiteral("devise"), QStringLiteral("USD")},
                    {QStringLiteral("email"), email}}));
    }
    /// The same of a shop that names a page to which the customer returns: the history gives it back.
    Invoice sellCardWithPage(const QString &email)
    {
        return sold(shop,
            samples::order(QStringLiteral("card"),
                {{QStringLiteral("amount"), QStringLiteral("15.04")},
                    {QStringLiteral("devise"), QStringLiteral("USD")}, {QStringLiteral("email"), email},
                    {QStringLiteral("success_url"), QStringLiteral("https://shop.example/thanks")}}));
    }
    Invoice sellFrancs(const QString &amount = QStringLiteral("1500"))
    {
        return sold(till, samples::eInvoiceOrder(QStringLiteral("wave-ci.xof"), amount));
    }
    void end(const Invoice &sale, const QByteArray &outcome)
    {
        if (gateway.end(sale.reference.toLatin1(), outcome).status != 200)
            qFatal("no such sale at the gateway");
    }
    void later(std::chrono::seconds time)
    {
        ahead += time;
        gateway.advance(time.count());
    }
    State stateOf(const Invoice &sale) { return await(ledger.find(sale.reference)).value().state; }
    QString storyOf(const Invoice &sale)
    {
        QStringList words;
        const auto events = await(ledger.events(sale.reference));
        for (const Evidence &event : events.value())
            words << evidenceName(event.kind) + u' ' + stateName(event.state.value_or(State::Issuing));
        return words.join(QStringLiteral(", "));
    }

    /// From now on.
    void countAnew() { m_counted = requests().size(); }
    /// "history 2, info 60": what the gateways were asked since, by the calls' names.
    QString asked()
    {
        std::map<QString, int> counts;
        for (const Json &request : requests().sliced(m_counted)) {
            const QString call = request[u"call"].text();
            if (!call.isEmpty())
                ++counts[call];
        }
        QStringList words;
        for (const auto &[call, count] : counts)
            words << QStringLiteral("%1 %2").arg(call).arg(count);
        return words.join(QStringLiteral(", "));
    }

private:
    static Account tillAt(const QUrl &url)
    {
        Account account = samples::till(url);
        account.clientId = sandboxClientId.toString();
        return account;
    }
    Invoice sold(const Account &account, Order order)
    {
        const auto issued = await(issuer.issue(account, std::move(order)));
        if (!issued || issued->invoice.state != State::Open)
            qFatal("the sale was not issued");
        return issued->invoice;
    }
    QList<Json> requests()
    {
        const Json log = gateway.get(QStringLiteral("/_sandbox/requests")).json;
        const auto &items = (log.isArray() ? log : log[u"requests"]).items();
        return {items.begin(), items.end()};
    }

    qsizetype m_counted = 0;
};

} // namespace counterfoil
