// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperSetter.h"

#include <algorithm>

namespace counterfoil {

namespace {

using Place = PaperSetter::Place;
using papermodule::Shape;
using papermodule::ShapeKind;

constexpr double grey = 0.35;
constexpr double gap = 12;

/// A4 and Letter.
class Sheet {
public:
    Sheet(PaperSetter &setter, PaperLayout &paper, double margin)
        : m_setter(setter)
        , m_paper(paper)
        , m_content(paper.content)
        , m_margin(margin)
        , m_footer(setter.text(paper.content.footer, {.size = 8, .place = Place::Centre, .grey = grey}))
        // Room for the footer and the number of the page below everything.
        , m_flow(setter.typesetter(),
              {.top = margin, .bottom = paper.height - margin - m_footer.text.height - pageNumberHeight},
              [this](std::vector<Shape> &page) { return beginNextPage(page); })
    {
    }

    void write();

private:
    static constexpr double pageNumberHeight = 18;

    double beginNextPage(std::vector<Shape> &page);
    void writeHead();
    void writeTitle();
    double writeBanners(std::vector<Shape> &page, double y);
    void writeAmount();
    void writeLines();
    void writeRows();
    void writeCode();
    void writeFeet();

    PaperSetter &m_setter;
    PaperLayout &m_paper;
    const PaperContent &m_content;
    double m_margin;
    PaperFlow::Cell m_footer;
    PaperFlow m_flow;
};

/// Whose paper it is and what, small; and again what must stand on every piece of it.
double Sheet::beginNextPage(std::vector<Shape> &page)
{
    const double half = m_setter.width() / 2 - gap;
    const auto name = m_setter.text(m_content.shopName, {.size = 9, .mostLines = 1, .grey = grey}, 0, half);
    const auto what = m_setter.text({.words = m_content.title + u' ' + m_content.reference},
        {.size = 9, .place = Place::End, .mostLines = 1, .grey = grey}, half + 2 * gap, half);
    page.push_back(PaperSetter::shape(name, m_margin));
    page.push_back(PaperSetter::shape(what, m_margin));
    const double below = m_margin + std::max(name.text.height, what.text.height) + 4;
    page.push_back(PaperSetter::filled(m_margin, below, m_setter.width(), 0.6, grey));
    return writeBanners(page, below + gap);
}

double Sheet::writeBanners(std::vector<Shape> &page, double y)
{
    for (const QString &words : m_content.banners) {
        const auto banner =
            m_setter.text(PaperSetter::ours(words), {.size = 15, .isBold = true, .place = Place::Centre});
        const double height = banner.text.height + 10;
        PaperSetter::addFrame(page, QRectF(m_margin, y, m_setter.width(), height));
        page.push_back(PaperSetter::shape(banner, y + 5));
        y += height + 6;
    }
    return y;
}

void Sheet::writeHead()
{
    const QSizeF logo =
        m_paper.logo.isNull() ? QSizeF(0, 0) : fittingLogo(m_paper.logo, QSizeF(m_setter.width() * 0.35, 80));
    const double texts = m_setter.width() - (logo.isEmpty() ? 0 : logo.width() + 2 * gap);
    const double top = m_flow.y();
    std::vector<PaperFlow::Cell> cells{
        m_setter.text(m_content.shopName, {.size = 14, .isBold = true, .mostLines = 3}, 0, texts),
        m_setter.text(m_content.shopAddress, {.size = 9}, 0, texts)};
    for (const PaperText &contact : m_content.shopContacts)
        cells.push_back(m_setter.text(contact, {.size = 9, .mostLines = 2}, 0, texts));
    for (const auto &cell : cells)
        m_flow.addTexts({cell}, 1);
    const double below = std::max(m_flow.y(), top + logo.height());
    if (!logo.isEmpty()) {
        m_paper.logoPlace =
            QRectF(QPointF(m_setter.x(m_setter.width() - logo.width(), logo.width()), top), logo);
        m_flow.pages().front().push_back({.kind = ShapeKind::Picture,
            .x = m_paper.logoPlace.x(),
            .y = m_paper.logoPlace.y(),
            .width = logo.width(),
            .height = logo.height(),
            .bytes = m_paper.logo.constBits(),
            .columns = m_paper.logo.width(),
            .rows = m_paper.logo.height()});
    }
    m_flow.addRoom(below - m_flow.y(), 0);
    const double rule = m_flow.addRoom(1, gap / 2);
    m_flow.draw(PaperSetter::filled(m_margin, rule, m_setter.width(), 1));
}

void Sheet::writeTitle()
{
    const double begin = m_flow.addRoom(0, gap);
    const double below = writeBanners(m_flow.pages().back(), begin);
    m_flow.addRoom(below - begin, 0);
    m_flow.addTexts(
        {m_setter.text(PaperSetter::ours(m_content.title), {.size = 22, .isBold = true})}, gap / 2, 60);
    for (const QString &statement : m_content.statements)
        m_flow.addTexts({m_setter.text({.words = statement}, {.size = 11, .isBold = true})}, 4);
}

void Sheet::writeAmount()
{
    const auto label = m_setter.text(PaperSetter::ours(m_content.amountLabel), {.size = 10, .grey = grey});
    const auto figure = m_setter.text(m_content.amount, {.size = 24, .isBold = true});
    const auto words = m_setter.text({.words = m_content.amountInWords}, {.size = 10});
    m_flow.addTexts({label}, gap, figure.text.height + words.text.height);
    m_flow.addTexts({figure}, 0, words.text.height);
    m_flow.addTexts({words}, 0);
}

/// What was sold: name, how many at which price, and what that comes to, below each other to the point.
void Sheet::writeLines()
{
    const double names = m_setter.width() * 0.5;
    const double counts = m_setter.width() * 0.26 - gap;
    const double totals = m_setter.width() * 0.24 - gap;
    const auto rule = [this](double above) {
        m_flow.draw(PaperSetter::filled(m_margin, m_flow.addRoom(0.6, above), m_setter.width(), 0.6, grey));
    };
    if (!m_content.lines.empty())
        rule(gap);
    for (const PaperContent::SoldLine &line : m_content.lines)
        m_flow.addTexts({m_setter.text(line.name, {.size = 10}, 0, names),
                            m_setter.text(line.count, {.size = 10, .place = Place::End, .grey = grey},
                                names + gap, counts),
                            m_setter.text(line.total, {.size = 10, .place = Place::End},
                                names + counts + 2 * gap, totals)},
            5);
    if (m_content.sumLabel.isEmpty())
        return;
    rule(5);
    m_flow.addTexts(
        {m_setter.text(PaperSetter::ours(m_content.sumLabel), {.size = 10, .isBold = true}, 0, names),
            m_setter.text(m_content.sum, {.size = 10, .isBold = true, .place = Place::End}, names + gap,
                counts + gap + totals)},
        4);
}

void Sheet::writeRows()
{
    const double labels = m_setter.width() * 0.28;
    double above = gap;
    for (const PaperContent::Row &row : m_content.rows) {
        m_flow.addTexts(
            {m_setter.text(PaperSetter::ours(row.label), {.size = 10, .grey = grey}, 0, labels),
                m_setter.text(row.value, {.size = 10}, labels + gap, m_setter.width() - labels - gap)},
            above);
        above = 5;
    }
}

void Sheet::writeCode()
{
    if (m_content.code.isEmpty()) {
        m_flow.addTexts({m_setter.text({.words = m_content.codeCaption}, {.size = 12, .isBold = true})}, gap);
        return;
    }
    const double side = m_paper.qr->side();
    const double beside = m_setter.width() - side - gap;
    const auto caption = m_setter.text(
        PaperSetter::ours(m_content.codeCaption), {.size = 13, .isBold = true}, side + gap, beside);
    const auto link = m_setter.text(m_content.link, {.size = 9, .mostLines = 24}, side + gap, beside);
    const double height = std::max(side, caption.text.height + 6 + link.text.height);
    const double top = m_flow.addRoom(height, gap);
    m_paper.qrPage = m_flow.page();
    m_paper.qrPlace = QRectF(m_setter.x(0, side), top, side, side);
    m_flow.draw(m_paper.qr->shape(m_paper.qrPlace.x(), top));
    m_flow.draw(PaperSetter::shape(caption, top));
    m_flow.draw(PaperSetter::shape(link, top + caption.text.height + 6));
    if (m_content.linkAddress.isEmpty())
        return;
    for (const QRectF &box :
        {m_paper.qrPlace, QRectF(link.x, top + caption.text.height + 6, beside, link.text.height)})
        m_flow.draw({.kind = ShapeKind::Link,
            .x = box.x(),
            .y = box.y(),
            .width = box.width(),
            .height = box.height(),
            .address = m_content.linkAddress.constData()});
}

void Sheet::writeFeet()
{
    auto &pages = m_flow.pages();
    const double bottom = m_paper.height - m_margin;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].push_back(PaperSetter::shape(m_footer, bottom - m_footer.text.height));
        if (pages.size() == 1)
            return;
        //: At the foot of a paper of several pages.
        const LocalizedText number = translatable("Paper", "Page %1 of %2").arg(i + 1, pages.size());
        const auto text = m_setter.text(
            {.words = number.in(m_content.language)}, {.size = 8, .place = Place::End, .grey = grey});
        pages[i].push_back(PaperSetter::shape(text, bottom - m_footer.text.height - pageNumberHeight + 4));
    }
}

void Sheet::write()
{
    writeHead();
    writeTitle();
    writeAmount();
    writeLines();
    writeRows();
    writeCode();
    writeFeet();
    m_paper.pages = std::move(m_flow.pages());
}

} // namespace

Result<PaperLayout> layOutSheet(PaperSetter &setter, PaperLayout paper, const PaperSize &size)
{
    constexpr double wanted = 45 * pointsOfMillimetre;
    constexpr double most = 80 * pointsOfMillimetre;
    if (!paper.content.code.isEmpty())
        paper.qr = setter.taken(PaperQr::fit(paper.content.code, wanted, most, size));
    if (!setter.error())
        Sheet(setter, paper, size.margin * pointsOfMillimetre / 10).write();
    if (setter.error())
        return tl::unexpected(*setter.error());
    return paper;
}

} // namespace counterfoil
