// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Colours.h"

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The single drawings that HouseStyle is made of.
namespace counterfoil::look::strokes {

/// A rounded rectangle whose edge lies on whole pixels.
void panel(QPainter *painter, const QRect &rect, int radius, const QColor &fill, const QColor &edge,
    qreal width = 1);
/// Around whatever has the keyboard's focus.
void focusRing(QPainter *painter, const QRect &rect, int radius, const Colours &colours);
void chevronDown(QPainter *painter, const QRect &rect, const QColor &colour);

void field(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void pushButton(QPainter *painter, const QStyleOptionButton &option);
QColor pushButtonText(const QStyleOptionButton &option);
void toolButton(QPainter *painter, const QStyleOptionToolButton &option);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void comboBox(
    QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow, const QWidget *widget);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &thumb);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void itemGround(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace counterfoil::look::strokes
