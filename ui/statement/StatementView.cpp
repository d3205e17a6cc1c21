// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementView.h"

#include "GatewayChoice.h"
#include "MonthStepper.h"
#include "StatementTable.h"
#include "accounts/Question.h"
#include "base/Counted.h"
#include "form/QuietComboBox.h"
#include "invoices/ListMessage.h"
#include "invoices/WrapLabel.h"
#include "look/Scale.h"
#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;
using Doing = StatementWork::Doing;

namespace {

QString sales(qsizetype count)
{
    return counted(count, u"sale"_s);
}

QString sumText(const std::optional<Money> &sum, const QLocale &locale)
{
    return sum ? words::amount(*sum, locale) : u"more than can be added up"_s;
}

} // namespace

StatementView::StatementView(
    Statements &statements, Accounts &accounts, const GatewayCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_statements(statements)
    , m_accounts(accounts)
    , m_work(statements)
    , m_account(new QuietComboBox)
    , m_gateway(new GatewayChoice(catalogue))
    , m_month(new MonthStepper(statements.currentMonth(), statements.currentMonth()))
    , m_compare(new QPushButton(u"&Compare"_s))
    , m_filter(new QComboBox)
    , m_warning(new Notice(look::Tone::Warning))
    , m_outcome(new Notice(look::Tone::Good))
    , m_list(new QStackedWidget)
    , m_table(new StatementTable(m_model))
    , m_message(new ListMessage)
    , m_note(new WrapLabel)
    , m_sums(new WrapLabel)
    , m_check(new QPushButton)
    , m_all(new QPushButton(u"Choose &all"_s))
    , m_take(new QPushButton)
    , m_question(new Question)
{
    m_model.setLocale(locale());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(buildHead());
    column->addWidget(m_warning);
    column->addWidget(m_outcome);
    column->addWidget(buildList(), 1);
    column->addWidget(m_note);
    column->addWidget(m_sums);
    column->addWidget(m_question);
    column->addWidget(buildFoot());
    m_sums->setStrong(true);
    m_note->say({});
    m_sums->say({});
    connectParts();
    onWork();
    readAccounts();
}

QWidget *StatementView::buildHead()
{
    spoken::label(m_account, u"Account"_s);
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMinimumWidth(180);
    m_account->setMaximumWidth(280);
    m_compare->setDefault(true);
    spoken::label(m_filter, u"Which lines to show"_s);
    m_filter->addItem(u"All"_s);
    m_filter->addItem(u"Differences"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_account);
    row->addWidget(m_gateway);
    row->addWidget(m_month);
    row->addWidget(m_compare);
    row->addStretch(1);
    row->addWidget(m_filter);
    return head;
}

QWidget *StatementView::buildList()
{
    auto *card = new Card;
    card->setContentsMargins({});
    m_list->addWidget(m_table);
    m_list->addWidget(m_message);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, look::cardRadius / 2, 1, look::cardRadius / 2); // clear of the corners
    column->setSpacing(0);
    column->addWidget(m_list);
    return card;
}

QWidget *StatementView::buildFoot()
{
    QPushButton *no = m_question->addHarmlessAnswer(u"&Leave them out"_s);
    m_yes = m_question->addAnswer({});
    connect(no, &QPushButton::clicked, this, [this] {
        dismissQuestion();
        m_take->setFocus(Qt::OtherFocusReason);
    });
    connect(m_yes, &QPushButton::clicked, this, &StatementView::importInvoices);
    m_all->setFlat(true);
    for (QPushButton *button : {m_check, m_all, m_take})
        button->setAutoDefault(false);
    m_foot = new QWidget;
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_check);
    row->addStretch(1);
    row->addWidget(m_all);
    row->addWidget(m_take);
    return m_foot;
}

