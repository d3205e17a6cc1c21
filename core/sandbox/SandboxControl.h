// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CallbackSender.h"
#include "Faults.h"
#include "RequestLog.h"
#include "SandboxPayments.h"

namespace counterfoil {

/// The endpoints below /_sandbox/ with which tests and the program steer the sandbox. Their answers are JSON;
/// what they refuse they answer with HTTP 400 or 404 and {"error": a sentence}.
class SandboxControl {
public:
    struct Parts {
        SandboxBook &book;
        SandboxPayments &payments;
        Faults &faults;
        const RequestLog &log;
        const CallbackSender &callbacks;
        Clock clock;
    };
    explicit SandboxControl(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    static bool isAt(const QByteArray &path) { return path.startsWith("/_sandbox/"); }
    HttpAnswer answer(const HttpRequest &request);

private:
    HttpAnswer get(const QByteArray &name) const;
    HttpAnswer post(const QByteArray &name, const Json &body);
    HttpAnswer pay(const Json &body);
    HttpAnswer addFault(const Json &body);
    HttpAnswer advanceClock(const Json &body);
    HttpAnswer changeProfile(const Json &body);

    Parts m_parts;
};

} // namespace counterfoil
