// SPDX-License-Identifier: GPL-3.0-or-later
#include "Paper.h"

#include "PaperContent.h"
#include "PaperPicture.h"
#include "PdfLanguage.h"
#include "links/QrPicture.h"
#include "shop/Logo.h"

#include <cmath>

namespace counterfoil {

using namespace Qt::StringLiterals;

struct Paper::Drawn {
    std::unique_ptr<Typesetter> typesetter;
    PaperLayout layout;
    PaperSize size;
    QDateTime madeAt;
    std::vector<LocalizedText> remarks;
};

namespace {

LocalizedText withoutFont(const std::vector<char32_t> &signs)
{
    constexpr std::size_t most = 8;
    QStringList names;
    for (const char32_t sign : signs) {
        if (names.size() == qsizetype(most))
            break;
        names += u"U+"_s + QString::number(uint(sign), 16).toUpper().rightJustified(4, u'0');
    }
    if (signs.size() > most)
        names += u"…"_s;
    //: %1: what Unicode calls the signs, such as “U+0F40, U+0F41”.
    return translatable("Paper",
        "This computer has no font for some signs, so “?” stands for them on the paper: %1. A package such "
        "as "
        "fonts-noto-core or fonts-noto-cjk has most of them.")
        .arg(listed(names));
}

LocalizedText dense(const PaperSize &size)
{
    //: %1: a size of paper, such as “Roll, 58 mm”.
    return translatable("Paper",
        "The link is long for this paper (%1), and the QR code so fine that some phones will not read it. "
        "Try "
        "it before you hand it out, or use a larger paper.")
        .arg(size.title());
}

Result<QImage> logoOf(const Shop &shop)
{
    if (shop.logo.isEmpty())
        return QImage();
    const auto fits = checkLogo(shop.logo);
    if (!fits)
        return tl::unexpected(fits.error());
    QImage logo = QImage::fromData(shop.logo);
    if (logo.isNull())
        return tl::unexpected(noLogo());
    return logo;
}

} // namespace

Paper::Paper(std::shared_ptr<const Drawn> drawn)
    : m_drawn(std::move(drawn))
{
}

Result<Paper> Paper::make(const PaperOrder &order, const MethodCatalogue &methods)
{
    if (const auto allowed = checkPaper(order.invoice, order.kind, methods); !allowed)
        return tl::unexpected(allowed.error());
    PaperContent content = paperContent(order, methods);
    auto typesetter = Typesetter::open(content.language, content.isRightToLeft);
    if (!typesetter)
        return tl::unexpected(typesetter.error());
    std::vector<LocalizedText> remarks;
    const auto logo = logoOf(order.shop);
    if (!logo)
        remarks.push_back(logo.error().message);
    auto layout = layOutPaper(**typesetter, std::move(content), order.size, logo.value_or(QImage()));
    if (!layout)
        return tl::unexpected(layout.error());
    if (layout->qr) {
        const auto read =
            verifyVectors(**typesetter, layout->pages[layout->qrPage], layout->qrPlace, layout->qr->text());
        if (!read)
            return tl::unexpected(layout->qr->isDense() ? layout->qr->tooDense() : read.error());
        if (layout->qr->isDense())
            remarks.push_back(dense(order.size));
    }
    if (!(*typesetter)->missing().empty())
        remarks.push_back(withoutFont((*typesetter)->missing()));
    auto drawn = std::make_shared<Drawn>();
    drawn->typesetter = std::move(*typesetter);
    drawn->layout = std::move(*layout);
    drawn->size = order.size;
    drawn->size.height = int(std::lround(drawn->layout.height / pointsOfMillimetre * 10));
    drawn->madeAt = order.printedAt.isValid() ? order.printedAt : order.invoice.changedAt;
    drawn->remarks = std::move(remarks);
    return Paper(std::move(drawn));
}

Result<QByteArray> Paper::pdf() const
{
    const PaperLayout &layout = m_drawn->layout;
    const QByteArray name = title().toUtf8();
    const QByteArray author = layout.content.shopName.words.toUtf8();
    const QByteArray madeAt = m_drawn->madeAt.toUTC().toString(Qt::ISODate).toLatin1();
    const papermodule::Properties properties{.title = name.constData(),
        .author = author.constData(),
        .creator = "Counterfoil",
        .madeAt = madeAt.constData()};
    const auto bytes = m_drawn->typesetter->pdf(layout.pages, layout.width, layout.height, properties);
    if (!bytes)
        return bytes;
    return withLanguage(*bytes, layout.content.language.toLatin1(), layout.content.isRightToLeft);
}

Result<std::vector<QImage>> Paper::pages(int dpi, PaperInk ink, ReadBack readBack) const
{
    if (dpi < leastDpi || dpi > mostDpi)
        return failure(ErrorKind::Input, u"paper-dpi"_s,
            translatable("Paper", "Papers are drawn with %1 to %2 dots an inch, not with %3.")
                .arg(leastDpi, mostDpi, dpi));
    std::vector<QImage> pictures;
    for (std::size_t page = 0; page < m_drawn->layout.pages.size(); ++page) {
        auto picture =
            paperPicture(*m_drawn->typesetter, m_drawn->layout, m_drawn->size, page, dpi, ink, readBack);
        if (!picture)
            return tl::unexpected(picture.error());
        pictures.push_back(std::move(*picture));
    }
    return pictures;
}

int Paper::pageCount() const
{
    return int(m_drawn->layout.pages.size());
}

PaperSize Paper::size() const
{
    return m_drawn->size;
}

QString Paper::title() const
{
    const PaperContent &content = m_drawn->layout.content;
    return content.title + u' ' + content.reference;
}

const std::vector<LocalizedText> &Paper::remarks() const
{
    return m_drawn->remarks;
}

Result<QByteArray> paperPdf(const PaperOrder &order, const MethodCatalogue &methods)
{
    const auto paper = Paper::make(order, methods);
    return paper ? paper->pdf() : tl::unexpected(paper.error());
}

Result<std::vector<QImage>> paperPages(
    const PaperOrder &order, const MethodCatalogue &methods, int dpi, PaperInk ink)
{
    const auto paper = Paper::make(order, methods);
    return paper ? paper->pages(dpi, ink) : tl::unexpected(paper.error());
}

QString fileNameOf(const QString &reference)
{
    QString name;
    for (const QChar each : reference.left(60)) {
        if (each.unicode() < 128 && (each.isLetterOrNumber() || each == u'-'))
            name += each;
    }
    return name;
}

QString paperFileName(const PaperOrder &order)
{
    return paperKindName(order.kind) + u'-' + fileNameOf(order.invoice.reference) + u".pdf";
}

} // namespace counterfoil
