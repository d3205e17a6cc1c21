// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Await.h"
#include "invoices/DraftCheck.h"
#include "issuing/Issuer.h"
#include "issuing/Tracker.h"
#include "methods/MethodCatalogue.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <deque>
#include <functional>

namespace counterfoil {

/// A gateway that does what the test wrote down, and counts how often it was asked.
class ScriptedGateway final : public Gateway {
public:
    std::function<IssueOutcome(const Order &, const QString &)> onIssue;
    std::deque<Result<StatusReport>> statuses;
    std::deque<Result<Finding>> findings;
    int issues = 0;
    int statusCalls = 0;
    int finds = 0;

    QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token) override
    {
        ++issues;
        co_return onIssue(order, reference);
    }
    QCoro::Task<Result<StatusReport>> status(Invoice) override
    {
        ++statusCalls;
        Result<StatusReport> next = statuses.front();
        statuses.pop_front();
        co_return next;
    }
    QCoro::Task<Result<Finding>> find(Invoice) override
    {
        ++finds;
        Result<Finding> next = findings.front();
        findings.pop_front();
        co_return next;
    }
    QCoro::Task<Result<QString>> checkKey() override { co_return QString(); }
};

class ScriptedSecrets final : public SecretStore {
public:
    std::optional<Error> error;
    QCoro::Task<Result<SecretText>> key(Account) override
    {
        if (error)
            co_return tl::unexpected(*error);
        co_return SecretText(QStringLiteral("key"));
    }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

/// A till: a real ledger in a folder of its own, a scripted gateway behind a real account, and a clock that stands still
/// until it is told otherwise.
class Till {
public:
    explicit Till(Tracker::Patience patience = {std::chrono::milliseconds(0), std::chrono::seconds(35)})
        : tracker(ledger, gateways, clock(), patience)
    {
    }

    QString ledgerPath() const { return folder.path() + QStringLiteral("/ledger.sqlite"); }
    Clock clock()
    {
        return [this] { return now; };
    }
    void start() { QVERIFY(await(ledger.start()).has_value()); }

    static Order order(Channel channel = Channel::Hosted)
    {
        const PaymentMethod card = cardMethod();
        Draft draft;
        draft.methodId = card.id;
        draft.channel = channel;
        for (const Field &field : card.fields) {
            if (isRequired(field, channel))
                draft.texts[field.wireName] = field.kind == FieldKind::CardNumber ? QStringLiteral("4242424242424242") : field.example;
        }
        return std::move(*checkDraft(draft, card, {.today = QDate(2026, 3, 15)}));
    }

    Account account {.id = QStringLiteral("a1"),
        .name = QStringLiteral("stall"),
        .gatewayId = QStringLiteral("nonstopay"),
        .baseUrl = QUrl(QStringLiteral("https://gateway.example")),
        .builtIn = true};
    QTemporaryDir folder;
    QDateTime now {QDate(2026, 3, 15), QTime(10, 0), Qt::UTC};
    std::shared_ptr<ScriptedGateway> gateway = std::make_shared<ScriptedGateway>();
    ScriptedSecrets secrets;
    QNetworkAccessManager network;
    HttpClient http {network};
    GatewayCatalogue catalogue {{{.id = QStringLiteral("nonstopay"),
        .title = {},
        .defaultUrl = {},
        .keyLabel = {},
        .open = [this](Account, SecretText, HttpClient &) -> std::shared_ptr<Gateway> { return gateway; }}}};
    AccountBook book {folder.path() + QStringLiteral("/accounts.json"), {account}};
    AccountGateways gateways {catalogue, book, secrets, http};
    Ledger ledger {ledgerPath()};
    Issuer issuer {ledger, gateways, clock()};
    Tracker tracker;
};

} // namespace counterfoil
