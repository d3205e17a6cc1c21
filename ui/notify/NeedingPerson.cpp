// SPDX-License-Identifier: GPL-3.0-or-later
#include "NeedingPerson.h"

#include <QPointer>

#include <chrono>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds pause(250);

} // namespace

NeedingPerson::NeedingPerson(Ledger &ledger, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { count(); });
    connect(&ledger, &Ledger::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

/// What cannot be counted is not said: whoever reads the books beside this says why.
QCoro::Task<> NeedingPerson::count()
{
    auto counting = m_ledger.needingPerson();
    const QPointer<NeedingPerson> self(this);
    const auto sales = co_await counting;
    if (self && sales)
        Q_EMIT counted(*sales);
}

} // namespace counterfoil
