// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrSize.h"

#include "QrPicture.h"
#include "QrReader.h"

#include <QPainter>

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// A camera with no more pixels than the screen cannot tell narrower modules from each other.
constexpr int narrowestModule = 2;
/// From this width on what is read exactly is read by a camera, too (QrSizeTest reads every size of code).
constexpr int clearModule = 6;
/// Nobody holds a phone quite straight.
constexpr qreal turnedBy = 3; // degrees
/// How many of the camera's pixels a pixel of the screen gets, from far and from near.
constexpr std::array<qreal, 2> distances{1.0, 1.5};

QImage photographed(const QImage &picture, qreal scale)
{
    // The corners of the turned picture, and something of what stands around it.
    const int side = qRound(picture.width() * scale * 1.15);
    QImage photo(side, side, QImage::Format_RGB32);
    if (photo.isNull()) // out of memory
        return {};
    photo.fill(qRgb(190, 190, 190));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(side / 2.0, side / 2.0);
    painter.rotate(turnedBy);
    painter.scale(scale, scale);
    painter.drawImage(QPointF(-picture.width() / 2.0 + 0.3, -picture.height() / 2.0 + 0.4),
        picture.convertToFormat(QImage::Format_RGB32));
    return photo;
}

bool isSeenByCamera(const QImage &picture, const QString &text)
{
    for (const qreal scale : distances) {
        if (const auto read = readQr(photographed(picture, scale)); read && *read == text)
            return true;
    }
    return false;
}

int sideOf(const QrCode &code, int modulePixels)
{
    return (code.size() + 2 * qrQuietZone) * modulePixels;
}

} // namespace

Result<void> verifyQrAtItsSize(const QImage &picture, int modulePixels, const QString &text)
{
    if (auto read = verifyQr(picture, text); !read)
        return read;
    if (modulePixels >= clearModule || (modulePixels >= narrowestModule && isSeenByCamera(picture, text)))
        return {};
    return failure(ErrorKind::Unavailable, u"qr-too-small"_s,
        translatable("QrSize", "At this size a phone’s camera cannot read the QR code."));
}

Result<int> smallestGoodQr(const QrCode &code, const QString &text)
{
    int smallest = 0;
    for (int modulePixels = clearModule; modulePixels >= narrowestModule; --modulePixels) {
        const auto good = verifyQrAtItsSize(drawQr(code, modulePixels), modulePixels, text);
        if (!good && modulePixels == clearModule)
            return tl::unexpected(good.error());
        if (!good)
            break;
        smallest = modulePixels;
    }
    return sideOf(code, smallest);
}

Result<QImage> drawQrInto(const QrCode &code, const QString &text, int pixels)
{
    const int modulePixels = qrModulePixels(code, pixels);
    if (modulePixels >= narrowestModule) {
        QImage picture = drawQr(code, modulePixels);
        const auto good = verifyQrAtItsSize(picture, modulePixels, text);
        if (good)
            return picture;
        if (good.error().code != u"qr-too-small")
            return tl::unexpected(good.error());
    }
    const auto needed = smallestGoodQr(code, text);
    if (!needed)
        return tl::unexpected(needed.error());
    return failure(ErrorKind::Input, u"qr-place-small"_s,
        //: “Pixels” of a screen or printer. %1 and %2 are numbers.
        translatable("QrSize",
            "The QR code is too long for this place of %1 × %1 pixels: it needs %2 × %2 to be read by a "
            "phone.")
            .arg(pixels, *needed),
        QString::number(*needed));
}

} // namespace counterfoil
