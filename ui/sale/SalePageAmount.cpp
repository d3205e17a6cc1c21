// SPDX-License-Identifier: GPL-3.0-or-later
// How the sale page asks before it sends a sale whose amount is far from what is usual. The form keeps all
// that was typed, as it does while a duplicate is asked about (SalePageDuplicate.cpp).
#include "AmountQuestion.h"
#include "SaleHead.h"
#include "SalePage.h"
#include "SendingView.h"

#include <QStackedLayout>

#include <utility>

namespace counterfoil {

bool SalePage::asksAboutAmount() const
{
    return m_unusual && m_place->currentWidget() == m_unusual;
}

void SalePage::askAboutAmount(const UnusualAmount &unusual, const QString &accountId)
{
    m_sending = false;
    m_wait->stop();
    if (m_wish) { // another account was chosen meanwhile: it may be meant for that one
        showForm();
        m_head->chooseAccount(std::exchange(m_wish, {})->accountId);
        showTrouble(unusual.error(), false);
        return;
    }
    m_heldFor = accountId;
    if (!m_unusual) {
        m_unusual = new AmountQuestion;
        m_place->addWidget(m_unusual);
        connect(m_unusual, &AmountQuestion::issueWanted, this,
            [this] { issueHeld({.amounts = Amounts::Allowed}); });
        connect(m_unusual, &AmountQuestion::changeWanted, this, [this] {
            ++m_visit;
            showForm();
            focusAmount();
        });
    }
    m_place->setCurrentWidget(m_unusual);
    m_unusual->ask(unusual);
}

} // namespace counterfoil
