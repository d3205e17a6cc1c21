// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceList.h"

#include "FilterBar.h"
#include "InvoiceModel.h"
#include "InvoiceTable.h"
#include "ListMessage.h"
#include "WrapLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

using Condition = InvoiceModel::Condition;

InvoiceList::InvoiceList(InvoiceModel &model, FilterBar &filters, QWidget *parent)
    : Card(parent)
    , m_model(model)
    , m_filters(filters)
    , m_table(new InvoiceTable(model))
    , m_message(new ListMessage)
    , m_trouble(new WrapLabel)
    , m_retry(new QPushButton(u"&Try again"_s))
    , m_list(new QStackedWidget)
{
    setContentsMargins({});
    m_list->addWidget(m_table);
    m_list->addWidget(m_message);
    m_trouble->setTone(look::Tone::Bad);
    m_trouble->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_trouble->hide();
    m_retry->setFlat(true);
    m_retry->setAutoDefault(false);
    m_retry->hide();
    auto *trouble = new QHBoxLayout;
    trouble->setContentsMargins({});
    trouble->addWidget(m_trouble, 1);
    trouble->addWidget(m_retry, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, look::cardRadius / 2, 1, look::cardRadius / 2); // clear of the corners
    column->setSpacing(0);
    column->addLayout(trouble);
    column->addWidget(m_list, 1);
    connect(m_message, &ListMessage::pressed, this, &InvoiceList::onMessageButton);
    connect(m_retry, &QPushButton::clicked, this, &InvoiceList::retryWanted);
}

bool InvoiceList::showsRows() const
{
    return m_list->currentWidget() == m_table;
}

void InvoiceList::refresh()
{
    const bool rows = m_model.rowCount() > 0;
    const bool outOfDate = m_model.condition() == Condition::Failed && rows;
    if (!outOfDate && m_retry->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason); // the button hides itself
    m_retry->setVisible(outOfDate);
    m_trouble->say(outOfDate ? u"The list may be out of date. %1"_s.arg(m_model.error().message) : QString());
    sayWhatThereIs();
    QWidget *shown = rows ? static_cast<QWidget *>(m_table) : m_message;
    if (m_list->currentWidget() != shown)
        m_list->setCurrentWidget(shown);
}

void InvoiceList::sayWhatThereIs()
{
    const Condition condition = m_model.condition();
    if (condition == Condition::Empty)
        m_message->say(u"No sales yet"_s,
            u"Every sale you issue is kept here, with its pay link and what became of it."_s, u"New &sale"_s);
    else if (condition == Condition::NoMatch && m_model.query().needsPerson && m_filters.searched().isEmpty())
        m_message->say(u"Nothing needs a look"_s,
            u"Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount."_s,
            u"Sho&w all sales"_s);
    else if (condition == Condition::NoMatch)
        m_message->say(u"No sale matches"_s, whatMatchedNothing(), u"Sho&w all sales"_s);
    else if (condition == Condition::Failed)
        m_message->say(u"The sales cannot be read"_s, m_model.error().message, u"&Try again"_s);
    else
        m_message->say(u"Reading the sales…"_s, u"A long list may take a moment."_s);
}

QString InvoiceList::whatMatchedNothing() const
{
    const QString typed = m_filters.searched();
    const QString among = m_filters.used().join(u", "_s);
    if (typed.isEmpty())
        return u"No sale is in %1."_s.arg(among);
    if (among.isEmpty())
        return u"No sale holds “%1”."_s.arg(typed);
    return u"Nothing among %1 holds “%2”."_s.arg(among, typed);
}

void InvoiceList::onMessageButton()
{
    if (m_model.condition() == Condition::Empty)
        Q_EMIT sellWanted();
    else if (m_model.condition() == Condition::NoMatch)
        m_filters.clear();
    else
        Q_EMIT retryWanted();
}

} // namespace counterfoil
