// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SandboxAccess.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace counterfoil {

struct OutgoingAnswer;
struct IncomingRequest;
class SandboxGateway;

/// The simulated gateways on this machine: exact paths, headers, JSON and error codes, a pay page for every
/// link, and endpoints below /_sandbox/ to steer it. It answers in the thread that made it; no money ever
/// moves. It is not a mock: a client talks to it over real HTTP and needs nothing but another base URL.
class Sandbox : public QObject {
    Q_OBJECT

public:
    struct Options {
        quint16 port = sandboxDefaultPort; ///< 0 takes any free one
        QString stateFile = {}; ///< keeps invoices and clock over a restart; empty: in memory only
        Clock clock = systemClock();
    };

    explicit Sandbox(Options options, QObject *parent = nullptr);
    /// Drops every connection, the stalled ones too.
    ~Sandbox() override;

    /// Opens the state file and listens on 127.0.0.1. Call it once. Errors (kind Unavailable): sandbox-state,
    /// sandbox-port-taken, sandbox-port-forbidden, sandbox-no-port.
    Result<SandboxAccess> start();

private:
    struct Parts;
    OutgoingAnswer datedAnswer(const IncomingRequest &request);
    OutgoingAnswer answer(const IncomingRequest &request);
    void landHeldCalls();
    OutgoingAnswer answerCall(SandboxGateway &gateway, const QString &call, const IncomingRequest &request);

    Options m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace counterfoil
