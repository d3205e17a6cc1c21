// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperLayout.h"

#include "PaperSetter.h"

#include <algorithm>

namespace counterfoil {

PaperFlow::Cell PaperSetter::text(const PaperText &text, const Style &style, double offset, double width)
{
    using papermodule::Side;
    const bool isRightToLeft = m_typesetter.isRightToLeft();
    const Side side = style.place == Place::Centre       ? Side::Centre
        : (style.place == Place::Start) == isRightToLeft ? Side::Right
                                                         : Side::Left;
    PaperFlow::Cell cell{.x = x(offset, width), .grey = style.grey};
    if (m_error || text.words.isEmpty())
        return cell;
    const auto shaped = taken(m_typesetter.shape(text,
        {.size = style.size,
            .width = width,
            .isBold = style.isBold,
            .side = side,
            .mostLines = style.mostLines}));
    if (shaped)
        cell.text = *shaped;
    return cell;
}

papermodule::Shape PaperSetter::shape(const PaperFlow::Cell &cell, double y)
{
    return {.kind = papermodule::ShapeKind::Lines,
        .x = cell.x,
        .y = y,
        .text = cell.text.number,
        .firstLine = 0,
        .lineCount = cell.text.lineCount,
        .grey = cell.grey};
}

papermodule::Shape PaperSetter::filled(double x, double y, double width, double height, double grey)
{
    return {.kind = papermodule::ShapeKind::Filled,
        .x = x,
        .y = y,
        .width = width,
        .height = height,
        .grey = grey};
}

void PaperSetter::addFrame(std::vector<papermodule::Shape> &page, const QRectF &box)
{
    constexpr double thick = 1.2;
    page.push_back(filled(box.left(), box.top(), box.width(), thick));
    page.push_back(filled(box.left(), box.bottom() - thick, box.width(), thick));
    page.push_back(filled(box.left(), box.top(), thick, box.height()));
    page.push_back(filled(box.right() - thick, box.top(), thick, box.height()));
}

QSizeF fittingLogo(const QImage &logo, QSizeF most)
{
    const double scale = std::min({most.width() / logo.width(), most.height() / logo.height(), 1.0});
    return {logo.width() * scale, logo.height() * scale};
}

Result<PaperLayout> layOutPaper(
    Typesetter &typesetter, PaperContent content, const PaperSize &size, const QImage &logo)
{
    const double tenth = pointsOfMillimetre / 10;
    PaperLayout paper{.content = std::move(content),
        .logo = logo.isNull() ? logo : logo.convertToFormat(QImage::Format_ARGB32_Premultiplied),
        .width = size.width * tenth,
        .height = size.height * tenth};
    PaperSetter setter(typesetter, size.margin * tenth, size.printableWidth() * tenth);
    switch (size.kind) {
    case PaperSize::Kind::Sheet:
        return layOutSheet(setter, std::move(paper), size);
    case PaperSize::Kind::Roll:
        return layOutRoll(setter, std::move(paper), size);
    case PaperSize::Kind::Label:
        return layOutLabel(setter, std::move(paper), size);
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
