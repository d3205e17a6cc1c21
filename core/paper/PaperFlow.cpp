// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperFlow.h"

#include <algorithm>

namespace counterfoil {

PaperFlow::PaperFlow(const Typesetter &typesetter, Frame frame, Head head)
    : m_typesetter(typesetter)
    , m_frame(frame)
    , m_head(std::move(head))
    , m_begin(frame.top)
    , m_y(frame.top)
{
}

void PaperFlow::beginPage()
{
    m_pages.emplace_back();
    m_begin = m_head(m_pages.back());
    m_y = m_begin;
}

void PaperFlow::addTexts(const std::vector<Cell> &cells, double gap, double kept)
{
    double height = 0;
    for (const Cell &cell : cells)
        height = std::max(height, cell.text.height);
    const bool fits = m_y + gap + height + kept <= m_frame.bottom;
    // What takes more than half a page may as well begin here.
    const bool isShort = height + kept <= (m_frame.bottom - m_frame.top) / 2;
    if (!fits && isShort && !isFresh())
        beginPage();
    double above = isFresh() ? 0 : gap;
    std::vector<int> done(cells.size(), 0);
    for (;;) {
        double used = 0;
        bool isRest = false;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Cell &cell = cells[i];
            int count = cell.text.lineCount - done[i];
            const auto heightOf = [&](int lines) { return m_typesetter.heightOf(cell.text, done[i], lines); };
            while (count > 0 && m_y + above + heightOf(count) > m_frame.bottom)
                --count;
            if (count == 0 && isFresh() && done[i] < cell.text.lineCount)
                count = 1; // a line that no page takes
            if (count > 0) {
                m_pages.back().push_back({.kind = papermodule::ShapeKind::Lines,
                    .x = cell.x,
                    .y = m_y + above,
                    .text = cell.text.number,
                    .firstLine = done[i],
                    .lineCount = count,
                    .grey = cell.grey});
                used = std::max(used, heightOf(count));
                done[i] += count;
            }
            isRest = isRest || done[i] < cell.text.lineCount;
        }
        if (used > 0)
            m_y += above + used;
        if (!isRest)
            return;
        beginPage();
        above = 0;
    }
}

double PaperFlow::addRoom(double height, double gap)
{
    if (m_y + gap + height > m_frame.bottom && !isFresh())
        beginPage();
    const double begin = m_y + (isFresh() ? 0 : gap);
    m_y = begin + height;
    return begin;
}

} // namespace counterfoil
