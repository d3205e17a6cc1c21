// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusCheck.h"

#include "parts/Words.h"

#include <QPointer>

#include <memory>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRemembered = 1000; ///< of several hundred sales each one's outcome is worth a line

StatusCheck::Outcome outcomeOf(const Result<Tracked> &tracked)
{
    if (!tracked)
        return {words::told(tracked.error().message), look::Tone::Bad};
    if (tracked->error)
        return {translatable("StatusCheck", "The gateway could not be asked.") + u" "_s
                + words::told(tracked->error->message),
            look::Tone::Bad};
    if (!tracked->note.isEmpty())
        return {words::told(tracked->note), look::Tone::Neutral};
    const Invoice &invoice = tracked->invoice;
    //: %1 is a state: “Paid”.
    const LocalizedText says = translatable("StatusCheck", "The gateway says: %1.");
    return {says.arg(words::state(invoice.state)), words::tone(invoice.state)};
}

} // namespace

StatusCheck::StatusCheck(
    Ledger &ledger, Tracker &tracker, std::chrono::milliseconds timeSlice, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_tracker(tracker)
    , m_breath(timeSlice)
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
    const QStringList claimed = claim(references);
    if (claimed.isEmpty())
        return;
    begin();
    askAll(claimed);
}

void StatusCheck::checkWaiting()
{
    if (m_round)
        return;
    begin();
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

/// Takes those that are free into the round: in one go, as while others have a turn any of them may be
/// asked about singly.
QStringList StatusCheck::claim(const QStringList &references)
{
    QStringList claimed;
    claimed.reserve(references.size());
    m_inRound.reserve(references.size());
    m_running.reserve(m_running.size() + references.size());
    for (const QString &reference : references) {
        if (m_running.contains(reference))
            continue;
        m_running.insert(reference);
        m_inRound.insert(reference);
        m_outcomes.remove(reference);
        claimed << reference;
    }
    return claimed;
}

void StatusCheck::begin()
{
    m_round = Round{.all = static_cast<int>(m_inRound.size())};
    m_lastRound = {};
    m_stop = std::stop_source();
    m_roundBegun = m_tracker.services().clock();
    Q_EMIT roundChanged();
}

/// That these have begun or ended. All at once, where they are not thousands.
QCoro::Task<> StatusCheck::tellOf(QStringList references)
{
    const QPointer<StatusCheck> self(this);
    EventLoopYielder yielder(m_breath);
    for (const QString &reference : references) {
        Q_EMIT changed(reference);
        if (!yielder.isDue())
            continue;
        co_await yielder.yield();
        if (!self)
            co_return;
    }
}

QCoro::Task<> StatusCheck::askWaiting()
{
    const QPointer<StatusCheck> self(this);
    auto reading = m_ledger.pending(m_roundBegun); // what was refused is asked about one by one
    auto waiting = co_await reading;
    if (!self)
        co_return;
    if (!waiting) {
        end({waiting.error().message, look::Tone::Bad});
        co_return;
    }
    QStringList references;
    references.reserve(static_cast<qsizetype>(waiting->size()));
    for (const PendingInvoice &invoice : *waiting)
        references << invoice.reference;
    const QStringList claimed = claim(references);
    m_round->all = static_cast<int>(claimed.size());
    Q_EMIT roundChanged();
    EventLoopYielder yielder(m_breath);
    while (!waiting->empty()) { // to forget thousands takes longer than to read them
        waiting->pop_back();
        if (!yielder.isDue())
            continue;
        co_await yielder.yield();
        if (!self)
            co_return;
    }
    if (claimed.isEmpty())
        end({translatable("StatusCheck", "No sale waits for anything."), look::Tone::Neutral});
    else
        askAll(claimed);
}

QCoro::Task<> StatusCheck::askAll(QStringList references)
{
    const QPointer<StatusCheck> self(this);
    auto beginning = tellOf(references);
    co_await beginning;
    if (!self)
        co_return;
    const auto sum = std::make_shared<Sum>();
    const bool isRemembered = references.size() <= mostRemembered;
    const Tracker::Hear hear = [self, sum, isRemembered](const Tracked &tracked, Tracker::Progress) {
        if (!self)
            return;
        self->count(tracked, sum.get());
        if (isRemembered)
            self->m_outcomes.insert(tracked.invoice.reference, outcomeOf(tracked));
    };
    auto asking = m_tracker.trackAll(references, hear, m_stop.get_token());
    const auto tracked = co_await asking;
    if (!self)
        co_return;
    const bool stopped = m_round->stopping;
    for (const QString &reference : references)
        m_running.remove(reference);
    auto ending = tellOf(references);
    co_await ending;
    if (!self)
        co_return;
    end(tracked ? sumUp(*sum, references.size(), stopped)
                : Outcome{tracked.error().message, look::Tone::Bad});
}

void StatusCheck::count(const Tracked &tracked, Sum *sum) const
{
    if (!tracked.error) {
        ++sum->answered;
        sum->news += tracked.invoice.changedAt >= m_roundBegun ? 1 : 0;
    } else if (++sum->failed == 1) {
        sum->failure = tracked.error->message;
    }
}

StatusCheck::Outcome StatusCheck::sumUp(const Sum &sum, qsizetype asked, bool stopped)
{
    LocalizedText words =
        translatable("StatusCheck", "Asked about %n sale(s): nothing new.", nullptr, sum.answered);
    if (sum.news > 0)
        //: The gateways were asked. %1 is a number: of how many sales there are news.
        words = translatable("StatusCheck", "Asked about %n sale(s): %1 with news.", nullptr, sum.answered)
                    .arg(sum.news);
    //: %1 is why: a whole sentence.
    const LocalizedText failed =
        translatable("StatusCheck", "%n sale(s) could not be asked about: %1", nullptr, sum.failed);
    if (sum.failed > 0)
        words += u" "_s + failed.arg(sum.failure);
    const qsizetype others = asked - sum.answered - sum.failed;
    //: Somebody stopped it before that many other sales were asked about.
    const LocalizedText notAsked =
        translatable("StatusCheck", "Stopped before the other %n.", nullptr, others);
    if (stopped && others > 0)
        words += u" "_s + notAsked;
    return {words, sum.failed > 0 ? look::Tone::Bad : sum.news > 0 ? look::Tone::Good : look::Tone::Neutral};
}

void StatusCheck::end(Outcome outcome)
{
    m_lastRound = std::move(outcome);
    m_inRound.clear();
    m_round.reset();
    Q_EMIT roundChanged();
}

} // namespace counterfoil
