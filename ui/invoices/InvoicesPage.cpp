// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoicesPage.h"

#include "CheckStrip.h"
#include "ChosenSales.h"
#include "FilterBar.h"
#include "InvoiceDetails.h"
#include "InvoiceTable.h"
#include "ListMessage.h"
#include "SumsLine.h"
#include "Totals.h"
#include "WrapLabel.h"
#include "links/MeansToPay.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/NextStep.h"
#include "parts/Text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

using Condition = InvoiceModel::Condition;

InvoicesPage::InvoicesPage(
    Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_accounts(tracker.office().gateways.accounts())
    , m_model(ledger, methods, clock)
    , m_checks(ledger, tracker)
    , m_filters(new FilterBar(methods, clock))
    , m_checkAll(new QPushButton(look::icon(u"refresh"), u"Check a&ll"_s))
    , m_list(new QStackedWidget)
    , m_table(new InvoiceTable(m_model))
    , m_message(new ListMessage)
    , m_trouble(new WrapLabel)
    , m_retry(new QPushButton(u"&Try again"_s))
    , m_sums(new SumsLine)
    , m_totals(new Totals(ledger, m_model, *m_sums))
    , m_side(new QStackedWidget)
    , m_details(new InvoiceDetails(ledger, m_checks, methods, clock))
    , m_chosen(new ChosenSales(ledger, m_model, m_checks, clock))
{
    m_model.setLocale(locale());
    m_side->addWidget(m_details);
    m_side->addWidget(m_chosen);
    m_side->setMinimumWidth(280);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(buildList());
    parts->addWidget(m_side);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(space::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::small);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addSpacing(space::small);
    column->addWidget(m_filters);
    column->addSpacing(space::small);
    column->addWidget(new CheckStrip(m_checks));
    column->addSpacing(space::small);
    column->addWidget(parts, 1);
    column->addSpacing(space::hair);
    column->addWidget(m_sums);

    addShortcuts();
    connectParts();
    onCondition();
}

QWidget *InvoicesPage::buildHeader()
{
    auto *statement = new QPushButton(look::icon(u"calendar"), u"State&ment…"_s);
    statement->setObjectName(u"statement"_s);
    statement->setToolTip(u"Compare a month with what the gateway knows"_s);
    m_checkAll->setObjectName(u"checkAll"_s);
    m_checkAll->setToolTip(u"Ask the gateways about every sale that waits"_s);
    connect(statement, &QPushButton::clicked, this, &InvoicesPage::statementWanted);
    connect(m_checkAll, &QPushButton::clicked, &m_checks, &StatusCheck::checkWaiting);

    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(new Text(u"Invoices"_s, look::Type::Title));
    row->addStretch(1);
    for (QPushButton *button : {m_checkAll, statement}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    return header;
}

QWidget *InvoicesPage::buildList()
{
    auto *card = new Card;
    card->setContentsMargins({});
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
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, look::cardRadius / 2, 1, look::cardRadius / 2); // clear of the corners
    column->setSpacing(0);
    column->addLayout(trouble);
    column->addWidget(m_list, 1);
    card->setMinimumWidth(m_table->minimumSizeHint().width());
    return card;
}

void InvoicesPage::addShortcuts()
{
    auto *checking = new QShortcut(QKeySequence(Qt::Key_F5), this);
    checking->setContext(Qt::WidgetWithChildrenShortcut);
    connect(checking, &QShortcut::activated, this, &InvoicesPage::checkNow);
}

/// The whole window has a shortcut for it (Desktop), which is before this and must not meet another.
void InvoicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else
        QWidget::keyPressEvent(event);
}

void InvoicesPage::focusSearch()
{
    m_filters->focusSearch();
}

