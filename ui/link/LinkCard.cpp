// SPDX-License-Identifier: GPL-3.0-or-later
#include "LinkCard.h"

#include "CardSide.h"
#include "CoinTerms.h"
#include "FormOpener.h"
#include "LinkActions.h"
#include "OutcomeFace.h"
#include "QrAlone.h"
#include "QrView.h"
#include "invoices/Attention.h"
#include "invoices/MayBeTold.h"
#include "parts/Announcement.h"
#include "parts/Copying.h"
#include "parts/InEachLanguage.h"
#include "parts/NextStep.h"
#include "parts/Notice.h"
#include "parts/ScreenAwake.h"
#include "parts/Words.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyleHints>

#include <utility>

namespace counterfoil {

namespace {

/// What the customer can pay by, which is all that a sale is worth to a cashier who cannot look it up.
void keepMeans(Invoice &fresh, const Invoice &known)
{
    if (fresh.payLink.isEmpty())
        fresh.payLink = known.payLink;
    if (fresh.coin.isEmpty())
        fresh.coin = known.coin;
    if (fresh.payForm.isNull())
        fresh.payForm = known.payForm;
}

bool lacksMeans(const Invoice &row, const Invoice &known)
{
    return !paymentMeans::any(row) && paymentMeans::any(known);
}

} // namespace

LinkCard::LinkCard(Ledger &ledger, Tracker &tracker, const MethodCatalogue &methods, Clock clock,
    std::optional<QLocale> locale, const QString &payPages, QWidget *parent)
    : Card(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_follower(tracker, std::move(clock))
    , m_place(new QStackedLayout)
    , m_qr(new QrView)
    , m_face(new OutcomeFace(methods, m_locale))
    , m_opener(new FormOpener(payPages, this))
    , m_remark(new Notice(look::Tone::Warning))
    , m_warning(new Notice(look::Tone::Warning))
    , m_side(new CardSide(methods, m_locale))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
    , m_larger(new QShortcut(Qt::Key_F11, this))
{
    m_place->addWidget(m_qr);
    m_place->addWidget(m_face);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::space::large);
    row->addLayout(m_place, 1);
    row->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::medium);
    column->addWidget(m_remark);
    m_warning->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words widen nothing
    column->addWidget(m_warning);
    column->addLayout(row, 1);

