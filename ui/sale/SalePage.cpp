// SPDX-License-Identifier: GPL-3.0-or-later
#include "SalePage.h"

#include "ExtraFieldsAsker.h"
#include "FormPlace.h"
#include "LiveStrip.h"
#include "SaleHead.h"
#include "SendingView.h"
#include "TrainingStrip.h"
#include "catalogue/SavedBar.h"
#include "counter/CounterDesk.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "link/LinkCard.h"
#include "parts/InEachLanguage.h"
#include "parts/Notice.h"
#include "parts/Words.h"
#include "sending/SendServices.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

SalePage::SalePage(Services services, QWidget *parent)
    : QWidget(parent)
    , m_services(std::move(services))
    , m_sides(new QHBoxLayout)
    , m_place(new QStackedLayout)
    , m_training(new TrainingStrip)
    , m_live(new LiveStrip)
    , m_head(new SaleHead(m_services.methods))
    , m_extras(new ExtraFieldsAsker(m_services.extraFields, this))
    , m_clock(new Notice(look::Tone::Warning))
    , m_notice(new Notice(look::Tone::Bad))
    , m_issue(new QPushButton)
    , m_clear(new QPushButton)
    , m_formPage(buildForm())
{
    using namespace look;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_training);
    column->addWidget(m_live);
    m_sides->setSpacing(space::large);
    m_sides->addLayout(m_place, 1);
    column->addLayout(m_sides, 1);
    m_place->addWidget(m_formPage);
    m_training->hide();
    m_live->hide();
    m_training->setTaken(m_services.preferences.stepsTaken());

    connect(m_training, &TrainingStrip::addAccount, this, &SalePage::addAccount);
    connect(m_training, &TrainingStrip::putAway, this,
        [this] { m_services.preferences.setStepsTaken(TrainingStrip::steps); });
    connect(&m_services.preferences, &Preferences::stepsChanged, m_training,
        [this] { m_training->setTaken(m_services.preferences.stepsTaken()); });
    // Who pointed at a method types next, and not among the methods, though the focus was there before.
    connect(m_head, &SaleHead::pointedAtMethod, this, [this] {
        if (m_form && focusWidget() && m_head->isAncestorOf(focusWidget()))
            focusAmount();
    });
    connect(m_head, &SaleHead::changed, this, &SalePage::adaptForm);
    connect(m_issue, &QPushButton::clicked, this, &SalePage::submit);
    connect(&m_services.accounts, &Accounts::changed, this, [this] { readAccounts(); });
    connect(&m_services.defaults, &SaleDefaults::changed, this, [this] { readDefaults(); });
    if (m_services.clocks)
        connect(m_services.clocks, &GatewayClocks::warningChanged, this, [this] { showClock(); });
    connect(m_place, &QStackedLayout::currentChanged, this, [this] {
        showTraining();
        keepCounterReady();
    });
    inEachLanguage(this, [this] { sayAnew(); });
    m_head->chooseMethod(m_services.preferences.methodId());
    readAccounts();
}

void SalePage::sayAnew()
{
    m_issue->setText(tr("&Issue the sale"));
    //: A button: empties the form.
    m_clear->setText(tr("C&lear"));
    for (SaleForm *form : {m_form, m_otherForm.get()}) {
        if (form)
            form->setNumbers(NumberStyle::of(QLocale()));
    }
}

SalePage::~SalePage()
{
    if (m_desk)
        m_desk->serve(nullptr);
    m_stop.request_stop();
}

void SalePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    offerSaved();
    if (m_readings == 0)
        readAccounts(); // counterfoilctl may have added or removed some
    // Amount first: whoever comes here types it at once.
    if (m_form && m_place->currentWidget() == m_formPage && !m_form->isTouched())
        focusAmount();
}

void SalePage::focusAmount()
{
    const Field *amount = m_form->method().field(FieldKind::Amount);
    FieldRow *row = m_form->row(amount->wireName);
    row->editor().focusTarget()->setFocus(Qt::OtherFocusReason);
    m_fields->bringIntoView(row);
}

