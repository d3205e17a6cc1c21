// SPDX-License-Identifier: GPL-3.0-or-later
#include "QuickAmounts.h"

#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QButtonGroup>
#include <QPushButton>

namespace counterfoil {

QuickAmounts::QuickAmounts(QWidget *parent)
    : QWidget(parent)
    , m_row(new Flow(Flow::Width::Shared, this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(look::space::small);
    spoken::as(this, QAccessible::Grouping);
    inEachLanguage(this, [this] { sayAnew(); });
    hide();
}

void QuickAmounts::sayAnew()
{
    //: Buttons with amounts that are sold often; for screen readers.
    setAccessibleName(tr("Quick amounts"));
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setText(words::number(m_amounts[at], QLocale()));
        m_buttons[at]->setAccessibleName(words::amount(m_amounts[at], QLocale()));
    }
}

void QuickAmounts::setAmounts(const std::vector<Money> &amounts)
{
    if (amounts == m_amounts)
        return;
    m_amounts = amounts;
    while (m_buttons.size() > m_amounts.size()) {
        QPushButton *button = m_buttons.back();
        m_buttons.pop_back();
        m_row->removeWidget(button);
        m_group->removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the one that is pressed now
    }
    while (m_buttons.size() < m_amounts.size()) {
        auto *button = new QPushButton;
        // Who types goes on typing: a touch leaves the focus where it is.
        button->setFocusPolicy(m_buttons.empty() ? Qt::TabFocus : Qt::NoFocus);
        button->setAutoDefault(false);
        const std::size_t at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] { Q_EMIT chosen(m_amounts[at]); });
        m_row->addWidget(button);
        m_group->addButton(button);
        m_buttons.push_back(button);
    }
    sayAnew();
}

} // namespace counterfoil