    connect(m_qr, &QrView::shown, this, &LinkCard::qrShown);
    m_qr->setPressable(true);
    //: What to do where a QR code needs more room. F11 is a key.
    m_qr->setAdvice(translatable("LinkCard", "Make the window larger, or press F11."));
    connect(m_qr, &QrView::pressed, this, &LinkCard::showAlone);
    connect(m_larger, &QShortcut::activated, this, &LinkCard::showAlone);
    connect(m_face->revealButton(), &QPushButton::clicked, this, &LinkCard::showAllTheSame);
    connect(m_side->formButton(), &QPushButton::clicked, this, &LinkCard::openForm);
    connect(m_face->formButton(), &QPushButton::clicked, this, &LinkCard::openForm);
    connect(m_opener, &FormOpener::said, this, [this](const LocalizedText &words, bool wrong) {
        m_byHand = true; // somebody waits for this word
        showTrouble(words, wrong ? look::Tone::Bad : look::Tone::Good);
    });
    connect(m_side->coinTerms(), &CoinTerms::coinCodeChosen, this, [this](paymentMeans::CoinCode coinCode) {
        setCoinCode(coinCode);
        Q_EMIT coinCodeChosen(coinCode);
        if (m_invoice)
            Q_EMIT shows(*m_invoice); // in another code
    });
    connect(m_side->checkButton(), &QPushButton::clicked, this, &LinkCard::checkNow);
    connect(m_side->newButton(), &QPushButton::clicked, this, &LinkCard::newSale);
    m_side->newButton()->installEventFilter(this);
    connect(m_side->backButton(), &QPushButton::clicked, this, &LinkCard::backWanted);
    connect(m_escape, &QShortcut::activated, this, &LinkCard::backWanted);
    setWayBack(false);
    auto *copying = new QShortcut(QKeySequence::Copy, this);
    connect(copying, &QShortcut::activated, this, &LinkCard::copy);
    connect(m_side->againButton(), &QPushButton::clicked, this, [this] {
        if (m_invoice)
            Q_EMIT sellAgain(*m_invoice);
    });
    connect(m_side, &CardSide::mailSetupWanted, this, &LinkCard::mailSetupWanted);
    connect(m_side, &CardSide::printWanted, this, &LinkCard::printWanted);
    connect(m_side, &CardSide::lateWord, this, &LinkCard::lateWord);
    connect(&m_follower, &Follower::answered, this, &LinkCard::showAnswer);
    connect(&m_follower, &Follower::failed, this,
        [this](const Error &error) { showTrouble(error.message, look::Tone::Bad); });
    connect(&m_ledger, &Ledger::changed, this, [this](const QStringList &references) {
        if (m_invoice && references.contains(m_invoice->reference))
            reload(m_invoice->reference);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &LinkCard::showStanding);
    inEachLanguage(this, [this] { sayAnew(); });
}

void LinkCard::sayAnew()
{
    if (!m_invoice)
        return;
    nameCard();
    nameCode();
    showStanding();
}

void LinkCard::nameCard()
{
    //: Spoken. %1: a sale’s reference; %2: its amount with the currency; %3: its state, as “Paid”.
    setAccessibleName(
        translatable("LinkCard", "Sale %1 of %2: %3")
            .arg(m_invoice->reference, words::amount(m_invoice->amount, m_locale.value_or(QLocale())),
                stateTitle(m_invoice->state)));
}

void LinkCard::setCoinCode(paymentMeans::CoinCode coinCode)
{
    m_coinCode = coinCode;
    m_side->setCoinCode(coinCode);
    if (m_invoice && m_place->currentWidget() == m_qr)
        showCode();
}

void LinkCard::showCode()
{
    nameCode();
    m_qr->setText(paymentMeans::code(*m_invoice, m_coinCode));
}

void LinkCard::nameCode()
{
    m_qr->setAccessibleName(paymentMeans::isAddress(*m_invoice) ? tr("QR code of the coin’s address")
                                                                : tr("QR code of the pay link"));
    //: What a click on the QR code does; F11 is a key.
    m_qr->setToolTip(tr("Shows the code alone on the whole screen (F11)"));
}

void LinkCard::open(const Invoice &invoice, Follower::Pace pace)
{
    if (m_alone)
        m_alone->close(); // it was another sale's
    m_invoice.reset();
    m_events.clear();
    m_onlyHere = false;
    m_byHand = false;
    m_confirmed.reset();
    m_side->say({}, look::Tone::Neutral);
    setRemark({});
    take(invoice);
    reload(invoice.reference);
    m_second.start();
    if (invoice.state == State::Refused || invoice.state == State::Paid)
        m_follower.standBy(invoice.reference, pace);
    else
        m_follower.follow(invoice.reference, pace);
    if (isInGatewaysHands(invoice))
        m_follower.askNow();
    takeFocus();
}

void LinkCard::offerSending(const SendServices &services)
{
    m_side->offerSending(services);
}

void LinkCard::setSideShown(bool isShown)
{
    m_side->setVisible(isShown);
}

void LinkCard::setWayBack(bool isThere)
{
    m_escape->setEnabled(isThere);
    m_side->backButton()->setVisible(isThere);
}

/// What is most likely wanted next, and harmless where Enter is pressed once too often: as long as the
/// customer has not paid the card must not go by accident.
QWidget *LinkCard::firstAction() const
{
    if (m_invoice->state == State::Unknown || isHeldBack(*m_invoice))
        return m_side->checkButton();
    if (m_side->againButton()->isDefault()) // it ended without money
        return m_side->againButton();
    if (m_place->currentWidget() == m_qr)
        return m_side->actions()->copyButton();
    return m_face->formButton()->isVisibleTo(m_face) ? m_face->formButton() : m_side->newButton();
}

/// Who is on another page types there: the focus waits until the card is seen.
void LinkCard::takeFocus()
{
    m_sinceOpened.start();
    m_wantsFocus = !isVisible();
    if (!m_wantsFocus)
        firstAction()->setFocus(Qt::OtherFocusReason);
}

void LinkCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (m_wantsFocus && m_invoice)
        takeFocus();
}

