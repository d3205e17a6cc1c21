// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountsPage.h"

#include "AccountCardDelegate.h"
#include "AccountDetails.h"
#include "AccountForm.h"
#include "AccountsModel.h"
#include "DoctorView.h"
#include "FocusWhenVisible.h"
#include "look/Icons.h"
#include "parts/Card.h"
#include "parts/InEachLanguage.h"
#include "parts/Mirrored.h"
#include "parts/Notice.h"
#include "parts/Spoken.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int listWidth = 272;
constexpr int readingWidth = 720; ///< lines of text are not read across a whole screen

} // namespace

AccountsPage::AccountsPage(Accounts &accounts, SecretStore &secrets, AccountGateways &gateways,
    Doctor &doctor, SaleDefaults &defaults, const GatewayCatalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_services{accounts, secrets, gateways, defaults}
    , m_model(new AccountsModel(catalogue, this))
    , m_list(new QListView(this))
    , m_add(new QPushButton(this))
    , m_title(new Text({}, look::Type::Title, Text::Ink::Normal, this))
    , m_notice(new Notice(look::Tone::Bad, this))
    , m_right(new QScrollArea(this))
    , m_chosen(new QWidget(this))
    , m_details(new AccountDetails(m_services, catalogue, this))
    , m_doctor(new DoctorView(doctor, this))
    , m_form(new AccountForm(m_services, catalogue, this))
{
    auto *row = new QHBoxLayout(this);
    mirrored::setMargins(row, space::large - AccountCardDelegate::ring, space::large, 0, 0);
    row->setSpacing(space::large - AccountCardDelegate::ring);
    row->addWidget(makeLeft());
    row->addWidget(makeRight(), 1);

    connect(&accounts, &Accounts::changed, this, [this] { reload(); });
    connect(m_add, &QPushButton::clicked, this, &AccountsPage::addAccount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { showRow(current.row()); });
    connect(m_details, &AccountDetails::useForSales, this, &AccountsPage::useForSales);
    connect(m_details, &AccountDetails::removed, this, &AccountsPage::afterRemoving);
    connect(m_details, &AccountDetails::statementWanted, this, &AccountsPage::statementWanted);
    connect(m_details, &AccountDetails::importWanted, this, &AccountsPage::importWanted);
    connect(m_details, &AccountDetails::editWanted, this, [this] {
        m_notice->setMessage({});
        showForm();
        m_form->startEdit(m_details->account());
    });
    // What was just said gets its place in the page with the next turn of the event loop.
    connect(m_doctor, &DoctorView::checked, this, [this] {
        QMetaObject::invokeMethod(this, &AccountsPage::bringDiagnosesIntoView, Qt::QueuedConnection);
    });
    connect(m_form, &AccountForm::cancelled, this, [this] {
        showDetails();
        focusWhenVisible(m_list);
    });
    connect(m_form, &AccountForm::saved, this, &AccountsPage::afterSaving);
    connect(m_form, &AccountForm::leftSaving, this, &AccountsPage::afterLeaving);
    connect(m_form, &AccountForm::savedLater, this, &AccountsPage::afterSavingLater);
    m_chosen->hide();
    m_form->hide();
    inEachLanguage(this, [this] {
        //: Title of a page, and name of the list on it.
        m_title->setText(tr("Accounts"));
        m_list->setAccessibleName(tr("Accounts"));
        m_add->setText(tr("Add account"));
        const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_A);
        m_add->setShortcut(keys); // each text takes it away
        m_add->setToolTip(keys.toString(QKeySequence::NativeText));
        //: Name of a part of the page, for screen readers.
        m_right->setAccessibleName(tr("The chosen account"));
        m_model->sayAnew();
    });
    reload();
}

QWidget *AccountsPage::makeLeft()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AccountCardDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_add->setIcon(look::icon(u"plus"));
    m_add->setObjectName(u"add"_s);

    auto *left = new QWidget(this);
    left->setFixedWidth(listWidth);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, space::large);
    column->setSpacing(space::medium);
    const auto beside = [column](QWidget *widget) { // in line with the cards, whose ring stands out
        auto *line = new QHBoxLayout;
        line->setContentsMargins(AccountCardDelegate::ring, 0, AccountCardDelegate::ring, 0);
        line->addWidget(widget);
        column->addLayout(line);
    };
    beside(m_title);
    beside(m_notice);
    column->addWidget(m_list, 1);
    beside(m_add);
    return left;
}

QWidget *AccountsPage::makeRight()
{
    auto *doctorCard = new Card(m_chosen);
    auto *onCard = new QVBoxLayout(doctorCard);
    onCard->setContentsMargins({}); // the card has its own
    onCard->addWidget(m_doctor);
    auto *chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins({});
    chosen->setSpacing(space::large);
    chosen->addWidget(m_details);
    chosen->addWidget(doctorCard);
    chosen->addStretch();
    m_chosen->setMaximumWidth(readingWidth);

    auto *content = new QWidget(m_right);
    auto *column = new QVBoxLayout(content);
    mirrored::setMargins(column, 0, 0, space::large, space::large);
    column->addWidget(m_chosen);
    column->addWidget(m_form);
    m_right->setWidget(content);
    m_right->setWidgetResizable(true);
    spoken::as(m_right, QAccessible::Grouping);
    m_right->setFrameShape(QFrame::NoFrame);
    m_right->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_right->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return m_right;
}

