// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoicesPage.h"

#include "InvoiceDetails.h"
#include "InvoiceTable.h"
#include "ListMessage.h"
#include "SumsLine.h"
#include "WrapLabel.h"
#include "links/MeansToPay.h"
#include "look/Icons.h"
#include "parts/Card.h"
#include "parts/Text.h"
#include "parts/Words.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

using Condition = InvoiceModel::Condition;

struct Filter {
    QString title;
    std::vector<State> states;
};

const std::vector<Filter> &filters()
{
    static const std::vector<Filter> all{
        {u"All sales"_s, {}},
        {u"Waiting"_s, {State::Issuing, State::Open}},
        {u"Paid"_s, {State::Paid, State::Authorised}},
        {u"Needs a look"_s, {State::Unknown, State::Withheld, State::Chargeback}},
        {u"Not paid"_s, {State::Failed, State::Cancelled, State::Expired, State::Refused}},
    };
    return all;
}

} // namespace

InvoicesPage::InvoicesPage(
    Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_model(ledger, methods, clock)
    , m_checks(ledger, tracker)
    , m_search(new QLineEdit)
    , m_filter(new QComboBox)
    , m_list(new QStackedWidget)
    , m_table(new InvoiceTable(m_model))
    , m_message(new ListMessage)
    , m_trouble(new WrapLabel)
    , m_retry(new QPushButton(u"&Try again"_s))
    , m_sums(new SumsLine)
    , m_details(new InvoiceDetails(ledger, m_checks, methods, clock))
{
    m_model.setLocale(locale());
    m_details->setMinimumWidth(280);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(buildList());
    parts->addWidget(m_details);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(space::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::small);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addSpacing(space::medium);
    column->addWidget(parts, 1);
    column->addSpacing(space::hair);
    column->addWidget(m_sums);

    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
    m_sumsDue.setSingleShot(true);
    m_sumsDue.setInterval(50);
    addShortcuts();
    connectParts();
    onCondition();
}

QWidget *InvoicesPage::buildHeader()
{
    m_search->setPlaceholderText(u"Customer, reference, description"_s);
    m_search->setAccessibleName(u"Search sales"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(320);
    m_search->addAction(look::icon(u"search"), QLineEdit::LeadingPosition);
    for (const Filter &filter : filters())
        m_filter->addItem(filter.title);
    m_filter->setAccessibleName(u"Which sales to show"_s);

    auto *statement = new QPushButton(look::icon(u"calendar"), u"State&ment…"_s);
    statement->setObjectName(u"statement"_s);
    statement->setToolTip(u"Compare a month with what the gateway knows"_s);
    statement->setAutoDefault(false);
    connect(statement, &QPushButton::clicked, this, &InvoicesPage::statementWanted);

    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(new Text(u"Invoices"_s, look::Type::Title));
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_filter);
    row->addWidget(statement);
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
    const auto key = [this](const QKeySequence &sequence, auto action) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(Qt::Key_F5), [this] { m_details->checkNow(); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_search->clear();
        searchNow();
    });
}

void InvoicesPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        searchNow();
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &InvoicesPage::searchNow);
    connect(&m_typing, &QTimer::timeout, this, &InvoicesPage::searchNow);
    connect(&m_sumsDue, &QTimer::timeout, this, [this] { readSums(++m_sumsGeneration); });
    connect(&m_ledger, &Ledger::changed, this, [this] {
        if (m_started && !m_sumsDue.isActive())
            m_sumsDue.start();
    });
    connect(&m_model, &InvoiceModel::conditionChanged, this, &InvoicesPage::onCondition);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &InvoicesPage::onRowsRead);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        // The sale whose details are shown may just have come in, or with a later page.
        if (const int row = m_model.rowOf(m_details->reference());
            row >= 0 && !m_table->currentIndex().isValid())
            m_table->selectRow(row);
    });
    connect(m_message, &ListMessage::pressed, this, &InvoicesPage::onMessageButton);
    connect(m_retry, &QPushButton::clicked, this, &InvoicesPage::readAgain);
    connect(m_table, &InvoiceTable::currentChangedTo, this, &InvoicesPage::chose);
    connect(m_table, &InvoiceTable::showWanted, m_details, &InvoiceDetails::showLink);
    connect(m_table, &InvoiceTable::copyWanted, m_details, &InvoiceDetails::copyLink);
    connect(m_table, &InvoiceTable::menuWanted, this, &InvoicesPage::popUpMenu);
    connect(m_details, &InvoiceDetails::openCard, this, &InvoicesPage::openCard);
    connect(m_details, &InvoiceDetails::sellAgain, this, &InvoicesPage::sellAgain);
}

void InvoicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    searchNow();
}

void InvoicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        m_model.setLocale(locale());
}

