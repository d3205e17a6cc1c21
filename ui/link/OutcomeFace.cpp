// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomeFace.h"

#include "invoices/Attention.h"
#include "invoices/MayBeTold.h"
#include "invoices/WrapLabel.h"
#include "issuing/Schedule.h"
#include "links/PaymentMeans.h"
#include "look/Icons.h"
#include "look/Strokes.h"
#include "parts/InEachLanguage.h"
#include "parts/MoneyWords.h"
#include "parts/NextStep.h"
#include "parts/Words.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int plainSign = 88;
constexpr int paidSign = 152; ///< seen by whoever stands at the counter, too
constexpr int plainWidth = 460;
constexpr int paidWidth = 640;

QString iconFor(State state)
{
    switch (state) {
    case State::Paid:
    case State::Authorised:
        return u"check"_s;
    case State::Issuing:
    case State::Open:
        return u"clock"_s;
    case State::Cancelled:
    case State::Failed:
    case State::Expired:
    case State::Refused:
        return u"cross"_s;
    case State::Unknown:
    case State::Chargeback:
    case State::Withheld:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
}

/// Created at the gateway, which then did not say how it is paid.
bool isHalfWay(const Invoice &invoice)
{
    return invoice.state == State::Unknown && !invoice.remoteId.isEmpty();
}

LocalizedText title(const Invoice &invoice, const QLocale &locale)
{
    const auto amount = words::amount(invoice.amount, locale);
    if (words::isOtherAmount(invoice))
        //: %1: the amount that was asked for, with its currency.
        return translatable("OutcomeFace", "Paid, but another amount than %1").arg(amount);
    switch (invoice.state) {
    case State::Paid:
        //: %1: an amount with its currency.
        return translatable("OutcomeFace", "Paid: %1").arg(amount);
    case State::Authorised:
        //: %1: an amount with its currency.
        return translatable("OutcomeFace", "Paid by the customer: %1").arg(amount);
    case State::Refused:
        return translatable("OutcomeFace", "The sale was not issued");
    case State::Unknown:
        return isHalfWay(invoice)
            ? translatable("OutcomeFace", "The gateway has this sale")
            : translatable("OutcomeFace", "Nobody knows yet whether the sale was issued");
    default:
        return stateTitle(invoice.state);
    }
}

/// What stays true whatever happened: the person must not fear for what was typed.
LocalizedText kept(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Refused:
    case State::Unknown:
    case State::Issuing:
        //: %1: the sale’s reference.
        return translatable("OutcomeFace",
            "Kept: the sale stands in your books as %1, with everything you typed but card data.")
            .arg(invoice.reference);
    default:
        return {};
    }
}

LocalizedText happened(const Invoice &invoice, const QLocale &locale)
{
    if (!invoice.errorMessage.isEmpty())
        return words::told(invoice.errorMessage);
    if (words::isOtherAmount(invoice))
        return words::settlement(invoice, locale);
    if (invoice.state == State::Unknown)
        return translatable("OutcomeFace", "The sale was sent, but no readable answer came back.");
    return {};
}

/// A coin's address that would swallow the customer's money.
bool isDoubted(const Invoice &invoice)
{
    return steps::isAwaited(invoice.state) && paymentMeans::addressVerdict(invoice).isDoubt();
}

LocalizedText adviceFor(const Invoice &invoice)
{
    if (invoice.state == State::Open && isDoubted(invoice))
        return paymentMeans::addressVerdict(invoice).advice();
    if (schedule::mayExistAllTheSame(invoice.state, invoice.errorCode)) // nobody said so (decision 0006)
        //: “Check now” and “Sell again” are buttons.
        return translatable("OutcomeFace",
            "The gateway did not say so itself; this program inferred it. Choose “Check now” once more "
            "before "
            "you choose “Sell again”: if it is there after all, the customer could pay twice.");
    if (invoice.state == State::Refused)
        //: “Sell again” is a button.
        return translatable("OutcomeFace",
            "Choose “Sell again”, correct what is wrong, and issue it once more. Nobody can pay this one.");
    if (words::isOtherAmount(invoice))
        return translatable(
            "OutcomeFace", "Compare it with what you asked for before you hand out the goods.");
    if (isHalfWay(invoice))
        //: “Check now” is a button.
        return translatable("OutcomeFace", "“Check now” fetches its link; it is not issued again.");
    return words::advice(invoice);
}

void setOrHide(Text *text, const QString &words)
{
    text->setText(words);
    text->setVisible(!words.isEmpty());
}

} // namespace

OutcomeFace::OutcomeFace(const MethodCatalogue &methods, std::optional<QLocale> locale, QWidget *parent)
    : QWidget(parent)
    , m_methods(methods)
    , m_locale(std::move(locale))
    , m_sign(new QLabel)
    , m_title(new Text({}, look::Type::Heading))
    , m_happened(new WrapLabel(look::Type::Body))
    , m_form(new QPushButton(look::icon(u"open"), {}))
    , m_reveal(new QPushButton)
    , m_advice(new Text({}, look::Type::Strong))
    , m_kept(new Text({}, look::Type::Caption, Text::Ink::Soft))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(look::space::medium);
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    for (Text *text : {m_title, m_advice, m_kept})
        text->wrapped();
    m_happened->setStrong(true);
    m_happened->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QLabel *text : std::initializer_list<QLabel *>{m_title, m_happened, m_advice, m_kept}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setMaximumWidth(plainWidth);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(text, 1000); // no alignment, which would take the text's height away
        row->addStretch(1);
        column->addLayout(row);
        if (text == m_happened)
            column->addWidget(m_form, 0, Qt::AlignHCenter);
    }
    column->addWidget(m_reveal, 0, Qt::AlignHCenter);
    column->addStretch(3);
    // A long sentence in a small window.
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    m_form->setMinimumSize(260, 48);
    m_form->setObjectName(u"openForm"_s);
    m_reveal->setObjectName(u"reveal"_s);
    inEachLanguage(this, [this] { sayAnew(); });
}