/// The Enter key that issued the sale may still be held, or be pressed a second time: that is no wish to see
/// the link go.
bool LinkCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    const int patience = QGuiApplication::styleHints()->mouseDoubleClickInterval();
    return isEnter && (press->isAutoRepeat() || m_sinceOpened.elapsed() < patience);
}

void LinkCard::close()
{
    m_follower.stop();
    m_second.stop();
    m_wantsFocus = false;
    m_invoice.reset();
    m_qr->setText({});
    m_warningWords = {};
    m_warning->setMessage({});
    if (m_alone)
        m_alone->close();
    Q_EMIT closed();
}

void LinkCard::setRemark(const LocalizedText &remark)
{
    m_remark->setMessage(remark);
}

QCoro::Task<> LinkCard::reload(QString reference)
{
    auto reading = m_ledger.find(reference);
    auto listing = m_ledger.events(reference);
    const QPointer<LinkCard> self(this);
    const auto invoice = co_await reading;
    const auto events = co_await listing;
    if (!self || !m_invoice || m_invoice->reference != reference)
        co_return;
    if (events)
        m_events = *events;
    if (!invoice) {
        showTrouble(invoice.error().message, look::Tone::Bad);
        co_return;
    }
    Invoice fresh = *invoice;
    m_onlyHere = knowsLess(fresh);
    if (m_onlyHere)
        fresh = *m_invoice;
    else
        keepMeans(fresh, *m_invoice);
    take(fresh);
}

/// Where the books could not be written, the outcome and its link exist only here: the row as it was before
/// the call, or what somebody inferred from it, must not take them away.
bool LinkCard::knowsLess(const Invoice &row) const
{
    return (row.state == State::Issuing && m_invoice->state != State::Issuing)
        || (row.state == State::Refused && lacksMeans(row, *m_invoice));
}

/// The button stays as it is while we ask: a disabled one would lose the focus. A second press changes
/// nothing.
void LinkCard::checkNow()
{
    if (!m_invoice)
        return;
    m_byHand = true;
    m_side->setChecking();
    m_follower.askNow();
}

/// The state comes from the books: an answer that was long on its way may know less than they do by now.
void LinkCard::showAnswer(const Tracked &tracked)
{
    if (!m_invoice)
        return;
    const bool onlyHere = lacksMeans(tracked.invoice, *m_invoice);
    if (tracked.error)
        showTrouble(tracked.error->message, look::Tone::Warning);
    else if (onlyHere)
        showTrouble(paymentMeans::isAddress(*m_invoice)
                ? translatable("LinkCard",
                    "This address stands only here, not in your books: give it to the customer before you "
                    "close this card.")
                : translatable("LinkCard",
                    "This pay link stands only here, not in your books: give it to the customer before you "
                    "close this card."),
            look::Tone::Warning);
    else
        showTrouble(tracked.note, look::Tone::Neutral);
    reload(tracked.invoice.reference);
}

void LinkCard::showTrouble(const LocalizedText &message, look::Tone tone)
{
    m_side->say(message, tone);
    if (!std::exchange(m_byHand, false) || message.isEmpty())
        return;
    Announcement::say(this, words::told(message));
}

void LinkCard::copy()
{
    if (!m_invoice)
        return;
    if (m_side->actions()->isVisibleTo(this)) {
        m_side->copyLink();
        return;
    }
    if (isHeldBack(*m_invoice)) {
        m_side->say(lookFirst(), look::Tone::Warning);
        Announcement::say(this, lookFirst());
        return;
    }
    copying::copy(m_invoice->reference, copying::What::Reference);
    const LocalizedText said =
        translatable("LinkCard", "There is no link to pay by. The reference is copied.");
    m_side->say(said, look::Tone::Neutral);
    Announcement::say(this, said);
}

