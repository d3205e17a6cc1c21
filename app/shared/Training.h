// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/SecretStore.h"
#include "base/SerialWorker.h"
#include "gateways/HttpClient.h"
#include "sandbox/Sandbox.h"

#include <memory>

namespace counterfoil {

/// The built-in account "sandbox": training, no money moves.
Account trainingAccount();

/// Whether what answers at that port of this computer is a sandbox of ours, whoever started it.
QCoro::Task<bool> isSandboxRunning(HttpClient &http, quint16 port);

/// A SecretStore that knows the training account's key, which is no secret, and passes all other accounts on.
/// When that key is asked for the account is about to be used, so this is also where the sandbox is found
/// running or is started.
class Training final : public SecretStore {
public:
    Training(SecretStore &others, HttpClient &http, QString stateFile)
        : m_others(others)
        , m_http(http)
        , m_stateFile(std::move(stateFile))
    {
    }

    ~Training() override;

    QCoro::Task<Result<SecretText>> key(Account account) override;
    QCoro::Task<Result<SecretText>> keyIfOpen(Account account) override;
    QCoro::Task<Result<void>> store(Account account, SecretText key) override;
    QCoro::Task<Result<void>> remove(Account account) override;
    LocalizedText remarkOnRemoval() const override { return m_others.remarkOnRemoval(); }

private:
    QCoro::Task<Result<void>> ensureSandbox();

    SecretStore &m_others;
    HttpClient &m_http;
    QString m_stateFile;
    bool m_isOwn = false; ///< the sandbox that is used was started here
    std::unique_ptr<Sandbox> m_sandbox; ///< lives and dies on its worker: nobody waits for what it does
    std::unique_ptr<SerialWorker> m_worker;
};

} // namespace counterfoil
