// SPDX-License-Identifier: GPL-3.0-or-later
#include "Strokes.h"

#include "Scale.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace counterfoil::look::strokes {

namespace {

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

bool isPressed(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool isMainAction(const QStyleOptionButton &option)
{
    return option.features.testFlag(QStyleOptionButton::DefaultButton)
        && !option.features.testFlag(QStyleOptionButton::Flat);
}

QColor mixed(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + (b.redF() - a.redF()) * share),
        static_cast<float>(a.greenF() + (b.greenF() - a.greenF()) * share),
        static_cast<float>(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

void panel(
    QPainter *painter, const QRect &rect, int radius, const QColor &fill, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, int radius, const Colours &colours)
{
    panel(painter, rect, radius, Qt::transparent, colours.accent, 2);
}

void chevronDown(QPainter *painter, const QRect &rect, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(rect).center();
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)}));
    painter->restore();
}

void field(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const bool wrong = widget && widget->property("wrong").toBool();
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly) || !isEnabled(option);
    const QColor fill = readOnly ? c.ground : c.field;
    if (hasFocus(option) && wrong
        && !qobject_cast<const QAbstractScrollArea *>(
            widget)) { // both are seen: where one types, and that it is wrong
        panel(painter, option.rect, radius, fill, c.accent, 2);
        panel(painter, option.rect.adjusted(3, 3, -3, -3), radius - 3, Qt::transparent, c.bad, 2);
    } else if (hasFocus(option)) // (lines of text leave no room for two)
        panel(painter, option.rect, radius, fill, wrong ? c.bad : c.accent, 2);
    else
        panel(painter, option.rect, radius, fill,
            wrong          ? c.bad
                : readOnly ? c.line
                           : c.edge,
            wrong                   ? 2
                : isHovered(option) ? 1.5
                                    : 1);
}

void pushButton(QPainter *painter, const QStyleOptionButton &option)
{
    const Colours &c = colours(option.palette);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    const bool main = isMainAction(option);
    // The ring stands off from a filled button, so that it is seen on it.
    const QRect body = main && hasFocus(option) ? option.rect.adjusted(3, 3, -3, -3) : option.rect;
    if (!isEnabled(option))
        panel(painter, body, radius, flat ? QColor(Qt::transparent) : c.line, QColor());
    else if (main)
        panel(painter, body, radius, isPressed(option) || isHovered(option) ? c.accentPressed : c.accent,
            QColor());
    else if (flat)
        panel(painter, body, radius,
            isPressed(option)       ? c.accentSoft
                : isHovered(option) ? mixed(c.ground, c.accentSoft, 0.7)
                                    : QColor(Qt::transparent),
            QColor());
    else
        panel(painter, body, radius,
            isPressed(option)       ? c.accentSoft
                : isHovered(option) ? c.ground
                                    : c.surface,
            c.edge);
    if (hasFocus(option))
        focusRing(painter, option.rect, main ? radius + 2 : radius, c);
}

QColor pushButtonText(const QStyleOptionButton &option)
{
    const Colours &c = colours(option.palette);
    if (!isEnabled(option))
        return c.faintText;
    if (isMainAction(option))
        return c.onAccent;
    // A button that was given a colour of its own (a dangerous one) keeps it.
    return option.palette.color(QPalette::ButtonText);
}

void toolButton(QPainter *painter, const QStyleOptionToolButton &option)
{
    const Colours &c = colours(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    if (on || option.state.testFlag(QStyle::State_Sunken))
        panel(painter, option.rect, radius, c.accentSoft, QColor());
    else if (isHovered(option))
        panel(painter, option.rect, radius, mixed(c.ground, c.accentSoft, 0.7), QColor());
    if (hasFocus(option))
        focusRing(painter, option.rect, radius, c);
}

void checkBox(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QColor fill = on ? (isEnabled(option) ? c.accent : c.edge) : c.field;
    panel(painter, option.rect, 4, fill,
        hasFocus(option) ? c.accent
            : on         ? fill
                         : c.edge,
        hasFocus(option) ? 2 : 1);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box(option.rect);
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    painter->drawPolyline(QPolygonF({at(0.26, 0.52), at(0.44, 0.70), at(0.75, 0.33)}));
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    const int side = option.rect.width();
    panel(painter, option.rect, side / 2, c.field, on || hasFocus(option) ? c.accent : c.edge,
        on || hasFocus(option) ? 2 : 1);
    if (on)
        panel(painter, option.rect.adjusted(5, 5, -5, -5), side / 2, c.accent, QColor());
}

void comboBox(
    QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow, const QWidget *widget)
{
    QStyleOption box = option;
    if (widget && widget->hasFocus())
        box.state |= QStyle::State_HasFocus;
    field(painter, box, widget);
    const Colours &c = colours(option.palette);
    chevronDown(painter, arrow, isEnabled(option) ? c.softText : c.faintText);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    const Colours &c = colours(option.palette);
    if (option.minimum == option.maximum)
        return;
    const QRect slim =
        option.orientation == Qt::Vertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
    const bool held = option.state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    panel(painter, slim, 3, held ? c.softText : mixed(c.line, c.edge, 0.6), QColor());
}

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const Colours &c = colours(option.palette);
    painter->fillRect(option.rect, c.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
}

void itemGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const Colours &c = colours(option.palette);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.accentSoft);
    else if (isHovered(option))
        painter->fillRect(option.rect, mixed(c.surface, c.accentSoft, 0.4));
}

} // namespace counterfoil::look::strokes
