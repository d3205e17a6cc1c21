// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrPicture.h"

#include <QPoint>

#include <algorithm>
#include <cstring>

namespace counterfoil {

namespace {

constexpr int widestPicture = 32767;
constexpr int svgModulePixels = 8;
// Qt's SVG reader cuts a path off after some 32,000 points. 70 rows hold at most 70 * 89 runs of 5 points;
// links of up to 330 characters still are one path.
constexpr int rowsOfAPath = 70;

int sideWithQuietZone(const QrCode &code)
{
    return code.size() + 2 * qrQuietZone;
}

/// Clears the bits of pixels `first` to `last` (not included) in a line of a Format_Mono image.
void blacken(uchar *line, int first, int last)
{
    for (int pixel = first; pixel < last; ++pixel)
        line[pixel / 8] = static_cast<uchar>(line[pixel / 8] & ~(0x80U >> (pixel % 8)));
}

/// The dark modules of rows `firstRow` to `endRow` (not included): each run is a rectangle one unit high,
/// placed relative to the one before.
QByteArray svgPath(const QrCode &code, int firstRow, int endRow)
{
    QByteArray path;
    QPoint pen;
    for (int y = firstRow; y < endRow; ++y) {
        for (int x = 0; x < code.size(); ++x) {
            const int start = x;
            while (code.dark(x, y))
                ++x;
            if (x == start)
                continue;
            const QPoint corner(start + qrQuietZone, y + qrQuietZone);
            const QByteArray width = QByteArray::number(x - start);
            path += (path.isEmpty() ? "M" : "m") + QByteArray::number(corner.x() - pen.x()) + " "
                + QByteArray::number(corner.y() - pen.y()) + "h" + width + "v1h-" + width + "z";
            pen = corner;
        }
    }
    return path;
}

} // namespace

QImage drawQr(const QrCode &code, int modulePixels)
{
    const int side = sideWithQuietZone(code);
    if (modulePixels < 1 || modulePixels > widestPicture / side)
        return {};
    QImage picture(side * modulePixels, side * modulePixels, QImage::Format_Mono);
    if (picture.isNull()) // out of memory
        return {};

    picture.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    picture.fill(1);
    const qsizetype lineBytes = picture.bytesPerLine();
    for (int y = 0; y < code.size(); ++y) {
        uchar *line = picture.scanLine((y + qrQuietZone) * modulePixels);
        for (int x = 0; x < code.size(); ++x)
            if (code.dark(x, y))
                blacken(line, (x + qrQuietZone) * modulePixels, (x + qrQuietZone + 1) * modulePixels);
        for (int copy = 1; copy < modulePixels; ++copy)
            std::memcpy(line + copy * lineBytes, line, static_cast<std::size_t>(lineBytes));
    }
    return picture;
}

int qrModulePixels(const QrCode &code, int pixels)
{
    return std::clamp(pixels, 0, widestPicture) / sideWithQuietZone(code);
}

QByteArray qrSvg(const QrCode &code)
{
    const QByteArray side = QByteArray::number(sideWithQuietZone(code));
    const QByteArray pixels = QByteArray::number(sideWithQuietZone(code) * svgModulePixels);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + pixels + "\" height=\"" + pixels
        + "\" viewBox=\"0 0 " + side + " " + side
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side + "H0z\"/>";
    for (int firstRow = 0; firstRow < code.size(); firstRow += rowsOfAPath)
        svg += "<path fill=\"#000\" d=\""
            + svgPath(code, firstRow, std::min(firstRow + rowsOfAPath, code.size())) + "\"/>";
    return svg + "</svg>\n";
}

} // namespace counterfoil
