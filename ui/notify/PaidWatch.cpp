// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaidWatch.h"

#include <QPointer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace counterfoil {

namespace {

constexpr std::chrono::milliseconds pause(250);

bool saysPaid(const Evidence &fact)
{
    return fact.state && isPaid(*fact.state);
}

/// Whether the first fact by which the customer has paid is news. A later one (settled after authorised, won
/// back after a chargeback) brings no customer's money.
bool isNews(const std::vector<Evidence> &facts, const QDateTime &since)
{
    const auto arrival = std::find_if(facts.begin(), facts.end(), saysPaid);
    return arrival != facts.end() && arrival->kind != EvidenceKind::Imported && arrival->at >= since;
}

} // namespace

PaidWatch::PaidWatch(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_since(clock())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, [this] { read(); });
    connect(&ledger, &Ledger::changed, this, [this](const QStringList &references) {
        for (const QString &reference : references) {
            if (!m_told.contains(reference))
                m_changed.insert(reference);
        }
        if (!m_changed.isEmpty() && !m_soon.isActive())
            m_soon.start();
    });
}

QCoro::Task<> PaidWatch::read()
{
    if (m_reading) {
        m_soon.start(); // what is told comes from one reading
        co_return;
    }
    m_reading = true;
    const QPointer<PaidWatch> self(this);
    const QSet<QString> changed = std::exchange(m_changed, {});
    const auto arrived = std::make_shared<std::vector<Invoice>>();
    for (const QString &reference : changed) {
        auto reading = readOne(reference, arrived);
        co_await reading;
        if (!self)
            co_return;
    }
    m_reading = false;
    if (!arrived->empty())
        Q_EMIT paid(*arrived);
}

QCoro::Task<> PaidWatch::readOne(QString reference, std::shared_ptr<std::vector<Invoice>> arrived)
{
    const QPointer<PaidWatch> self(this);
    Ledger &ledger = m_ledger; // outlives this
    // Beside the one who writes: an import of many sales must not be held up by whoever looks at them.
    LedgerQuery query;
    query.states = {State::Paid, State::Authorised};
    query.reference = reference;
    query.limit = 1;
    auto reading = ledger.list(query);
    const auto found = co_await reading;
    if (!self || !found || found->empty())
        co_return;
    auto listing = ledger.events(reference);
    const auto facts = co_await listing;
    if (!self || !facts)
        co_return;
    // Told or not, it will not become news any more.
    m_told.insert(reference);
    if (isNews(*facts, m_since))
        arrived->push_back(found->front());
}

} // namespace counterfoil
