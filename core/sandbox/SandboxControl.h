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
    OutgoingAnswer answer(const IncomingRequest &request);

private:
    OutgoingAnswer get(const QByteArray &name) const;
    OutgoingAnswer post(const QByteArray &name, const Json &body);
    OutgoingAnswer pay(const Json &body);
    OutgoingAnswer addFault(const Json &body);
    OutgoingAnswer advanceClock(const Json &body);
    OutgoingAnswer changeHabits(const Json &body);
    OutgoingAnswer changeProfile(const Json &body);

    Parts m_parts;
};

} // namespace counterfoil
