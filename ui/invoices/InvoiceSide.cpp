// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceSide.h"

#include "ChosenSales.h"
#include "InvoiceDetails.h"
#include "InvoiceModel.h"
#include "InvoiceTable.h"
#include "StatusCheck.h"
#include "invoices/MayBeTold.h"
#include "links/PaymentMeans.h"
#include "look/Icons.h"
#include "parts/NextStep.h"
#include "sending/SaleSender.h"

#include <QAction>
#include <QMenu>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 260;

} // namespace

InvoiceSide::InvoiceSide(const Services &services, const Clock &clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(services.model)
    , m_table(services.table)
    , m_checks(services.checks)
    , m_details(new InvoiceDetails(services.ledger, services.checks, services.methods, clock))
    , m_chosen(new ChosenSales(services.ledger, services.model, services.checks, clock))
{
    addWidget(m_details);
    addWidget(m_chosen);
    setMinimumWidth(narrowest);
}

bool InvoiceSide::areSeveral() const
{
    return currentWidget() == m_chosen;
}

void InvoiceSide::followChoice()
{
    if (m_table.chosenCount() == 0)
        m_details->clear();
    showChosen();
}

void InvoiceSide::followRows()
{
    if (areSeveral())
        m_chosen->follow(m_table.chosenRows());
    else
        showOne();
}

void InvoiceSide::showChosen()
{
    m_chosen->choose(m_table.chosenRows());
    setCurrentWidget(m_table.chosenCount() > 1 ? static_cast<QWidget *>(m_chosen) : m_details);
    showOne();
}

/// What is shown is what is highlighted: nobody copies the link of another sale.
void InvoiceSide::showOne()
{
    const int row = m_table.chosenRow();
    if (row < 0)
        return;
    const Invoice *invoice = m_model.at(row);
    if (!invoice)
        m_details->await();
    else if (invoice->reference != m_details->reference())
        m_details->showInvoice(*invoice);
}

void InvoiceSide::showLink()
{
    if (areSeveral())
        m_chosen->sayOneAtATime();
    else
        m_details->showLink();
}

void InvoiceSide::copy()
{
    if (areSeveral())
        m_chosen->copyReferences();
    else
        m_details->copyLink();
}

void InvoiceSide::checkNow()
{
    if (areSeveral())
        m_chosen->checkNow();
    else
        m_details->checkNow();
}

void InvoiceSide::popUpMenu(const QPoint &globalPosition)
{
    if (!m_details->invoice() && !areSeveral())
        return;
    delete m_menu;
    m_menu = new QMenu(this);
    if (areSeveral()) {
        m_menu->addAction(
            look::icon(u"copy"), tr("&Copy references"), m_chosen, &ChosenSales::copyReferences);
        m_menu->addAction(look::icon(u"refresh"), tr("Chec&k now"), m_chosen, &ChosenSales::checkNow);
        m_menu->popup(globalPosition);
        return;
    }
    const Invoice &invoice = *m_details->invoice();
    const auto add = [this](QStringView icon, const QString &text, const QKeySequence &key, auto what) {
        QAction *action = m_menu->addAction(look::icon(icon), text, m_details, what);
        action->setShortcut(key); // shown only; the page has the keys themselves
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(u"qr", InvoiceDetails::showWords(invoice), QKeySequence(Qt::Key_Return), &InvoiceDetails::showLink)
        ->setEnabled(steps::isPayable(invoice));
    add(u"copy", InvoiceDetails::copyWords(invoice), QKeySequence::Copy, &InvoiceDetails::copyLink)
        ->setEnabled(
            steps::isPayable(invoice) && mayBeShownToPay(invoice) && !paymentMeans::text(invoice).isEmpty());
    if (SaleSender *sender = m_details->sender(); sender->hasWays()) {
        QMenu *sending = m_menu->addMenu(look::icon(u"send"), sender->buttonWords());
        sender->addTo(sending);
    }
    if (SaleSender *sender = m_details->sender(); sender->hasPapers()) {
        //: An entry of a menu that has further ones: the papers of a sale.
        QMenu *papers = m_menu->addMenu(look::icon(u"print"), tr("P&rint"));
        sender->addPapers(papers);
    }
    m_menu->addSeparator();
    add(u"refresh", tr("Chec&k now"), QKeySequence(Qt::Key_F5), &InvoiceDetails::checkNow)
        ->setEnabled(!m_checks.isRunning(m_details->reference()));
    add(u"again", InvoiceDetails::againWords(invoice), {}, &InvoiceDetails::sellOnceMore);
    m_menu->popup(globalPosition);
}

} // namespace counterfoil
