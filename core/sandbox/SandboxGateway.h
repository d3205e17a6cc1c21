// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "SandboxInvoice.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace counterfoil {

/// A message from a gateway to the merchant's server (callback, status_url).
struct SandboxNotice {
    QByteArray method; ///< POST or GET
    QUrl url;
    QByteArray body = {};
    HttpHeaders headers = {};
};

/// One simulated gateway: its paths, its words and its errors. HTTP, pay page, clock, faults and control
/// endpoints are the same for all and know nothing of it.
class SandboxGateway {
public:
    SandboxGateway() = default;
    virtual ~SandboxGateway() = default;
    Q_DISABLE_COPY_MOVE(SandboxGateway)

    virtual QString id() const = 0;
    /// The call behind a path ("create", "status" ...), or empty where the path is not this gateway's.
    virtual QString callAt(const QByteArray &path) const = 0;
    virtual OutgoingAnswer answer(const QString &call, const IncomingRequest &request) = 0;
    /// The gateway's own refusal with that code, whatever was asked.
    virtual OutgoingAnswer refusal(const QString &call, int code) const = 0;
    /// The gateway's own word for a state.
    virtual QString statusWord(PayState state) const = 0;
    /// What the merchant's server is to be told now, if anything.
    virtual std::optional<SandboxNotice> notice(const SandboxInvoice &invoice) const = 0;
};

} // namespace counterfoil
