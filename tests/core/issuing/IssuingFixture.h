// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../base/Await.h"
#include "../gateways/NonStoPaySamples.h"
#include "../ledger/LedgerSamples.h"
#include "issuing/Issuer.h"
#include "issuing/Tracker.h"

#include <QFuture>
#include <QPromise>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace counterfoil {

/// A gateway that answers as the test says, and keeps what it was asked.
class ScriptedGateway final : public Gateway {
public:
    std::function<IssueOutcome(const Order &, const QString &reference)> onIssue =
        [](const Order &, const QString &) { return IssueOutcome{}; };
    std::function<Result<StatusReport>(const Invoice &)> onStatus = [](const Invoice &invoice) {
        return StatusReport{.remoteId = invoice.remoteId, .remoteStatus = {}, .source = {}};
    };
    std::function<Result<Finding>(const Invoice &)> onFind = [](const Invoice &) { return Finding{}; };
    /// Where it is set, it answers instead.
    std::function<Result<Finding>(const Invoice &, const SearchContext &)> onSearch = nullptr;
    std::function<Result<std::vector<Candidate>>(const Invoice &)> onCandidates = [](const Invoice &) {
        return std::vector<Candidate>();
    };
    /// Where it is set, it answers instead.
    std::function<Result<std::vector<Candidate>>(const Invoice &, const SearchContext &)> onChoose = nullptr;
    std::function<Result<Candidate>(const Invoice &, const QString &id)> onCandidate =
        [](const Invoice &, const QString &id) { return Candidate{.remoteId = id}; };
    std::function<Result<Statement>(QDate first, QDate last)> onStatement = [](QDate, QDate) {
        return Statement{};
    };
    /// Where it is set, it answers instead: a gateway whose statement has pages.
    std::function<Result<Statement>(QDate first, QDate last, int page)> onPage = nullptr;
    std::function<Result<Whose>(const QString &id)> onWhose = [](const QString &id) {
        return Whose{.remoteId = id, .isSilent = true};
    };
    std::optional<QFuture<void>> held; ///< status() answers when that is finished
    bool silent = false; ///< issue() answers only when it is stopped, with "unknown"

    int issued = 0;
    /// "status CF-...", "find CF-...", "whose 1", "statement FIRST LAST" and "page FIRST
    /// LAST NUMBER"
    QStringList asked;

    QCoro::Task<IssueOutcome> issue(Order order, QString reference, std::stop_token stop) override
    {
        ++issued;
        if (silent) {
            QPromise<void> ended;
            ended.start();
            const auto end = [&ended] { ended.finish(); };
            const std::stop_callback onStop(stop, end);
            const QFuture<void> waiting = ended.future();
            co_await waiting;
            co_return IssueOutcome{
                .error = Error{ErrorKind::Unknown, QStringLiteral("stopped"), QStringLiteral("Stopped.")}};
        }
        co_return onIssue(order, reference);
    }
    QCoro::Task<Result<StatusReport>> status(Invoice invoice) override
    {
        asked << QStringLiteral("status ") + invoice.reference;
        if (held) {
            const QFuture<void> waiting = *held;
            co_await waiting;
        }
        co_return onStatus(invoice);
    }
    QCoro::Task<Result<Finding>> find(Invoice invoice, SearchContext context) override
    {
        asked << QStringLiteral("find ") + invoice.reference;
        co_return onSearch ? onSearch(invoice, context) : onFind(invoice);
    }
    QCoro::Task<Result<std::vector<Candidate>>> candidates(Invoice invoice, SearchContext context) override
    {
        asked << QStringLiteral("candidates ") + invoice.reference;
        co_return onChoose ? onChoose(invoice, context) : onCandidates(invoice);
    }
    QCoro::Task<Result<Candidate>> candidate(Invoice invoice, QString remoteId) override
    {
        asked << QStringLiteral("candidate %1 %2").arg(invoice.reference, remoteId);
        co_return onCandidate(invoice, remoteId);
    }
    QCoro::Task<KeyCheck> checkKey() override { co_return KeyCheck{.finding = KeyCheck::Finding::Accepted}; }
    QCoro::Task<Result<Statement>> statement(QDate first, QDate last, int page) override
    {
        const QString days = first.toString(Qt::ISODate) + u' ' + last.toString(Qt::ISODate);
        if (onPage) {
            asked << QStringLiteral("page %1 %2").arg(days).arg(page);
            co_return onPage(first, last, page);
        }
        asked << QStringLiteral("statement ") + days;
        co_return onStatement(first, last);
    }
    QCoro::Task<Result<Whose>> whose(QString remoteId) override
    {
        asked << QStringLiteral("whose ") + remoteId;
        co_return onWhose(remoteId);
    }
    /// `told` is the state's name.
    Result<StatusReport> reportOn(const Invoice &, const Whose &whose) const override
    {
        return StatusReport{.state = stateFromName(whose.told.text()),
            .remoteId = whose.remoteId,
            .remoteStatus = whose.told.text(),
            .source = QStringLiteral("gateway: info")};
    }
};

