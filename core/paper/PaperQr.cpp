// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperQr.h"

#include "links/QrPicture.h"
#include "links/QrReader.h"

#include <algorithm>
#include <cmath>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr double dot = pointsOfMillimetre / 8; ///< of a thermal printer: 203 dpi
constexpr int goodDots = 3;
constexpr int leastDots = 2;

int tenthsOf(double points)
{
    return int(std::lround(points / pointsOfMillimetre * 10));
}

/// "48", "41.3".
LocalizedText millimetres(int tenths)
{
    return LocalizedText::number(QString::number(tenths / 10)
        + (tenths % 10 == 0 ? QString() : QString(u'.' + QString::number(tenths % 10))));
}

/// The smallest of the usual papers whose width takes the code.
PaperSize smallestFor(int tenths)
{
    for (const PaperSize &roll : {PaperSize::roll58(), PaperSize::roll80()})
        if (roll.printableWidth() >= tenths)
            return roll;
    return PaperSize::a4();
}

auto unread(const QString &detail)
{
    return failure(ErrorKind::Unavailable, u"paper-qr"_s,
        translatable("Paper",
            "The QR code does not read back as it would be printed, so the paper is not made. Print it on a "
            "larger paper, such as A4, and please report this."),
        detail);
}

} // namespace

PaperQr::PaperQr(QrCode code, QString text)
    : m_code(std::move(code))
    , m_text(std::move(text))
{
    for (int y = 0; y < m_code.size(); ++y)
        for (int x = 0; x < m_code.size(); ++x)
            m_modules.push_back(m_code.dark(x, y) ? 1 : 0);
}

int PaperQr::modulesAcross() const
{
    return m_code.size() + 2 * qrQuietZone;
}

Result<PaperQr> PaperQr::fit(const QString &text, double wanted, double widest, const PaperSize &size)
{
    auto code = QrCode::encode(text);
    if (!code)
        return tl::unexpected(code.error());
    PaperQr qr(std::move(*code), text);
    const int across = qr.modulesAcross();
    const auto dotsIn = [across](double points) { return int(std::floor(points / dot / across + 1e-6)); };
    const int most = dotsIn(widest);
    qr.m_widest = widest;
    qr.m_paper = size;
    if (most < leastDots)
        return tl::unexpected(qr.tooDense());
    const int dots = std::min(std::max(dotsIn(wanted), goodDots), most);
    qr.m_isDense = dots < goodDots;
    qr.m_module = dots * dot;
    return qr;
}

Error PaperQr::tooDense() const
{
    const int needed = tenthsOf(modulesAcross() * goodDots * dot);
    return {ErrorKind::Input, u"paper-qr-dense"_s,
        //: %1: how wide a QR code has to be, %2: how much room there is. %3: a size of paper.
        translatable("Paper",
            "The link is so long that its QR code has to be %1 mm wide, and there are %2 mm for it on this "
            "paper. Use a larger one: the smallest that is large enough is %3.")
            .arg(millimetres(needed), millimetres(tenthsOf(m_widest)), smallestFor(needed).title()),
        u"%1 modules on %2"_s.arg(modulesAcross()).arg(m_paper.name())};
}

papermodule::Shape PaperQr::shape(double x, double y) const
{
    const double quiet = qrQuietZone * m_module;
    const double side = m_code.size() * m_module;
    return {.kind = papermodule::ShapeKind::Modules,
        .x = x + quiet,
        .y = y + quiet,
        .width = side,
        .height = side,
        .bytes = m_modules.data(),
        .columns = m_code.size(),
        .rows = m_code.size()};
}

Result<void> verifyVectors(const Typesetter &typesetter, const std::vector<papermodule::Shape> &page,
    const QRectF &part, const QString &text)
{
    for (const int dpi : {203, 300}) {
        const double scale = dpi / 72.0;
        const QSize pixels(int(std::ceil(part.width() * scale)), int(std::ceil(part.height() * scale)));
        const auto picture = typesetter.draw(page, part, scale, pixels);
        if (!picture)
            return tl::unexpected(picture.error());
        const auto found = readQr(*picture);
        if (found != text)
            return unread(u"vectors at %1 dpi"_s.arg(dpi));
    }
    return {};
}

Result<void> verifyPixels(const QImage &part, const QString &text)
{
    const auto read = verifyQr(part, text);
    return read ? Result<void>() : unread(u"pixels: "_s + read.error().detail);
}

} // namespace counterfoil
