// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Typesetter.h"

#include <functional>
#include <vector>

namespace counterfoil {

/// Puts one thing below the other, on as many pages as it takes. Lengths are points.
class PaperFlow {
public:
    struct Frame {
        double top = 0;
        double bottom = 0; ///< below which nothing is placed; infinite on a roll
    };
    /// Draws the head of a page after the first and tells where the rest begins.
    using Head = std::function<double(std::vector<papermodule::Shape> &page)>;

    PaperFlow(const Typesetter &typesetter, Frame frame, Head head);

    struct Cell {
        ShapedText text = {};
        double x = 0;
        double grey = 0;
    };
    /// Texts side by side, `gap` below what is above. Where they do not fit they come to a new page, and are
    /// parted between lines where no page takes them whole. `kept`: so much has to fit below them as well.
    void addTexts(const std::vector<Cell> &cells, double gap, double kept = 0);
    /// Room for a thing that is not parted: where it begins, on the page that is current then. A thing larger
    /// than a page sticks out of it.
    double addRoom(double height, double gap);
    void draw(const papermodule::Shape &shape) { m_pages.back().push_back(shape); }

    double y() const { return m_y; } ///< where the next thing begins
    Typesetter::Pages &pages() { return m_pages; }
    std::size_t page() const { return m_pages.size() - 1; }

private:
    void beginPage();
    bool isFresh() const { return m_y == m_begin; }

    const Typesetter &m_typesetter;
    Frame m_frame;
    Head m_head;
    Typesetter::Pages m_pages = Typesetter::Pages(1);
    double m_begin; ///< where this page's things begin
    double m_y;
};

} // namespace counterfoil
