// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "gateways/HttpClient.h"
#include "sandbox/Sandbox.h"
#include "shared/Training.h"

#include <QCoroFuture>
#include <QFuture>
#include <QPromise>

#include <memory>

namespace counterfoil::cli {

using namespace Qt::StringLiterals;

namespace {

void printWay(const GatewayKind &kind, const SandboxAccess &access)
{
    const QString clientId = kind.wantsClientId ? u" --client-id "_s + access.clientId : QString();
    print();
    //: %1: the name of a gateway that the sandbox plays. The command that makes an account with it follows.
    print(translatable("SandboxCommand", "As %1:").arg(kind.title).toString()
        + u"  counterfoilctl account add practice-%1 --gateway %1 --url %2%3 --key-stdin"_s.arg(
            kind.id, access.url.toString(), clientId));
    //: %1: what the gateway calls its key, such as “API key”; %2: the key.
    print(translatable("SandboxCommand", "%1:  %2").arg(kind.keyLabel, sandboxKey(kind.id)));
}

LocalizedText takenWords(quint16 port)
{
    if (port == sandboxDefaultPort)
        //: The window: Counterfoil’s desktop program.
        return translatable("SandboxCommand",
            "Training runs already, by Counterfoil’s window or another counterfoilctl. Nothing needs to be "
            "started; the account “sandbox” uses it at port %1.")
            .arg(port);
    return translatable(
        "SandboxCommand", "A sandbox answers at port %1 already. Use that one, or choose another port.")
        .arg(port);
}

/// Whoever finds the port taken by a sandbox of ours need not end anything.
QCoro::Task<Error> explained(Error error, quint16 port)
{
    if (error.code != u"sandbox-port-taken")
        co_return error;
    HttpClient http;
    const bool isOurs = co_await isSandboxRunning(http, port);
    if (isOurs)
        error.message = takenWords(port);
    const Error told = error;
    co_return told;
}

} // namespace

QCoro::Task<int> sandbox(
    const GatewayCatalogue &catalogue, const Paths &paths, int port, bool json, std::stop_token stop)
{
    // On its usual port the sandbox is the training account's gateway and remembers its sales; elsewhere it
    // begins empty.
    const bool usual = port == sandboxDefaultPort;
    Sandbox sandbox(Sandbox::Options{
        .port = static_cast<quint16>(port), .stateFile = usual ? paths.sandbox() : QString()});
    const auto access = sandbox.start();
    if (!access) {
        auto asking = explained(access.error(), static_cast<quint16>(port));
        const Error error = co_await asking;
        co_return fail(error, json);
    }
    if (json) {
        Json ready = Json::object();
        ready.set(u"url"_s, Json::string(access->url.toString()));
        ready.set(u"apiKey"_s, Json::string(access->apiKey));
        ready.set(u"clientId"_s, Json::string(access->clientId));
        ready.set(u"secret"_s, Json::string(access->secret));
        printJson(ready);
    } else {
        //: %1: a web address.
        print(translatable(
            "SandboxCommand", "The sandbox answers at %1 until you end it (Ctrl-C). No money moves.")
                  .arg(access->url.toString()));
        for (const GatewayKind &kind : catalogue.kinds())
            printWay(kind, *access);
        print();
        if (usual)
            print(translatable("SandboxCommand", "The built-in account “sandbox” uses it without a key."));
    }

    auto ended = std::make_shared<QPromise<void>>();
    ended->start();
    const std::stop_callback onStop(stop, [ended] { ended->finish(); });
    co_await ended->future();
    co_return Done;
}

} // namespace counterfoil::cli
