// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrView.h"

#include "links/QrSize.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/Announcement.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "parts/Text.h"

#include <QCoroFuture>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    spoken::as(this, QAccessible::Graphic);
    inEachLanguage(this, [this] {
        if (m_error)
            sayTrouble();
    });
}

QrView::~QrView() = default;

QSize QrView::minimumSizeHint() const
{
    return {160, 160}; // at 200 % still two pixels a module
}

QSize QrView::sizeHint() const
{
    return {420, 420};
}

int QrView::pixels() const
{
    const qreal ratio = devicePixelRatioF();
    const int side = static_cast<int>(qMin(width(), height()) * ratio);
    // At a scale such as 1.25 the place may begin between two pixels.
    return ratio == qRound(ratio) ? side : side - 1;
}

QRect QrView::plate() const
{
    const int side = qMin(width(), height());
    return {(width() - side) / 2, (height() - side) / 2, side, side};
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_drawnFor = 0;
    m_code = std::make_shared<std::optional<QrCode>>();
    take({});
    if (!m_text.isEmpty())
        draw();
}

void QrView::setAdvice(const LocalizedText &advice)
{
    m_advice = advice;
    if (m_error)
        sayTrouble();
}

void QrView::setSaysTrouble(bool says)
{
    m_saysTrouble = says;
    sayTrouble();
}

void QrView::setPressable(bool pressable)
{
    m_isPressable = pressable;
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

LocalizedText QrView::trouble() const
{
    if (!m_error)
        return {};
    if (m_error->code == u"qr-place-small")
        return m_advice.isEmpty() ? m_error->message : m_error->message + u' ' + m_advice;
    //: %1: one or two sentences that say what went wrong.
    return translatable("QrView", "No QR code can be shown. Copy the text instead. %1").arg(m_error->message);
}

void QrView::sayTrouble()
{
    const QString words = trouble();
    setAccessibleDescription(words);
    const bool isSaid = m_saysTrouble && !words.isEmpty();
    if (!m_words && isSaid) {
        m_words = new Text({}, look::Type::Strong, Text::Ink::Normal, this);
        m_words->wrapped()->setAlignment(Qt::AlignCenter);
        m_words->setTone(look::Tone::Warning);
    }
    if (!m_words)
        return;
    m_words->setText(words);
    m_words->setGeometry(rect());
    m_words->setVisible(isSaid);
}

void QrView::take(const Drawn &drawn)
{
    m_picture = drawn.picture;
    m_error = drawn.error;
    sayTrouble();
    update();
}

bool QrView::event(QEvent *event)
{
    // On another screen a pixel may have another size.
    if (event->type() == QEvent::ScreenChangeInternal && !m_text.isEmpty())
        draw();
    return QWidget::event(event);
}

void QrView::resizeEvent(QResizeEvent *)
{
    if (m_words)
        m_words->setGeometry(rect());
    if (!m_text.isEmpty())
        draw();
}

void QrView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPressable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
    else
        QWidget::mouseReleaseEvent(event);
}

QCoro::Task<> QrView::draw()
{
    // One drawing at a time: when it is done and the place or the text is another one by then, the next
    // follows.
    if (m_drawing || pixels() == m_drawnFor)
        co_return;
    if (!m_worker)
        m_worker = std::make_unique<SerialWorker>(u"qr"_s);
    m_drawing = true;
    m_drawnFor = pixels();
    const QString text = m_text;
    auto work = [text, side = m_drawnFor, code = m_code]() -> Drawn {
        if (!*code) {
            auto encoded = QrCode::encode(text);
            if (!encoded)
                return {{}, encoded.error()};
            *code = std::move(*encoded);
        }
        const auto picture = drawQrInto(**code, text, side);
        if (!picture)
            return {{}, picture.error()};
        return {*picture};
    };
    auto drawing = m_worker->run(std::move(work));
    const QPointer<QrView> self(this);
    const Drawn drawn = co_await drawing;
    if (!self)
        co_return;
    m_drawing = false;
    if (text != m_text) {
        if (!m_text.isEmpty())
            draw();
        co_return;
    }
    // The place had not been laid out when the text came.
    if (drawn.error && pixels() != m_drawnFor) {
        draw();
        co_return;
    }
    const bool isNews = drawn.error && !m_error;
    take(drawn);
    if (drawn.error) {
        if (isNews && m_saysTrouble && isVisible())
            Announcement::say(this, trouble());
        Q_EMIT failed(*drawn.error);
    } else {
        Q_EMIT shown();
    }
    if (self)
        draw();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty() || m_error)
        return;
    QPainter painter(this);
    if (m_picture.isNull() || m_picture.width() > qMax(pixels(), 0)) {
        look::strokes::panel(&painter, plate(), look::cardRadius, Qt::white, QColor());
        return;
    }
    // Device pixels throughout: a module must not fall between two of them, wherever in its window and at
    // whatever scale this widget begins.
    const qreal ratio = devicePixelRatioF();
    const qreal side = m_picture.width() / ratio;
    const QTransform toDevice = painter.deviceTransform();
    const QPointF corner = toDevice.map(QPointF((width() - side) / 2, (height() - side) / 2));
    QImage exact = m_picture;
    exact.setDevicePixelRatio(ratio);
    painter.drawImage(toDevice.inverted().map(QPointF(corner.toPoint())), exact);
}

} // namespace counterfoil
