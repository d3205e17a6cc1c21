// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSetter.h"

#include <algorithm>
#include <limits>

namespace counterfoil {

namespace {

using Place = PaperSetter::Place;
using papermodule::Shape;
using papermodule::ShapeKind;

constexpr double body = 8.5; ///< points: 24 dots of a thermal printer

/// A slip: one strip, as long as it has to be. What a thermal head cannot burn (grey) is not in it.
class Slip {
public:
    Slip(PaperSetter &setter, PaperLayout &paper)
        : m_setter(setter)
        , m_paper(paper)
        , m_content(paper.content)
        , m_flow(setter.typesetter(), {.top = edge, .bottom = std::numeric_limits<double>::infinity()},
              [](std::vector<Shape> &) { return 0.0; })
    {
    }

    void write();

private:
    static constexpr double edge = 4;

    void add(const PaperText &text, const PaperSetter::Style &style, double gap)
    {
        if (const auto cell = m_setter.text(text, style); cell.text.lineCount > 0)
            m_flow.addTexts({cell}, gap);
    }
    void addRule();
    void writeHead();
    void writeBanners();
    void writeLines();
    void writeRows();
    void writeAmount();
    void writeCode();

    PaperSetter &m_setter;
    PaperLayout &m_paper;
    const PaperContent &m_content;
    PaperFlow m_flow;
};

void Slip::addRule()
{
    const double y = m_flow.addRoom(0.8, 5);
    m_flow.draw(PaperSetter::filled(m_setter.x(0, m_setter.width()), y, m_setter.width(), 0.8));
}

void Slip::writeHead()
{
    if (!m_paper.logo.isNull()) {
        const QSizeF logo = fittingLogo(m_paper.logo, QSizeF(m_setter.width() * 0.8, 70));
        const double y = m_flow.addRoom(logo.height(), 0);
        m_paper.logoPlace =
            QRectF(QPointF(m_setter.x((m_setter.width() - logo.width()) / 2, logo.width()), y), logo);
        m_flow.draw({.kind = ShapeKind::Picture,
            .x = m_paper.logoPlace.x(),
            .y = y,
            .width = logo.width(),
            .height = logo.height(),
            .bytes = m_paper.logo.constBits(),
            .columns = m_paper.logo.width(),
            .rows = m_paper.logo.height()});
    }
    add(m_content.shopName, {.size = 12, .isBold = true, .place = Place::Centre, .mostLines = 4}, 4);
    add(m_content.shopAddress, {.size = body, .place = Place::Centre}, 2);
    for (const PaperText &contact : m_content.shopContacts)
        add(contact, {.size = body, .place = Place::Centre}, 1);
    addRule();
}

void Slip::writeBanners()
{
    for (const QString &words : m_content.banners) {
        const auto banner = m_setter.text(PaperSetter::ours(words),
            {.size = 11, .isBold = true, .place = Place::Centre}, 4, m_setter.width() - 8);
        const double height = banner.text.height + 6;
        const double y = m_flow.addRoom(height, 5);
        PaperSetter::addFrame(
            m_flow.pages().back(), QRectF(m_setter.x(0, m_setter.width()), y, m_setter.width(), height));
        m_flow.draw(PaperSetter::shape(banner, y + 3));
    }
}

void Slip::writeAmount()
{
    add(PaperSetter::ours(m_content.amountLabel), {.size = body}, 6);
    add(m_content.amount, {.size = 16, .isBold = true}, 0);
    add({.words = m_content.amountInWords}, {.size = body}, 0);
}

/// What was sold: a name and what it comes to, and below it how many at which price.
void Slip::writeLines()
{
    constexpr double gap = 5;
    const double totals = m_setter.width() * 0.4;
    const double names = m_setter.width() - totals - gap;
    const auto addLine = [&](const PaperText &name, const PaperText &total, bool isBold) {
        m_flow.addTexts({m_setter.text(name, {.size = body, .isBold = isBold}, 0, names),
                            m_setter.text(total, {.size = body, .isBold = isBold, .place = Place::End},
                                names + gap, totals)},
            3);
    };
    for (const PaperContent::SoldLine &line : m_content.lines) {
        addLine(line.name, line.total, false);
        add(line.count, {.size = 7}, 0);
    }
    if (!m_content.sumLabel.isEmpty())
        addLine(PaperSetter::ours(m_content.sumLabel), m_content.sum, true);
    if (!m_content.lines.empty())
        addRule();
}

void Slip::writeRows()
{
    constexpr double gap = 5;
    // Beside each other they would be parted within words.
    if (m_setter.width() < 60 * pointsOfMillimetre) {
        for (const PaperContent::Row &row : m_content.rows) {
            add(PaperSetter::ours(row.label), {.size = 7}, 4);
            add(row.value, {.size = body}, 0);
        }
        return;
    }
    const double labels = m_setter.width() * 0.36;
    const double values = m_setter.width() - labels - gap;
    for (const PaperContent::Row &row : m_content.rows)
        m_flow.addTexts({m_setter.text(PaperSetter::ours(row.label), {.size = body}, 0, labels),
                            m_setter.text(row.value, {.size = body}, labels + gap, values)},
            3);
}

void Slip::writeCode()
{
    if (m_paper.qr) {
        const double side = m_paper.qr->side();
        const double y = m_flow.addRoom(side, 6);
        m_paper.qrPlace = QRectF(m_setter.x((m_setter.width() - side) / 2, side), y, side, side);
        m_flow.draw(m_paper.qr->shape(m_paper.qrPlace.x(), y));
    }
    add({.words = m_content.codeCaption}, {.size = 11, .isBold = true, .place = Place::Centre}, 2);
    if (m_content.linkAddress.isEmpty())
        return;
    const auto link = m_setter.text(m_content.link, {.size = 7, .place = Place::Centre, .mostLines = 8});
    m_flow.addTexts({link}, 3);
    for (const QRectF &box :
        {m_paper.qrPlace, QRectF(link.x, m_flow.y() - link.text.height, m_setter.width(), link.text.height)})
        m_flow.draw({.kind = ShapeKind::Link,
            .x = box.x(),
            .y = box.y(),
            .width = box.width(),
            .height = box.height(),
            .address = m_content.linkAddress.constData()});
}

void Slip::write()
{
    writeHead();
    writeBanners();
    add(PaperSetter::ours(m_content.title), {.size = 13, .isBold = true, .place = Place::Centre}, 5);
    for (const QString &statement : m_content.statements)
        add({.words = statement}, {.size = 9, .isBold = true}, 3);
    writeAmount();
    addRule();
    writeLines();
    writeRows();
    writeCode();
    if (!m_content.footer.words.isEmpty()) {
        addRule();
        add(m_content.footer, {.size = body, .place = Place::Centre}, 4);
    }
    m_paper.height = m_flow.y() + edge;
    m_paper.pages = std::move(m_flow.pages());
}

} // namespace

Result<PaperLayout> layOutRoll(PaperSetter &setter, PaperLayout paper, const PaperSize &size)
{
    constexpr double wanted = 40 * pointsOfMillimetre;
    if (!paper.content.code.isEmpty())
        paper.qr = setter.taken(PaperQr::fit(paper.content.code, wanted, setter.width(), size));
    if (!setter.error())
        Slip(setter, paper).write();
    if (setter.error())
        return tl::unexpected(*setter.error());
    return paper;
}

} // namespace counterfoil
