// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scale.h"

#include <QApplication>
#include <QWidget>

namespace counterfoil::look {

namespace {

struct Step {
    qreal size;
    QFont::Weight weight;
};

Step step(Type type)
{
    switch (type) {
    case Type::Caption:
        return {0.9, QFont::Normal};
    case Type::Body:
        return {1.0, QFont::Normal};
    case Type::Strong:
        return {1.0, QFont::DemiBold};
    case Type::Heading:
        return {1.25, QFont::DemiBold};
    case Type::Title:
        return {1.6, QFont::DemiBold};
    case Type::Amount:
        return {1.9, QFont::DemiBold};
    case Type::Display:
        return {2.8, QFont::DemiBold};
    }
    Q_UNREACHABLE();
}

} // namespace

QFont font(Type type, const QFont &base)
{
    QFont font = base;
    const Step scaled = step(type);
    font.setPointSizeF(base.pointSizeF() * scaled.size);
    font.setWeight(scaled.weight);
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(font(type, QApplication::font()));
}

} // namespace counterfoil::look