void StatementView::connectParts()
{
    connect(&m_accounts, &Accounts::changed, this, [this] { readAccounts(); });
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        chooseGateway();
        forget();
    });
    connect(m_gateway, &QComboBox::currentIndexChanged, this, &StatementView::forget);
    connect(m_month, &MonthStepper::changed, this, &StatementView::forget);
    connect(m_compare, &QPushButton::clicked, this, &StatementView::reconcile);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model.setOnlyDifferences(index == 1);
        sayWhatTheListIs();
    });
    connect(m_table, &StatementTable::rowChanged, this,
        [this](int row) { m_note->say(row < 0 ? QString() : m_model.note(row)); });
    connect(m_table, &StatementTable::saleWanted, this, &StatementView::saleWanted);
    connect(&m_model, &StatementModel::checkedChanged, this, &StatementView::onChecked);
    connect(&m_work, &StatementWork::changed, this, &StatementView::onWork);
    connect(m_message, &ListMessage::pressed, this, &StatementView::reconcile);
    connect(&m_work, &StatementWork::said, this, [this](const QString &words, look::Tone tone) {
        m_outcome->setMessage(words::oneLine(words, 600), tone);
    });
    connect(m_all, &QPushButton::clicked, &m_model, &StatementModel::checkAll);
    connect(m_take, &QPushButton::clicked, this, &StatementView::askToImport);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_outcome->setMessage({});
        m_work.check(m_model.differing());
    });
}

QCoro::Task<> StatementView::readAccounts()
{
    const QPointer<StatementView> self(this);
    auto reading = m_accounts.all();
    const auto all = co_await reading;
    if (!self)
        co_return;
    m_accountTrouble = all ? QString() : all.error().message;
    const QString before = accountId();
    const QString wanted = m_wanted.isEmpty() ? before : m_wanted;
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        m_known.clear();
        for (const Account &account : all.value_or(std::vector<Account>())) {
            if (!m_statements.kindFor(account))
                continue;
            m_known.push_back(account);
            m_account->addItem(words::oneLine(account.name, 60), account.id);
        }
        m_account->setCurrentIndex(std::max(0, m_account->findData(wanted)));
    }
    chooseGateway();
    if (accountId() != before)
        forget();
    onWork();
}

void StatementView::chooseAccount(const QString &accountId)
{
    m_wanted = accountId;
    if (const int index = m_account->findData(accountId); index >= 0)
        m_account->setCurrentIndex(index);
}

/// Which of its gateways is asked: to choose only where it has several.
void StatementView::chooseGateway()
{
    const int row = m_account->currentIndex();
    m_gateway->setAccount(row < 0 ? Account() : m_known.at(static_cast<std::size_t>(row)));
}

QString StatementView::accountId() const
{
    return m_account->currentData().toString();
}

void StatementView::forget()
{
    m_wanted.clear();
    m_outcome->setMessage({});
    dismissQuestion();
    m_work.forget();
}

void StatementView::reconcile()
{
    if (accountId().isEmpty() || m_work.doing() != Doing::Nothing)
        return;
    m_outcome->setMessage({});
    dismissQuestion();
    m_compare->setFocus(Qt::OtherFocusReason); // “Try again” goes away
    m_work.reconcile(accountId(), m_month->month(), m_gateway->gatewayId());
}

void StatementView::onWork()
{
    const auto &reconciliation = m_work.reconciliation();
    if (reconciliation)
        m_model.show(*reconciliation);
    else
        m_model.clear();
    m_warning->setMessage(reconciliation ? words::oneLine(reconciliation->warning, 600) : QString());
    m_sums->say(sumsText());
    sayWhatTheListIs();
    refreshButtons();
    announce();
}

/// For those who do not see the list change.
void StatementView::announce()
{
    if (m_work.doing() == Doing::Comparing)
        Announcement::say(this, u"Asking the gateway."_s);
    else if (!m_work.trouble().isEmpty())
        Announcement::say(this, m_work.trouble());
    else if (m_work.reconciliation() && m_work.doing() == Doing::Nothing)
        Announcement::say(this, u"%1. %2"_s.arg(counted(m_model.rowCount(), u"line"_s), sumsText()));
}