bool OutcomeFace::wants(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Open:
    case State::Issuing:
        return paymentMeans::code(invoice).isEmpty();
    default:
        return true;
    }
}

LocalizedText OutcomeFace::waitingTitle(const Invoice &invoice) const
{
    if (m_isHeldBack)
        return translatable("OutcomeFace", "Look at this sale before anybody pays");
    if (isDoubted(invoice) && paymentMeans::isAddress(invoice))
        return translatable("OutcomeFace", "Nobody is to pay to this address");
    if (paymentMeans::form(invoice))
        return translatable("OutcomeFace", "This payment is a form on this computer");
    return paymentMeans::isConfirmedOnPhone(invoice, m_methods)
        ? translatable("OutcomeFace", "The customer confirms on their phone")
        : translatable("OutcomeFace", "The gateway has the sale");
}

LocalizedText OutcomeFace::waitingWords(const Invoice &invoice) const
{
    if (m_isHeldBack && needsPerson(invoice))
        return attentionReason(invoice);
    if (m_isHeldBack) // the warning stands above; this is what it is about
        return paymentMeans::isAddress(invoice) ? LocalizedText() : LocalizedText(invoice.payLink);
    if (isDoubted(invoice))
        return paymentMeans::addressVerdict(invoice).reason;
    if (paymentMeans::form(invoice))
        return translatable(
            "OutcomeFace", "Open it and let the customer pay here. It cannot be sent as a link or a code.");
    if (paymentMeans::isConfirmedOnPhone(invoice, m_methods))
        //: %1: the name of a payment system, as “Orange Money, Mali”; “there”: on the customer’s phone.
        return translatable("OutcomeFace",
            "%1 asks there for the payment. There is no link to send; this card shows when it is paid.")
            .arg(paymentMeans::systemTitle(invoice, m_methods));
    return translatable("OutcomeFace",
        "It gave no pay link: this sale needs no step by the customer, or the link was lost with its "
        "answer.");
}

void OutcomeFace::show(const Invoice &invoice, bool isHeldBack)
{
    m_invoice = invoice;
    m_isHeldBack = isHeldBack;
    const bool waits = invoice.state == State::Open || isHeldBack;
    const bool isWrong = isDoubted(invoice);
    const bool byForm = waits && !isHeldBack && paymentMeans::form(invoice).has_value();
    m_isPaid = invoice.state == State::Paid && !words::isOtherAmount(invoice);
    look::setType(m_title, m_isPaid ? look::Type::Display : look::Type::Heading);
    m_title->setMaximumWidth(m_isPaid ? paidWidth : plainWidth);
    m_tone = isWrong                                  ? look::Tone::Bad
        : isHeldBack || words::isOtherAmount(invoice) ? look::Tone::Warning
                                                      : words::tone(invoice.state);
    m_happened->setTone(isWrong ? look::Tone::Bad : look::Tone::Neutral);
    m_icon = isWrong || isHeldBack                                      ? u"warning"_s
        : byForm                                                        ? u"open"_s
        : waits && paymentMeans::isConfirmedOnPhone(invoice, m_methods) ? u"phone"_s
        : words::isOtherAmount(invoice)                                 ? u"warning"_s
                                                                        : iconFor(invoice.state);
    m_form->setVisible(byForm);
    m_reveal->setVisible(isHeldBack);
    m_form->setDefault(byForm);
    sayAnew();
    drawSign();
}

void OutcomeFace::sayAnew()
{
    //: A button: the page of the payment form opens in the browser.
    m_form->setText(tr("Open &payment page"));
    //: A button: shows what the sale is to be paid by although something about it is in doubt.
    m_reveal->setText(tr("Show it all the sa&me"));
    if (!m_invoice)
        return;
    const Invoice &invoice = *m_invoice;
    const QLocale locale = m_locale.value_or(QLocale());
    const bool waits = invoice.state == State::Open || m_isHeldBack;
    m_title->setText(waits ? waitingTitle(invoice) : title(invoice, locale));
    m_happened->say(
        waits && invoice.errorMessage.isEmpty() ? waitingWords(invoice) : happened(invoice, locale));
    m_sign->setAccessibleName(stateTitle(invoice.state));
    setOrHide(m_advice, m_isHeldBack ? lookFirst() : adviceFor(invoice));
    setOrHide(m_kept, kept(invoice));
}

void OutcomeFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looksOther =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange;
    if (looksOther && !m_icon.isEmpty())
        drawSign();
}

void OutcomeFace::drawSign()
{
    const look::Colours &colours = look::colours(palette());
    const int side = m_isPaid ? paidSign : plainSign;
    m_sign->setFixedSize(side, side);
    const qreal ratio = devicePixelRatioF();
    QPixmap sign(QSize(side, side) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    const QRect all(0, 0, side, side);
    look::strokes::panel(&painter, all, side / 2, look::toneGround(m_tone, colours), QColor());
    look::icon(m_icon, look::toneColour(m_tone, colours))
        .paint(&painter, all.adjusted(side / 4, side / 4, -side / 4, -side / 4));
    painter.end();
    m_sign->setPixmap(sign);
}

} // namespace counterfoil
