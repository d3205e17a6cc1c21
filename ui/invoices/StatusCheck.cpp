// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusCheck.h"

#include "parts/Words.h"

#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

StatusCheck::Outcome outcomeOf(const Result<Tracked> &tracked)
{
    if (!tracked)
        return {tracked.error().message, look::Tone::Bad};
    if (tracked->error)
        return {u"The gateway could not be asked. "_s + tracked->error->message, look::Tone::Bad};
    if (!tracked->note.isEmpty())
        return {tracked->note, look::Tone::Neutral};
    const Invoice &invoice = tracked->invoice;
    const QString word = words::oneLine(invoice.remoteStatus, 64);
    QString said = u"The gateway says: %1"_s.arg(words::state(invoice.state));
    if (!word.isEmpty())
        said += u" (“%1”)"_s.arg(word);
    return {said + u'.', words::tone(invoice.state)};
}

} // namespace

StatusCheck::StatusCheck(Ledger &ledger, Tracker &tracker, QObject *parent)
    : QObject(parent)
    , m_tracker(tracker)
{
    connect(&ledger, &Ledger::changed, this, [this](const QString &reference) {
        if (m_outcomes.remove(reference))
            Q_EMIT changed(reference);
    });
}

std::optional<StatusCheck::Outcome> StatusCheck::outcome(const QString &reference) const
{
    const auto found = m_outcomes.constFind(reference);
    return found == m_outcomes.cend() ? std::nullopt : std::optional(*found);
}

void StatusCheck::check(const QString &reference)
{
    if (reference.isEmpty() || isRunning(reference))
        return;
    m_running.insert(reference);
    m_outcomes.remove(reference);
    Q_EMIT changed(reference);
    ask(reference);
}

QCoro::Task<> StatusCheck::ask(QString reference)
{
    const QPointer<StatusCheck> self(this);
    auto asking = m_tracker.track(reference);
    const auto tracked = co_await asking;
    if (!self)
        co_return;
    m_running.remove(reference);
    m_outcomes.insert(reference, outcomeOf(tracked));
    Q_EMIT changed(reference);
}

} // namespace counterfoil
