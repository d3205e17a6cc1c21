// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrCode.h"

#include <QByteArray>
#include <qrcodegen/QrCode.hpp>

#include <algorithm>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCapitals = 4296; // version 40 at level L: capitals, digits and eight signs
constexpr long utf8Designator = 26; // AIM ECI 000026

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) < 0x80; });
}

std::vector<qrcodegen::QrSegment> segments(const QByteArray &bytes)
{
    std::vector<qrcodegen::QrSegment> parts;
    // "BITCOIN:BC1Q...": whoever writes in capitals wants the smaller code.
    if (!bytes.contains(char(0)) && qrcodegen::QrSegment::isAlphanumeric(bytes.constData())) {
        parts.push_back(qrcodegen::QrSegment::makeAlphanumeric(bytes.constData()));
        return parts;
    }
    // Without this mark readers guess the character set, and some guess Shift JIS or Big5. A plain ASCII
    // link goes without: it is the same in all of them, and old readers stumble over the mark.
    if (!isAscii(bytes))
        parts.push_back(qrcodegen::QrSegment::makeEci(utf8Designator));
    parts.push_back(qrcodegen::QrSegment::makeBytes(std::vector<std::uint8_t>(bytes.begin(), bytes.end())));
    return parts;
}

std::optional<qrcodegen::QrCode> strongest(const std::vector<qrcodegen::QrSegment> &parts)
{
    using Level = qrcodegen::QrCode::Ecc;
    for (const auto level : {Level::MEDIUM, Level::LOW}) {
        try {
            return qrcodegen::QrCode::encodeSegments(parts, level);
        } catch (const qrcodegen::data_too_long &) {
            continue;
        }
    }
    return std::nullopt;
}

auto tooLong(qsizetype bytes)
{
    return failure(ErrorKind::Input, u"qr-too-long"_s,
        //: %1 is a number above 2953.
        translatable("QrCode",
            "The text is too long for a QR code: it has %1 bytes, and a QR code holds 2,953 at most. "
            "Use a shorter link, or send it as text.")
            .arg(bytes));
}

} // namespace

Result<QrCode> QrCode::encode(const QString &text)
{
    if (text.isEmpty())
        return failure(ErrorKind::Input, u"qr-empty"_s,
            translatable("QrCode",
                "There is no text to make a QR code of. Issue the invoice first, then its link can be "
                "shown."));
    if (!text.isValidUtf16())
        return failure(ErrorKind::Input, u"qr-not-text"_s,
            translatable("QrCode",
                "The text holds half a character and cannot be put into a QR code. Copy the link again."));

    const QByteArray bytes = text.toUtf8();
    if (bytes.size() > mostCapitals) // which the library would encode before it says so
        return tooLong(bytes.size());
    const auto code = strongest(segments(bytes));
    if (!code)
        return tooLong(bytes.size());

    const int size = code->getSize();
    std::vector<bool> modules;
    modules.reserve(static_cast<std::size_t>(size) * static_cast<std::size_t>(size));
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            modules.push_back(code->getModule(x, y));
    return QrCode(size, std::move(modules));
}

bool QrCode::dark(int x, int y) const
{
    if (x < 0 || y < 0 || x >= m_size || y >= m_size)
        return false;
    return m_modules[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size)
        + static_cast<std::size_t>(x)];
}

} // namespace counterfoil
