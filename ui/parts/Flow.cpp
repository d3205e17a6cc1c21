// SPDX-License-Identifier: GPL-3.0-or-later
#include "Flow.h"

#include "look/Scale.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace counterfoil {

namespace {

int heightOf(const std::vector<QLayoutItem *> &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

} // namespace

Flow::Flow(Width width, QWidget *parent)
    : QLayout(parent)
    , m_width(width)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(look::space::small);
}

Flow::~Flow()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int Flow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *Flow::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int Flow::spaceBetween() const
{
    return std::max(spacing(), 0);
}

std::vector<Flow::Line> Flow::linesFor(int width) const
{
    std::vector<Line> lines;
    int left = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int needs = item->sizeHint().width();
        if (lines.empty() || needs + spaceBetween() > left) {
            lines.emplace_back();
            left = width;
        } else {
            left -= spaceBetween();
        }
        lines.back().push_back(item);
        left -= needs;
    }
    return lines;
}

int Flow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += heightOf(line);
    return height + spaceBetween() * std::max(static_cast<int>(lines.size()) - 1, 0);
}

QSize Flow::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spaceBetween() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize Flow::minimumSize() const
{
    const QMargins margins = contentsMargins();
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(margins);
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = area.top();
    for (const Line &line : linesFor(area.width())) {
        const int height = heightOf(line);
        const int gaps = spaceBetween() * (static_cast<int>(line.size()) - 1);
        int wanted = 0;
        for (const QLayoutItem *item : line)
            wanted += item->sizeHint().width();
        int spare = m_width == Width::Shared ? area.width() - gaps - wanted : 0;
        int left = area.left();
        int waiting = static_cast<int>(line.size());
        for (QLayoutItem *item : line) {
            const int more = std::max(spare, 0) / waiting--;
            spare -= more;
            const int width = std::min(item->sizeHint().width() + more, area.width());
            item->setGeometry(QStyle::visualRect(direction, area, QRect(left, top, width, height)));
            left += width + spaceBetween();
        }
        top += height + spaceBetween();
    }
}

} // namespace counterfoil