void InvoicesPage::searchNow()
{
    m_typing.stop();
    if (!m_started)
        return; // showEvent will
    LedgerQuery query;
    query.search = m_search->text().trimmed();
    query.states = filters()[static_cast<std::size_t>(m_filter->currentIndex())].states;
    m_model.search(query);
    readSums(++m_sumsGeneration);
}

void InvoicesPage::searchEverything()
{
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietFilter(m_filter);
        m_search->clear();
        m_filter->setCurrentIndex(0);
    }
    searchNow();
}

QCoro::Task<> InvoicesPage::readSums(int generation)
{
    const QPointer<InvoicesPage> self(this);
    auto adding = m_ledger.sums(m_model.query());
    const auto sums = co_await adding;
    if (!self || generation != m_sumsGeneration)
        co_return;
    if (sums)
        m_sums->show(*sums);
    else
        m_sums->clear(); // the list says why
}

void InvoicesPage::onCondition()
{
    const Condition condition = m_model.condition();
    const bool rows = m_model.rowCount() > 0;
    m_details->setVisible(condition != Condition::Empty); // there is nothing to choose
    const bool outOfDate = condition == Condition::Failed && rows;
    if (!outOfDate && m_retry->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason); // the button hides itself
    m_retry->setVisible(outOfDate);
    m_trouble->say(outOfDate ? u"The list may be out of date. %1"_s.arg(m_model.error().message) : QString());
    if (condition == Condition::Empty)
        m_message->say(u"No sales yet"_s,
            u"Every sale you issue is kept here, with its pay link and what became of it."_s, u"New &sale"_s);
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
    const QString typed = words::oneLine(m_search->text(), 60);
    if (typed.isEmpty())
        return u"No sale is in the group “%1”."_s.arg(m_filter->currentText());
    if (m_filter->currentIndex() == 0)
        return u"No sale holds “%1”."_s.arg(typed);
    return u"Nothing among “%1” holds “%2”."_s.arg(m_filter->currentText(), typed);
}

void InvoicesPage::onRowsRead()
{
    // The sale whose details are shown stays chosen. Where the search took it away by the person's own wish,
    // its details go as well.
    const QString shown = m_details->reference();
    const int row = m_model.rowOf(shown);
    const bool searched = !m_model.query().search.isEmpty() || !m_model.query().states.empty();
    if (row >= 0)
        m_table->selectRow(row);
    else if (searched)
        m_details->clear();
    onCondition();
}

void InvoicesPage::onMessageButton()
{
    if (m_model.condition() == Condition::Empty)
        Q_EMIT sellWanted();
    else if (m_model.condition() == Condition::NoMatch)
        searchEverything();
    else
        readAgain();
}

void InvoicesPage::readAgain()
{
    m_model.retry();
    readSums(++m_sumsGeneration);
}

void InvoicesPage::chose(const QString &reference)
{
    if (reference != m_details->reference())
        m_details->showInvoice(m_model.at(m_model.rowOf(reference)));
}

void InvoicesPage::select(const QString &reference)
{
    m_details->showReference(reference);
    const int row = m_model.rowOf(reference);
    if (row >= 0) {
        m_table->selectRow(row);
        return;
    }
    m_table->selectRow(-1);
    if (!m_search->text().isEmpty() || m_filter->currentIndex() != 0)
        searchEverything();
}

void InvoicesPage::popUpMenu(const QPoint &globalPosition)
{
    if (!m_details->invoice())
        return;
    delete m_menu;
    m_menu = new QMenu(this);
    const Invoice &invoice = *m_details->invoice();
    const auto add = [this](QStringView icon, const QString &text, const QKeySequence &key, auto what) {
        QAction *action = m_menu->addAction(look::icon(icon), text, m_details, what);
        action->setShortcut(key); // shown only; the page's own keys are in addShortcuts
        action->setShortcutContext(Qt::WidgetShortcut);
        return action;
    };
    add(u"qr", InvoiceDetails::showWords(invoice), QKeySequence(Qt::Key_Return), &InvoiceDetails::showLink)
        ->setEnabled(means::any(invoice));
    add(u"copy", InvoiceDetails::copyWords(invoice), QKeySequence::Copy, &InvoiceDetails::copyLink)
        ->setEnabled(!means::code(invoice).isEmpty());
    m_menu->addSeparator();
    add(u"refresh", u"Chec&k now"_s, QKeySequence(Qt::Key_F5), &InvoiceDetails::checkNow)
        ->setEnabled(!m_checks.isRunning(m_details->reference()));
    add(u"again", u"Sell &again"_s, {}, &InvoiceDetails::sellOnceMore);
    m_menu->popup(globalPosition);
}

} // namespace counterfoil