bool AccountsPage::isBusy() const
{
    return m_form->isBusy() || m_details->isBusy();
}

bool AccountsPage::isRemoving() const
{
    return m_details->isBusy();
}

void AccountsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload(); // counterfoilctl may have added or removed some
}

QCoro::Task<> AccountsPage::reload()
{
    const QPointer<AccountsPage> self(this);
    const int reading = ++m_reading;
    const auto accounts = co_await m_services.accounts.all();
    if (!self || self->m_reading != reading)
        co_return;
    if (accounts)
        self->take(*accounts);
    else
        self->m_notice->setMessage(accounts.error().message, look::Tone::Bad);
}

void AccountsPage::take(std::vector<Account> accounts)
{
    if (m_wanted.isEmpty() && m_list->currentIndex().isValid() && m_model->accounts() == accounts)
        return; // a question, or what was just looked at, stays as it is
    const QScopedValueRollback<bool> taking(m_isTaking, m_wanted.isEmpty());
    const QString shown = m_wanted.isEmpty() ? m_details->account().id : m_wanted;
    m_model->setAccounts(std::move(accounts));
    const int row = qMax(0, m_model->rowOf(shown));
    if (m_model->rowOf(m_wanted) >= 0)
        m_wanted.clear();
    m_list->setCurrentIndex(m_model->index(row));
}

void AccountsPage::showAccount(const QString &id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_wanted.clear();
    m_list->setCurrentIndex(m_model->index(row));
    showRow(row);
}

void AccountsPage::showRow(int row)
{
    if (row < 0)
        return;
    const Account &account = m_model->account(row);
    const bool another = account.id != m_details->account().id;
    m_details->setAccount(account);
    if (another)
        m_doctor->setAccount(account);
    if (!m_form->isHidden() && (m_form->isBusy() || m_isTaking))
        return; // it says itself when it is done; and what is typed in it is not lost to another program
    if (another || m_form->isHidden())
        showDetails();
    if (account.id == m_checkWhenShown) {
        m_checkWhenShown.clear();
        m_doctor->check();
    }
}

void AccountsPage::showDetails()
{
    m_form->hide();
    m_chosen->setVisible(!m_details->account().id.isEmpty());
}

/// What is wrong stands first in the doctor's list, and that must not be below the fold.
void AccountsPage::bringDiagnosesIntoView()
{
    if (!m_doctor->isVisible())
        return;
    const int top = m_doctor->mapTo(m_right->widget(), QPoint(0, 0)).y();
    const int height = qMin(m_doctor->height(), m_right->viewport()->height() - space::large);
    m_right->ensureVisible(0, top + height, 0, 0);
}

void AccountsPage::showForm()
{
    m_chosen->hide();
    m_form->show();
}

void AccountsPage::addAccount()
{
    if (isBusy())
        return;
    m_notice->setMessage({});
    showForm();
    m_form->startNew();
}

void AccountsPage::afterSaving(const QString &id, bool isNew, const LocalizedText &remark)
{
    m_form->hide();
    m_notice->setMessage(remark, look::Tone::Warning);
    m_wanted = id;
    if (isNew)
        m_checkWhenShown = id;
    m_doctor->setAccount({}); // what was said before the change does not count any more
    m_details->setAccount({});
    reload();
    focusWhenVisible(m_list);
    if (isNew)
        Q_EMIT accountAdded(id);
}

void AccountsPage::afterLeaving(const QString &name)
{
    lock(true);
    //: %1 is the name of an account.
    m_notice->setMessage(translatable("AccountsPage",
                             "“%1” is still being saved: your keychain has not answered yet. Until then no "
                             "account is added, changed or removed.")
                             .arg(name),
        look::Tone::Neutral);
}

void AccountsPage::afterSavingLater(const QString &id, const QString &name, bool isNew,
    const LocalizedText &reason, const LocalizedText &remark)
{
    lock(false);
    if (!reason.isEmpty()) {
        //: The name of an account, and why it could not be saved.
        m_notice->setMessage(translatable("AccountsPage", "“%1”: %2").arg(name, reason), look::Tone::Bad);
        return;
    }
    //: %1 is the name of an account.
    LocalizedText saved = translatable("AccountsPage", "“%1” is saved.").arg(name);
    if (!remark.isEmpty())
        saved += u" "_s + remark;
    m_notice->setMessage(saved, remark.isEmpty() ? look::Tone::Good : look::Tone::Warning);
    if (m_details->account().id == id)
        m_doctor->setAccount(m_details->account()); // what was said before the change does not count any more
    reload();
    if (isNew)
        Q_EMIT accountAdded(id);
}

void AccountsPage::lock(bool locked)
{
    m_add->setEnabled(!locked);
    m_details->setLocked(locked);
}

void AccountsPage::afterRemoving(const QString &, const LocalizedText &remark)
{
    m_notice->setMessage(remark, look::Tone::Warning);
    focusWhenVisible(m_list);
}

} // namespace counterfoil
