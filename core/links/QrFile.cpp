// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrFile.h"

#include "QrPicture.h"
#include "QrReader.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>

#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int pngModulePixels = 8;
// zlib's level 4: the same size as the default here, in half the time.
constexpr int pngQuality = 50;

QByteArray png(const QrCode &code)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // A failure leaves bytes that are no picture; the verification says so.
    drawQr(code, pngModulePixels).save(&buffer, "PNG", pngQuality);
    return bytes;
}

QImage pictureOfSvg(const QByteArray &bytes)
{
    QSvgRenderer svg;
    if (!svg.load(bytes))
        return {};
    // One pixel a module: enough to read it, and rendering is the slow part. The limit only keeps a strange
    // document from asking for all memory.
    const QSize size = svg.viewBox().size();
    if (size.isEmpty() || size.width() > 1000 || size.height() > 1000)
        return {};
    // On a black page: the code has to bring its white plate along.
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    svg.render(&painter);
    return picture;
}

std::optional<QrFormat> formatOf(const QString &path)
{
    if (path.endsWith(u".png"_s, Qt::CaseInsensitive))
        return QrFormat::Png;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive))
        return QrFormat::Svg;
    return std::nullopt;
}

auto notWritten(const QString &path, const QString &detail)
{
    return failure(ErrorKind::Unavailable, u"qr-write"_s,
        //: %1 is the name of a file, with its folders.
        translatable("QrFile",
            "The QR code could not be written to %1. "
            "Choose a folder that exists, that you may write to and that has space left.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    // QSaveFile renames a new file over whatever is there: a pipe or a device would be gone.
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return failure(ErrorKind::Unavailable, u"qr-write"_s,
            //: %1 is the name of a file, with its folders.
            translatable("QrFile",
                "The QR code could not be written to %1: it is there already and is not an ordinary file. "
                "Choose another name.")
                .arg(QDir::toNativeSeparators(path)));

    QSaveFile file(path);
    // Qt 6.4's commit() forgets an error that comes up only while it empties its buffer, and would put half a
    // file in place on a full disk. So flush() first: it tells.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace

Result<QByteArray> verifiedQr(const QString &text, QrFormat format)
{
    const auto code = QrCode::encode(text);
    if (!code)
        return tl::unexpected(code.error());
    QByteArray bytes = format == QrFormat::Png ? png(*code) : qrSvg(*code);
    if (const auto verified = verifyQrBytes(bytes, format, text); !verified)
        return tl::unexpected(verified.error());
    return bytes;
}

Result<void> verifyQrBytes(const QByteArray &bytes, QrFormat format, const QString &text)
{
    return verifyQr(format == QrFormat::Png ? QImage::fromData(bytes, "PNG") : pictureOfSvg(bytes), text);
}

Result<void> writeQr(const QString &text, const QString &path)
{
    const auto format = formatOf(path);
    if (!format)
        return failure(ErrorKind::Input, u"qr-file-type"_s,
            //: %1 is the name of a file.
            translatable("QrFile", "“%1” does not end in .png or .svg. Give the file one of these endings.")
                .arg(path));
    const auto bytes = verifiedQr(text, *format);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return replaceFile(path, *bytes);
}

} // namespace counterfoil