void InvoicesPage::connectParts()
{
    connect(m_filters, &FilterBar::changed, this, &InvoicesPage::searchNow);
    connect(m_filters, &FilterBar::listWanted, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(&m_accounts, &Accounts::changed, this, [this] {
        if (m_started)
            readAccounts();
    });
    connect(&m_ledger, &Ledger::replaced, this, &InvoicesPage::beginAnew);
    connect(&m_model, &InvoiceModel::conditionChanged, this, &InvoicesPage::onCondition);
    connect(&m_model, &InvoiceModel::counted, this, &InvoicesPage::onCounted);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InvoicesPage::onRowsRead);
    // After the table's own connections: it knows by then where the chosen sales stand.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &InvoicesPage::followRows);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &InvoicesPage::followRows);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &InvoicesPage::followRows);
    connect(&m_model, &InvoiceModel::rowsRead, this, &InvoicesPage::followRows);
    connect(m_message, &ListMessage::pressed, this, &InvoicesPage::onMessageButton);
    connect(m_retry, &QPushButton::clicked, this, &InvoicesPage::readAgain);
    connect(m_table, &InvoiceTable::chosenChanged, this, &InvoicesPage::onChosen);
    connect(m_table, &InvoiceTable::showWanted, this, &InvoicesPage::showLink);
    connect(m_table, &InvoiceTable::copyWanted, this, &InvoicesPage::copy);
    connect(m_table, &InvoiceTable::menuWanted, this, &InvoicesPage::popUpMenu);
    connect(m_details, &InvoiceDetails::loaded, this, &InvoicesPage::findShown);
    connect(m_details, &InvoiceDetails::openCard, this, &InvoicesPage::openCard);
    connect(m_details, &InvoiceDetails::sellAgain, this, &InvoicesPage::sellAgain);
}

void InvoicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    readAccounts();
    searchNow();
}

void InvoicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
}

QCoro::Task<> InvoicesPage::readAccounts()
{
    const QPointer<InvoicesPage> self(this);
    auto reading = m_accounts.all();
    const auto accounts = co_await reading;
    if (self && accounts)
        m_filters->setAccounts(*accounts);
}

void InvoicesPage::searchNow()
{
    if (!m_started)
        return; // showEvent will
    m_searched = true;
    m_totals->drop();
    m_model.search(m_filters->query());
}

void InvoicesPage::showNeedingPerson()
{
    m_filters->showNeedingPerson();
}

void InvoicesPage::beginAnew()
{
    m_details->clear();
    searchNow();
}

void InvoicesPage::onCounted()
{
    if (!std::exchange(m_searched, false))
        return;
    const int count = m_model.rowCount();
    const QString said = count == 0 ? u"No sale matches"_s
        : count == 1                ? u"1 sale"_s
                                    : u"%1 sales"_s.arg(locale().toString(count));
    Announcement::say(this, said);
}

void InvoicesPage::onCondition()
{
    const Condition condition = m_model.condition();
    const bool rows = m_model.rowCount() > 0;
    m_side->setVisible(condition != Condition::Empty); // there is nothing to choose
    m_checkAll->setVisible(condition != Condition::Empty);
    const bool outOfDate = condition == Condition::Failed && rows;
    if (!outOfDate && m_retry->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason); // the button hides itself
    m_retry->setVisible(outOfDate);
    m_trouble->say(outOfDate ? u"The list may be out of date. %1"_s.arg(m_model.error().message) : QString());
    if (condition == Condition::Empty)
        m_message->say(u"No sales yet"_s,
            u"Every sale you issue is kept here, with its pay link and what became of it."_s, u"New &sale"_s);
    else if (condition == Condition::NoMatch && m_model.query().needsPerson
        && m_filters->searched().isEmpty())
        m_message->say(u"Nothing needs a look"_s,
            u"Sales stand here whose outcome is not known, whose money is held back or went back, or that were paid with another amount."_s,
            u"Sho&w all sales"_s);
    else if (condition == Condition::NoMatch)
        m_message->say(u"No sale matches"_s, whatMatchedNothing(), u"Sho&w all sales"_s);
    else if (condition == Condition::Failed)
        m_message->say(u"The sales cannot be read"_s, m_model.error().message, u"&Try again"_s);
    else
        m_message->say(u"Reading the sales…"_s, u"A long list may take a moment."_s);
    m_sums->setVisible(rows);
    QWidget *shown = rows ? static_cast<QWidget *>(m_table) : m_message;
    if (m_list->currentWidget() != shown)
        m_list->setCurrentWidget(shown);
}

QString InvoicesPage::whatMatchedNothing() const
{
    const QString typed = m_filters->searched();
    const QString among = m_filters->used().join(u", "_s);
    if (typed.isEmpty())
        return u"No sale is in %1."_s.arg(among);
    if (among.isEmpty())
        return u"No sale holds “%1”."_s.arg(typed);
    return u"Nothing among %1 holds “%2”."_s.arg(among, typed);
}

void InvoicesPage::onRowsRead()
{
    // The sale whose details are shown stays chosen. Where the search took it away by the person's own wish,
    // its details go as well.
    const int row = m_model.rowOf(m_details->reference());
    if (row >= 0)
        m_table->selectRow(row);
    else if (m_model.query().isFiltered())
        m_details->clear();
    onCondition();
    showSide();
}

