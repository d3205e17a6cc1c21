// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperView.h"

#include "look/Scale.h"
#include "parts/Spoken.h"

#include <QPainter>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int least = 160;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    spoken::as(this, QAccessible::Graphic);
}

void PaperView::setPages(std::vector<QImage> pages, int width, const QString &words)
{
    m_pages = std::move(pages);
    m_width = std::max(width, 1);
    setAccessibleName(words);
    updateGeometry();
    update();
}

/// At its real size where there is room: 96 pixels are an inch to Qt.
int PaperView::paperWidth(int room) const
{
    const int real = m_width * 96 / 254;
    return std::clamp(room - 2 * look::space::medium, 1, std::max(real, least));
}

int PaperView::pageHeight(const QImage &page, int width) const
{
    return page.width() == 0 ? 0 : static_cast<int>(qint64(page.height()) * width / page.width());
}

int PaperView::heightForWidth(int width) const
{
    const int paper = paperWidth(width);
    int height = look::space::medium;
    for (const QImage &page : m_pages)
        height += pageHeight(page, paper) + look::space::medium;
    return height;
}

QSize PaperView::minimumSizeHint() const
{
    return {least + 2 * look::space::medium, 120};
}

QSize PaperView::sizeHint() const
{
    const int width = m_width * 96 / 254 + 2 * look::space::medium;
    return {width, heightForWidth(width)};
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const int paper = paperWidth(width());
    const int left = (width() - paper) / 2;
    int top = look::space::medium;
    for (const QImage &page : m_pages) {
        const QRect place(left, top, paper, pageHeight(page, paper));
        top = place.bottom() + 1 + look::space::medium;
        if (!place.intersects(event->rect()))
            continue;
        // Smaller than its dots: scaled down smoothly, or single dots would be lost.
        const QSize device = place.size() * devicePixelRatioF();
        painter.fillRect(place, Qt::white);
        painter.drawImage(place,
            page.convertToFormat(QImage::Format_RGB32)
                .scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace counterfoil
