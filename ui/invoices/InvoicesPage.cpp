// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoicesPage.h"

#include "CheckStrip.h"
#include "FilterBar.h"
#include "InvoiceDetails.h"
#include "InvoiceList.h"
#include "InvoiceSide.h"
#include "InvoiceTable.h"
#include "SumsLine.h"
#include "Totals.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

using Condition = InvoiceModel::Condition;

namespace {

constexpr int narrowPage = 760; ///< where the list has to do with less than it likes
constexpr int narrowestList = 400;

} // namespace

InvoicesPage::InvoicesPage(
    Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_accounts(tracker.services().gateways.accounts())
    , m_model(ledger, methods, clock)
    , m_checks(ledger, tracker)
    , m_filters(new FilterBar(methods, clock))
    , m_checkAll(new QPushButton(look::icon(u"refresh"), {}))
    , m_list(new InvoiceList(m_model, *m_filters))
    , m_table(m_list->table())
    , m_sums(new SumsLine)
    , m_totals(new Totals(ledger, m_model, *m_sums))
    , m_side(new InvoiceSide({ledger, m_model, *m_table, m_checks, methods}, clock))
    , m_details(m_side->details())
{
    m_model.setLocale(locale());
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(m_list);
    parts->addWidget(m_side);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(space::medium);
    mirrored::keepWithin(parts);
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

void InvoicesPage::offerSending(const SendServices &services)
{
    m_details->offerSending(services);
}

QWidget *InvoicesPage::buildHeader()
{
    auto *statement = new QPushButton(look::icon(u"calendar"), {});
    statement->setObjectName(u"statement"_s);
    m_checkAll->setObjectName(u"checkAll"_s);
    connect(statement, &QPushButton::clicked, this, &InvoicesPage::statementWanted);
    connect(m_checkAll, &QPushButton::clicked, &m_checks, &StatusCheck::checkWaiting);

    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    auto *title = new Text({}, look::Type::Title);
    row->addWidget(title);
    row->addStretch(1);
    for (QPushButton *button : {m_checkAll, statement}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    inEachLanguage(this, [this, title, statement] {
        //: The title of a page.
        title->setText(tr("Invoices"));
        //: A button: opens the statement of a month, as the gateway has it.
        statement->setText(tr("State&ment…"));
        statement->setToolTip(tr("Compare a month with what the gateway knows"));
        //: A button.
        m_checkAll->setText(tr("Check a&ll"));
        m_checkAll->setToolTip(tr("Ask the gateways about every sale that waits"));
    });
    return header;
}

void InvoicesPage::addShortcuts()
{
    auto *checking = new QShortcut(QKeySequence(Qt::Key_F5), this);
    checking->setContext(Qt::WidgetWithChildrenShortcut);
    connect(checking, &QShortcut::activated, m_side, &InvoiceSide::checkNow);
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
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_isAnotherList = true;
        searchNow();
    });
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
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        m_cameUnseen = m_cameUnseen || (first == 0 && !isVisible());
        followRows();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &InvoicesPage::followRows);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &InvoicesPage::followRows);
    connect(&m_model, &InvoiceModel::rowsRead, this, &InvoicesPage::followRows);
    connect(m_list, &InvoiceList::sellWanted, this, &InvoicesPage::sellWanted);
    connect(m_list, &InvoiceList::retryWanted, this, &InvoicesPage::readAgain);
    connect(m_table, &InvoiceTable::chosenChanged, m_side, &InvoiceSide::followChoice);
    connect(m_table, &InvoiceTable::showWanted, m_side, &InvoiceSide::showLink);
    connect(m_table, &InvoiceTable::copyWanted, m_side, &InvoiceSide::copy);
    connect(m_table, &InvoiceTable::menuWanted, m_side, &InvoiceSide::popUpMenu);
    connect(m_details, &InvoiceDetails::loaded, this, &InvoicesPage::findShown);
    connect(m_details, &InvoiceDetails::openCard, this, &InvoicesPage::openCard);
    connect(m_details, &InvoiceDetails::sellAgain, this, &InvoicesPage::sellAgain);
    connect(m_details, &InvoiceDetails::mailSetupWanted, this, &InvoicesPage::mailSetupWanted);
    connect(m_details, &InvoiceDetails::printWanted, this, &InvoicesPage::printWanted);
    connect(m_details, &InvoiceDetails::lateWord, this, &InvoicesPage::lateWord);
}

void InvoicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_started) {
        // Whoever comes back to a sale, or looks for one, says so right after.
        QMetaObject::invokeMethod(this, &InvoicesPage::showWhatCame, Qt::QueuedConnection);
        return;
    }
    m_started = true;
    readAccounts();
    searchNow();
}

/// Who sells and then looks at the list wants to see that sale, and not where the list was left.
void InvoicesPage::showWhatCame()
{
    if (!std::exchange(m_cameUnseen, false) || m_table->isAtTop())
        return;
    m_table->selectRow(-1); // nothing is chosen out of sight
    m_table->scrollToTop();
}

void InvoicesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setMinimumWidth(width() < narrowPage ? narrowestList : m_table->minimumSizeHint().width());
}

void InvoicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
    else if (event->type() == QEvent::LanguageChange)
        m_model.retranslate();
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
    //: How many a search has found.
    const LocalizedText found = translatable("InvoicesPage", "%Ln sale(s)", nullptr, count);
    Announcement::say(this, count == 0 ? tr("No sale matches") : found.toString());
}

void InvoicesPage::onCondition()
{
    const Condition condition = m_model.condition();
    const bool isVain = condition == Condition::Empty
        || (condition == Condition::Failed && m_model.rowCount() == 0); // there is nothing to choose
    m_side->setVisible(!isVain);
    m_checkAll->setVisible(condition != Condition::Empty);
    m_list->refresh();
    m_sums->setVisible(m_model.rowCount() > 0);
}

void InvoicesPage::onRowsRead()
{
    // The sale whose details are shown stays chosen, unless the person wished for another list: that begins
    // at its newest sale, and nothing is chosen out of sight.
    const bool isAnother = std::exchange(m_isAnotherList, false);
    const int row = m_model.rowOf(m_details->reference());
    if (row >= 0 && (!isAnother || m_table->isOnFirstScreen(row)))
        m_table->selectRow(row);
    else if (isAnother || m_model.query().isFiltered())
        m_details->clear();
    onCondition();
    m_side->showChosen();
}

/// The same sales, perhaps in other rows, or read only now.
void InvoicesPage::followRows()
{
    m_side->followRows();
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

void InvoicesPage::readAgain()
{
    m_searched = true;
    m_totals->drop();
    m_model.retry();
}

void InvoicesPage::comeBack()
{
    m_cameUnseen = false;
    if (m_list->showsRows())
        m_table->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void InvoicesPage::select(const QString &reference)
{
    m_cameUnseen = false;
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
    m_isAnotherList = false; // whatever list it is, that sale is looked for in it
}

} // namespace counterfoil