/// The same sales, perhaps in other rows, or read only now.
void InvoicesPage::followRows()
{
    if (severalChosen())
        m_chosen->follow(m_table->chosenRows());
    else
        showChosen();
    findShown();
}

/// The sale whose details are shown may just have come in, or have been read; else its row is looked for.
void InvoicesPage::findShown()
{
    const auto &shown = m_details->invoice();
    if (m_table->chosenCount() > 0 || m_details->reference().isEmpty())
        return;
    const int row = m_model.rowOf(m_details->reference());
    if (row >= 0)
        m_table->selectRow(row);
    else if (shown && m_model.isCounted() && !m_model.query().isFiltered())
        m_table->showRow(m_model.rowNear(shown->place));
}

void InvoicesPage::onMessageButton()
{
    if (m_model.condition() == Condition::Empty)
        Q_EMIT sellWanted();
    else if (m_model.condition() == Condition::NoMatch)
        m_filters->clear();
    else
        readAgain();
}

void InvoicesPage::readAgain()
{
    m_searched = true;
    m_totals->drop();
    m_model.retry();
}

/// What is shown is what is highlighted, however it came to be so: nobody copies the link of another sale.
void InvoicesPage::showChosen()
{
    const int row = m_table->chosenRow();
    if (row < 0)
        return;
    const Invoice *invoice = m_model.at(row);
    if (!invoice)
        m_details->await();
    else if (invoice->reference != m_details->reference())
        m_details->showInvoice(*invoice);
}

bool InvoicesPage::severalChosen() const
{
    return m_side->currentWidget() == m_chosen;
}

void InvoicesPage::onChosen()
{
    if (m_table->chosenCount() == 0)
        m_details->clear();
    showSide();
}

void InvoicesPage::showSide()
{
    m_chosen->choose(m_table->chosenRows());
    m_side->setCurrentWidget(m_table->chosenCount() > 1 ? static_cast<QWidget *>(m_chosen) : m_details);
    showChosen();
}

void InvoicesPage::showLink()
{
    if (severalChosen())
        m_chosen->sayOneAtATime();
    else
        m_details->showLink();
}

void InvoicesPage::copy()
{
    if (severalChosen())
        m_chosen->copyReferences();
    else
        m_details->copyLink();
}

void InvoicesPage::comeBack()
{
    if (m_list->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void InvoicesPage::checkNow()
{
    if (severalChosen())
        m_chosen->checkNow();
    else
        m_details->checkNow();
}

void InvoicesPage::select(const QString &reference)
{
    const int row = m_model.rowOf(reference);
    if (row >= 0) {
        m_details->showReference(reference);
        m_table->selectRow(row);
        return;
    }
    m_table->selectRow(-1); // first: it empties the details, and they are looked for where none is chosen
    m_details->showReference(reference);
    if (!m_filters->isEmpty())
        m_filters->clear();
}

void InvoicesPage::popUpMenu(const QPoint &globalPosition)
{
    if (!m_details->invoice() && !severalChosen())
        return;
    delete m_menu;
    m_menu = new QMenu(this);
    if (severalChosen()) {
        m_menu->addAction(look::icon(u"copy"), u"&Copy references"_s, m_chosen, &ChosenSales::copyReferences);
        m_menu->addAction(look::icon(u"refresh"), u"Chec&k now"_s, m_chosen, &ChosenSales::checkNow);
        m_menu->popup(globalPosition);
        return;
    }
    const Invoice &invoice = *m_details->invoice();
    const auto add = [this](QStringView icon, const QString &text, const QKeySequence &key, auto what) {
        QAction *action = m_menu->addAction(look::icon(icon), text, m_details, what);
        action->setShortcut(key); // shown only; the page's own keys are in addShortcuts
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(u"qr", InvoiceDetails::showWords(invoice), QKeySequence(Qt::Key_Return), &InvoiceDetails::showLink)
        ->setEnabled(steps::isPayable(invoice));
    add(u"copy", InvoiceDetails::copyWords(invoice), QKeySequence::Copy, &InvoiceDetails::copyLink)
        ->setEnabled(steps::isPayable(invoice) && !means::code(invoice).isEmpty());
    m_menu->addSeparator();
    add(u"refresh", u"Chec&k now"_s, QKeySequence(Qt::Key_F5), &InvoiceDetails::checkNow)
        ->setEnabled(!m_checks.isRunning(m_details->reference()));
    add(u"again", InvoiceDetails::againWords(invoice), {}, &InvoiceDetails::sellOnceMore);
    m_menu->popup(globalPosition);
}

} // namespace counterfoil
