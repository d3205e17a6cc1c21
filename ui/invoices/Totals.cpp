// SPDX-License-Identifier: GPL-3.0-or-later
#include "Totals.h"

#include "InvoiceModel.h"
#include "SumsLine.h"

#include <QPointer>

#include <algorithm>

namespace counterfoil {

namespace {

/// Adding up a million sales takes a part of a second of another thread.
constexpr qint64 restsFor = 10; ///< times what it took
constexpr qint64 pause = 50; ///< milliseconds

} // namespace

Totals::Totals(Ledger &ledger, const InvoiceModel &model, SumsLine &line)
    : QObject(&line)
    , m_ledger(ledger)
    , m_model(model)
    , m_line(line)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { read(++m_generation); });
    connect(&m_ledger, &Ledger::changed, this, &Totals::addUpLater);
    // The count has the same thread to run on, and is waited for more.
    connect(&m_model, &InvoiceModel::counted, this, &Totals::addUp);
}

void Totals::drop()
{
    m_due.stop();
    ++m_generation;
    m_reading = false;
    m_isAnother = true;
}

void Totals::addUp()
{
    if (!m_isAnother) {
        addUpLater();
        return;
    }
    m_isAnother = false;
    m_line.wait();
    read(++m_generation);
}

void Totals::addUpLater()
{
    if (m_due.isActive() || m_isAnother)
        return;
    const qint64 rest = restsFor * m_took;
    const qint64 since = m_since.isValid() ? m_since.elapsed() : rest;
    m_due.start(std::chrono::milliseconds(m_reading ? rest + pause : std::max(rest - since, pause)));
}

QCoro::Task<> Totals::read(int generation)
{
    const QPointer<Totals> self(this);
    m_since.start();
    m_reading = true;
    auto adding = m_ledger.sums(m_model.query());
    const auto sums = co_await adding;
    if (!self || generation != m_generation)
        co_return;
    m_reading = false;
    m_took = m_since.restart();
    if (sums)
        m_line.show(*sums);
    else
        m_line.clear(); // the list says why
}

} // namespace counterfoil