/// What the customer's screen and papers do not show (mayBeShownToPay()) is handed out by no card either,
/// before a person has seen that very doubt and wants it all the same.
bool LinkCard::isHeldBack(const Invoice &invoice) const
{
    const bool isConfirmed = m_confirmed && m_confirmed->first == invoice.warning
        && m_confirmed->second == attentionReasons(invoice);
    const bool isOffered = !paymentMeans::code(invoice).isEmpty() || paymentMeans::form(invoice);
    const bool isAwaited = invoice.state == State::Open || invoice.state == State::Issuing;
    return isAwaited && isOffered && !mayBeShownToPay(invoice) && !isConfirmed;
}

void LinkCard::showAllTheSame()
{
    if (!m_invoice)
        return;
    m_confirmed.emplace(m_invoice->warning, attentionReasons(*m_invoice));
    const Invoice same = *m_invoice;
    take(same);
    firstAction()->setFocus(Qt::OtherFocusReason); // the button is gone
}

void LinkCard::take(const Invoice &invoice)
{
    const bool stateChanged = !m_invoice || m_invoice->state != invoice.state;
    m_invoice = invoice;
    const bool isPaid = invoice.state == State::Paid || invoice.state == State::Authorised;
    // What is over has no use for its link any more, and a customer must not be led to it again.
    const bool isOver = !steps::isAwaited(invoice.state);
    // (Qt hands the focus of what is hidden to whatever comes next, which is not what a cashier goes on
    // with.)
    const bool heldFocus = m_side->actions()->isAncestorOf(window()->focusWidget());
    m_side->againButton()->setVisible(!isUnsettled(invoice.state) && invoice.state != State::Paid);
    const bool isHeld = isHeldBack(invoice);
    if (isHeld || OutcomeFace::wants(invoice)) {
        m_face->show(invoice, isHeld);
        m_place->setCurrentWidget(m_face);
    } else {
        showCode();
        m_place->setCurrentWidget(m_qr);
    }
    m_side->show(invoice, isOver, isHeld);
    if (std::exchange(m_warningWords, invoice.warning) != invoice.warning) // it is announced when it is set
        m_warning->setMessage(words::told(invoice.warning));
    // Who does not know whether a sale exists asks before selling anew.
    m_side->checkButton()->setDefault(invoice.state == State::Unknown);
    const bool sellsAgain = !isUnsettled(invoice.state) && !isPaid;
    m_side->againButton()->setDefault(sellsAgain);
    m_side->newButton()->setDefault(
        invoice.state != State::Unknown && !sellsAgain && !m_face->formButton()->isDefault());
    showStanding();
    if (heldFocus && m_place->currentWidget() == m_face)
        m_side->newButton()->setFocus(Qt::OtherFocusReason);
    if (stateChanged) {
        nameCard();
        const LocalizedText doubt = isOver ? LocalizedText() : paymentMeans::addressDoubt(invoice);
        Announcement::say(
            this, doubt.isEmpty() ? LocalizedText(accessibleName()) : doubt + u' ' + accessibleName());
    }
    if (m_alone)
        m_alone->take(invoice);
    if (stateChanged && isPaid)
        Q_EMIT paid();
    Q_EMIT shows(invoice);
}

void LinkCard::showAlone()
{
    if (!m_invoice || m_alone || m_place->currentWidget() != m_qr)
        return;
    m_alone = new QrAlone(m_locale, ScreenAwake::ofThisDesktop(), window());
    m_alone->open(*m_invoice, m_qr->text(), m_qr->accessibleName());
}

void LinkCard::openForm()
{
    if (m_invoice)
        m_opener->open(*m_invoice);
}

void LinkCard::showStanding()
{
    if (m_invoice)
        m_side->setStanding(m_onlyHere
                ? translatable("LinkCard", "This could not be written into your books.")
                : LocalizedText(words::standing(*m_invoice, m_events, m_clock())));
}

} // namespace counterfoil
