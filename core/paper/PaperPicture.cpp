// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperPicture.h"

#include "links/QrPicture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace counterfoil {

namespace {

using papermodule::Shape;
using papermodule::ShapeKind;

/// The part of a page that becomes pixels, and how large they are.
struct Raster {
    QRectF part; ///< points
    double scale; ///< pixels a point

    QSize pixels() const
    {
        return {int(std::lround(part.width() * scale)), std::max(int(std::lround(part.height() * scale)), 1)};
    }
    QRect onPixels(const QRectF &place) const
    {
        const QPointF corner = (place.topLeft() - part.topLeft()) * scale;
        return {QPoint(int(std::lround(corner.x())), int(std::lround(corner.y()))),
            QSize(int(std::lround(place.width() * scale)), int(std::lround(place.height() * scale)))};
    }
};

/// Where the code comes to, its modules of whole pixels; empty where a module has less than one.
QRect codePixels(const PaperQr &qr, const QRect &room)
{
    // Half a pixel of rounding is forgiven: 3 dots at 8 a millimetre are 2.997 at 203 dpi.
    const int across = qr.code().size() + 2 * qrQuietZone;
    const int module = int(std::floor((room.width() + 0.5) / across + 1e-6));
    const int side = module * across;
    return {
        room.topLeft() + QPoint((room.width() - side) / 2, (room.height() - side) / 2), QSize(side, side)};
}

/// The least dots an inch that give each module a pixel more than `pixels`, and two at least: one is lost
/// wherever the picture is made smaller.
int dpiForMore(const PaperQr &qr, int pixels)
{
    const double module = qr.side() / (qr.code().size() + 2 * qrQuietZone);
    return int(std::ceil(std::max(pixels + 1, 2) * 72 / module));
}

/// What is wrong with a picture whose code does not read back, and what helps.
Error unreadable(const PaperQr &qr, const Error &why, int dpi, int betterDpi, ReadBack readBack)
{
    if (readBack == ReadBack::All && betterDpi <= mostDpi)
        return {ErrorKind::Input, QStringLiteral("paper-qr-coarse"),
            //: %1: dots an inch; “--dpi” is an option of a command, %2 its value: a larger number.
            translatable("Paper",
                "With %1 dots an inch the QR code in the picture cannot be read, so the picture is not made. "
                "Use --dpi %2 or more.")
                .arg(dpi, betterDpi),
            why.detail};
    return qr.isDense() ? qr.tooDense() : why;
}

/// Black and white points that look like its greys from afar; text of one colour stays whole.
QImage dithered(const QImage &logo, QSize size)
{
    QImage onPaper(size, QImage::Format_RGB32);
    if (onPaper.isNull())
        return {};
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(
        QPoint(0, 0), logo.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return onPaper.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither)
        .convertToFormat(QImage::Format_RGB32);
}

/// What is darker than a light grey is black: thin strokes stay whole.
QImage thresholded(const QImage &picture)
{
    constexpr int lightest = 160;
    QImage mono(picture.size(), QImage::Format_Mono);
    if (mono.isNull())
        return {};
    mono.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    mono.fill(1);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        uchar *to = mono.scanLine(y);
        for (int x = 0; x < picture.width(); ++x)
            // (Text is grey: its red tells all; pictures were made black and white before.)
            if (qRed(from[x]) < lightest)
                to[x / 8] = static_cast<uchar>(to[x / 8] & ~(0x80U >> (x % 8)));
    }
    return mono;
}

} // namespace

Result<QImage> paperPicture(const Typesetter &typesetter, const PaperLayout &paper, const PaperSize &size,
    std::size_t page, int dpi, PaperInk ink, ReadBack readBack)
{
    const double margin = size.kind == PaperSize::Kind::Roll ? size.margin * pointsOfMillimetre / 10 : 0;
    const Raster raster{
        .part = QRectF(margin, 0, paper.width - 2 * margin, paper.height), .scale = dpi / 72.0};
    const bool isMono = ink == PaperInk::BlackWhite;
    const bool hasCode = paper.qr && paper.qrPage == page;
    const QRect room = hasCode ? raster.onPixels(paper.qrPlace) : QRect();
    const QRect code = hasCode ? codePixels(*paper.qr, room) : QRect();
    const bool hasPixels = hasCode && !code.isEmpty();
    const int modulePixels = hasPixels ? code.width() / (paper.qr->code().size() + 2 * qrQuietZone) : 0;

    std::vector<Shape> shapes;
    std::copy_if(paper.pages[page].begin(), paper.pages[page].end(), std::back_inserter(shapes),
        [hasPixels, isMono](const Shape &shape) {
            return !(shape.kind == ShapeKind::Modules && hasPixels)
                && !(shape.kind == ShapeKind::Picture && isMono);
        });
    auto picture = typesetter.draw(shapes, raster.part, raster.scale, raster.pixels());
    if (!picture)
        return picture;
    {
        QPainter painter(&*picture);
        if (isMono && page == 0 && !paper.logo.isNull()) {
            const QRect place = raster.onPixels(paper.logoPlace);
            painter.drawImage(place.topLeft(), dithered(paper.logo, place.size()));
        }
        if (hasPixels)
            painter.drawImage(code.topLeft(), drawQr(paper.qr->code(), modulePixels));
    }
    if (isMono) {
        *picture = thresholded(*picture);
        picture->setDotsPerMeterX(int(std::lround(dpi / 0.0254)));
        picture->setDotsPerMeterY(picture->dotsPerMeterX());
    }
    // Without whole pixels Cairo has drawn it, in greys.
    if (hasCode && (isMono || readBack == ReadBack::All))
        if (const auto read = verifyPixels(picture->copy(hasPixels ? code : room), paper.qr->text()); !read)
            return tl::unexpected(
                unreadable(*paper.qr, read.error(), dpi, dpiForMore(*paper.qr, modulePixels), readBack));
    return picture;
}

} // namespace counterfoil
