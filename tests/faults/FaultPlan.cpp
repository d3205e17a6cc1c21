// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/FaultPlan.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

struct NamedFault {
    Fault fault;
    QLatin1StringView name;
};

constexpr std::array namedFaults{
    NamedFault{Fault::Pass, "pass"_L1},
    NamedFault{Fault::RefuseBeforeRequest, "refuse-before-request"_L1},
    NamedFault{Fault::CloseAfterRequest, "close-after-request"_L1},
    NamedFault{Fault::DeliverThenClose, "deliver-then-close"_L1},
    NamedFault{Fault::HalfAnswer, "half-answer"_L1},
    NamedFault{Fault::Reset, "reset"_L1},
    NamedFault{Fault::Slow, "slow"_L1},
    NamedFault{Fault::Stall, "stall"_L1},
    NamedFault{Fault::Garbage, "garbage"_L1},
};

/// Keeps the sum of any mix that fits on a command line far below 2^32.
constexpr quint32 largestWeight = 10'000;

QString unknownFault(QStringView name)
{
    return u"There is no fault \"%1\". Use one of: %2."_s.arg(name, faultNames().join(u", "_s));
}

} // namespace

QString faultName(Fault fault)
{
    const auto found = std::ranges::find(namedFaults, fault, &NamedFault::fault);
    Q_ASSERT(found != namedFaults.end());
    return found->name;
}

std::optional<Fault> faultNamed(QStringView name)
{
    if (name == "slow-forever"_L1)
        return Fault::Stall;
    const auto found =
        std::ranges::find_if(namedFaults, [name](const auto &one) { return one.name == name; });
    if (found == namedFaults.end())
        return std::nullopt;
    return found->fault;
}

QStringList faultNames()
{
    QStringList names;
    for (const auto &one : namedFaults)
        names << one.name;
    return names;
}

tl::expected<QList<Fault>, QString> parseFaults(QStringView text)
{
    if (text.trimmed().isEmpty())
        return QList<Fault>{};
    QList<Fault> faults;
    for (const auto part : text.split(u',')) {
        const auto name = part.trimmed();
        const auto fault = faultNamed(name);
        if (!fault)
            return tl::unexpected(unknownFault(name));
        faults << *fault;
    }
    return faults;
}

tl::expected<FaultMix, QString> parseFaultMix(QStringView text)
{
    FaultMix mix;
    quint64 total = 0;
    for (const auto part : text.split(u',')) {
        const auto colon = part.indexOf(u':');
        const auto name = (colon < 0 ? part : part.first(colon)).trimmed();
        const auto fault = faultNamed(name);
        if (!fault)
            return tl::unexpected(unknownFault(name));
        bool readable = true;
        const quint32 weight = colon < 0 ? 1 : part.sliced(colon + 1).trimmed().toUInt(&readable);
        if (!readable || weight > largestWeight)
            return tl::unexpected(
                u"The weight of \"%1\" has to be a whole number from 0 to %2."_s.arg(name).arg(
                    largestWeight));
        mix << FaultShare{*fault, weight};
        total += weight;
    }
    if (total == 0)
        return tl::unexpected(u"At least one fault of the mix needs a weight above 0."_s);
    return mix;
}

SeededFaults::SeededFaults(quint32 seed, FaultMix mix)
    : m_generator(seed)
    , m_mix(std::move(mix))
{
    for (const auto &share : std::as_const(m_mix))
        m_total += share.weight;
}

Fault SeededFaults::draw()
{
    if (m_total == 0)
        return Fault::Pass;
    quint64 left = m_generator() % m_total;
    for (const auto &share : std::as_const(m_mix)) {
        if (left < share.weight)
            return share.fault;
        left -= share.weight;
    }
    Q_UNREACHABLE();
    return Fault::Pass;
}

void FaultPlan::set(QList<Fault> faults)
{
    m_faults = std::move(faults);
    m_seeded.reset();
}

void FaultPlan::setSeeded(quint32 seed, const FaultMix &mix)
{
    m_faults.clear();
    m_seeded.emplace(seed, mix);
}

Fault FaultPlan::next()
{
    if (m_faults.isEmpty() && m_seeded)
        m_faults << m_seeded->draw();
    return m_faults.isEmpty() ? Fault::Pass : m_faults.first();
}

Fault FaultPlan::take()
{
    const auto fault = next();
    if (!m_faults.isEmpty())
        m_faults.removeFirst();
    return fault;
}

} // namespace counterfoil
