// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Tap.h"
#include "base/SerialWorker.h"
#include "faults/FaultProxy.h"
#include "sandbox/Sandbox.h"

#include <memory>
#include <vector>

namespace counterfoil {

/// A way from one account of one program to the gateways: a tap, the fault proxy behind it, then the sandbox.
struct Lane {
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Tap> tap;
};

/// The world outside the programs under test: the sandbox and four lanes, on a thread of their own, so that
/// whoever starts and kills programs may wait. Lanes 0 and 1 are the first program's (gateway A, gateway B),
/// 2 and 3 the second's.
class Scene {
public:
    static constexpr int lanes = 4;
    struct Passed {
        char lane;
        Mark mark;
    };

    explicit Scene(const QString &stateFile);
    ~Scene();
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    /// Readable (poll) when a mark has passed; takeMarks() has them in order.
    int marks() const { return m_marks[0]; }
    std::vector<Passed> takeMarks() const;

    quint16 port(int lane);
    quint16 sandboxPort() const { return m_sandboxPort; }
    QString stateFile() const { return m_stateFile; }
    /// Faults on every lane from now on; an empty mix lets everything pass.
    void breakConnections(quint32 seed, const FaultMix &mix);
    /// Until nothing is on its way any more: whatever a killed program has sent has arrived.
    void awaitQuiet();

private:
    QString m_stateFile;
    int m_marks[2] = {-1, -1};
    quint16 m_sandboxPort = 0;
    std::unique_ptr<Sandbox> m_sandbox; ///< these live on the worker
    std::vector<Lane> m_lanes;
    SerialWorker m_worker{QStringLiteral("scene")};
};

} // namespace counterfoil
