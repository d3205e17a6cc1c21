// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "SandboxGateway.h"
#include "base/Result.h"

#include <functional>
#include <optional>
#include <vector>

namespace counterfoil {

/// Something that shall go wrong with the next calls of one kind.
struct Fault {
    QString call; ///< "create", "process", "status", "statement", "extrafields", "info" or "history"
    QString word; ///< http-NNN, garbage, html, truncated, stall, empty, error-N, unsigned, wrong-signature
    qint64 times = 1; ///< how many calls it still hits
    /// The call is carried out all the same and only its answer is lost: what makes an outcome unknown.
    bool landed = false;
    /// The call is carried out that many seconds after it came, by the sandbox's clock: a server held it
    /// while its client gave up. 0: not.
    qint64 landing = 0;

    Json toJson() const;
};

/// The faults that were ordered, used up in the order in which they came. Faults below HTTP (broken
/// connections, slow bytes) are not here: they need a proxy in front of the sandbox.
class Faults {
public:
    /// Reads {"call","fault","times","landed","landing"}; `times` may be left out (1). Errors (kind Input):
    /// fault-call, fault-word, fault-times, fault-landing.
    Result<Fault> add(const Json &order);
    /// The fault that hits this call, which counts as used then.
    std::optional<Fault> take(const QString &call);
    void clear() { m_faults.clear(); }
    /// [{call, fault, times, landed}]: what is left; `landing` where there is one.
    Json toJson() const;

private:
    std::vector<Fault> m_faults;
};

/// What the faulty call is answered. `carryOut` gives the true answer; it is called at most once, and only
/// where the fault lets the call happen. Whoever calls this carries out a call that lands later.
OutgoingAnswer faultyAnswer(
    const Fault &fault, const SandboxGateway &gateway, const std::function<OutgoingAnswer()> &carryOut);

} // namespace counterfoil
