// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrl>

namespace counterfoil {

/// What a client has to know to use a sandbox.
struct SandboxAccess {
    QUrl url; ///< without a path: http://127.0.0.1:8877
    QString apiKey; ///< gateway A, header API-KEY
    QString clientId; ///< gateway B, header DPAY_CLIENT
    QString secret; ///< gateway B, key of the signature DPAY_SECURE

    bool operator==(const SandboxAccess &) const = default;
};

/// The port of the built-in account `sandbox`.
inline constexpr quint16 sandboxDefaultPort = 8877;

// The same for every sandbox and for everybody: they open nothing, and nobody can mistake them for real ones.
inline constexpr QLatin1StringView sandboxApiKey("sandbox-api-key-not-secret");
inline constexpr QLatin1StringView sandboxClientId("sandbox-client");
inline constexpr QLatin1StringView sandboxSecret("sandbox-secret-not-secret");
/// A second merchant of gateway A, so that a client can meet an invoice that is not its own (error 50011).
inline constexpr QLatin1StringView sandboxOtherApiKey("sandbox-api-key-of-another-shop");

/// The gateway that the training account counts to; it serves the others as well.
inline constexpr QLatin1StringView sandboxHomeGateway("nonstopay");

/// The key that one of the simulated gateways takes: gateway A's API key, gateway B's secret.
inline QString sandboxKey(QStringView gatewayId)
{
    return (gatewayId == u"einvoice" ? sandboxSecret : sandboxApiKey).toString();
}

/// The access to a sandbox that listens on that port of this machine.
inline SandboxAccess sandboxAccess(quint16 port = sandboxDefaultPort)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port);
    return {url, sandboxApiKey.toString(), sandboxClientId.toString(), sandboxSecret.toString()};
}

} // namespace counterfoil
