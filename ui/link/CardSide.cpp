// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardSide.h"

#include "CoinTerms.h"
#include "LinkActions.h"
#include "invoices/SaleMoney.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/MenuButton.h"
#include "parts/MoneyWords.h"
#include "parts/StatePill.h"
#include "parts/Text.h"
#include "parts/Words.h"
#include "sending/SaleSender.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace space = look::space;

namespace {

constexpr int sideWidth = 320;

} // namespace

CardSide::CardSide(const MethodCatalogue &methods, std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_methods(methods)
    , m_locale(locale)
    , m_pill(new StatePill)
    , m_amount(new Text({}, look::Type::Amount))
    , m_about(new Text)
    , m_reference(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_money(new Text({}, look::Type::Caption))
    , m_coin(new CoinTerms(locale))
    , m_actions(new LinkActions)
    , m_sender(new SaleSender)
    , m_scroll(new QScrollArea)
    , m_form(new QPushButton(look::icon(u"open"), {}))
    , m_formNote(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_standing(new Text({}, look::Type::Caption, Text::Ink::Soft))
    , m_trouble(new Text({}, look::Type::Caption))
    , m_check(new QPushButton(look::icon(u"refresh"), {}))
    , m_send(new MenuButton(look::icon(u"send")))
    , m_print(new MenuButton(look::icon(u"print")))
    , m_again(new QPushButton(look::icon(u"again"), {}))
    , m_new(new QPushButton)
    , m_back(new QPushButton)
{
    setFixedWidth(sideWidth);
    m_new->setDefault(true);
    build();
    connectSender();
    inEachLanguage(this, [this] { sayAnew(); });
}

void CardSide::sayAnew()
{
    //: A button: the page of the payment form opens in the browser.
    m_form->setText(tr("Open &payment page"));
    m_formNote->setText(tr(
        "The gateway would rather have its form, which opens on this computer only. The link can be sent."));
    //: A button: the same sale once more, as a new one.
    m_again->setText(tr("Sell &again"));
    m_print->setText(translatable("LinkActions", "P&rint"));
    m_new->setText(tr("New &sale"));
    //: A button: back to the list of sales.
    m_back->setText(tr("&To the list"));
    m_back->setToolTip(tr("Back to the list of invoices (Esc)"));
    //: Spoken of the line that says on whose word a sale’s state stands.
    m_standing->setAccessibleDescription(tr("Who said so"));
    m_amount->setAccessibleDescription(tr("Amount"));
    showSaid();
    showSending();
    if (m_invoice)
        showInvoice();
}

void CardSide::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    // What a sale is and how it is paid scrolls in a small window; what one does next stays in sight.
    QWidget *facts = buildFacts();
    m_scroll->setWidget(facts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    facts->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addSpacing(space::small); // clear of what is cut off there in a small window
    column->addWidget(m_standing->wrapped());
    column->addWidget(m_trouble->wrapped());
    auto *buttons = new Flow(Flow::Width::Shared);
    buttons->addWidget(m_check);
    buttons->addWidget(m_send);
    buttons->addWidget(m_print);
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    auto *onwards = new QHBoxLayout;
    onwards->setSpacing(space::small);
    onwards->addWidget(m_back, 1);
    onwards->addWidget(m_new, 1);
    column->addLayout(onwards);
    m_back->hide();
    m_trouble->hide();
}

QWidget *CardSide::buildFacts()
{
    auto *sale = new QWidget;
    auto *facts = new QVBoxLayout(sale);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(space::small);
    facts->addWidget(m_pill, 0, Qt::AlignLeft);
    facts->addWidget(m_amount->wrapped()); // billions in the marks of Hindi are longer than the card is wide
    facts->addWidget(m_about->wrapped());
    facts->addWidget(m_reference->selectable());
    facts->addWidget(m_money->wrapped());
    facts->addSpacing(space::medium);
    facts->addWidget(m_coin);
    facts->addWidget(m_actions);
    facts->addWidget(m_sender);
    facts->addWidget(m_form);
    facts->addWidget(m_formNote->wrapped());
    facts->addStretch(1);
    return sale;
}

void CardSide::show(const Invoice &invoice, bool isOver, bool isHeldBack)
{
    m_invoice = invoice;
    m_isOver = isOver;
    m_isHeldBack = isHeldBack;
    showInvoice();
    m_coin->show(invoice, isOver);
}

void CardSide::setCoinCode(paymentMeans::CoinCode coinCode)
{
    m_coinCode = coinCode;
    m_coin->setCoinCode(coinCode);
    m_sender->setCoinCode(coinCode);
    if (m_invoice)
        showInvoice();
}

void CardSide::showInvoice()
{
    const Invoice &invoice = *m_invoice;
    const QLocale locale = m_locale.value_or(QLocale());
    m_pill->setState(invoice.state);
    m_amount->setText(words::amount(invoice.amount, locale));
    m_about->setText(about(invoice));
    m_about->setVisible(!m_about->text().isEmpty());
    m_reference->setText(invoice.reference);
    const bool differs = moneyOf(invoice).differs();
    m_money->setText(words::settlement(invoice, locale));
    m_money->setTone(differs ? look::Tone::Warning : look::Tone::Neutral);
    // Where another amount was paid, the face says it.
    m_money->setVisible(!m_money->text().isEmpty() && !words::isOtherAmount(invoice));
    const QString code = paymentMeans::text(invoice);
    m_actions->setCode(
        code, paymentMeans::isAddress(invoice) ? LinkActions::What::Address : LinkActions::What::Link);
    const bool isOffered = !m_isOver && !m_isHeldBack;
    m_actions->setVisible(!code.isEmpty() && isOffered);
    m_sender->setInvoice(invoice, isOffered);
    showSending();
    const bool formBesides = !code.isEmpty() && isOffered && paymentMeans::form(invoice);
    m_form->setVisible(formBesides);
    m_formNote->setVisible(formBesides);
}

void CardSide::connectSender()
{
    auto *menu = new QMenu(this);
    m_sender->fill(menu);
    m_actions->sendButton()->setPopup(menu);
    m_send->setPopup(menu);
    auto *papers = new QMenu(this);
    m_sender->fillPapers(papers);
    m_actions->printButton()->setPopup(papers);
    m_print->setPopup(papers);
    m_send->hide();
    m_print->hide();
    connect(m_actions, &LinkActions::copyWanted, m_sender, &SaleSender::copyLink);
    connect(m_sender, &SaleSender::said, this, &CardSide::sayOfSending);
    connect(m_sender, &SaleSender::mailSetupWanted, this, &CardSide::mailSetupWanted);
    connect(m_sender, &SaleSender::printWanted, this, &CardSide::printWanted);
    // What it asks comes into sight once there is room for it.
    const auto reveal = [this] {
        if (!m_sender->isHidden())
            m_scroll->ensureWidgetVisible(m_sender, 0, space::medium);
    };
    connect(m_sender, &SaleSender::asking, this, reveal, Qt::QueuedConnection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, reveal);
    connect(m_sender, &SaleSender::answered, this, [this] {
        MenuButton *send = m_actions->isVisibleTo(this) ? m_actions->sendButton() : m_send;
        send->setFocus(Qt::OtherFocusReason);
    });
}

void CardSide::offerSending(const SendServices &services)
{
    m_sender->offer(services);
    showSending();
}

void CardSide::copyLink()
{
    m_sender->copyLink();
}

/// One button with the menu: beside the link, or where that is gone among those of what to do next.
void CardSide::showSending()
{
    m_actions->sendButton()->setText(m_sender->buttonWords());
    m_send->setText(m_sender->buttonWords());
    m_send->setVisible(m_actions->isHidden() && m_sender->hasWays());
    m_actions->printButton()->setVisible(m_sender->hasPapers());
    m_print->setVisible(m_actions->isHidden() && m_sender->hasPapers());
}

/// A mail takes its time: the person may look at another sale by then, or at another page.
void CardSide::sayOfSending(const QString &reference, const LocalizedText &words, look::Tone tone)
{
    const bool isWrong = tone == look::Tone::Bad || tone == look::Tone::Warning;
    if (!m_invoice || m_invoice->reference != reference || !isVisible()) {
        if (isWrong)
            //: %1: a sale’s reference; %2: what came of sending it, whole sentences.
            Q_EMIT lateWord(translatable("CardSide", "%1: %2").arg(reference, words), isWrong);
        return;
    }
    if (m_actions->isVisibleTo(this)) {
        m_actions->say(words, tone);
        return;
    }
    say(words, tone);
    Announcement::say(this, words::told(words));
}

QString CardSide::about(const Invoice &invoice) const
{
    QStringList parts;
    const QString system = paymentMeans::systemTitle(invoice, m_methods);
    for (const QString &part : {system, invoice.customerName, invoice.email, invoice.description}) {
        if (!part.isEmpty())
            parts << words::oneLine(part, 120);
    }
    return parts.join(u'\n');
}

void CardSide::setStanding(const LocalizedText &words)
{
    m_standing->setText(words);
}

void CardSide::say(const LocalizedText &words, look::Tone tone)
{
    m_isChecking = false;
    m_words = words;
    m_trouble->setTone(tone);
    showSaid();
}

void CardSide::setChecking()
{
    m_isChecking = true;
    showSaid();
}

void CardSide::showSaid()
{
    if (m_isChecking)
        //: On a button while the gateway is asked.
        m_check->setText(tr("Checking…"));
    else
        //: A button: asks the gateway what became of the sale.
        m_check->setText(tr("Chec&k now"));
    m_trouble->setText(words::told(m_words));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

} // namespace counterfoil
