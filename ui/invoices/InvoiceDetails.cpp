// SPDX-License-Identifier: GPL-3.0-or-later
#include "InvoiceDetails.h"

#include "CandidateView.h"
#include "CopyButton.h"
#include "EventList.h"
#include "InvoiceHead.h"
#include "WrapLabel.h"
#include "invoices/MayBeTold.h"
#include "links/PaymentMeans.h"
#include "look/Icons.h"
#include "parts/Announcement.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/MenuButton.h"
#include "parts/NextStep.h"
#include "parts/Text.h"
#include "sending/SaleSender.h"

#include <QEvent>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

QPushButton *button(QStringView icon, QWidget *parent)
{
    auto *made = new QPushButton(look::icon(icon), {}, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

InvoiceDetails::InvoiceDetails(
    Ledger &ledger, StatusCheck &checks, const MethodCatalogue &methods, Clock clock, QWidget *parent)
    : Card(parent)
    , m_ledger(ledger)
    , m_checks(checks)
    , m_clock(std::move(clock))
    , m_nothing(new WrapLabel(look::Type::Body, this))
    , m_scroll(new QScrollArea(this))
    , m_head(new InvoiceHead(methods))
    , m_show(button(u"qr", this))
    , m_copy(new CopyButton(translatable("InvoiceDetails", "&Copy link"), {}, this))
    , m_send(new MenuButton(look::icon(u"send"), this))
    , m_print(new MenuButton(look::icon(u"print"), this))
    , m_sender(new SaleSender)
    , m_check(button(u"refresh", this))
    , m_again(button(u"again", this))
    , m_done(button(u"check", this))
    , m_candidates(new CandidateView(checks.tracker()))
    , m_outcome(new WrapLabel(look::Type::Body))
    , m_history(new Text({}, look::Type::Strong))
    , m_eventList(new EventList)
{
    m_outcome->setObjectName(u"outcome"_s);
    m_done->setObjectName(u"done"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *content = new QWidget;
    build(content);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The card shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setContentsMargins({});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, space::small, 1, space::small);
    layout->addWidget(m_scroll);
    layout->addWidget(m_nothing, 1);
    m_nothing->setMargin(space::large);

    connect(m_show, &QPushButton::clicked, this, &InvoiceDetails::showLink);
    connect(m_check, &QPushButton::clicked, this, &InvoiceDetails::checkNow);
    connect(m_again, &QPushButton::clicked, this, &InvoiceDetails::sellOnceMore);
    connect(m_done, &QPushButton::clicked, this, &InvoiceDetails::putAside);
    connectSender();
    connect(&m_checks, &StatusCheck::changed, this, [this](const QString &reference) {
        if (reference == m_reference)
            refreshCheck();
    });
    connect(&m_ledger, &Ledger::changed, this, [this](const QStringList &references) {
        if (references.contains(m_reference))
            load(m_reference, ++m_generation);
    });
    m_minute.setInterval(30'000);
    connect(&m_minute, &QTimer::timeout, this, &InvoiceDetails::refresh);
    inEachLanguage(this, [this] {
        setAccessibleName(tr("Details of the sale"));
        //: A button: a person has looked at this sale.
        m_done->setText(tr("&Done"));
        m_done->setToolTip(tr("You have looked at it: it leaves the list of what needs a look"));
        //: A button with a menu: the papers of a sale.
        m_print->setText(tr("P&rint"));
        m_history->setText(tr("What happened"));
        refreshCheck();
    });
    clear();
}

void InvoiceDetails::build(QWidget *content)
{
    auto *buttons = new Flow(Flow::Width::Shared);
    buttons->setContentsMargins(0, space::medium, 0, 0);
    for (QPushButton *each :
        std::initializer_list<QPushButton *>{m_done, m_show, m_copy, m_send, m_print, m_check, m_again})
        buttons->addWidget(each);
    m_outcome->setContentsMargins(0, space::small, 0, 0);

    m_history->setContentsMargins(0, space::large, 0, space::small);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(buttons);
    column->addWidget(m_sender);
    column->addWidget(m_candidates);
    column->addWidget(m_outcome);
    column->addWidget(m_history);
    column->addWidget(m_eventList);
    column->addStretch(1);
}

QSize InvoiceDetails::sizeHint() const
{
    return {340, 480};
}

void InvoiceDetails::clear()
{
    m_reference.clear();
    ++m_generation;
    showNothing(translatable("InvoiceDetails", "Choose a sale to see what became of it."));
}

void InvoiceDetails::await()
{
    m_reference.clear();
    ++m_generation;
    showNothing(translatable("InvoiceDetails", "The sale is being read…"));
}

void InvoiceDetails::showNothing(const LocalizedText &text)
{
    m_invoice.reset();
    m_sender->clear();
    m_events.clear();
    m_minute.stop();
    m_scroll->hide();
    m_nothing->say(text);
}

void InvoiceDetails::begin(const QString &reference)
{
    if (reference != m_reference) {
        m_invoice.reset();
        m_sender->clear();
        m_events.clear();
        m_eventList->collapse();
        m_sent.reset();
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_reference = reference;
    load(reference, ++m_generation);
}

void InvoiceDetails::showInvoice(const Invoice &invoice)
{
    const bool known = m_invoice && invoice.reference == m_reference;
    begin(invoice.reference);
    if (known)
        return; // what stands here is as new
    m_invoice = invoice;
    refresh();
}

void InvoiceDetails::showReference(const QString &reference)
{
    begin(reference);
}

QCoro::Task<> InvoiceDetails::load(QString reference, int generation)
{
    const QPointer<InvoiceDetails> self(this);
    auto finding = m_ledger.find(reference);
    auto reading = m_ledger.events(reference);
    const auto invoice = co_await finding;
    const auto events = co_await reading;
    if (!self || generation != m_generation)
        co_return;
    if (!invoice || !events) {
        showNothing((invoice ? events.error() : invoice.error()).message);
        co_return;
    }
    m_invoice = *invoice;
    m_events = *events;
    refresh();
    Q_EMIT loaded();
}

void InvoiceDetails::refresh()
{
    if (!m_invoice)
        return;
    const QDateTime now = m_clock();
    m_head->show(*m_invoice, m_events, now);
    m_eventList->show(*m_invoice, m_events, now);
    const QString code = paymentMeans::text(*m_invoice);
    const bool payable = steps::isPayable(*m_invoice);
    m_show->setText(showWords(*m_invoice));
    m_show->setVisible(payable);
    const steps::Step main = steps::next(*m_invoice);
    m_check->setDefault(main == steps::Step::Check);
    m_show->setDefault(main == steps::Step::ShowMeans);
    m_again->setDefault(main == steps::Step::SellAgain);
    m_done->setDefault(main == steps::Step::PutAside);
    m_copy->setLabel(copyWords(*m_invoice));
    const bool isOffered =
        payable && mayBeShownToPay(*m_invoice); // in doubt, the card shows it to who wants it
    m_copy->setVisible(isOffered && !code.isEmpty());
    m_copy->setCopied(isOffered ? code : QString());
    m_sender->setInvoice(*m_invoice, isOffered);
    showSending();
    m_again->setText(againWords(*m_invoice));
    m_done->setVisible(needsPerson(*m_invoice));
    m_candidates->show(*m_invoice);
    refreshIcons();
    refreshCheck();
    m_nothing->hide();
    m_scroll->show();
    if (!m_minute.isActive())
        m_minute.start();
}

void InvoiceDetails::refreshCheck()
{
    const bool running = m_checks.isRunning(m_reference);
    const auto outcome = m_sent ? m_sent : m_checks.outcome(m_reference);
    // It stays as it is while we ask, a disabled one would lose the focus; StatusCheck asks once.
    //: A button: asks the gateway where the sale stands.
    const QString usual = tr("Chec&k now");
    m_check->setText(running ? tr("Checking…") : usual);
    m_outcome->setTone(outcome ? outcome->tone : look::Tone::Neutral);
    m_outcome->say(outcome ? outcome->words : LocalizedText());
}

void InvoiceDetails::refreshIcons()
{
    const auto dress = [this](QPushButton *button, QStringView icon) {
        button->setIcon(
            button->isDefault() ? look::icon(icon, look::colours(palette()).onAccent) : look::icon(icon));
    };
    dress(m_show, u"qr");
    dress(m_again, u"again");
    dress(m_check, u"refresh");
    dress(m_send, u"send");
    dress(m_print, u"print");
    dress(m_done, u"check");
}

LocalizedText InvoiceDetails::showWords(const Invoice &invoice)
{
    if (paymentMeans::isAddress(invoice))
        //: A button: shows the QR code of an address for coins.
        return translatable("InvoiceDetails", "Sho&w code");
    if (paymentMeans::code(invoice).isEmpty() && paymentMeans::form(invoice))
        //: A button: shows the form by which the sale is paid.
        return translatable("InvoiceDetails", "Show &form");
    //: A button: shows the pay link and its QR code.
    return translatable("InvoiceDetails", "Sho&w link");
}

LocalizedText InvoiceDetails::copyWords(const Invoice &invoice)
{
    if (paymentMeans::isAddress(invoice))
        //: A button: copies an address for coins.
        return translatable("InvoiceDetails", "&Copy address");
    //: A button: copies the pay link.
    return translatable("InvoiceDetails", "&Copy link");
}

LocalizedText InvoiceDetails::againWords(const Invoice &invoice)
{
    if (invoice.state == State::Refused && invoice.errorCode == u"never-created")
        //: A button: a sale that never arrived at the gateway is issued once more.
        return translatable("InvoiceDetails", "Issue &again");
    //: A button: a new sale with what was sold before.
    return translatable("InvoiceDetails", "Sell &again");
}

void InvoiceDetails::sayWhatIsMissing()
{
    const LocalizedText doubt = paymentMeans::addressDoubt(*m_invoice);
    const LocalizedText why = doubt.isEmpty() ? steps::whyNothingToPay(*m_invoice) : doubt;
    const LocalizedText said = why.isEmpty()
        ? translatable(
            "InvoiceDetails", "This sale is paid by a form on this computer. It cannot be sent as a link.")
        : why;
    m_outcome->setTone(doubt.isEmpty() ? look::Tone::Neutral : look::Tone::Bad);
    m_outcome->say(said);
    Announcement::say(this, said);
}

void InvoiceDetails::showLink()
{
    if (!m_invoice)
        return;
    if (steps::isPayable(*m_invoice))
        Q_EMIT openCard(m_reference);
    else
        sayWhatIsMissing();
}

void InvoiceDetails::copyLink()
{
    if (!m_invoice)
        return;
    if (!steps::isPayable(*m_invoice) || paymentMeans::text(*m_invoice).isEmpty()) {
        sayWhatIsMissing();
        return;
    }
    if (!mayBeShownToPay(*m_invoice)) {
        m_outcome->setTone(look::Tone::Warning);
        m_outcome->say(lookFirst());
        Announcement::say(this, lookFirst());
        return;
    }
    m_copy->copy();
    //: %1 is the reference of a sale: “CF-7KQ2…”.
    Announcement::say(this, tr("The link of %1 is copied.").arg(m_reference));
}

void InvoiceDetails::connectSender()
{
    m_send->setObjectName(u"send"_s);
    auto *menu = new QMenu(this);
    m_sender->fill(menu);
    m_send->setPopup(menu);
    auto *papers = new QMenu(this);
    m_sender->fillPapers(papers);
    m_print->setPopup(papers);
    connect(m_sender, &SaleSender::said, this, &InvoiceDetails::sayOfSending);
    connect(m_sender, &SaleSender::mailSetupWanted, this, &InvoiceDetails::mailSetupWanted);
    connect(m_sender, &SaleSender::printWanted, this, &InvoiceDetails::printWanted);
    // What it asks comes into sight once there is room for it.
    const auto reveal = [this] {
        if (!m_sender->isHidden())
            m_scroll->ensureWidgetVisible(m_sender, 0, space::medium);
    };
    connect(m_sender, &SaleSender::asking, this, reveal, Qt::QueuedConnection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, reveal);
    connect(m_sender, &SaleSender::answered, this, [this] { m_send->setFocus(Qt::OtherFocusReason); });
}

void InvoiceDetails::offerSending(const SendServices &services)
{
    m_sender->offer(services);
    showSending();
}

void InvoiceDetails::showSending()
{
    m_send->setText(m_sender->buttonWords());
    m_send->setVisible(m_sender->hasWays());
    m_print->setVisible(m_sender->hasPapers());
}

/// It stays until the gateway is asked, or another sale is shown.
void InvoiceDetails::sayOfSending(const QString &reference, const LocalizedText &words, look::Tone tone)
{
    const bool isWrong = tone == look::Tone::Bad || tone == look::Tone::Warning;
    if (reference != m_reference || !isVisible()) {
        if (isWrong)
            Q_EMIT lateWord(translatable("CardSide", "%1: %2").arg(reference, words), isWrong);
        return;
    }
    m_sent = StatusCheck::Outcome{words, tone};
    refreshCheck();
    Announcement::say(this, words);
}

void InvoiceDetails::checkNow()
{
    m_sent.reset();
    m_checks.check(m_reference);
}

void InvoiceDetails::putAside()
{
    if (!m_invoice || !needsPerson(*m_invoice))
        return;
    const Evidence acknowledged{.kind = EvidenceKind::Acknowledged, .source = u"person"_s, .at = m_clock()};
    recordAcknowledged(acknowledged);
}

QCoro::Task<> InvoiceDetails::recordAcknowledged(Evidence evidence)
{
    const QPointer<InvoiceDetails> self(this);
    const QString reference = m_reference;
    auto recording = m_ledger.record(reference, evidence);
    const auto recorded = co_await recording;
    if (!self || recorded || reference != m_reference)
        co_return;
    m_outcome->setTone(look::Tone::Bad);
    m_outcome->say(recorded.error().message);
}

void InvoiceDetails::sellOnceMore()
{
    if (!m_invoice)
        return;
    const Invoice copy = *m_invoice; // whoever hears it may show another one here
    Q_EMIT sellAgain(copy);
}

void InvoiceDetails::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace counterfoil
