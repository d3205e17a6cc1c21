// SPDX-License-Identifier: GPL-3.0-or-later
#include "Follower.h"

#include <QPointer>

namespace counterfoil {

Follower::Follower(Tracker &tracker, Clock clock, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { askInTurn(m_reference); });
}

Follower::~Follower()
{
    hold({});
}

/// Takes that sale, and no other, from the poller.
void Follower::hold(const QString &reference)
{
    if (reference == m_held)
        return;
    if (!m_held.isEmpty())
        m_tracker.leave(m_held);
    m_held = reference;
    if (!m_held.isEmpty())
        m_tracker.follow(m_held);
}

void Follower::follow(const QString &reference, Pace pace)
{
    m_reference = reference;
    m_pace = pace;
    m_since = m_clock();
    m_resting = false;
    m_wanted = false;
    plan();
}

void Follower::standBy(const QString &reference, Pace pace)
{
    follow(reference, pace);
    m_resting = true;
    m_pause.stop();
    hold({});
}

void Follower::stop()
{
    m_reference.clear();
    m_wanted = false;
    m_pause.stop();
    hold({});
}

void Follower::askFor(KeyFor whom)
{
    if (m_reference.isEmpty())
        return;
    if (m_asking) {
        m_wanted = m_askedAbout != m_reference;
        m_wantedFor = whom;
        return;
    }
    m_pause.stop();
    m_asking = true;
    m_wanted = false;
    m_askedAbout = m_reference;
    Q_EMIT asking();
    ask(m_reference, whom);
}

/// Not between two rounds that ask the same account.
QCoro::Task<> Follower::askInTurn(QString reference)
{
    const QPointer<Follower> self(this);
    auto asking = m_tracker.untilQuestion(reference);
    const auto wait = co_await asking;
    if (!self || m_asking || m_pause.isActive() || m_held != reference) // somebody else wanted something
        co_return;
    if (wait.count() > 0)
        m_pause.start(wait);
    else
        askFor(KeyFor::Polling);
}

QCoro::Task<> Follower::ask(QString reference, KeyFor whom)
{
    const QPointer<Follower> self(this);
    auto asking = m_tracker.track(reference, Tracker::Calls::ToBeCounted, whom);
    const auto tracked = co_await asking;
    if (!self)
        co_return;
    m_asking = false;
    // Whoever is followed now is not interested in the one before.
    const bool current = reference == m_reference;
    if (current && tracked)
        m_resting = !isUnsettled(tracked->invoice.state);
    if (m_wanted)
        askFor(m_wantedFor);
    else
        plan();
    if (!current)
        co_return;
    if (tracked)
        Q_EMIT answered(*tracked);
    else
        Q_EMIT failed(tracked.error());
}

void Follower::plan()
{
    hold(m_resting ? QString() : m_reference);
    if (m_held.isEmpty())
        return;
    const bool waitedLong = m_since.msecsTo(m_clock()) > m_pace.patience.count();
    m_pause.start(waitedLong ? m_pace.slow : m_pace.quick);
}

} // namespace counterfoil
