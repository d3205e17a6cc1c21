// SPDX-License-Identifier: GPL-3.0-or-later
#include "QrReader.h"

#include <QPainter>
#include <QStringDecoder>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#include <array>
#include <cstring>
#include <exception>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// ZXing 2.2 (Debian 13) renamed it, and warns of the old name.
#if __has_include(<ZXing/ReaderOptions.h>)
using ZXing::ReaderOptions;
/// By itself this version writes control characters for the eye ("<NUL>").
ReaderOptions textAsItIs(ReaderOptions options)
{
    return options.setTextMode(ZXing::TextMode::Plain);
}
#else
using ReaderOptions = ZXing::DecodeHints;
ReaderOptions textAsItIs(const ReaderOptions &options)
{
    return options;
}
#endif

/// One bit a pixel to one byte a pixel. Qt can do it too, but takes longer for that than the rest of reading
/// does.
QImage spread(const QImage &mono)
{
    QImage grey(mono.size(), QImage::Format_Grayscale8);
    if (grey.isNull()) // out of memory
        return {};
    // What each byte of eight pixels, the leftmost highest, becomes.
    const std::array tone{static_cast<uchar>(qGray(mono.color(0))), static_cast<uchar>(qGray(mono.color(1)))};
    std::array<std::array<uchar, 8>, 256> tones;
    for (unsigned byte = 0; byte < 256; ++byte)
        for (unsigned bit = 0; bit < 8; ++bit)
            tones[byte][bit] = tone[(byte >> (7 - bit)) & 1U];

    const auto wholeBytes = static_cast<std::size_t>(mono.width() / 8);
    const auto rest = static_cast<std::size_t>(mono.width() % 8);
    for (int y = 0; y < mono.height(); ++y) {
        const uchar *bytes = mono.constScanLine(y);
        uchar *pixels = grey.scanLine(y);
        for (std::size_t at = 0; at < wholeBytes; ++at)
            std::memcpy(pixels + at * 8, tones[bytes[at]].data(), 8);
        if (rest > 0)
            std::memcpy(pixels + wholeBytes * 8, tones[bytes[wholeBytes]].data(), rest);
    }
    return grey;
}

QImage luminance(const QImage &picture)
{
    if (picture.hasAlphaChannel()) {
        QImage onPaper(picture.size(), QImage::Format_RGB32);
        if (onPaper.isNull()) // out of memory
            return {};
        onPaper.fill(Qt::white);
        QPainter(&onPaper).drawImage(onPaper.rect(), picture);
        return onPaper.convertToFormat(QImage::Format_Grayscale8);
    }
    if (picture.format() == QImage::Format_Mono && picture.colorCount() == 2)
        return spread(picture);
    return picture.convertToFormat(QImage::Format_Grayscale8);
}

std::optional<QString> utf8(std::string_view bytes)
{
    // QString::fromUtf8 would swallow a leading byte-order mark and hide broken bytes.
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// The text of a code that was read. The code's own word on its character set comes first, then UTF-8, which
/// is what everybody writes; ZXing's guess would take some short UTF-8 texts for Shift JIS.
QString textOf(const ZXing::Result &code)
{
    if (!code.hasECI())
        if (const auto text = utf8(code.bytes().asString()))
            return *text;
    return utf8(code.text()).value_or(QString());
}

enum class Search {
    Anywhere, ///< a photo or a screenshot
    Exact, ///< a generated picture: the outermost black pixels are the code's edges
};

std::optional<QString> read(const QImage &grey, Search search)
{
    const bool exact = search == Search::Exact;
    ReaderOptions hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode).setIsPure(exact);
    if (exact)
        hints.setTryHarder(false).setTryRotate(false).setTryDownscale(false).setBinarizer(
            ZXing::Binarizer::FixedThreshold);
    try {
        const auto code =
            ZXing::ReadBarcode(ZXing::ImageView(grey.constBits(), grey.width(), grey.height(),
                                   ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine())),
                textAsItIs(hints));
        if (code.isValid())
            return textOf(code);
    } catch (const std::exception &) {
        // ZXing throws on pictures too small to hold a code; that is one without a code.
    }
    return std::nullopt;
}

} // namespace

Result<QString> readQr(const QImage &picture)
{
    const QImage grey = luminance(picture);
    if (!grey.isNull())
        // The search for any place misses some small generated pictures (2 pixels a module).
        for (const auto search : {Search::Anywhere, Search::Exact})
            if (const auto text = read(grey, search))
                return *text;
    return failure(ErrorKind::Input, u"qr-not-found"_s,
        translatable("QrReader",
            "No QR code can be read in this picture. "
            "Use one that shows the whole code, sharp, with its white margin."));
}

Result<void> verifyQr(const QImage &picture, const QString &text)
{
    const QImage grey = luminance(picture);
    const auto found = grey.isNull() ? std::nullopt : read(grey, Search::Exact);
    if (found == text)
        return {};
    return failure(ErrorKind::Unavailable, u"qr-verification"_s,
        translatable("QrReader",
            "The QR code was made but does not read back as the link, so it is not used. "
            "Send the link as text, and please report this."),
        found ? u"another text of %1 characters was read"_s.arg(found->size()) : u"no code was read"_s);
}

} // namespace counterfoil
