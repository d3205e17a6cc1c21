// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogoPicture.h"

#include "Logo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024;
// Decoded, either stays below the 128 MiB at which Qt's own reader refuses a picture without saying why
// (QImageReader::allocationLimit(), which counts 4 bytes a pixel, and 8 where a colour has 16 bits).
constexpr qint64 mostPixels = 33 * 1000 * 1000;
constexpr qint64 mostDeepPixels = 16 * 1000 * 1000;

/// How many pixels a picture may have. A PNG says behind its size how many bits a colour has (PNG, 11.2.2).
qint64 mostPixelsOf(const QByteArray &file, const LogoHeader &header)
{
    constexpr qsizetype depthAt = 24;
    const bool isDeep =
        header.format == LogoFormat::Png && file.size() > depthAt && file[depthAt] == char(16);
    return isDeep ? mostDeepPixels : mostPixels;
}

tl::unexpected<Error> tooLarge(qint64 most = mostPixels)
{
    return failure(ErrorKind::Input, u"logo-size"_s,
        //: %1: a number of megapixels; %2: a number of MiB.
        translatable("Logo",
            "This picture is too large to be read: at most %1 million pixels and %2 MiB. Make it smaller "
            "with a program for pictures.")
            .arg(most / 1'000'000, largestFile / (1024 * 1024)));
}

/// The end of a JPEG stands behind its last scan. libjpeg fills up with grey what is missing, and says so on
/// stderr alone.
bool isWholeJpeg(const QByteArray &file)
{
    return file.lastIndexOf("\xff\xd9") > file.lastIndexOf("\xff\xda");
}

QImage fitted(const QImage &picture, int mostSide)
{
    if (std::max(picture.width(), picture.height()) <= mostSide)
        return picture;
    QSize size = picture.size().scaled(mostSide, mostSide, Qt::KeepAspectRatio);
    size = size.expandedTo(QSize(1, 1)); // a line of 10,000 by 1
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray written(const QImage &picture, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return picture.save(&buffer, format, quality) ? bytes : QByteArray();
}

/// JPEG has no transparency: paper is white.
QImage onWhite(const QImage &picture)
{
    QImage page(picture.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(0, 0, picture);
    return page;
}

} // namespace

Result<QByteArray> logoFrom(const QByteArray &file)
{
    if (file.size() > largestFile)
        return tooLarge();
    const auto header = logoHeader(file);
    if (!header || (header->format == LogoFormat::Jpeg && !isWholeJpeg(file)))
        return tl::unexpected(noLogo());
    const qint64 most = mostPixelsOf(file, *header);
    if (qint64(header->size.width()) * header->size.height() > most)
        return tooLarge(most);
    QBuffer source;
    source.setData(file);
    source.open(QIODevice::ReadOnly);
    // By what the first bytes are: no other plugin gets to see the file.
    QImageReader reader(&source, header->format == LogoFormat::Png ? "png" : "jpeg");
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return tl::unexpected(noLogo());

    // Without colour space, comments and resolution, which its writers would copy.
    QImage plain =
        fitted(picture, mostLogoSide)
            .convertToFormat(picture.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    plain.setColorSpace(QColorSpace());
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    QByteArray bytes;
    // Few pictures need the smaller ones: grainy photographs.
    for (const int side : {mostLogoSide, 700, 500, 350}) {
        const QImage tried = fitted(plain, side);
        bytes = written(tried, "PNG", -1);
        if (bytes.size() > mostLogoBytes)
            bytes = written(onWhite(tried), "JPEG", 85);
        if (bytes.size() <= mostLogoBytes)
            break;
    }
    if (const auto good = checkLogo(bytes); !good)
        return tl::unexpected(good.error());
    return bytes;
}

Result<QByteArray> logoFromFile(const QString &path)
{
    QFile file(path);
    // A pipe would never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Input, u"logo-unreadable"_s,
            //: %1: the path of a file.
            translatable("Logo", "The picture %1 cannot be read. Check its name and permissions.").arg(path),
            file.errorString());
    return logoFrom(file.read(largestFile + 1));
}

} // namespace counterfoil
