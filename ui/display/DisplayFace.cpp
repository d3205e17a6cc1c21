// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayFace.h"

#include "DisplayWords.h"
#include "base/Language.h"
#include "link/QrView.h"
#include "look/Icons.h"
#include "look/Strokes.h"
#include "parts/FittedText.h"
#include "parts/Words.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace counterfoil {

namespace {

using Stage = ShownSale::Stage;

QString iconOf(Stage stage)
{
    switch (stage) {
    case Stage::Paid:
        return QStringLiteral("check");
    case Stage::NotPaid:
        return QStringLiteral("cross");
    case Stage::Phone:
        return QStringLiteral("phone");
    case Stage::Counter:
    case Stage::Scan:
        return QStringLiteral("card");
    case Stage::Idle:
    case Stage::Moment:
        break;
    }
    return QStringLiteral("clock");
}

} // namespace

DisplayFace::DisplayFace(QWidget *parent)
    : QWidget(parent)
    , m_name(new FittedText(QFont::DemiBold, 3, this))
    , m_training(new FittedText(QFont::DemiBold, 1, this))
    , m_amount(new FittedText(QFont::DemiBold, 2, this))
    , m_title(new FittedText(QFont::DemiBold, 2, this))
    , m_method(new FittedText(QFont::Normal, 2, this))
    , m_network(new FittedText(QFont::Normal, 2, this))
    , m_note(new FittedText(QFont::Normal, 2, this))
    , m_qr(new QrView(this))
{
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing is painted below it first
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_qr->setSaysTrouble(false); // a customer can do nothing about it
    connect(m_qr, &QrView::shown, this, [this] {
        if (std::exchange(m_codeFailed, false)) {
            say();
            arrange();
        }
        fitPlate();
        Q_EMIT codeShown();
    });
    connect(m_qr, &QrView::failed, this, [this](const Error &error) {
        m_codeFailed = true;
        say();
        arrange();
        Q_EMIT codeFailed(error);
    });
    setLanguage(QStringLiteral("en"));
}

DisplayFace::~DisplayFace() = default;

void DisplayFace::setShop(const QString &name, const QImage &logo)
{
    m_shop = words::oneLine(name);
    m_logo = logo;
    m_scaledLogo = {};
    say();
    arrange();
}

void DisplayFace::setLanguage(const QString &code)
{
    if (code == m_language)
        return;
    m_language = code;
    setLayoutDirection(QLocale(code).textDirection());
    say();
    arrange();
}

void DisplayFace::show(const ShownSale &sale)
{
    if (sale.code != m_sale.code)
        m_codeFailed = false;
    m_sale = sale;
    say();
    arrange(); // before there is a code: it is drawn for its place
    m_qr->setText(sale.code);
    fitPlate();
}

/// A code that cannot be shown here leads the customer to the counter.
Stage DisplayFace::stage() const
{
    return m_sale.stage == Stage::Scan && m_codeFailed ? Stage::Counter : m_sale.stage;
}

look::Tone DisplayFace::tone() const
{
    switch (stage()) {
    case Stage::Paid:
        return look::Tone::Good;
    case Stage::Counter:
    case Stage::Phone:
    case Stage::Scan:
        return look::Tone::Accent;
    case Stage::Idle:
    case Stage::Moment:
    case Stage::NotPaid:
        break;
    }
    return look::Tone::Neutral;
}

void DisplayFace::say()
{
    const auto in = [this](const LocalizedText &text) { return text.in(m_language); };
    m_name->setText(m_shop.isEmpty() && stage() == Stage::Idle ? in(displayWords::welcome()) : m_shop);
    m_training->setText(m_sale.isTraining ? in(displayWords::training()) : QString());
    m_amount->setText(
        m_sale.amount ? words::amount(*m_sale.amount, Language::localeOf(m_language)) : QString());
    m_title->setText(in(displayWords::title(stage())));
    m_method->setText(in(m_sale.method));
    m_network->setText(in(m_sale.network));
    m_note->setText(in(displayWords::note(stage(), m_sale.mayBeMisread)));
    m_qr->setAccessibleName(in(displayWords::title(Stage::Scan)));
    colour();
}

void DisplayFace::colour()
{
    const look::Colours &all = look::colours(palette());
    for (FittedText *each : {m_name, m_amount, m_title})
        each->setColour(all.text);
    for (FittedText *each : {m_method, m_network, m_note})
        each->setColour(all.softText);
    m_training->setColour(all.warning);
    if (stage() == Stage::Idle)
        m_title->setColour(all.softText);
    if (stage() == Stage::Scan)
        m_title->setColour(all.accent);
    else if (stage() == Stage::Paid)
        m_title->setColour(all.good);
    if (stage() == Stage::Paid) // soft ink is for other grounds
        m_note->setColour(all.text);
}

void DisplayFace::resizeEvent(QResizeEvent *)
{
    if (m_codeFailed)
        tryCodeAgain();
    else
        arrange();
}

/// One that had too little room comes back where there is more of it: it is drawn with its new place, and
/// says again whether it can be read.
void DisplayFace::tryCodeAgain()
{
    const int before = m_qr->width();
    const auto setFailed = [this](bool failed) {
        m_codeFailed = failed;
        say();
        arrange();
    };
    setFailed(false);
    if (stage() == Stage::Scan && m_qr->width() <= before)
        setFailed(true); // in the same place nothing is drawn, and in a smaller one it fails, too
}

void DisplayFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
        update();
    } else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        arrange();
    }
}

void DisplayFace::paintEvent(QPaintEvent *)
{
    const look::Colours &all = look::colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), stage() == Stage::Paid ? all.goodSoft : all.ground);
    if (const QRect behind = plate(); !behind.isEmpty())
        look::strokes::panel(&painter, behind, behind.width() / 24, Qt::white, all.line);
    if (!m_bar.isEmpty())
        look::strokes::panel(&painter, m_bar, m_bar.height() / 2, all.accent, QColor());
    if (!m_pill.isEmpty())
        look::strokes::panel(&painter, m_pill, m_pill.height() / 2, all.warningSoft, QColor());
    if (!m_sign.isEmpty()) {
        const bool isPaid = stage() == Stage::Paid;
        const QColor ink = look::toneColour(tone(), all);
        const QColor disc = isPaid ? ink : look::toneGround(tone(), all);
        look::strokes::panel(&painter, m_sign, m_sign.width() / 2, disc, QColor());
        const int inset = m_sign.width() / 4;
        look::icon(iconOf(stage()), isPaid ? all.goodSoft : ink)
            .paint(&painter, m_sign.adjusted(inset, inset, -inset, -inset));
    }
    drawLogo(&painter);
}

void DisplayFace::drawLogo(QPainter *painter)
{
    if (m_logoPlace.isEmpty() || m_logo.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize wanted = m_logo.size().scaled(m_logoPlace.size() * ratio, Qt::KeepAspectRatio);
    if (m_scaledLogo.size() != wanted) {
        m_scaledLogo =
            QPixmap::fromImage(m_logo.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        m_scaledLogo.setDevicePixelRatio(ratio);
    }
    const QRect place = QStyle::alignedRect(
        Qt::LeftToRight, Qt::AlignCenter, m_scaledLogo.deviceIndependentSize().toSize(), m_logoPlace);
    painter->drawPixmap(place.topLeft(), m_scaledLogo);
}

} // namespace counterfoil
