// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../core/base/Await.h"
#include "accounts/AccountsPage.h"

#include <QCoroFuture>
#include <QLabel>
#include <QNetworkReply>
#include <QPromise>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace counterfoil {

/// A keychain in memory that fails, or takes its time, as the test says.
class ScriptedSecrets final : public SecretStore {
public:
    std::map<QString, QString> keys; ///< by account id
    std::optional<Error> error; ///< what it answers instead
    bool slow = false; ///< it answers nobody before goOn()
    int stores = 0;
    QString remark; ///< on what was removed

    void goOn()
    {
        slow = false;
        if (m_waiting)
            std::exchange(m_waiting, nullptr)->finish();
    }

    QCoro::Task<Result<SecretText>> key(Account account) override
    {
        co_await ready();
        if (error)
            co_return tl::unexpected(*error);
        const auto found = keys.find(account.id);
        if (found == keys.end())
            co_return failure(ErrorKind::Input, QStringLiteral("key-missing"),
                QStringLiteral("The keychain holds no key for this account. Add it."));
        co_return SecretText(found->second);
    }
    QCoro::Task<Result<void>> store(Account account, SecretText key) override
    {
        ++stores;
        co_await ready();
        if (error)
            co_return tl::unexpected(*error);
        keys[account.id] = key.reveal();
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(Account account) override
    {
        co_await ready();
        if (error)
            co_return tl::unexpected(*error);
        keys.erase(account.id);
        co_return Result<void>();
    }

    LocalizedText remarkOnRemoval() const override { return remark; }

private:
    QCoro::Task<> ready()
    {
        if (!slow)
            co_return;
        if (!m_waiting) { // whoever asks next waits along: a promise that goes lets its waiters go
            m_waiting = std::make_shared<QPromise<void>>();
            m_waiting->start();
        }
        const QFuture<void> waiting = m_waiting->future();
        co_await waiting;
    }

    std::shared_ptr<QPromise<void>> m_waiting;
};

/// A gateway that only says whether it takes the key; the test says what.
class KeyGateway final : public Gateway {
public:
    explicit KeyGateway(const KeyCheck *answer)
        : m_answer(answer)
    {
    }
    QCoro::Task<IssueOutcome> issue(Order, QString, std::stop_token) override { co_return IssueOutcome{}; }
    QCoro::Task<Result<StatusReport>> status(Invoice) override
    {
        co_return failure(ErrorKind::Unknown, QStringLiteral("none"), QString());
    }
    QCoro::Task<Result<Finding>> find(Invoice, SearchContext) override { co_return Finding{}; }
    QCoro::Task<KeyCheck> checkKey() override { co_return *m_answer; }

private:
    const KeyCheck *m_answer;
};

/// What stands behind the page: a real book in a folder of its own, a keychain and gateways that obey the
/// test.
class Counter {
public:
    Counter() = default;
    /// Services outlive their calls: what a page began when it went away ends here.
    ~Counter()
    {
        secrets.goOn();
        const auto isQuiet = [this] {
            for (int step = 0; step < 5; ++step) { // a check reads one thing after the other
                (void)await(accounts.all());
                QCoreApplication::sendPostedEvents(); // it may have been answered before it was waited for
            }
            return http.isQuiet();
        };
        if (!QTest::qWaitFor(isQuiet, 20'000))
            qFatal("a call does not end");
    }
    Q_DISABLE_COPY_MOVE(Counter)

    QTemporaryDir folder;
    Account training{.id = QStringLiteral("sandbox"),
        .name = QStringLiteral("sandbox"),
        .gatewayId = QStringLiteral("nonstopay"),
        .baseUrl = QUrl(QStringLiteral("http://127.0.0.1:1")),
        .clientId = QStringLiteral("sandbox-client"),
        .directAllowed = true,
        .builtIn = true};
    AccountBook book{folder.filePath(QStringLiteral("accounts.json")), {training}};
    SerialWorker files{QStringLiteral("files")};
    Accounts accounts{book, files};
    ScriptedSecrets secrets;
    KeyCheck answer{.finding = KeyCheck::Finding::Accepted, .message = QStringLiteral("Taken.")};
    GatewayCatalogue catalogue{
        {kind(QStringLiteral("nonstopay"), QStringLiteral("NonStoPay"), false,
             {{QStringLiteral("NonStoPay (live)"), QUrl(QStringLiteral("https://usdc.nonstopay.net"))}}),
            kind(QStringLiteral("einvoice"), QStringLiteral("E-invoice"), true,
                {{QStringLiteral("Obmenka (live)"), QUrl(QStringLiteral("https://acquiring_api.obmenka.ua"))},
                    {QStringLiteral("DPAY Ukraine (live)"),
                        QUrl(QStringLiteral("https://acquiring_api.dpay.ua"))},
                    {QStringLiteral("DPAY Africa (live)"), QUrl(QStringLiteral("https://api.dpay.africa"))}},
                QStringLiteral("Secret (salt)")),
            kind(QStringLiteral("other"), QStringLiteral("Other"), true, {})}};
    HttpClient http;
    AccountGateways gateways{catalogue, accounts, secrets, http};
    Doctor doctor{accounts, gateways, http, systemClock(), std::chrono::milliseconds(500)};
    MethodCatalogue methods = MethodCatalogue::standard();
    SaleDefaults defaults{DefaultsBook(folder.filePath(QStringLiteral("defaults.json")), methods), files};

    /// One that stands in the book, with its key.
    Account add(const QString &name, const QString &url = QStringLiteral("http://127.0.0.1:1"))
    {
        const auto added = book.add(
            {.id = {}, .name = name, .gatewayId = QStringLiteral("nonstopay"), .baseUrl = QUrl(url)});
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        secrets.keys[added->id] = QStringLiteral("old-key");
        return *added;
    }
    QStringList names()
    {
        QStringList list;
        const auto all = book.accounts();
        for (const Account &each : all.value())
            list << each.name;
        return list;
    }
    std::unique_ptr<AccountsPage> open()
    {
        auto page = std::make_unique<AccountsPage>(accounts, secrets, gateways, doctor, defaults, catalogue);
        page->resize(824, 700);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page does not become active");
        return page;
    }
    static Error noKeychain()
    {
        return {ErrorKind::Unavailable, QStringLiteral("keychain-missing"),
            QStringLiteral("No keychain is running. Start one.")};
    }

private:
    GatewayKind kind(const QString &id, const QString &title, bool wantsClientId,
        std::vector<GatewayPreset> presets, const QString &keyLabel = QStringLiteral("API key"))
    {
        return {.id = id,
            .title = title,
            .defaultUrl = QUrl(),
            .presets = std::move(presets),
            .wantsClientId = wantsClientId,
            .keyLabel = keyLabel,
            .open = [this](const Account &, SecretText, HttpClient &) -> std::shared_ptr<Gateway> {
                return std::make_shared<KeyGateway>(&answer);
            }};
    }
};

template <typename T>
T *part(const QWidget &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

/// Presses a button when it can be seen, as people do: a page may still be about its last work.
inline void press(const QWidget &page, const QString &button)
{
    auto *pressed = part<QPushButton>(page, button);
    QVERIFY2(QTest::qWaitFor([pressed] { return pressed->isVisible(); }), qPrintable(button));
    QTest::mouseClick(pressed, Qt::LeftButton);
}

/// Every word that can be read on the page now.
inline QString readable(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

} // namespace counterfoil