QWidget *SalePage::buildForm()
{
    using namespace look;
    m_issue->setDefault(true);
    m_issue->setMinimumWidth(200);
    m_clear->setFlat(true);
    connect(m_clear, &QPushButton::clicked, this, &SalePage::startNew);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_issue);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);

    m_clock->setObjectName(u"clock"_s);
    m_fields = new FormPlace({buildHead(), m_clock, m_notice, buttons});
    auto *page = new QWidget;
    auto *centred = new QHBoxLayout(page);
    centred->setContentsMargins(0, 0, 0, 0);
    centred->addStretch(1);
    centred->addWidget(m_fields, 1000);
    centred->addStretch(1);
    return page;
}

void SalePage::offerSending(const SendServices &services)
{
    m_sender = std::make_unique<SendServices>(services);
    if (m_card)
        m_card->offerSending(services);
}

LinkCard &SalePage::card()
{
    if (!m_card) {
        m_card = new LinkCard(m_services.ledger, m_services.tracker, m_services.methods, m_services.clock,
            std::nullopt, m_services.payPages);
        m_place->addWidget(m_card);
        using paymentMeans::CoinCode;
        m_card->setCoinCode(
            m_services.preferences.codesHoldAmount() ? CoinCode::WithAmount : CoinCode::AddressOnly);
        connect(m_card, &LinkCard::coinCodeChosen, this, [this](CoinCode coinCode) {
            m_services.preferences.setCodesHoldAmount(coinCode == CoinCode::WithAmount);
        });
        connect(m_card, &LinkCard::newSale, this, &SalePage::startNew);
        connect(m_card, &LinkCard::backWanted, this, [this] {
            showForm();
            Q_EMIT backWanted();
        });
        connect(m_card, &LinkCard::sellAgain, this, &SalePage::sellAgain);
        connect(m_card, &LinkCard::mailSetupWanted, this, &SalePage::mailSetupWanted);
        connect(m_card, &LinkCard::printWanted, this, &SalePage::printWanted);
        connect(m_card, &LinkCard::lateWord, this, &SalePage::lateWord);
        if (m_sender)
            m_card->offerSending(*m_sender);
        connect(m_card, &LinkCard::qrShown, this, &SalePage::cardReady);
        connect(m_card, &LinkCard::shows, this,
            [this](const Invoice &invoice) { Q_EMIT cardShows(invoice, m_isListed); });
        connect(m_card, &LinkCard::shows, this, &SalePage::keepCounterReady);
        connect(m_card, &LinkCard::closed, this, &SalePage::cardClosed);
        connect(m_card, &LinkCard::paid, this, [this] { noteStep(2, m_isTrainingSale); });
    }
    return *m_card;
}

