// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrView.h"

#include "links/QrPicture.h"
#include "links/QrReader.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/Spoken.h"

#include <QCoroFuture>
#include <QPainter>
#include <QPointer>

namespace counterfoil {

using namespace Qt::StringLiterals;

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    spoken::as(this, QAccessible::Graphic);
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
    return static_cast<int>(qMin(width(), height()) * devicePixelRatioF());
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_picture = {};
    m_drawnFor = 0;
    m_code = std::make_shared<std::optional<QrCode>>();
    update();
    if (!m_text.isEmpty())
        draw();
}

void QrView::resizeEvent(QResizeEvent *)
{
    if (!m_text.isEmpty())
        draw();
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
        // A place smaller than the code: one pixel a module is all that there is.
        QImage picture = drawQr(**code, qMax(1, qrModulePixels(**code, side)));
        const auto verified = verifyQr(picture, text);
        if (!verified)
            return {{}, verified.error()};
        return {picture};
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
    m_picture = drawn.picture;
    update();
    if (drawn.error)
        Q_EMIT failed(*drawn.error);
    else
        Q_EMIT shown();
    if (self)
        draw();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.width() > qMax(pixels(), 0)) {
        const int side = qMin(width(), height());
        const QRect plate((width() - side) / 2, (height() - side) / 2, side, side);
        look::strokes::panel(&painter, plate, look::cardRadius, Qt::white, QColor());
        return;
    }
    // Device pixels throughout: a module must not fall between two of them.
    const int side = m_picture.width();
    const QPoint corner(
        (static_cast<int>(width() * ratio) - side) / 2, (static_cast<int>(height() * ratio) - side) / 2);
    QImage exact = m_picture;
    exact.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(corner) / ratio, exact);
}

} // namespace counterfoil