void StatementView::sayWhatTheListIs()
{
    m_list->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_message);
    const auto &reconciliation = m_work.reconciliation();
    const QString month = m_month->month().title();
    if (m_work.doing() == Doing::Comparing)
        m_message->say(u"Asking the gateway…"_s, u"It may take a moment to list %1."_s.arg(month));
    else if (!m_work.trouble().isEmpty())
        m_message->say(
            u"The statement could not be read"_s, words::oneLine(m_work.trouble(), 600), u"&Try again"_s);
    else if (!m_accountTrouble.isEmpty())
        m_message->say(u"The accounts cannot be read"_s, m_accountTrouble);
    else if (m_account->count() == 0)
        m_message->say(u"No account gives statements"_s,
            u"Add an account of a gateway that lists its sales, on the page “Accounts”."_s);
    else if (reconciliation && reconciliation->lines.empty() && reconciliation->unlisted.empty())
        m_message->say(u"No sales in %1"_s.arg(month), u"Neither the gateway nor the books have any."_s);
    else if (reconciliation)
        m_message->say(u"No differences"_s, u"All of %1 agrees with the books."_s.arg(month));
    else
        m_message->say(u"Compare %1 with the books"_s.arg(month),
            u"“Compare” asks the gateway for its sales of that month. Nothing is changed by it."_s);
}

QString StatementView::sumsText() const
{
    const auto &reconciliation = m_work.reconciliation();
    if (!reconciliation)
        return {};
    QStringList parts;
    for (const PaidSums &sums : reconciliation->sums) {
        if (sums.theirs && sums.theirs == sums.ours)
            parts << u"Paid: %1 on both sides."_s.arg(sumText(sums.theirs, locale()));
        else
            parts << u"Paid: %1 at the gateway, %2 in the books."_s.arg(
                sumText(sums.theirs, locale()), sumText(sums.ours, locale()));
    }
    if (reconciliation->paidWithoutAmount > 0)
        parts << u"Of %1 nobody can read how much was paid; a sum leaves that out."_s.arg(
            sales(reconciliation->paidWithoutAmount));
    return parts.join(u' ');
}

void StatementView::onChecked()
{
    dismissQuestion();
    refreshButtons();
}

void StatementView::refreshButtons()
{
    const auto offer = [this](QPushButton *button, bool isOffered) {
        if (!isOffered && button->hasFocus())
            m_table->setFocus(Qt::OtherFocusReason); // it would be lost
        button->setVisible(isOffered);
    };
    const bool idle = m_work.doing() == Doing::Nothing;
    const auto checked = static_cast<qsizetype>(m_model.checkedLines().size());
    const qsizetype differing = m_model.differing().size();
    m_compare->setEnabled(m_account->count() > 0); // while it asks, too: a disabled button loses the focus
    m_filter->setEnabled(m_work.reconciliation().has_value());
    offer(m_all, m_model.importable() > 0);
    offer(m_take, m_model.importable() > 0);
    m_take->setEnabled(idle && checked > 0);
    m_take->setText(m_work.doing() == Doing::TakingOver ? u"Taking over…"_s
            : checked > 0                               ? u"&Import %1"_s.arg(sales(checked))
                                                        : u"&Import"_s);
    offer(m_check, differing > 0);
    m_check->setText(m_work.doing() == Doing::Checking
            ? u"Asking the gateway…"_s
            : u"Chec&k %1 whose state differs"_s.arg(sales(differing)));
}

void StatementView::askToImport()
{
    const auto count = static_cast<qsizetype>(m_model.checkedLines().size());
    m_yes->setText(u"&Yes, import %1"_s.arg(sales(count)));
    m_question->ask(
        u"Import %1 into the books of “%2”? They are written down as the statement has them and stay there."_s
            .arg(sales(count), m_account->currentText()));
    m_foot->hide();
}

/// The question stands in the place of the buttons.
void StatementView::dismissQuestion()
{
    m_question->dismiss();
    m_foot->show();
}

void StatementView::importInvoices()
{
    dismissQuestion();
    m_table->setFocus(Qt::OtherFocusReason);
    m_outcome->setMessage({});
    m_work.importInvoices(m_model.checkedLines());
}

} // namespace counterfoil
