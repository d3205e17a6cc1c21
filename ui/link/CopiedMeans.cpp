// SPDX-License-Identifier: GPL-3.0-or-later
#include "CopiedMeans.h"

#include "base/DirectionMarks.h"
#include "links/PaymentMeans.h"
#include "parts/NextStep.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

/// What is copied is a sale of this hour, as a rule.
constexpr int salesLookedAt = 500;

} // namespace

CopiedMeans::CopiedMeans(Ledger &ledger, std::function<copying::Clipboard()> clipboard, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clipboard(std::move(clipboard))
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopiedMeans::takeNote);
    connect(&m_ledger, &Ledger::changed, this, [this](const QStringList &references) {
        for (const auto &[reference, isAwaited] : m_sales) {
            if (references.contains(reference))
                lookAt(reference);
        }
    });
    connect(&m_ledger, &Ledger::replaced, this, [this] {
        for (const auto &[reference, isAwaited] : m_sales)
            lookAt(reference);
    });
}

bool CopiedMeans::isOver(const QString &text) const
{
    return text == m_copied && !m_sales.empty()
        && std::none_of(m_sales.begin(), m_sales.end(), [](const auto &each) { return each.second; });
}

void CopiedMeans::takeNote()
{
    const copying::Clipboard now = m_clipboard();
    const bool isAskedAbout = !copying::lossWords(now).isEmpty() && now.content->hasText();
    m_sales.clear();
    m_copied = isAskedAbout ? now.content->text() : QString();
    if (isAskedAbout)
        findSales();
}

/// An address may be that of several sales.
QCoro::Task<> CopiedMeans::findSales()
{
    const QString copied = m_copied;
    LedgerQuery awaited;
    awaited.states = {State::Issuing, State::Open, State::Unknown};
    awaited.limit = salesLookedAt;
    auto reading = m_ledger.list(awaited);
    const QPointer<CopiedMeans> self(this);
    const auto sales = co_await reading;
    if (!self || !sales || copied != m_copied)
        co_return;
    for (const Invoice &each : *sales) {
        if (forCopying(paymentMeans::text(each)) != copied)
            continue;
        m_sales[each.reference] = true;
        lookAt(each.reference); // it may have ended since the list was read
    }
}

QCoro::Task<> CopiedMeans::lookAt(QString reference)
{
    auto reading = m_ledger.find(reference);
    const QPointer<CopiedMeans> self(this);
    const auto sale = co_await reading;
    if (!self || !sale)
        co_return;
    if (const auto known = m_sales.find(reference); known != m_sales.end())
        known->second = steps::isAwaited(sale->state);
}

} // namespace counterfoil
