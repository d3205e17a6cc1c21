// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSetter.h"

#include <algorithm>

namespace counterfoil {

namespace {

using Place = PaperSetter::Place;
using papermodule::ShapeKind;

Error tooSmall()
{
    return {ErrorKind::Input, QStringLiteral("paper-small"),
        translatable("Paper",
            "This label is too small for the amount and what else must stand on it. Use a larger one, such "
            "as "
            "62x29."),
        {}};
}

/// The code at the side where reading begins, or above where the label is high; the texts in what is left,
/// the more important ones first, as long as there is room.
class Label {
public:
    Label(PaperSetter &setter, PaperLayout &paper, double margin)
        : m_setter(setter)
        , m_paper(paper)
        , m_content(paper.content)
        , m_margin(margin)
        , m_y(margin)
        , m_width(setter.width())
    {
    }

    void write();

private:
    enum class Need { Wanted, Must };

    void placeCode();
    void add(const PaperText &text, const PaperSetter::Style &style, Need need = Need::Wanted);

    PaperSetter &m_setter;
    PaperLayout &m_paper;
    const PaperContent &m_content;
    double m_margin;
    double m_y;
    double m_offset = 0; ///< of the texts
    double m_width; ///< of the texts
};

void Label::placeCode()
{
    if (!m_paper.qr)
        return;
    constexpr double gap = 3;
    const double side = m_paper.qr->side();
    const double height = m_paper.height - 2 * m_margin;
    if (m_paper.width >= m_paper.height) {
        m_paper.qrPlace = QRectF(m_setter.x(0, side), m_margin + (height - side) / 2, side, side);
        m_offset = side + gap;
        m_width -= side + gap;
    } else {
        m_paper.qrPlace = QRectF(m_setter.x((m_setter.width() - side) / 2, side), m_margin, side, side);
        m_y += side + gap;
    }
    m_paper.pages.back().push_back(m_paper.qr->shape(m_paper.qrPlace.x(), m_paper.qrPlace.y()));
    if (!m_content.linkAddress.isEmpty())
        m_paper.pages.back().push_back({.kind = ShapeKind::Link,
            .x = m_paper.qrPlace.x(),
            .y = m_paper.qrPlace.y(),
            .width = side,
            .height = side,
            .address = m_content.linkAddress.constData()});
}

void Label::add(const PaperText &text, const PaperSetter::Style &style, Need need)
{
    const auto cell = m_setter.text(text, style, m_offset, m_width);
    if (cell.text.lineCount == 0)
        return;
    if (m_y + cell.text.height > m_paper.height - m_margin + 1) {
        if (need == Need::Must)
            m_setter.fail(tooSmall());
        return;
    }
    m_paper.pages.back().push_back(PaperSetter::shape(cell, m_y));
    m_y += cell.text.height + 1;
}

void Label::write()
{
    m_paper.pages.resize(1);
    placeCode();
    const bool isLarge = m_width > 110 && m_paper.height > 100;
    const double small = isLarge ? 9 : 6.5;
    for (const QString &banner : m_content.banners)
        add(PaperSetter::ours(banner), {.size = small, .isBold = true}, Need::Must);
    const bool isReceipt = m_content.codeCaption.isEmpty();
    if (isReceipt) {
        add(PaperSetter::ours(m_content.title), {.size = small, .isBold = true}, Need::Must);
        for (const QString &statement : m_content.statements)
            add({.words = statement}, {.size = small, .isBold = true}, Need::Must);
        add(PaperSetter::ours(m_content.amountLabel), {.size = small}, Need::Must);
    }
    add(m_content.amount, {.size = isLarge ? 18.0 : 9.5, .isBold = true}, Need::Must);
    if (!isReceipt) // an address alone is often one on several networks: coins sent on another are lost
        add(m_content.coin, {.size = small, .isBold = true}, Need::Must);
    if (isReceipt)
        add(m_content.time, {.size = small, .mostLines = 2});
    else if (!m_paper.qr)
        add({.words = m_content.codeCaption}, {.size = small, .isBold = true, .mostLines = 3});
    add(m_content.shopName, {.size = small, .isBold = true, .mostLines = 2});
    add(m_content.what, {.size = small, .mostLines = 2});
    add({.words = m_content.reference, .direction = PaperText::Direction::FromLeft, .breaksAnywhere = true},
        {.size = small, .mostLines = 2});
    if (m_paper.qr)
        add(PaperSetter::ours(m_content.codeCaption), {.size = small, .mostLines = 1});
}

/// The smallest room for texts, points: two short lines, or a column for an amount.
constexpr double leastColumn = 42;
constexpr double leastLines = 24;

} // namespace

Result<PaperLayout> layOutLabel(PaperSetter &setter, PaperLayout paper, const PaperSize &size)
{
    const double margin = size.margin * pointsOfMillimetre / 10;
    const double height = paper.height - 2 * margin;
    const bool isWide = paper.width >= paper.height;
    const double widest = isWide ? std::min(height, setter.width() - leastColumn)
                                 : std::min(setter.width(), height - leastLines);
    // Half of a long label is for the texts.
    const double wanted = isWide ? std::min(widest, setter.width() * 0.5) : std::min(widest, height * 0.65);
    if (!paper.content.code.isEmpty())
        paper.qr = setter.taken(PaperQr::fit(paper.content.code, wanted, widest, size));
    if (!setter.error())
        Label(setter, paper, margin).write();
    if (setter.error())
        return tl::unexpected(*setter.error());
    return paper;
}

} // namespace counterfoil
