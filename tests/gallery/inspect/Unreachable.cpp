// SPDX-License-Identifier: GPL-3.0-or-later
#include "Inspection.h"
#include "Things.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QButtonGroup>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>

namespace counterfoil::gallery {

using namespace Qt::StringLiterals;

namespace {

bool canScroll(const QScrollBar *bar, Qt::ScrollBarPolicy policy)
{
    return bar->maximum() > bar->minimum() && policy != Qt::ScrollBarAlwaysOff;
}

/// How much of it nobody can bring into sight, in the two directions.
QSize hiddenFor(const QWidget *widget, const QWidget *window)
{
    QRect rect = widget->rect();
    QSize hidden(0, 0);
    for (const QWidget *at = widget; at != window; at = at->parentWidget()) {
        const QWidget *parent = at->parentWidget();
        rect.translate(at->pos());
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        const bool isViewport = area && area->viewport() == parent;
        const bool across =
            isViewport && canScroll(area->horizontalScrollBar(), area->horizontalScrollBarPolicy());
        const bool upright =
            isViewport && canScroll(area->verticalScrollBar(), area->verticalScrollBarPolicy());
        const QRect room = parent->rect();
        if (across || upright) { // as if it had been scrolled to
            if (across)
                rect.moveLeft(std::clamp(rect.left(), 0, std::max(0, room.width() - rect.width())));
            if (upright)
                rect.moveTop(std::clamp(rect.top(), 0, std::max(0, room.height() - rect.height())));
        }
        const QRect seen = rect & room;
        hidden.rwidth() += across ? 0 : rect.width() - seen.width();
        hidden.rheight() += upright ? 0 : rect.height() - seen.height();
        if (seen.isEmpty())
            return {std::max(hidden.width(), 1), std::max(hidden.height(), 1)};
        rect = seen;
    }
    return hidden;
}

/// Of those of which one at most is chosen, Tab stops at that one and arrow keys lead to the others.
bool isOneOfAGroup(const QAbstractButton *button)
{
    return (button->group() && button->group()->exclusive())
        || (button->autoExclusive() && button->isCheckable());
}

bool lacksTab(const QWidget *widget)
{
    const bool stops = (widget->focusPolicy() & Qt::TabFocus) != 0;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !stops && !(button && isOneOfAGroup(button));
}

bool isInChain(const QWidget *widget, QWidget *window)
{
    for (const QWidget *at = window->nextInFocusChain(); at && at != window; at = at->nextInFocusChain()) {
        if (at == widget)
            return true;
    }
    return false;
}

} // namespace

std::vector<Flaw> findUnreachable(QWidget *window)
{
    std::vector<Flaw> found;
    for (const QWidget *widget : things::shown(window)) {
        if (things::isInner(widget))
            continue;
        const bool isControl = things::isControl(widget);
        const bool isSeen = isControl
            || (things::isLeaf(widget)
                && (qobject_cast<const QLabel *>(widget) || widget->minimumSizeHint().isValid()));
        const QSize hidden = isSeen ? hiddenFor(widget, window) : QSize(0, 0);
        if (hidden.width() > 0 || hidden.height() > 0)
            found.push_back({Flaw::Kind::Unreachable,
                u"%1: %2 x %3 of it are cut off, with nothing to scroll"_s.arg(things::nameOf(widget))
                    .arg(hidden.width())
                    .arg(hidden.height())});
        if (isControl && widget->isEnabled() && (lacksTab(widget) || !isInChain(widget, window)))
            found.push_back({Flaw::Kind::Unreachable,
                u"%1: the Tab key does not lead there"_s.arg(things::nameOf(widget))});
    }
    return found;
}

} // namespace counterfoil::gallery
