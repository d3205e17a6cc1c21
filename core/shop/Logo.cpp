// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logo.h"

#include <QtEndian>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

quint8 byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// A PNG begins with its signature and the chunk IHDR, which begins with width and height (PNG, 5.2, 11.2.2).
std::optional<LogoHeader> pngHeader(const QByteArray &bytes)
{
    constexpr qsizetype sizeAt = 16;
    if (bytes.size() < sizeAt + 8 || !bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint32>(bytes.constData() + at); };
    const quint32 width = number(sizeAt);
    const quint32 height = number(sizeAt + 4);
    constexpr quint32 largest = 0x7fffffff;
    if (width > largest || height > largest)
        return std::nullopt;
    return LogoHeader{LogoFormat::Png, {static_cast<int>(width), static_cast<int>(height)}};
}

/// The markers that begin a frame, which says the size: SOF0 to SOF15 without DHT, JPG and DAC (ITU-T T.81,
/// table B.1).
bool beginsFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<LogoHeader> jpegHeader(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xff\xd8\xff"))
        return std::nullopt;
    const auto number = [&](qsizetype at) { return qFromBigEndian<quint16>(bytes.constData() + at); };
    // Segments, each with FF, its marker and its length; any number of FF may stand before a marker.
    for (qsizetype at = 2; at + 9 <= bytes.size() && byteAt(bytes, at) == 0xff;) {
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == 0xff) {
            ++at;
            continue;
        }
        if (beginsFrame(marker))
            return LogoHeader{LogoFormat::Jpeg, {number(at + 7), number(at + 5)}};
        const qsizetype length = number(at + 2);
        if (length < 2 || marker == 0xda) // the picture itself, and no frame before it
            return std::nullopt;
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

std::optional<LogoHeader> logoHeader(const QByteArray &bytes)
{
    const auto png = pngHeader(bytes);
    return png ? png : jpegHeader(bytes);
}

Error noLogo()
{
    return Error{ErrorKind::Input, u"logo-format"_s,
        translatable("Logo",
            "This picture cannot be read. Choose a whole PNG or JPEG file; other kinds of pictures can be "
            "saved as PNG by any program for pictures.")};
}

Result<void> checkLogo(const QByteArray &bytes)
{
    const auto header = logoHeader(bytes);
    if (!header)
        return tl::unexpected(noLogo());
    const QSize &size = header->size;
    if (bytes.size() > mostLogoBytes || size.isEmpty() || size.width() > mostLogoSide
        || size.height() > mostLogoSide)
        return failure(ErrorKind::Input, u"logo-size"_s,
            //: %1: a number of pixels; %2: a number of KiB.
            translatable("Logo",
                "The logo is too large: at most %1 pixels on each side and %2 KiB. Choose the picture again, "
                "and it is made smaller.")
                .arg(mostLogoSide, mostLogoBytes / 1024));
    return {};
}

} // namespace counterfoil
