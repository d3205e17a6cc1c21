// SPDX-License-Identifier: GPL-3.0-or-later
#include "links/QrFile.h"
#include "links/QrPicture.h"

#include <qrcodegen/QrCode.hpp>

#include <benchmark/benchmark.h>

using namespace counterfoil;
using namespace Qt::StringLiterals;

// From a link of 245 characters, as a gateway answers with, to a QR code that may be handed out.

namespace {

QString realisticLink()
{
    QString link = u"https://pay.example.com/checkout/9f1c2d7e-53b8-4c0a-9d51-6f0a7be2c418?success_url="
                   "https%3A%2F%2Fshop.example.com%2Fthank-you%3Forder%3D100482&cancel_url="
                   "https%3A%2F%2Fshop.example.com%2Fbasket&token="_s;
    for (int digit = 3; link.size() < 245; digit = (digit * 31 + 17) % 61)
        link += u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"[digit];
    return link.left(245);
}

void neighbourEncode(benchmark::State &state)
{
    const std::string link = realisticLink().toStdString();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(qrcodegen::QrCode::encodeText(link.c_str(), qrcodegen::QrCode::Ecc::MEDIUM));
}
BENCHMARK(neighbourEncode)->Name("qr/qrcodegen encode alone")->Unit(benchmark::kMicrosecond);

void encodeAndDraw(benchmark::State &state)
{
    const QString link = realisticLink();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(drawQr(QrCode::encode(link).value(), 8));
}
BENCHMARK(encodeAndDraw)->Name("qr/encode, draw")->Unit(benchmark::kMicrosecond);

void verified(benchmark::State &state, QrFormat format)
{
    const QString link = realisticLink();
    for ([[maybe_unused]] auto _ : state) {
        const auto bytes = verifiedQr(link, format);
        if (!bytes) {
            state.SkipWithError(qUtf8Printable(bytes.error().message));
            return;
        }
        benchmark::DoNotOptimize(bytes->constData());
    }
}
BENCHMARK_CAPTURE(verified, png, QrFormat::Png)
    ->Name("qr/encode, draw, PNG bytes, read back")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(verified, svg, QrFormat::Svg)
    ->Name("qr/encode, SVG bytes, read back")
    ->Unit(benchmark::kMicrosecond);

} // namespace