QCoro::Task<> SalePage::issue(Leave leave)
{
    const Account *chosen = m_head->account();
    if (m_sending || !chosen || !m_form || m_place->currentWidget() != m_formPage || isGuarded())
        co_return;
    m_notice->setMessage({});
    auto order = m_form->check();
    if (!order) {
        showStrayErrors(order.error());
        leadToSystem();
        co_return;
    }
    if (m_saved)
        order->besides = besidesOf(m_saved->basket(), m_saved->customer(), order->amount);
    const Account account = *chosen;
    if (!m_wait) {
        m_wait = new SendingView;
        m_place->addWidget(m_wait);
        connect(m_wait, &SendingView::cancelled, this, [this] {
            m_wait->setStep(SendingView::Step::Cancelling);
            m_stop.request_stop();
        });
    }
    m_sending = true;
    m_isTrainingSale = account.builtIn;
    m_saleAccount = words::oneLine(account.name, 60);
    m_stop = std::stop_source();
    m_wait->start(order->amount, account.name);
    m_place->setCurrentWidget(m_wait);
    const QPointer<SalePage> self(this);
    const Money amount = order->amount;
    if (leave.amounts == Amounts::Usual) {
        auto comparing = m_services.issuer.unusual(account, amount);
        const auto unusual = co_await comparing;
        if (!self)
            co_return;
        if (unusual && !m_stop.stop_requested()) {
            askAboutAmount(*unusual, account.id);
            co_return;
        }
    }
    const QDateTime begun = m_services.clock();
    const auto opened = connect(&m_services.ledger, &Ledger::changed, m_wait,
        [this, begun, amount, id = account.id] { noteOpened(begun, amount, id); });

    auto issuing = m_services.issuer.issue(account, std::move(*order), m_stop.get_token(), leave.duplicates);
    const auto result = co_await issuing;
    if (!self)
        co_return;
    disconnect(opened);
    if (!result && result.error().code == u"possible-duplicate") {
        askAboutDuplicate(result.error(), account.id);
        co_return;
    }
    m_sending = false;
    m_wait->stop();
    m_form->wipeSecrets();
    if (m_wish) // an account for the next sales, chosen while this one was on its way
        m_head->chooseAccount(std::exchange(m_wish, {})->accountId);
    if (!result) {
        showForm();
        if (m_isCounter)
            focusAmount(); // the desk waited, and lost the keyboard
        showTrouble(result.error(), true);
        co_return;
    }
    const bool stillThere = m_head->account() && m_head->account()->id == account.id;
    m_typedFor = stillThere ? result->invoice.reference : QString();
    m_isSpent = true;
    if (m_saved)
        m_saved->noteSold();
    noteCurrency(account.id, result->invoice);
    readRecentSystems();
    if (result->invoice.state == State::Open)
        noteStep(1, account.builtIn);
    showCard(result->invoice, account.builtIn);
    if (result->ledgerError)
        //: “Check now” is a button. %1: one or two sentences that say what went wrong.
        m_card->setRemark(translatable("SalePage",
            "The outcome could not be written into the books. Note the reference; “Check now” repairs it "
            "later. %1")
                              .arg(result->ledgerError->message));
}

/// From the moment on when the sale stands in the books it may be at the gateway. What else the books hear of
/// (another till, the tracker) says nothing about it.
QCoro::Task<> SalePage::noteOpened(QDateTime since, Money amount, QString accountId)
{
    LedgerQuery query;
    query.states = {State::Issuing};
    query.openedSince = since;
    query.accountId = accountId;
    auto reading = m_services.ledger.list(query);
    const QPointer<SalePage> self(this);
    const auto begun = co_await reading;
    if (!self || !begun || !m_sending || m_stop.stop_requested())
        co_return;
    const bool isThere = std::any_of(
        begun->begin(), begun->end(), [&amount](const Invoice &sale) { return sale.amount == amount; });
    if (isThere)
        m_wait->setStep(SendingView::Step::Sent);
}

void SalePage::showStrayErrors(const std::vector<FieldError> &errors)
{
    LocalizedText stray;
    for (const FieldError &error : errors) {
        if (m_form->row(error.field))
            continue;
        if (!stray.isEmpty())
            stray += LocalizedText(u' ');
        stray += error.message;
    }
    const auto number = static_cast<qint64>(errors.size());
    const LocalizedText count =
        translatable("SalePage", "Nothing was sent. %n field(s) need your attention.", nullptr, number);
    m_notice->setMessage(stray.isEmpty() ? count : stray, look::Tone::Bad);
    if (!stray.isEmpty())
        m_fields->bringNoticeIntoView();
}

void SalePage::showTrouble(const Error &error, bool nothingSent)
{
    //: %1: one or two sentences that say why.
    const LocalizedText inFull = translatable("SalePage", "Nothing was sent. %1").arg(error.message);
    LocalizedText words = nothingSent ? inFull : error.message;
    if (const LocalizedText missed = missedScans(); !missed.isEmpty())
        words += LocalizedText(u' ') + missed;
    m_notice->setMessage(words, error.kind == ErrorKind::Input ? look::Tone::Warning : look::Tone::Bad);
    m_fields->bringNoticeIntoView();
}

void SalePage::showForm()
{
    if (m_card)
        m_card->close();
    m_place->setCurrentWidget(m_formPage);
    sayMissedScans();
}

