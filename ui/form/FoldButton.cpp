// SPDX-License-Identifier: GPL-3.0-or-later
#include "FoldButton.h"

#include "look/Colours.h"
#include "look/Icons.h"
#include "look/Scale.h"
#include "parts/InEachLanguage.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace counterfoil {

namespace {

constexpr int chevronSize = 18;

} // namespace

FoldButton::FoldButton(const LocalizedText &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    look::setType(this, look::Type::Strong);
    connect(this, &QAbstractButton::toggled, this, &FoldButton::sayState);
    inEachLanguage(this, [this] {
        setText(m_title);
        sayState();
        updateGeometry();
        update();
    });
}

void FoldButton::setSummary(const LocalizedText &summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    sayState();
    update();
}

void FoldButton::sayState()
{
    if (isChecked())
        //: Spoken. %1: the title of a part of a form, whose fields are to be seen.
        setAccessibleName(tr("%1, open").arg(text()));
    else if (m_summary.isEmpty())
        //: Spoken. %1: the title of a part of a form, whose fields are hidden.
        setAccessibleName(tr("%1, folded").arg(text()));
    else
        //: Spoken. %1: the title of a part of a form, whose fields are hidden; %2: what it holds.
        setAccessibleName(tr("%1, folded, %2").arg(text(), m_summary.toString()));
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
    look::icon(isChecked()    ? u"down"
            : isRightToLeft() ? u"left"
                              : u"right",
        colours.softText)
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

/// Enter opens as Space does; an arrow opens (the one that the closed chevron shows) or folds, as in a tree.
void FoldButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (isChecked() == (event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left)))
            click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace counterfoil
