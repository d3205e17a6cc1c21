// SPDX-License-Identifier: GPL-3.0-or-later
#include "../base/HostileTexts.h"
#include "PaperSamples.h"

#include <QRegularExpression>
#include <QUrl>

using namespace papersamples;

namespace {

constexpr double millimetre = 72 / 25.4; // in points

/// On every place that a text from outside has.
PaperOrder orderOf(const QString &text, PaperKind kind, const PaperSize &size)
{
    PaperOrder hostile = order(kind, size);
    hostile.invoice.accountName = text;
    hostile.invoice.customerName = text;
    hostile.invoice.description = text;
    hostile.invoice.remoteId = text;
    hostile.shop.name = text;
    hostile.shop.address = text;
    hostile.shop.taxNumber = text;
    hostile.shop.email = text;
    hostile.shop.phone = text;
    hostile.shop.website = text;
    hostile.shop.footer = text;
    return hostile;
}

/// The words of all pages as pdftotext finds them, in points.
struct Words {
    int pages = 0;
    QSizeF page; ///< of the last page
    QRectF all; ///< around them
};

Words wordsOf(const QByteArray &pdf)
{
    static const QRegularExpression page(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\""_s);
    static const QRegularExpression word(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\""_s);
    const QString boxes = said(u"pdftotext"_s, {u"-bbox"_s, u"FILE"_s, u"-"_s}, pdf);
    Words found;
    for (auto pages = page.globalMatch(boxes); pages.hasNext(); ++found.pages) {
        const auto one = pages.next();
        found.page = {one.captured(1).toDouble(), one.captured(2).toDouble()};
    }
    for (auto words = word.globalMatch(boxes); words.hasNext();) {
        const auto one = words.next();
        const QPointF begin(one.captured(1).toDouble(), one.captured(2).toDouble());
        found.all |= QRectF(begin, QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()));
    }
    return found;
}

/// The addresses that a click on the file leads to.
QStringList linksIn(const QByteArray &pdf)
{
    QStringList links;
    for (const QString &line : said(u"pdfinfo"_s, {u"-url"_s, u"FILE"_s}, pdf).split(u'\n')) {
        if (line.contains(u':'))
            links << line.section(u' ', -1);
    }
    return links;
}

/// Where anything is printed, in millimetres.
QRectF inkOf(const QImage &picture, int dpi)
{
    QRect ink;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x) {
            if (line[x] < 250)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const double scale = 25.4 / dpi;
    return {ink.x() * scale, ink.y() * scale, ink.width() * scale, ink.height() * scale};
}

} // namespace

/// Whatever stands in the place of a name: a paper has its few pages, its words within their margins, its own
/// link and no other, and nothing that a reader of PDF would carry out.
class HostilePapersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void papers_data()
    {
        QTest::addColumn<QString>("text");
        hostile::addRows();
    }
    void papers()
    {
        QFETCH(QString, text);
        const std::pair<PaperKind, PaperSize> papers[]{{PaperKind::Receipt, PaperSize::a4()},
            {PaperKind::Invoice, PaperSize::roll58()}, {PaperKind::Label, PaperSize::label(620, 290)}};
        for (const auto &[kind, size] : papers) {
            const auto paper = Paper::make(orderOf(text, kind, size), methods());
            QVERIFY2(paper, why(paper).constData());
            const auto pdf = paper->pdf();
            QVERIFY2(pdf, why(pdf).constData());

            const Words words = wordsOf(*pdf);
            QCOMPARE(words.pages, paper->pageCount());
            QVERIFY2(words.pages <= (size.kind == PaperSize::Kind::Sheet ? 4 : 1), "too many pages");
            QVERIFY(paper->size().height < 30'000);
            // Of a roll only the sides have one.
            const double margin = size.margin / 10.0;
            const double above = size.kind == PaperSize::Kind::Roll ? 0 : margin;
            const QRectF room =
                QRectF(QPointF(), words.page / millimetre).adjusted(margin, above, -margin, -above);
            const QRectF box(words.all.topLeft() / millimetre, words.all.size() / millimetre);
            const auto told = [&box] {
                return u"words from %1, %2 to %3, %4 mm"_s.arg(box.left())
                    .arg(box.top())
                    .arg(box.right())
                    .arg(box.bottom())
                    .toUtf8();
            };
            QVERIFY2(room.adjusted(-0.5, -2, 0.5, 2).contains(box), told().constData());

            const QStringList links = linksIn(*pdf);
            QCOMPARE(!links.isEmpty(), kind != PaperKind::Receipt); // on each of its lines
            for (const QString &link : links)
                QCOMPARE(QUrl::fromPercentEncoding(link.toUtf8()), order(kind).invoice.payLink);
            const QString info = said(u"pdfinfo"_s, {u"FILE"_s}, *pdf);
            QVERIFY2(info.contains(QRegularExpression(u"JavaScript:\\s+no"_s)), qPrintable(info));
            QVERIFY2(info.contains(QRegularExpression(u"Form:\\s+none"_s)), qPrintable(info));
            // Each line of what is known of a file is of a fact of ours.
            QVERIFY2(hostile::keepsDirection(info), qPrintable(info));

            if (size.kind == PaperSize::Kind::Roll)
                continue; // its picture ends where its printer does
            constexpr int dpi = 60;
            const auto pages = paper->pages(dpi, PaperInk::Colour);
            QVERIFY2(pages, why(pages).constData());
            for (const QImage &page : *pages) {
                const QRectF sheet(0, 0, page.width() * 25.4 / dpi, page.height() * 25.4 / dpi);
                const double free = margin * 0.7 - 25.4 / dpi; // letters hang over, and dots are large
                const QRectF ink = inkOf(page, dpi);
                QVERIFY2(sheet.adjusted(free, free, -free, -free).contains(ink),
                    qPrintable(u"%1 prints from %2, %3 to %4, %5 mm"_s.arg(size.name())
                                   .arg(ink.left())
                                   .arg(ink.top())
                                   .arg(ink.right())
                                   .arg(ink.bottom())));
            }
        }
    }
};

QTEST_MAIN(HostilePapersTest)
#include "HostilePapersTest.moc"
