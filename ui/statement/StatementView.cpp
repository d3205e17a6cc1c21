// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementView.h"

#include "GatewayChoice.h"
#include "MonthStepper.h"
#include "StatementTable.h"
#include "accounts/Question.h"
#include "form/QuietComboBox.h"
#include "invoices/ListMessage.h"
#include "invoices/WrapLabel.h"
#include "look/Scale.h"
#include "parts/Announcement.h"
#include "parts/Card.h"
#include "parts/InEachLanguage.h"
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

LocalizedText sumText(const std::optional<Money> &sum)
{
    if (sum)
        return words::amount(*sum, QLocale());
    //: In the place of an amount, as in “Paid: ... at the gateway, 4,500 XOF in the books.”
    return translatable("StatementView", "more than can be added up");
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
    , m_compare(new QPushButton)
    , m_filter(new QComboBox)
    , m_warning(new Notice(look::Tone::Warning))
    , m_outcome(new Notice(look::Tone::Good))
    , m_list(new QStackedWidget)
    , m_table(new StatementTable(m_model))
    , m_message(new ListMessage)
    , m_note(new WrapLabel)
    , m_sums(new WrapLabel)
    , m_check(new QPushButton)
    , m_all(new QPushButton)
    , m_take(new QPushButton)
    , m_question(new Question)
{
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
    inEachLanguage(this, [this] {
        sayParts();
        sayWork();
        say(m_said, m_saidTone);
        const int row = m_table->currentIndex().row();
        m_note->say(row < 0 ? QString() : m_model.note(row));
    });
    onWork();
    readAccounts();
}

/// What does not depend on what is done.
void StatementView::sayParts()
{
    //: Name of a list, for screen readers: which account the statement is of.
    spoken::label(m_account, tr("Account"));
    //: Button: the gateway's statement is compared with the books.
    m_compare->setText(tr("&Compare"));
    //: Name of a list with the choices “All” and “Differences”, for screen readers.
    spoken::label(m_filter, tr("Which lines to show"));
    //: A choice: all lines are shown.
    m_filter->setItemText(0, tr("All"));
    //: A choice: the lines are shown that do not agree with the books.
    m_filter->setItemText(1, tr("Differences"));
    //: Button: all sales are chosen that can be imported.
    m_all->setText(tr("Choose &all"));
    //: Button, an answer to “Import ... into the books?”
    m_no->setText(tr("&Leave them out"));
    sayCount();
}

QWidget *StatementView::buildHead()
{
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_account->setMinimumWidth(180);
    m_account->setMaximumWidth(280);
    m_compare->setDefault(true);
    m_filter->addItems({QString(), QString()}); // sayParts() fills them
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
    m_no = m_question->addHarmlessAnswer();
    m_yes = m_question->addAnswer();
    connect(m_no, &QPushButton::clicked, this, [this] {
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
    connect(&m_work, &StatementWork::said, this, &StatementView::say);
    connect(m_all, &QPushButton::clicked, &m_model, &StatementModel::checkAll);
    connect(m_take, &QPushButton::clicked, this, &StatementView::askToImport);
    connect(m_check, &QPushButton::clicked, this, [this] {
        say({}, look::Tone::Good);
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
    m_accountTrouble = all ? LocalizedText() : all.error().message;
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
    say({}, look::Tone::Good);
    dismissQuestion();
    m_work.forget();
}

void StatementView::reconcile()
{
    if (accountId().isEmpty() || m_work.doing() != Doing::Nothing)
        return;
    say({}, look::Tone::Good);
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
    sayWork();
    announce();
}

/// What has come of it so far.
void StatementView::sayWork()
{
    const auto &reconciliation = m_work.reconciliation();
    m_warning->setMessage(reconciliation ? words::told(reconciliation->warning, 600) : LocalizedText());
    m_sums->say(sumsText());
    sayWhatTheListIs();
    refreshButtons();
}

void StatementView::say(const LocalizedText &words, look::Tone tone)
{
    m_said = words;
    m_saidTone = tone;
    m_outcome->setMessage(words::told(m_said, 600), m_saidTone);
}

/// For those who do not see the list change.
void StatementView::announce()
{
    if (m_work.doing() == Doing::Comparing)
        Announcement::say(this, tr("Asking the gateway."));
    else if (!m_work.trouble().isEmpty())
        Announcement::say(this, m_work.trouble());
    else if (m_work.reconciliation() && m_work.doing() == Doing::Nothing)
        //: For screen readers: of a statement that has come. Sums may follow.
        Announcement::say(this,
            translatable("StatementView", "%n line(s).", nullptr, m_model.rowCount()) + u" "_s + sumsText());
}

void StatementView::sayWhatTheListIs()
{
    m_list->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_message);
    const auto &reconciliation = m_work.reconciliation();
    const QString month = m_month->month().title();
    if (m_work.doing() == Doing::Comparing)
        m_message->say(tr("Asking the gateway…"),
            //: %1 is a month: “March 2026”.
            tr("It may take a moment to list %1.").arg(month));
    else if (!m_work.trouble().isEmpty())
        //: The gateway's list of a month's sales could not be had. The reason follows.
        m_message->say(
            tr("The statement could not be read"), words::told(m_work.trouble(), 600), tr("&Try again"));
    else if (!m_accountTrouble.isEmpty())
        m_message->say(tr("The accounts cannot be read"), m_accountTrouble);
    else if (m_account->count() == 0)
        //: A gateway's statement is its list of a month's sales.
        m_message->say(tr("No account gives statements"),
            tr("Add an account of a gateway that lists its sales, on the page “Accounts”."));
    else if (reconciliation && reconciliation->lines.empty() && reconciliation->unlisted.empty())
        //: %1 is a month: “March 2026”.
        m_message->say(tr("No sales in %1").arg(month), tr("Neither the gateway nor the books have any."));
    else if (reconciliation)
        m_message->say(tr("No differences"),
            //: %1 is a month: “March 2026”.
            tr("All of %1 agrees with the books.").arg(month));
    else
        //: What the button “Compare” is for. %1 is a month: “March 2026”.
        m_message->say(tr("Compare %1 with the books").arg(month),
            tr("“Compare” asks the gateway for its sales of that month. Nothing is changed by it."));
}

LocalizedText StatementView::sumsText() const
{
    const auto &reconciliation = m_work.reconciliation();
    if (!reconciliation)
        return {};
    LocalizedText sentences;
    const auto add = [&sentences](const LocalizedText &sentence) {
        if (!sentences.isEmpty())
            sentences += QChar(u' ');
        sentences += sentence;
    };
    for (const PaidSums &sums : reconciliation->sums) {
        if (sums.theirs && sums.theirs == sums.ours)
            //: A sum of all paid sales: at the gateway it is the same as in the books. %1 is an amount.
            add(translatable("StatementView", "Paid: %1 on both sides.").arg(sumText(sums.theirs)));
        else
            //: Two sums of all paid sales. Both are amounts.
            add(translatable("StatementView", "Paid: %1 at the gateway, %2 in the books.")
                    .arg(sumText(sums.theirs), sumText(sums.ours)));
    }
    if (reconciliation->paidWithoutAmount > 0)
        add(translatable("StatementView",
            "Of %n sale(s) nobody can read how much was paid; a sum leaves that out.", nullptr,
            reconciliation->paidWithoutAmount));
    return sentences;
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
    if (m_work.doing() == Doing::Importing)
        //: On a button, while sales are imported into the books.
        m_take->setText(tr("Importing…"));
    else if (checked > 0)
        //: Button: so many sales are imported into the books.
        m_take->setText(translatable("StatementView", "&Import %n sale(s)", nullptr, checked));
    else
        //: Button: nothing is chosen yet.
        m_take->setText(tr("&Import"));
    offer(m_check, differing > 0);
    if (m_work.doing() == Doing::Checking)
        m_check->setText(tr("Asking the gateway…"));
    else
        //: Button: the gateway is asked about so many sales.
        m_check->setText(
            translatable("StatementView", "Chec&k %n sale(s) whose state differs", nullptr, differing));
}

void StatementView::askToImport()
{
    m_asked = static_cast<qsizetype>(m_model.checkedLines().size());
    sayCount();
    //: %1 is the name of an account. The statement is the gateway's list of its sales.
    m_question->ask(translatable("StatementView",
        "Import %n sale(s) into the books of “%1”? They are written down as the statement has them and stay "
        "there.",
        nullptr, m_asked)
                        .arg(m_account->currentText()));
    m_foot->hide();
}

void StatementView::sayCount()
{
    //: Button, the answer to “Import ... into the books?”
    m_yes->setText(translatable("StatementView", "&Yes, import %n sale(s)", nullptr, m_asked));
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
    say({}, look::Tone::Good);
    m_work.importInvoices(m_model.checkedLines());
}

} // namespace counterfoil
