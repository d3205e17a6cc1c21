// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusCheck.h"

#include "parts/Words.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000; ///< of several hundred sales each one's outcome is worth a line

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
    , m_ledger(ledger)
    , m_tracker(tracker)
{
    connect(&ledger, &Ledger::changed, this, &StatusCheck::noteChanges);
}

StatusCheck::~StatusCheck()
{
    m_stop.request_stop(); // nobody waits for the answers any more
}

void StatusCheck::noteChanges(const QStringList &references)
{
    bool went = false;
    for (const QString &reference : references) {
        if (m_outcomes.remove(reference))
            Q_EMIT changed(reference);
        went = m_inRound.remove(reference) || went;
    }
    if (!went || !m_round)
        return;
    m_round->done = m_round->all - static_cast<int>(m_inRound.size());
    Q_EMIT roundChanged();
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

void StatusCheck::checkAll(const QStringList &references)
{
    if (m_round)
        return;
    QStringList free;
    for (const QString &reference : references) {
        if (!m_running.contains(reference))
            free << reference;
    }
    if (free.isEmpty())
        return;
    begin(free);
    askAll(free);
}

void StatusCheck::checkWaiting()
{
    if (m_round)
        return;
    begin({});
    askWaiting();
}

void StatusCheck::stop()
{
    if (!m_round)
        return;
    m_round->stopping = true;
    m_stop.request_stop();
    Q_EMIT roundChanged();
}

void StatusCheck::begin(const QStringList &references)
{
    if (!m_round) {
        m_round = Round{};
        m_lastRound = {};
        m_stop = std::stop_source();
        m_roundBegun = m_tracker.office().clock();
    }
    m_round->all = static_cast<int>(references.size());
    for (const QString &reference : references) {
        m_inRound.insert(reference);
        m_running.insert(reference);
        m_outcomes.remove(reference);
        Q_EMIT changed(reference);
    }
    Q_EMIT roundChanged();
}

QCoro::Task<> StatusCheck::askWaiting()
{
    const QPointer<StatusCheck> self(this);
    auto reading = m_ledger.watched(m_roundBegun); // what was refused is asked about one by one
    const auto waiting = co_await reading;
    if (!self)
        co_return;
    if (!waiting) {
        end({waiting.error().message, look::Tone::Bad});
        co_return;
    }
    QStringList references;
    for (const Watch &watch : *waiting) {
        if (!m_running.contains(watch.reference))
            references << watch.reference;
    }
    begin(references);
    if (references.isEmpty())
        end({u"No sale waits for anything."_s, look::Tone::Neutral});
    else
        askAll(references);
}

QCoro::Task<> StatusCheck::askAll(QStringList references)
{
    const QPointer<StatusCheck> self(this);
    auto asking = m_tracker.trackAll(references, m_stop.get_token());
    const auto tracked = co_await asking;
    if (!self)
        co_return;
    const bool stopped = m_round->stopping;
    for (const QString &reference : references)
        m_running.remove(reference);
    if (tracked) {
        for (const Tracked &each : *tracked) {
            if (references.size() <= mostRemembered)
                m_outcomes.insert(each.invoice.reference, outcomeOf(each));
        }
    }
    end(tracked ? sumUp(*tracked, references.size(), stopped)
                : Outcome{tracked.error().message, look::Tone::Bad});
    for (const QString &reference : references)
        Q_EMIT changed(reference);
}

StatusCheck::Outcome StatusCheck::sumUp(
    const std::vector<Tracked> &tracked, qsizetype asked, bool stopped) const
{
    const auto failed = std::count_if(
        tracked.begin(), tracked.end(), [](const Tracked &each) { return each.error.has_value(); });
    const auto news = std::count_if(tracked.begin(), tracked.end(),
        [this](const Tracked &each) { return !each.error && each.invoice.changedAt >= m_roundBegun; });
    const auto sales = [](auto count) { return count == 1 ? u"1 sale"_s : u"%1 sales"_s.arg(count); };
    const auto answered = static_cast<qsizetype>(tracked.size()) - failed;
    QString words = u"Asked about %1: "_s.arg(sales(answered))
        + (news == 0 ? u"nothing new."_s : u"%1 with news."_s.arg(news));
    if (failed > 0) {
        const auto first = std::find_if(
            tracked.begin(), tracked.end(), [](const Tracked &each) { return each.error.has_value(); });
        words += u" %1 could not be asked about: %2"_s.arg(sales(failed), first->error->message);
    }
    if (stopped && answered + failed < asked)
        words += u" Stopped before the other %1."_s.arg(asked - answered - failed);
    return {words, failed > 0 ? look::Tone::Bad : news > 0 ? look::Tone::Good : look::Tone::Neutral};
}

void StatusCheck::end(Outcome outcome)
{
    m_lastRound = std::move(outcome);
    m_inRound.clear();
    m_round.reset();
    Q_EMIT roundChanged();
}

} // namespace counterfoil
