// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePage.h"

#include "SaleHead.h"
#include "SendingView.h"
#include "TrainingStrip.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "link/LinkCard.h"
#include "parts/Notice.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;

SalePage::SalePage(Office office, QWidget *parent)
    : QWidget(parent)
    , m_office(std::move(office))
    , m_place(new QStackedLayout)
    , m_training(new TrainingStrip)
    , m_head(new SaleHead(m_office.methods))
    , m_scroll(new QScrollArea)
    , m_notice(new Notice(look::Tone::Bad))
    , m_issue(new QPushButton(u"&Issue the sale"_s))
    , m_clear(new QPushButton(u"C&lear"_s))
    , m_formPage(buildForm())
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_training);
    column->addLayout(m_place, 1);
    m_place->addWidget(m_formPage);
    m_training->hide();
    m_training->setTaken(m_office.preferences.stepsTaken());

    connect(m_training, &TrainingStrip::addAccount, this, &SalePage::addAccount);
    connect(m_training, &TrainingStrip::putAway, this,
        [this] { m_office.preferences.setStepsTaken(TrainingStrip::steps); });
    connect(&m_office.preferences, &Preferences::stepsChanged, m_training,
        [this] { m_training->setTaken(m_office.preferences.stepsTaken()); });
    connect(m_head, &SaleHead::changed, this, &SalePage::adaptForm);
    connect(m_issue, &QPushButton::clicked, this, [this] { issue(); });
    connect(&m_office.accounts, &Accounts::changed, this, [this] { readAccounts(); });
    connect(&m_office.defaults, &SaleDefaults::changed, this, [this] { readDefaults(); });
    m_head->chooseMethod(m_office.preferences.methodId());
    readAccounts();
}

SalePage::~SalePage()
{
    m_stop.request_stop();
}

void SalePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Amount first: whoever comes here types it at once.
    if (m_form && m_place->currentWidget() == m_formPage && !m_form->isTouched())
        focusAmount();
}

void SalePage::focusAmount()
{
    const Field *amount = m_form->method().field(FieldKind::Amount);
    m_form->row(amount->wireName)->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
}

QWidget *SalePage::buildForm()
{
    using namespace look;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_issue->setDefault(true);
    m_issue->setMinimumWidth(200);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &SalePage::startNew);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_issue);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);

    auto *middle = new QWidget;
    middle->setMaximumWidth(formWidth + space::large);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(middle, 1000);
    centred->addStretch(1);
    return page;
}

LinkCard &SalePage::card()
{
    if (!m_card) {
        m_card = new LinkCard(m_office.ledger, m_office.tracker, m_office.clock, m_locale);
        m_place->addWidget(m_card);
        connect(m_card, &LinkCard::newSale, this, &SalePage::startNew);
        connect(m_card, &LinkCard::sellAgain, this, &SalePage::sellAgain);
        connect(m_card, &LinkCard::qrShown, this, &SalePage::cardReady);
        connect(m_card, &LinkCard::paid, this, [this] { noteStep(2); });
    }
    return *m_card;
}

QCoro::Task<> SalePage::readAccounts()
{
    auto reading = m_office.accounts.all();
    const QPointer<SalePage> self(this);
    const auto accounts = co_await reading;
    if (!self)
        co_return;
    if (!accounts) {
        showTrouble(accounts.error(), false);
        co_return;
    }
    m_head->setAccounts(*accounts, m_office.preferences.accountId());
}

/// The form for what is chosen above it. What was typed into fields that both methods have stays.
void SalePage::adaptForm()
{
    const PaymentMethod *method = m_head->method();
    if (!method)
        return;
    if (!m_form || m_form->method().id != method->id) {
        SaleForm *before = m_form;
        // Who goes from method to method with the arrow keys stays among them.
        const bool choosing = focusWidget() && m_head->isAncestorOf(focusWidget());
        m_form = new SaleForm(*method, NumberStyle::of(m_locale),
            [clock = m_office.clock] { return clock().toLocalTime().date(); });
        connect(m_form, &SaleForm::submitted, this, [this] { issue(); });
        connect(m_form, &SaleForm::edited, m_notice, [this] { m_notice->setMessage({}); });
        connect(m_form, &SaleForm::defaultChanged, this,
            [this](const QString &name, const QString &text) { keepDefault(name, text); });
        if (before) {
            const Draft typed = before->draft();
            for (const auto &[name, text] : typed.texts) {
                const Field *field = method->field(name);
                FieldRow *row = field && !field->secret ? m_form->row(name) : nullptr;
                if (row)
                    row->editor().setText(text);
            }
            before->wipeSecrets();
        }
        m_scroll->setWidget(m_form); // deletes the one before
        orderTabs();
        m_defaultsOf.clear();
        m_office.preferences.setMethodId(method->id);
        if (!choosing)
            focusAmount();
    }
    m_form->setChannel(m_head->channel());
    const Account *account = m_head->account();
    m_training->setVisible(account && account->builtIn);
    if (account) {
        m_office.preferences.setAccountId(account->id);
        readDefaults();
    }
}

/// A new form comes last on the Tab key's way; the buttons below it follow it again.
void SalePage::orderTabs()
{
    QWidget *last = nullptr;
    const auto inside = m_form->findChildren<QWidget *>();
    for (QWidget *widget : inside) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0)
            last = widget;
    }
    setTabOrder(last, m_issue);
    setTabOrder(m_issue, m_clear);
}

