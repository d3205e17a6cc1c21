// SPDX-License-Identifier: GPL-3.0-or-later
#include "EscPos.h"

#include <algorithm>
#include <cstring>

namespace counterfoil::escpos {

using namespace Qt::StringLiterals;

namespace {

constexpr char dle = 0x10;
constexpr char esc = 0x1b;
constexpr char gs = 0x1d;

// As much as small printers keep in their memory: 128 lines of 80 mm are 9 KB.
constexpr int linesOfBand = 128;

/// The picture's lines, a bit a dot, the leftmost first, 1 for black: as GS v 0 wants them.
QByteArray packed(const QImage &picture)
{
    const QImage bits = picture.depth() == 1
        ? picture.convertToFormat(QImage::Format_Mono)
        : picture.convertToFormat(QImage::Format_Grayscale8)
              .convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    const qsizetype lineBytes = (bits.width() + 7) / 8;
    QByteArray lines(lineBytes * bits.height(), Qt::Uninitialized);
    const bool oneIsBlack = bits.colorCount() < 2 || qGray(bits.color(1)) < qGray(bits.color(0));
    const int spare = static_cast<int>(lineBytes * 8 - bits.width());
    const auto lastMask = static_cast<uchar>(0xff << spare);
    for (int y = 0; y < bits.height(); ++y) {
        auto *to = reinterpret_cast<uchar *>(lines.data()) + y * lineBytes;
        std::memcpy(to, bits.constScanLine(y), static_cast<std::size_t>(lineBytes));
        if (!oneIsBlack)
            std::transform(to, to + lineBytes, to, [](uchar byte) { return static_cast<uchar>(~byte); });
        to[lineBytes - 1] &= lastMask;
    }
    return lines;
}

/// DLE with EOT, ENQ or DC4 behind it is carried out wherever it stands, in a picture too; DC4 opens the
/// drawer.
void disarm(QByteArray &lines)
{
    char *at = lines.data();
    char *const end = at + lines.size();
    while ((at = std::find(at, end, dle)) != end) {
        if (at + 1 < end && (at[1] == 0x04 || at[1] == 0x05 || at[1] == 0x14))
            *at = 0x18; // a dot more, an eighth of a millimetre
        ++at;
    }
}

void addPicture(QByteArray &out, const QImage &page)
{
    QByteArray lines = packed(page);
    disarm(lines);
    const qsizetype lineBytes = (page.width() + 7) / 8;
    for (int y = 0; y < page.height(); y += linesOfBand) {
        const int count = std::min(linesOfBand, page.height() - y);
        out.append(gs).append("v0").append('\0');
        out.append(static_cast<char>(lineBytes & 0xff)).append(static_cast<char>(lineBytes >> 8));
        out.append(static_cast<char>(count & 0xff)).append(static_cast<char>(count >> 8));
        out.append(lines.constData() + y * lineBytes, count * lineBytes);
    }
}

void addEnd(QByteArray &out, const SlipOptions &options)
{
    // Where nothing cuts, the picture's end still has to come past the edge to tear at.
    constexpr int linesToTheEdge = 4;
    const int feed =
        std::clamp(options.feedLines, 0, mostFeedLines) + (options.cut == Cut::None ? linesToTheEdge : 0);
    if (feed > 0)
        out.append(esc).append('d').append(static_cast<char>(feed));
    // Function B: on to the cutter, then the cut.
    if (options.cut != Cut::None)
        out.append(gs).append('V').append(options.cut == Cut::Full ? 'A' : 'B').append('\0');
}

} // namespace

Result<QByteArray> slips(const std::vector<QImage> &pages, const SlipOptions &options)
{
    if (pages.empty())
        return failure(
            ErrorKind::Input, u"escpos-nothing"_s, translatable("EscPos", "There is nothing to print."));
    qsizetype size = 64;
    for (const QImage &page : pages) {
        if (page.isNull() || page.width() > mostDots)
            return failure(ErrorKind::Input, u"escpos-width"_s,
                translatable(
                    "EscPos", "The paper is too wide for a receipt printer. Choose the roll that is in it."));
        size += (page.width() / 8 + 1) * qsizetype(page.height()) + 64;
    }
    QByteArray out;
    out.reserve(size);
    out.append(esc).append('@'); // whatever another program left behind
    if (options.opensDrawer)
        // Pin 2, 50 ms on and 500 ms off: what nearly all drawers hang on.
        out.append(esc).append('p').append('\0').append('\x19').append('\xfa');
    for (const QImage &page : pages) {
        addPicture(out, page);
        addEnd(out, options);
    }
    return out;
}

QByteArray stateQuestions()
{
    return QByteArray("\x10\x04\x02\x10\x04\x04", 6);
}

QByteArray endQuestion()
{
    return QByteArray("\x1dr\x01", 3);
}

bool isState(std::uint8_t byte)
{
    return (byte & 0x93) == 0x12; // bits that are fixed in all of them
}

Ending ending(const QByteArray &told, qsizetype asked)
{
    const auto at = [&told](qsizetype index) { return static_cast<std::uint8_t>(told[index]); };
    Ending found = Ending::Open;
    for (qsizetype index = 0; index < told.size(); ++index) {
        if ((at(index) & 0x93) == 0x10) { // the first of four; the others look like the answer
            if (index + 3 >= told.size())
                break;
            const bool isHindered = (at(index) & 0x28) != 0 // off line, or open
                || (at(index + 1) & 0x28) != 0 // cutter, fault
                || (at(index + 2) & 0x0c) != 0; // no paper
            found = isHindered ? Ending::Hindered : Ending::Open;
            index += 3;
        } else if ((at(index) & 0x90) == 0 && index >= asked) {
            return Ending::Printed;
        }
    }
    return found;
}

std::optional<Hindrance> hindrance(std::uint8_t offlineCause, std::uint8_t paperSensor)
{
    if ((paperSensor & 0x60) == 0x60 || (offlineCause & 0x20) != 0)
        return Hindrance::NoPaper;
    if ((offlineCause & 0x04) != 0)
        return Hindrance::CoverOpen;
    if ((offlineCause & 0x40) != 0)
        return Hindrance::Fault;
    return std::nullopt;
}

} // namespace counterfoil::escpos
