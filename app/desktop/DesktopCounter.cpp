// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "counter/TakingsDialog.h"
#include "counter/TakingsView.h"
#include "sale/SalePage.h"

#include <utility>

namespace counterfoil {

/// The window is a till from now on, and when it is opened the next time.
void Desktop::openCounter()
{
    m_preferences.setCounter(true);
    comeBackToCounter();
}

void Desktop::leaveCounter()
{
    m_preferences.setCounter(false);
    showCounter(false);
}

/// A message's click, a search or the settings lead away from a till for a moment, and do not end it.
void Desktop::comeBackToCounter()
{
    if (m_preferences.isCounter())
        showCounter(true);
}

void Desktop::showCounter(bool shown)
{
    if (shown == m_window.isBare())
        return;
    if (shown)
        showSalePage();
    salePage().setCounter(shown);
    m_window.setBare(shown);
}

/// Who stands at a till looks at the customer: what ends without money is heard, too, be it refused before
/// anybody could pay. Each sale has one end: paid that is charged back later is none of the till's.
void Desktop::hearAtCounter(const Invoice &sale)
{
    if (std::exchange(m_followed, sale.reference) != sale.reference)
        m_isEndTold = false;
    const bool isOver = isPaid(sale.state) || !isUnsettled(sale.state);
    if (!isOver || std::exchange(m_isEndTold, true))
        return;
    if (m_preferences.isCounter() && m_news && !isPaid(sale.state))
        m_news->hearNotPaid(sale, m_language.code());
}

void Desktop::showTakings()
{
    if (!m_takings)
        m_takings = new TakingsDialog(
            new TakingsView(m_services.ledger, m_services.clock, trainingAccount().id), &m_window);
    m_takings->show();
    m_takings->activateWindow();
}

} // namespace counterfoil
