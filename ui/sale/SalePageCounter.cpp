// SPDX-License-Identifier: GPL-3.0-or-later
// The sale page as a till. Its first fields stand large beside all the rest, with a keypad; while a sale's
// card is open they wait, and when it is paid they are empty and ready for the next one: two actions a sale.
#include "FormPlace.h"
#include "SaleHead.h"
#include "SalePage.h"
#include "counter/CounterBar.h"
#include "counter/CounterDesk.h"
#include "counter/SystemTiles.h"
#include "counter/UsualAmounts.h"
#include "form/FieldRow.h"
#include "form/SaleForm.h"
#include "invoices/State.h"
#include "link/LinkCard.h"
#include "look/Scale.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>

namespace counterfoil {

namespace {

/// Below it there is no room for the keypad beside a card with a code that can be read.
constexpr int narrow = 1100;
constexpr int narrowestDesk = 300;
constexpr int widestDesk = 520;
constexpr std::size_t fewAmounts = 4;
constexpr int salesLookedAt = 200;
constexpr int pauseAfterANumber = 2000; ///< ms

} // namespace

void SalePage::setCounter(bool on)
{
    if (on == m_isCounter)
        return;
    m_isCounter = on;
    if (!m_desk)
        buildCounter();
    m_counterBar->setVisible(on);
    m_head->setTitleShown(!on);
    m_issue->setVisible(!on); // it stands on the keypad
    m_fields->scrollToTop();
    if (on) {
        if (m_isListed && m_card && m_place->currentWidget() == m_card)
            showForm(); // a card from the books is none of the till's: beside it the desk would wait for ever
        serveCounter();
        readRecentSystems(); // the tiles are made with the first counter
    } else {
        m_desk->serve(nullptr);
        m_desk->hide();
        m_tiles->hide();
        if (m_card)
            m_card->setSideShown(true);
    }
    if (m_form) {
        m_textsWanted = m_textsWanted || !m_form->isTouched(); // with the payment system of last time
        readDefaults();
    }
    keepCounterReady();
    if (m_form && m_place->currentWidget() == m_formPage)
        focusAmount();
}

void SalePage::buildCounter()
{
    m_counterBar = new CounterBar;
    m_desk = new CounterDesk;
    m_tiles = new SystemTiles;
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_counterBar);
    m_sides->insertWidget(0, m_desk);
    m_fields->setLead(m_tiles);
    connect(m_counterBar, &CounterBar::takingsWanted, this, &SalePage::takingsWanted);
    connect(m_counterBar, &CounterBar::leaveWanted, this, &SalePage::leaveCounterWanted);
    connect(m_desk, &CounterDesk::issueWanted, this, &SalePage::submit);
    connect(m_desk, &CounterDesk::typing, this, &SalePage::beginNext);
    connect(m_tiles, &SystemTiles::chosen, this, [this](const QString &code) {
        const Field *system = m_form ? m_form->method().field(FieldKind::PaymentSystem) : nullptr;
        if (system)
            m_form->row(system->wireName)->editor().retype(code);
    });
    connect(m_tiles, &SystemTiles::left, this, [this] {
        if (m_form)
            focusAmount();
    });
    connect(&m_services.preferences, &Preferences::quickAmountsChanged, this, [this] { readQuickAmounts(); });
}

/// The form that is shown now lends its first fields.
void SalePage::serveCounter()
{
    if (!m_isCounter || !m_desk || !m_form)
        return;
    m_desk->serve(m_form);
    const Field *system = m_form->method().field(FieldKind::PaymentSystem);
    m_tiles->setVisible(system);
    if (system) {
        connect(m_form, &SaleForm::paymentSystemChanged, this, &SalePage::showSystem, Qt::UniqueConnection);
        connect(m_form->row(system->wireName), &FieldRow::reasonChanged, this, &SalePage::showSystem,
            Qt::UniqueConnection);
        showSystem();
    }
    connect(m_form, &SaleForm::currencyChanged, this, &SalePage::readQuickAmounts, Qt::UniqueConnection);
    readQuickAmounts();
}

void SalePage::showSystem()
{
    const Field *system = m_form ? m_form->method().field(FieldKind::PaymentSystem) : nullptr;
    if (!system || !m_tiles)
        return;
    m_tiles->setChosen(m_form->paymentSystem());
    m_tiles->setReason(m_form->row(system->wireName)->reason());
}

/// The field that is wrong is out of sight: its tiles are to be chosen from.
void SalePage::leadToSystem()
{
    const Field *system = m_form ? m_form->method().field(FieldKind::PaymentSystem) : nullptr;
    const Field *amount = m_form ? m_form->method().field(FieldKind::Amount) : nullptr;
    const bool isWanted = m_isCounter && system && m_form->row(system->wireName)->isWrong()
        && !(amount && m_form->row(amount->wireName)->isWrong());
    if (!isWanted)
        return;
    m_tiles->focusSearch();
    m_fields->bringIntoView(m_tiles);
}

/// Those that somebody has chosen, or what is usual with this account in this currency.
QCoro::Task<> SalePage::readQuickAmounts()
{
    const auto currency = m_form ? m_form->currency() : std::nullopt;
    if (!m_isCounter || !currency) {
        if (m_desk)
            m_desk->setQuickAmounts({});
        co_return;
    }
    const auto kept = m_services.preferences.quickAmounts(*currency);
    if (!kept.empty()) {
        m_desk->setQuickAmounts(kept);
        co_return;
    }
    AmountsQuery query;
    query.currencyCode = currency->code();
    query.limit = salesLookedAt;
    const QString accountId = m_head->account() ? m_head->account()->id : QString();
    if (!accountId.isEmpty())
        query.accountIds = {accountId};
    auto reading = m_services.ledger.amounts(query);
    const QPointer<SalePage> self(this);
    const auto sold = co_await reading;
    if (!self || !m_form || m_form->currency() != currency)
        co_return; // it is asked for again
    if (m_head->account() && m_head->account()->id != accountId)
        co_return; // so it is for another account
    if (!m_services.preferences.quickAmounts(*currency).empty())
        co_return; // somebody has chosen meanwhile
    m_desk->setQuickAmounts(usualAmounts(sold.value_or(std::vector<Money>()), *currency, fewAmounts));
}

