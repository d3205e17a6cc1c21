// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogoView.h"

#include "look/Colours.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr QSize room(200, 96);

} // namespace

LogoView::LogoView(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(room);
    spoken::as(this, QAccessible::Graphic);
    inEachLanguage(this, [this] { say(); });
}

void LogoView::setLogo(const QByteArray &bytes)
{
    m_logo = QPixmap();
    if (!bytes.isEmpty())
        m_logo.loadFromData(bytes);
    say();
    update();
}

void LogoView::say()
{
    setAccessibleName(m_logo.isNull()
            //: Spoken of the place where the shop’s logo is shown.
            ? tr("There is no logo")
            //: Spoken of the shop’s logo. %1, %2: its width and height.
            : tr("The logo, %1 by %2 pixels").arg(m_logo.width()).arg(m_logo.height()));
}

QSize LogoView::sizeHint() const
{
    return room;
}

void LogoView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    look::strokes::panel(
        &painter, rect(), look::radius, m_logo.isNull() ? colours.ground : QColor(Qt::white), colours.line);
    if (m_logo.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize most = size() - QSize(2 * look::space::small, 2 * look::space::small);
    QSize shown = m_logo.size();
    if (shown.width() > most.width() || shown.height() > most.height())
        shown = shown.scaled(most, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    painter.drawPixmap(
        QRect(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), m_logo);
}

} // namespace counterfoil
