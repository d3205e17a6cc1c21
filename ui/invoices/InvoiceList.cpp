// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceList.h"

#include "FilterBar.h"
#include "InvoiceModel.h"
#include "InvoiceTable.h"
#include "ListMessage.h"
#include "WrapLabel.h"
#include "parts/InEachLanguage.h"

#include <QEvent>
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
    , m_retry(new QPushButton)
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
    inEachLanguage(this, [this] { m_retry->setText(tr("&Try again")); });
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
    m_trouble->say(outOfDate
            ? translatable("InvoiceList", "The list may be out of date.") + u" "_s + m_model.error().message
            : LocalizedText());
    sayWhatThereIs();
    QWidget *shown = rows ? static_cast<QWidget *>(m_table) : m_message;
    if (m_list->currentWidget() != shown)
        m_list->setCurrentWidget(shown);
}

void InvoiceList::sayWhatThereIs()
{
    const Condition condition = m_model.condition();
    const LocalizedText showAll = translatable("InvoiceList", "Sho&w all sales");
    if (condition == Condition::Empty)
        m_message->say(translatable("InvoiceList", "No sales yet"),
            translatable(
                "InvoiceList", "Every sale you issue is kept here, with its pay link and what became of it."),
            translatable("InvoiceList", "New &sale"));
    else if (condition == Condition::NoMatch && m_model.query().needsPerson && m_filters.searched().isEmpty())
        m_message->say(translatable("InvoiceList", "Nothing needs a look"),
            translatable("InvoiceList",
                "Sales stand here whose outcome is not known, whose money is held back or went back, or that "
                "were paid with another amount."),
            showAll);
    else if (condition == Condition::NoMatch)
        m_message->say(translatable("InvoiceList", "No sale matches"), whatMatchedNothing(), showAll);
    else if (condition == Condition::Failed)
        m_message->say(translatable("InvoiceList", "The sales cannot be read"), m_model.error().message,
            translatable("InvoiceList", "&Try again"));
    else
        m_message->say(translatable("InvoiceList", "Reading the sales…"),
            translatable("InvoiceList", "A long list may take a moment."));
}

LocalizedText InvoiceList::whatMatchedNothing() const
{
    const QString typed = m_filters.searched();
    const LocalizedText among = listed(m_filters.used());
    if (typed.isEmpty())
        //: %1 are the filters that are used, one or several: ““Paid”, “Last 7 days””.
        return translatable("InvoiceList", "No sale is in %1.").arg(among);
    if (among.isEmpty())
        //: %1 is what was searched for.
        return translatable("InvoiceList", "No sale holds “%1”.").arg(typed);
    //: %1 are the filters that are used, one or several: ““Paid”, “Last 7 days””. %2 is what was searched
    //: for.
    return translatable("InvoiceList", "Nothing among %1 holds “%2”.").arg(among, typed);
}

/// The filters are called otherwise now.
void InvoiceList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayWhatThereIs();
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