/// Whether the card of a sale stands there of which nothing more is awaited: the next one may begin.
bool SalePage::isOverAtCounter() const
{
    if (!m_isCounter || !m_card || m_place->currentWidget() != m_card || m_isListed)
        return false;
    const Invoice *sale = m_card->invoice();
    return sale && (isPaid(sale->state) || !isUnsettled(sale->state));
}

bool SalePage::awaitsCustomer() const
{
    const bool isThere = m_card && m_place->currentWidget() == m_card && !m_isListed;
    const Invoice *sale = isThere ? m_card->invoice() : nullptr;
    return sale && isUnsettled(sale->state) && !isPaid(sale->state);
}

/// Enter, or the key that issues. Where a sale is over it begins the next one, which is sent if its amount is
/// there already.
void SalePage::submit()
{
    if (isOverAtCounter()) {
        const Field *amount = m_form ? m_form->method().field(FieldKind::Amount) : nullptr;
        const bool isTyped = amount && m_form->row(amount->wireName)->isFilled();
        showForm();
        if (!isTyped) {
            if (m_form)
                focusAmount();
            return;
        }
    } else {
        m_missedScans = 0; // it stood there, and somebody goes on
    }
    issue({});
}

/// A digit beside a sale that is over is the next customer's. What ended without money stands there to be
/// sold again, by Enter or “Sell again”; nothing of its customer goes into another one's sale.
void SalePage::beginNext()
{
    const Field *amount = m_form ? m_form->method().field(FieldKind::Amount) : nullptr;
    if (!amount || !isOverAtCounter())
        return;
    FieldRow *row = m_form->row(amount->wireName); // the list of fields may change, but not this one's place
    const bool isSold = m_isSpent;
    showForm();
    if (isSold)
        emptyForm();
    row->editor().retype({});
}

/// Who stands at a till types the next amount as soon as a sale is paid, and not before: a customer's code
/// does not go by accident.
void SalePage::keepCounterReady()
{
    if (!m_isCounter)
        return;
    const bool isForm = m_place->currentWidget() == m_formPage;
    const bool isOver = isOverAtCounter();
    const QWidget *focus = window()->focusWidget();
    const bool isInCard = focus && m_card && m_card->isAncestorOf(focus);
    const bool isTyping = isInCard && focus->testAttribute(Qt::WA_InputMethodEnabled); // an address, say
    const bool isNarrow = width() < narrow;
    const bool isDesk = isOver && !(isNarrow && isTyping); // which would take the card's side away
    m_desk->setFixedWidth(std::clamp(width() * 2 / 5, narrowestDesk, widestDesk));
    m_desk->setEnabled(isForm || isOver);
    m_desk->setVisible(isForm || isDesk || !isNarrow);
    if (m_card)
        m_card->setSideShown(!(isDesk && isNarrow));
    const bool wasReady = std::exchange(m_isReady, isOver);
    if (!isOver || !isPaid(m_card->invoice()->state))
        return;
    // Not by whether it was over before: a sale that expired keeps what was typed, and may be paid after all.
    // Goods of the next customer, which a scanner read meanwhile, stay.
    const bool isSold = m_isSpent || m_typedFor == m_card->invoice()->reference;
    if (wasReady && !isSold)
        return;
    const bool isFree = !focus || (isInCard && !isTyping) || m_desk->isAncestorOf(focus);
    if (isSold)
        emptyForm();
    if (!isFree || !m_form)
        return;
    if (!isTypingAhead()) {
        focusAmount();
        return;
    }
    m_isReady = false; // it is, when that number is over
    QTimer::singleShot(pauseAfterANumber, this, &SalePage::keepCounterReady);
}

/// Whether somebody began a number while its sale could not begin.
bool SalePage::isTypingAhead() const
{
    return m_sinceIgnored.isValid() && m_sinceIgnored.elapsed() < pauseAfterANumber;
}

/// A digit that no field took belongs to the amount; beside a sale that is over, to the next one's.
void SalePage::keyPressEvent(QKeyEvent *event)
{
    const bool isDigit = event->text().size() == 1 && event->text().at(0).isDigit()
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const Field *amount = m_form ? m_form->method().field(FieldKind::Amount) : nullptr;
    const bool isOver = isOverAtCounter();
    const bool isForm = m_isCounter && m_place->currentWidget() == m_formPage;
    const bool isCard = m_isCounter && m_card && m_place->currentWidget() == m_card;
    if (isDigit && isCard && (!isOver || isTypingAhead())) {
        m_sinceIgnored.start(); // the whole number is ignored: its end alone would be another amount
        QWidget::keyPressEvent(event);
        return;
    }
    FieldRow *row = isDigit && amount && (isOver || isForm) ? m_form->row(amount->wireName) : nullptr;
    if (!row || (isForm && row->editor().focusTarget()->hasFocus())) { // which did not want it
        QWidget::keyPressEvent(event);
        return;
    }
    beginNext();
    focusAmount();
    if (isOver || row->editor().focusTarget()->hasFocus())
        QCoreApplication::sendEvent(row->editor().focusTarget(), event);
}

void SalePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepCounterReady();
}

} // namespace counterfoil
