// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rounds.h"

#include "base/ErrorLog.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

Rounds::Rounds(
    Tracker &tracker, std::chrono::milliseconds first, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_pause(pause)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { go(); });
    m_next.start(first);
}

QCoro::Task<> Rounds::go()
{
    const QPointer<Rounds> self(this);
    auto asking = m_tracker.trackDue();
    const auto asked = co_await asking;
    if (!asked)
        logged(u"a round of questions"_s, asked.error());
    if (!self)
        co_return;
    m_next.start(m_pause);
    Q_EMIT made();
}

} // namespace counterfoil
