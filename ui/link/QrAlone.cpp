// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrAlone.h"

#include "QrView.h"
#include "invoices/MayBeTold.h"
#include "links/PaymentMeans.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/Announcement.h"
#include "parts/FittedText.h"
#include "parts/InEachLanguage.h"
#include "parts/NextStep.h"
#include "parts/ScreenAwake.h"
#include "parts/Spoken.h"
#include "parts/Words.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr std::chrono::seconds paidIsShownFor(4);
const look::Colours &paper()
{
    return look::colours(look::Scheme::Light);
}

} // namespace

QrAlone::QrAlone(std::optional<QLocale> locale, std::unique_ptr<ScreenAwake> awake, QWidget *over)
    : QWidget(over, Qt::Window | Qt::FramelessWindowHint)
    , m_locale(std::move(locale))
    , m_awake(std::move(awake))
    , m_qr(new QrView(this))
    , m_words(new FittedText(QFont::DemiBold, 1, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    spoken::as(this, QAccessible::Window);
    // A scanner wants a white ground, whatever the desktop's colours are.
    QPalette white = look::palette(look::Scheme::Light);
    white.setColor(QPalette::Window, Qt::white);
    setPalette(white);
    setAutoFillBackground(true);
    m_qr->setPalette(white);
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setColour(paper().text);
    m_paidLongEnough.setSingleShot(true);
    m_paidLongEnough.setInterval(paidIsShownFor);
    connect(&m_paidLongEnough, &QTimer::timeout, this, &QWidget::close);
    inEachLanguage(this, [this] { sayAnew(); });
}

QrAlone::~QrAlone() = default;

void QrAlone::open(const Invoice &invoice, const QString &code, const QString &codeName)
{
    if (!mayBeShownToPay(invoice)) {
        close(); // and is deleted
        return;
    }
    m_qr->setAccessibleName(codeName);
    m_qr->setText(code);
    m_means = paymentMeans::code(invoice);
    m_awake->keep();
    take(invoice);
    const QScreen *screen = parentWidget()->screen();
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void QrAlone::take(const Invoice &invoice)
{
    const bool wasPaid = m_isPaid;
    m_invoice = invoice;
    // (Another amount than was asked for, and whatever else is in doubt, are matters of the card's.)
    m_isPaid = mayBeToldPaidInFull(invoice);
    const bool isToBeScanned =
        steps::isAwaited(invoice.state) && mayBeShownToPay(invoice) && paymentMeans::code(invoice) == m_means;
    if (!m_isPaid && !isToBeScanned) {
        close();
        return;
    }
    m_qr->setVisible(!m_isPaid);
    sayAnew();
    arrange();
    if (!m_isPaid || wasPaid)
        return;
    m_awake->letGo();
    m_paidLongEnough.start();
    Announcement::say(this, m_words->text());
}

void QrAlone::sayAnew()
{
    //: Title of a window that holds nothing but a QR code.
    setWindowTitle(tr("QR code alone"));
    setAccessibleName(windowTitle());
    if (!m_invoice)
        return;
    const QString amount = words::amount(m_invoice->amount, m_locale.value_or(QLocale()));
    if (m_isPaid)
        //: %1: an amount with its currency.
        m_words->setText(tr("Paid: %1").arg(amount));
    else
        //: Below a QR code. %1: an amount with its currency.
        m_words->setText(tr("%1 · scan to pay").arg(amount));
}

void QrAlone::arrange()
{
    const int shorter = std::min(width(), height());
    const int line = std::clamp(shorter / 18, 24, 64);
    if (m_isPaid) {
        const int high = m_words->fit(width() * 8 / 10, height() / 4, shorter / 6);
        m_words->setGeometry(width() / 10, height() * 6 / 10, width() * 8 / 10, high);
        update();
        return;
    }
    const int gap = line / 3;
    const int high = m_words->fit(width() - 2 * look::space::medium, line, line);
    m_words->setGeometry(look::space::medium, height() - high - gap, width() - 2 * look::space::medium, high);
    m_qr->setGeometry(0, 0, width(), height() - high - gap);
}

/// Once it is paid there is nothing to keep from going: at a till a digit is the next sale's already.
void QrAlone::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isDigit = event->text().size() == 1 && event->text().front().isDigit();
    const bool isWayBack = event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11;
    if (isWayBack || (m_isPaid && isEnter && !event->isAutoRepeat())) {
        close();
    } else if (m_isPaid && isDigit && !m_isTypedAhead) {
        close();
        if (QWidget *behind = parentWidget() ? parentWidget()->window()->focusWidget() : nullptr)
            QCoreApplication::sendEvent(behind, event);
    } else {
        m_isTypedAhead = m_isTypedAhead || isDigit; // the end of a number would be another amount
        QWidget::keyPressEvent(event);
    }
}

void QrAlone::mouseReleaseEvent(QMouseEvent *)
{
    close();
}

void QrAlone::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (isActiveWindow())
        parentWidget()->activateWindow();
}

void QrAlone::resizeEvent(QResizeEvent *)
{
    arrange();
}

void QrAlone::paintEvent(QPaintEvent *)
{
    if (!m_isPaid)
        return;
    QPainter painter(this);
    const int side = std::min(width(), height()) / 3;
    const QRect sign((width() - side) / 2, height() * 55 / 100 - side, side, side);
    look::strokes::panel(&painter, sign, side / 2, paper().goodSoft, QColor());
    look::icon(u"check", paper().good)
        .paint(&painter, sign.adjusted(side / 4, side / 4, -side / 4, -side / 4));
}

} // namespace counterfoil
