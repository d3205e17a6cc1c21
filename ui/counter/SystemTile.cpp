// SPDX-License-Identifier: GPL-3.0-or-later
#include "SystemTile.h"

#include "form/SystemListModel.h"
#include "look/Scale.h"
#include "look/Strokes.h"
#include "parts/InEachLanguage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace counterfoil {

using namespace Qt::StringLiterals;
namespace space = look::space;

namespace {

constexpr int tileWidth = 148;
constexpr int nameLines = 2;

} // namespace

SystemTile::SystemTile(const PaymentSystem &system, QWidget *parent)
    : QAbstractButton(parent)
    , m_system(system)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a touch leaves the focus to the amount
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    inEachLanguage(this, [this] { sayAnew(); });
}

void SystemTile::sayAnew()
{
    setAccessibleName(systemLine(m_system));
    setAccessibleDescription(kindTitle(m_system.kind));
    setToolTip(systemLine(m_system));
    update();
}

QSize SystemTile::sizeHint() const
{
    const int caption = QFontMetrics(look::font(look::Type::Caption, font())).height();
    return {tileWidth, nameLines * fontMetrics().height() + caption + 2 * space::small};
}

/// Enter as well as the space bar, whatever the desktop's buttons do: who came from the search with Enter
/// presses it once more.
void SystemTile::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QAbstractButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        click();
}

void SystemTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    const bool isChosen = isChecked();
    look::strokes::panel(&painter, rect(), look::radius,
        isChosen       ? colours.accentSoft
            : isDown() ? colours.line
                       : colours.surface,
        isChosen ? colours.accent : colours.edge, isChosen ? 2 : 1);
    if (hasFocus())
        look::strokes::focusRing(&painter, rect(), look::radius, colours);
    const QRect inside = rect().adjusted(space::small, space::small, -space::small, -space::small);
    const QFont caption = look::font(look::Type::Caption, font());
    const int captionHeight = QFontMetrics(caption).height();
    const auto side =
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)); // where lines begin

    painter.setPen(colours.text);
    const QRect nameRect = inside.adjusted(0, 0, 0, -captionHeight);
    const QString name = m_system.title().toString();
    const QRect wanted =
        fontMetrics().boundingRect(QRect(0, 0, nameRect.width(), 10000), side | Qt::TextWordWrap, name);
    const bool fits = wanted.height() <= nameRect.height() && wanted.width() <= nameRect.width();
    painter.drawText(nameRect, side | (fits ? Qt::TextWordWrap : Qt::TextSingleLine),
        fits ? name : fontMetrics().elidedText(name, Qt::ElideRight, nameRect.width()));
    painter.setFont(caption);
    painter.setPen(colours.softText);
    const QString remark = u"%1 · %2"_s.arg(m_system.currencyCode, kindTitle(m_system.kind));
    painter.drawText(inside.adjusted(0, inside.height() - captionHeight, 0, 0), side | Qt::TextSingleLine,
        QFontMetrics(caption).elidedText(remark, Qt::ElideRight, inside.width()));
}

} // namespace counterfoil
