// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoldButton.h"

#include "look/Colours.h"
#include "look/Icons.h"
#include "look/Scale.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int chevronSize = 18;

} // namespace

FoldButton::FoldButton(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look::setType(this, look::Type::Strong);
    connect(this, &QAbstractButton::toggled, this, &FoldButton::sayState);
    sayState();
}

void FoldButton::setSummary(const QString &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    sayState();
    update();
}

void FoldButton::sayState()
{
    QString name = text() + (isChecked() ? u", open"_s : u", folded"_s);
    if (!isChecked() && !m_summary.isEmpty())
        name += u", "_s + m_summary;
    setAccessibleName(name);
}

QSize FoldButton::sizeHint() const
{
    return {chevronSize + fontMetrics().horizontalAdvance(text()) + look::space::medium,
        look::controlHeight + look::space::small};
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Colours &colours = look::colours(palette());
    painter.fillRect(0, 0, width(), 1, colours.line);
    const auto place = [this](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const Qt::Alignment align = Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);

    const QRect chevron = place(0, chevronSize);
    look::icon(isChecked() ? u"down" : u"right", colours.softText)
        .paint(&painter, chevron.adjusted(0, (height() - chevronSize) / 2, 0, -(height() - chevronSize) / 2));

    const int titleAt = chevronSize + look::space::small;
    const int titleWidth = fontMetrics().horizontalAdvance(text());
    painter.setPen(underMouse() ? colours.accent : colours.text);
    painter.drawText(place(titleAt, titleWidth), int(align), text());

    if (!isChecked() && !m_summary.isEmpty()) {
        const int at = titleAt + titleWidth + look::space::small;
        QFont caption = font();
        caption.setWeight(QFont::Normal);
        painter.setFont(caption);
        painter.setPen(colours.softText);
        const QString shown =
            painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, qMax(0, width() - at));
        painter.drawText(place(at, width() - at), int(align), shown);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

/// Enter opens as Space does; an arrow opens or folds, as in a tree.
void FoldButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (isChecked() == (event->key() == Qt::Key_Left))
            click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace counterfoil
