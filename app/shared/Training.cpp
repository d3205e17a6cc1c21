// SPDX-License-Identifier: GPL-3.0-or-later
#include "Training.h"

#include "base/Json.h"
#include "sandbox/SandboxAccess.h"

#include <QCoroFuture>

namespace counterfoil {

using namespace Qt::StringLiterals;

Account trainingAccount()
{
    // Direct sales are on here: there is no shop behind it and no card data to protect.
    return {.id = sandboxAccount.toString(),
        .name = sandboxAccount.toString(),
        .gatewayId = sandboxHomeGateway.toString(),
        .baseUrl = sandboxAccess().url,
        .clientId = sandboxClientId.toString(),
        .directAllowed = true,
        .builtIn = true};
}

Training::~Training()
{
    if (m_worker)
        m_worker->run([this] { m_sandbox.reset(); });
}

QCoro::Task<bool> isSandboxRunning(HttpClient &http, quint16 port)
{
    QUrl url = sandboxAccess(port).url;
    url.setPath(u"/_sandbox/"_s);
    HttpRequest request{.method = "GET"_ba, .url = url, .timeout = std::chrono::seconds(3)};
    const auto answer = co_await http.send(std::move(request));
    if (!answer)
        co_return false;
    const auto json = Json::parse(answer->body);
    co_return json && (*json)[u"name"].text() == u"counterfoil-sandbox";
}

QCoro::Task<Result<void>> Training::ensureSandbox()
{
    if (m_isOwn)
        co_return Result<void>();
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"sandbox"_s);
    auto starting = m_worker->run([this]() -> Result<SandboxAccess> {
        if (m_sandbox) // two that asked at once
            return sandboxAccess();
        auto own =
            std::make_unique<Sandbox>(Sandbox::Options{.port = sandboxDefaultPort, .stateFile = m_stateFile});
        auto started = own->start();
        if (started)
            m_sandbox = std::move(own);
        return started;
    });
    const auto started = co_await starting;
    if (started) {
        m_isOwn = true;
        co_return Result<void>();
    }
    // The port is taken. By a sandbox: then that one is meant.
    const bool running = co_await isSandboxRunning(m_http, sandboxDefaultPort);
    if (running)
        co_return Result<void>();
    co_return failure(ErrorKind::Unavailable, started.error().code,
        //: %1: why, whole sentences.
        translatable("Training", "The training gateway could not be started: %1")
            .arg(started.error().message),
        started.error().detail);
}

QCoro::Task<Result<SecretText>> Training::key(Account account)
{
    if (!account.builtIn)
        co_return co_await m_others.key(account);
    const auto ready = co_await ensureSandbox();
    if (!ready)
        co_return tl::unexpected(ready.error());
    co_return SecretText(sandboxKey(account.gatewayId));
}

QCoro::Task<Result<SecretText>> Training::keyIfOpen(Account account)
{
    if (account.builtIn)
        return key(std::move(account));
    return m_others.keyIfOpen(std::move(account));
}

QCoro::Task<Result<void>> Training::store(Account account, SecretText key)
{
    return m_others.store(std::move(account), std::move(key));
}

QCoro::Task<Result<void>> Training::remove(Account account)
{
    return m_others.remove(std::move(account));
}

} // namespace counterfoil