/// A keychain in memory; `error` is what it answers instead of a key.
class MemorySecrets final : public SecretStore {
public:
    std::optional<Error> error;
    QString value = QStringLiteral("0d8d8e89a6cdcd");
    int asked = 0;
    int askedQuietly = 0; ///< of them, by whom no person waits for

    QCoro::Task<Result<SecretText>> keyIfOpen(Account account) override
    {
        ++askedQuietly;
        return key(account);
    }
    QCoro::Task<Result<SecretText>> key(Account) override
    {
        ++asked;
        if (error)
            co_return tl::unexpected(*error);
        co_return SecretText(value);
    }
    std::optional<Error> storeError; ///< what it answers to a new key
    QCoro::Task<Result<void>> store(Account, SecretText key) override
    {
        if (storeError)
            co_return tl::unexpected(*storeError);
        value = key.reveal();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

inline Tracker::Hear into(std::vector<Tracked> *all)
{
    return [all](Tracked tracked, Tracker::Progress) { all->push_back(std::move(tracked)); };
}

/// Asks about everything that is due, and gives what was told.
inline Result<std::vector<Tracked>> trackDue(Tracker &tracker, std::stop_token stop = {})
{
    std::vector<Tracked> all;
    const auto done = await(tracker.trackDue(into(&all), std::move(stop)));
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

/// The same about those sales.
inline Result<std::vector<Tracked>> trackAll(Tracker &tracker, QStringList references)
{
    std::vector<Tracked> all;
    const auto done = await(tracker.trackAll(std::move(references), into(&all)));
    if (!done)
        return tl::unexpected(done.error());
    return all;
}

/// Everything that issuing and tracking need, with a real ledger in a folder of its own and a clock that the
/// test sets.
class IssuingFixture {
public:
    explicit IssuingFixture(const QString &ledgerName = QStringLiteral("ledger.sqlite"))
        : ledger(folder.filePath(ledgerName))
    {
    }

    QTemporaryDir folder;
    QDateTime now = samples::morning;
    std::shared_ptr<ScriptedGateway> gateway = std::make_shared<ScriptedGateway>();
    MemorySecrets secrets;
    HttpClient http;
    GatewayCatalogue catalogue{{{.id = QStringLiteral("nonstopay"),
        .title = QStringLiteral("Scripted"),
        .defaultUrl = QUrl(),
        .keyLabel = QString(),
        .open = [this](const Account &, SecretText, HttpClient &) -> std::shared_ptr<Gateway> {
            return gateway;
        }}}};
    Account shop = samples::shop();
    SerialWorker files{QStringLiteral("files")};
    Accounts accounts{AccountBook(folder.filePath(QStringLiteral("accounts.json")), {shop}), files};
    AccountGateways gateways{catalogue, accounts, secrets, http};
    Ledger ledger;
    Clock clock = [this] { return now; };

    QString path() const { return ledger.path(); }
    Invoice stored(const QString &reference)
    {
        const auto found = await(ledger.find(reference));
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    /// "opened issuing, unknown unknown": kind and state of each fact.
    QString story(const QString &reference)
    {
        const auto events = await(ledger.events(reference));
        QStringList words;
        for (const Evidence &event : events.value())
            words << evidenceName(event.kind) + u' ' + stateName(event.state.value_or(State::Issuing));
        return words.join(QStringLiteral(", "));
    }
};

} // namespace counterfoil