QCoro::Task<> SalePage::readDefaults()
{
    const Account *account = m_head->account();
    if (!account || !m_form)
        co_return;
    const QString method = m_form->method().id;
    const QString whose = account->id + u'/' + method;
    auto reading = m_office.defaults.of(account->id, method);
    const QPointer<SalePage> self(this);
    const auto defaults = co_await reading;
    if (!self || !m_form || m_form->method().id != method || !m_head->account()
        || m_head->account()->id + u'/' + method != whose)
        co_return; // something else was chosen meanwhile
    if (defaults)
        m_form->setDefaults(*defaults);
    else
        showTrouble(defaults.error(), false);
}

QCoro::Task<> SalePage::keepDefault(QString wireName, QString wireText)
{
    const Account *account = m_head->account();
    if (!account)
        co_return;
    auto keeping = m_office.defaults.keep(account->id, m_form->method().id, wireName, wireText);
    const QPointer<SalePage> self(this);
    const auto kept = co_await keeping;
    if (self && !kept)
        showTrouble(kept.error(), false);
}

QCoro::Task<> SalePage::issue()
{
    const Account *chosen = m_head->account();
    if (m_sending || !chosen || !m_form || m_place->currentWidget() != m_formPage)
        co_return;
    m_notice->setMessage({});
    auto order = m_form->check();
    if (!order) {
        showStrayErrors(order.error());
        co_return;
    }
    const Account account = *chosen;
    if (!m_wait) {
        m_wait = new SendingView(m_locale);
        m_place->addWidget(m_wait);
        connect(m_wait, &SendingView::cancelled, this, [this] {
            m_wait->setStep(SendingView::Step::Cancelling);
            m_stop.request_stop();
        });
    }
    m_sending = true;
    m_stop = std::stop_source();
    m_wait->start(order->amount, account.name);
    m_place->setCurrentWidget(m_wait);
    // The first thing that the books hear of is this sale: from there on it may be at the gateway.
    const auto opened = connect(&m_office.ledger, &Ledger::changed, m_wait, [this] {
        if (!m_stop.stop_requested())
            m_wait->setStep(SendingView::Step::Sent);
    });

    auto issuing = m_office.issuer.issue(account, std::move(*order), m_stop.get_token());
    const QPointer<SalePage> self(this);
    const auto result = co_await issuing;
    if (!self)
        co_return;
    disconnect(opened);
    m_sending = false;
    m_wait->stop();
    m_form->wipeSecrets();
    if (!result) {
        showForm();
        showTrouble(result.error(), true);
        co_return;
    }
    m_typedFor = result->invoice.reference;
    if (result->invoice.state == State::Open)
        noteStep(1);
    showCard(result->invoice, account.builtIn);
    if (result->ledgerError)
        m_card->setRemark(
            u"The outcome could not be written into the books. Note the reference; “Check now” repairs it later. "_s
            + result->ledgerError->message);
}

void SalePage::showStrayErrors(const std::vector<FieldError> &errors)
{
    QStringList stray;
    for (const FieldError &error : errors) {
        if (!m_form->row(error.field))
            stray << error.message;
    }
    m_notice->setMessage(!stray.isEmpty() ? stray.join(u' ')
            : errors.size() == 1          ? u"Nothing was sent. One field needs your attention."_s
                                 : u"Nothing was sent. %1 fields need your attention."_s.arg(errors.size()),
        look::Tone::Bad);
}

void SalePage::showTrouble(const Error &error, bool nothingSent)
{
    m_notice->setMessage((nothingSent ? u"Nothing was sent. "_s : QString()) + error.message,
        error.kind == ErrorKind::Input ? look::Tone::Warning : look::Tone::Bad);
}

void SalePage::showForm()
{
    if (m_card)
        m_card->close();
    m_place->setCurrentWidget(m_formPage);
}

void SalePage::showCard(const Invoice &invoice, bool training)
{
    LinkCard &shown = card();
    m_place->setCurrentWidget(m_card);
    shown.open(invoice, training ? Follower::Pace::training() : Follower::Pace());
}

QCoro::Task<> SalePage::openCard(QString reference)
{
    if (m_sending)
        co_return;
    auto reading = m_office.ledger.find(reference);
    const QPointer<SalePage> self(this);
    const auto invoice = co_await reading;
    if (!self || m_sending)
        co_return;
    if (!invoice) {
        showForm();
        showTrouble(invoice.error(), false);
        co_return;
    }
    auto looking = m_office.accounts.byId(invoice->accountId);
    const auto account = co_await looking;
    if (self && !m_sending)
        showCard(*invoice, account && account->builtIn);
}

void SalePage::sellAgain(const Invoice &invoice)
{
    if (m_sending)
        return;
    showForm();
    if (invoice.reference == m_typedFor)
        return; // all of it still stands there
    m_head->chooseAccount(invoice.accountId);
    m_head->chooseMethod(invoice.methodId);
    m_head->chooseChannel(invoice.channel);
    if (m_form)
        m_form->fill(invoice.fields);
}

void SalePage::chooseAccount(const QString &accountId)
{
    m_head->chooseAccount(accountId);
}

void SalePage::startNew()
{
    if (m_sending)
        return;
    showForm();
    m_typedFor.clear();
    m_notice->setMessage({});
    if (m_form)
        m_form->clear();
}

void SalePage::noteStep(int step)
{
    const Account *account = m_head->account();
    if (account && account->builtIn && m_office.preferences.stepsTaken() == step - 1)
        m_office.preferences.setStepsTaken(step);
}

} // namespace counterfoil
