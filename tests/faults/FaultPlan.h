// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <random>
#include <tl/expected.hpp>

namespace counterfoil {

/// What happens to one request on its way through the proxy.
enum class Fault {
    Pass, ///< nothing: forwarded and answered
    RefuseBeforeRequest, ///< connection accepted and closed before anything is read
    CloseAfterRequest, ///< request read, not forwarded, connection closed: it never arrived
    DeliverThenClose, ///< request forwarded, whole answer thrown away, connection closed: it landed
    HalfAnswer, ///< forwarded; the first half of the answer's bytes, then the connection is closed
    Reset, ///< as DeliverThenClose, but the connection is reset (RST) instead of closed
    Slow, ///< forwarded; the answer comes in small drops, complete in the end
    Stall, ///< forwarded, never answered; held until the client goes or FaultSettings::idleLimit passes
    Garbage, ///< forwarded; bytes that are no HTTP in place of the answer, then closed
};

/// The word for a fault on command lines and in JSON, such as `close-after-request`.
QString faultName(Fault fault);
/// The fault of that name. `slow-forever` is another word for `stall`.
std::optional<Fault> faultNamed(QStringView name);
/// All names, in the order of the enumeration.
QStringList faultNames();

/// One fault and how often it comes, compared with the others of its mix. The weights of a mix add up to less
/// than 2^32.
struct FaultShare {
    Fault fault = Fault::Pass;
    quint32 weight = 1;

    bool operator==(const FaultShare &) const = default;
};
using FaultMix = QList<FaultShare>;

/// Reads `close-after-request,pass`; an empty text is an empty plan. The error is a sentence for the user.
tl::expected<QList<Fault>, QString> parseFaults(QStringView text);
/// Reads `close-after-request:1,pass:5`; a name without a weight weighs 1. The error is a sentence for the
/// user.
tl::expected<FaultMix, QString> parseFaultMix(QStringView text);

/// Draws faults from a mix. The same seed and mix give the same sequence on every machine and compiler: the
/// generator is fixed by the C++ standard (its distributions are not, so none is used), and all else is
/// integers.
class SeededFaults {
public:
    SeededFaults(quint32 seed, FaultMix mix);
    Fault draw();

private:
    std::mt19937 m_generator;
    FaultMix m_mix;
    quint64 m_total = 0;
};

/// Which fault comes next: the listed ones, or seeded ones without end; Pass when nothing is planned.
class FaultPlan {
public:
    /// Forgets what was planned before; after the last of `faults` everything passes.
    void set(QList<Fault> faults);
    /// Forgets what was planned before; draws from the mix until another plan is set.
    void setSeeded(quint32 seed, const FaultMix &mix);

    /// The fault that the next take() gives.
    Fault next();
    Fault take();

private:
    QList<Fault> m_faults;
    std::optional<SeededFaults> m_seeded;
};

} // namespace counterfoil
