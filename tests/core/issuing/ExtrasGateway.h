// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IssuingFixture.h"
#include "issuing/ExtraFieldLists.h"

namespace counterfoil {

/// A gateway whose lists of extra fields are the test's. An answer waits while its system is in `held`.
class ExtrasGateway final : public Gateway {
public:
    std::map<QString, Result<ExtraFields>> lists;
    QStringList asked; ///< systems, in order
    qsizetype answered = 0;
    std::map<QString, std::shared_ptr<QPromise<void>>> held;
    std::function<IssueOutcome(const Order &)> onIssue = [](const Order &) { return IssueOutcome{}; };

    void hold(const QString &system)
    {
        held[system] = std::make_shared<QPromise<void>>();
        held[system]->start();
    }
    void release(const QString &system) { held[system]->finish(); }

    QCoro::Task<Result<ExtraFields>> extraFields(QString system) override
    {
        asked << system;
        if (const auto wait = held.find(system); wait != held.end()) {
            const QFuture<void> waiting = wait->second->future();
            co_await waiting;
        }
        ++answered; // whoever asked goes on from here in the same turn
        const auto found = lists.find(system);
        if (found == lists.end())
            co_return ExtraFields();
        auto copy = found->second;
        co_return copy;
    }
    QCoro::Task<IssueOutcome> issue(Order order, QString, std::stop_token) override
    {
        co_return onIssue(order);
    }
    QCoro::Task<Result<StatusReport>> status(Invoice invoice) override
    {
        StatusReport report{.remoteId = invoice.remoteId, .remoteStatus = {}, .source = {}};
        co_return report;
    }
    QCoro::Task<Result<Finding>> find(Invoice, SearchContext) override { co_return Finding{}; }
    QCoro::Task<KeyCheck> checkKey() override { co_return KeyCheck{.finding = KeyCheck::Finding::Accepted}; }
};

/// Accounts of the e-invoice gateway: "training" serves all, "shop" that one alone.
class ExtrasFixture {
public:
    QTemporaryDir folder;
    QDateTime now = samples::morning;
    Clock clock = [this] { return now; };
    std::shared_ptr<ExtrasGateway> gateway = std::make_shared<ExtrasGateway>();
    MemorySecrets secrets;
    HttpClient http;
    GatewayCatalogue catalogue{{kind(QStringLiteral("nonstopay")), kind(QStringLiteral("einvoice"))}};
    Account training = account(QStringLiteral("training"), true);
    Account shop = account(QStringLiteral("shop"), false);
    SerialWorker files{QStringLiteral("files")};
    Accounts accounts{AccountBook(folder.filePath(QStringLiteral("accounts.json")), {training, shop}), files};
    AccountGateways gateways{catalogue, accounts, secrets, http};
    ExtraFieldLists lists{gateways, clock};

    static Field extra(const QString &member, Required required = Required::No)
    {
        return {.wireName = QStringLiteral("extra_fields.") + member,
            .label = QString(member.left(1).toUpper() + member.sliced(1)),
            .required = required,
            .section = Section::Extra};
    }
    static ExtraFields list(std::vector<Field> fields) { return {.fields = std::move(fields), .remark = {}}; }

private:
    GatewayKind kind(const QString &id)
    {
        return {.id = id,
            .title = id,
            .defaultUrl = QUrl(),
            .keyLabel = QString(),
            .open = [this](const Account &, SecretText, HttpClient &) -> std::shared_ptr<Gateway> {
                return gateway;
            }};
    }
    static Account account(const QString &id, bool builtIn)
    {
        Account made = samples::shop();
        made.id = id;
        made.name = id;
        made.builtIn = builtIn;
        made.gatewayId = QStringLiteral("einvoice");
        return made;
    }
};

} // namespace counterfoil