void SalePage::showCard(const Invoice &invoice, bool training, Way way)
{
    LinkCard &shown = card();
    shown.setWayBack(way == Way::Back);
    m_isListed = way == Way::Back;
    m_isTrainingSale = training;
    m_saleAccount = words::oneLine(invoice.accountName, 60);
    m_place->setCurrentWidget(m_card);
    showTraining(); // from one card to another nothing else tells it
    shown.open(invoice, training ? Follower::Pace::training() : Follower::Pace());
}

bool SalePage::showsCardOf(const QString &reference) const
{
    return m_card && m_card->isVisible() && m_card->invoice() && m_card->invoice()->reference == reference;
}

QCoro::Task<> SalePage::openCard(QString reference)
{
    if (m_sending)
        co_return;
    m_wish.reset();
    const int visit = ++m_visit;
    auto reading = m_services.ledger.find(reference);
    const QPointer<SalePage> self(this);
    const auto invoice = co_await reading;
    if (!self || m_sending || visit != m_visit)
        co_return;
    if (!invoice) {
        showForm();
        showTrouble(invoice.error(), false);
        co_return;
    }
    auto looking = m_services.accounts.byId(invoice->accountId);
    const auto account = co_await looking;
    if (self && !m_sending && visit == m_visit)
        showCard(*invoice, account && account->builtIn, Way::Back);
}

void SalePage::comeToForm()
{
    if (m_sending || asksAboutDuplicate() || asksAboutAmount())
        return;
    ++m_visit; // a card that is on its way comes too late
    if (m_isSpent)
        startNew();
    else if (m_place->currentWidget() != m_formPage) {
        showForm();
        if (m_form)
            focusAmount();
    }
}

void SalePage::startNew()
{
    if (m_sending)
        return;
    ++m_visit;
    if (m_wish)
        m_wish->sale.reset();
    const bool isCard = m_card && m_place->currentWidget() == m_card;
    const Invoice *sale = isCard ? m_card->invoice() : nullptr;
    const bool isSold = m_isSpent || (sale && m_typedFor == sale->reference);
    const bool hasNextGoods = isCard && !isSold && m_saved && !m_saved->basket().isEmpty();
    showForm();
    if (hasNextGoods && m_form)
        focusAmount();
    else
        emptyForm();
}

/// For the next customer.
void SalePage::emptyForm()
{
    m_typedFor.clear();
    m_isSpent = false;
    m_notice->setMessage({});
    clearLinkNotice();
    if (m_saved)
        m_saved->clear();
    m_isSumFilled = false;
    if (!m_form)
        return;
    // Where it is out of sight somebody may be typing elsewhere: a receipt's address, on the card.
    m_form->clear(
        m_place->currentWidget() == m_formPage ? SaleForm::Focus::ToAmount : SaleForm::Focus::Stays);
    m_fields->scrollToTop();
    m_textsWanted = true; // they may still be on their way
    readDefaults();
    sayMissedScans();
}

/// Days are looked through by the clock, and the books are dated by it.
void SalePage::showClock()
{
    const Account *account = m_head->account();
    LocalizedText warning;
    if (m_services.clocks && account)
        warning = m_services.clocks->warning(account->id);
    if (std::exchange(m_clockWarning, warning) != warning) // it is announced each time it is set
        m_clock->setMessage(warning);
}

void SalePage::noteStep(int step, bool training)
{
    if (training && m_services.preferences.stepsTaken() == step - 1)
        m_services.preferences.setStepsTaken(step);
}

/// The banner is about what is shown: the form's account, or that of the sale which is sent or stands there.
void SalePage::showTraining()
{
    const Account *account = m_head->account();
    const bool isForm = m_place->currentWidget() == m_formPage;
    m_training->setVisible(isForm ? account && account->builtIn : m_isTrainingSale);
    m_live->setVisible(isForm ? account && !account->builtIn : !m_isTrainingSale);
    m_live->setAccount(isForm && account ? words::oneLine(account->name, 60) : m_saleAccount);
}

} // namespace counterfoil
