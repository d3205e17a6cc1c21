// SPDX-License-Identifier: GPL-3.0-or-later
// How many papers a second: receipts of A4 as PDF beside what LibreOffice converts of the same words in the
// same run (soffice --convert-to pdf over a folder of copies: with its start, and without), and slips as
// rasters.
#include "../core/paper/PaperSamples.h"
#include "Median.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStandardPaths>

#include <cstdio>

using namespace papersamples;
using namespace counterfoil::bench;

namespace {

constexpr int rounds = 100;
constexpr int converted = 60; ///< files that LibreOffice gets at once
constexpr double wanted = 10; ///< times as many as LibreOffice

template <typename Work>
double secondsOf(const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    return median(std::move(times));
}

void must(bool is, const char *what)
{
    if (is)
        return;
    std::fprintf(stderr, "PaperBench: %s\n", what);
    std::exit(1);
}

/// The words of our receipt, line by line, as a flat document of LibreOffice's.
QByteArray document(const QByteArray &pdf)
{
    QByteArray text =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document "
        "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\" "
        "office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text>";
    for (const QString &line : said(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf).split(u'\n'))
        text += "<text:p>" + line.trimmed().toHtmlEscaped().toUtf8() + "</text:p>";
    return text + "</office:text></office:body></office:document>";
}

struct Converted {
    double withStart = 0; ///< seconds a file
    double without = 0; ///< what each further file takes
};

/// Nothing where LibreOffice is not there.
std::optional<Converted> libreOffice(const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QByteArray text = document(pdf);
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
        u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path()};
    const auto convert = [&](int files) {
        QStringList all = arguments;
        for (int i = 0; i < files; ++i) {
            QFile file(folder.filePath(u"receipt%1.fodt"_s.arg(i)));
            must(
                file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "a file was not written");
            all += file.fileName();
        }
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(program, all);
        must(process.waitForFinished(300'000) && process.exitCode() == 0, "LibreOffice converts nothing");
        must(QFile::exists(folder.filePath(u"receipt%1.pdf"_s.arg(files - 1))), "LibreOffice wrote nothing");
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    };
    convert(1); // makes its profile
    const double one = convert(1);
    const double all = convert(converted + 1);
    return Converted{.withStart = all / (converted + 1), .without = std::max((all - one) / converted, 1e-6)};
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const PaperOrder receipt = order(PaperKind::Receipt);
    const auto first = paperPdf(receipt, methods()); // loads the module and finds the fonts
    must(first.has_value(), "no paper is made");
    const double pdf =
        secondsOf([&] { must(paperPdf(receipt, methods()).has_value(), "no receipt is made"); });
    const PaperOrder invoice = order(PaperKind::Invoice);
    const double withCode =
        secondsOf([&] { must(paperPdf(invoice, methods()).has_value(), "no invoice is made"); });
    const PaperOrder slip = order(PaperKind::Invoice, PaperSize::roll80());
    const double raster = secondsOf(
        [&] { must(paperPages(slip, methods(), 203, PaperInk::BlackWhite).has_value(), "no slip is made"); });
    std::printf("A4 receipt as PDF              %7.2f ms  %6.0f a second\n", pdf * 1000, 1 / pdf);
    std::printf("A4 invoice, its code read back %7.2f ms  %6.0f a second\n", withCode * 1000, 1 / withCode);
    std::printf("80 mm slip, 203 dpi, read back %7.2f ms  %6.0f a second\n", raster * 1000, 1 / raster);
    const auto neighbour = libreOffice(*first);
    if (!neighbour) {
        std::printf("LibreOffice is not installed (libreoffice-writer-nogui): nothing to compare with\n");
        return 0;
    }
    std::printf("LibreOffice, %d at once         %7.2f ms  %6.0f a second; ours %.1f times as many, %s\n",
        converted + 1, neighbour->withStart * 1000, 1 / neighbour->withStart, neighbour->withStart / pdf,
        held(neighbour->withStart / pdf >= wanted));
    std::printf("  each further one             %7.2f ms  %6.0f a second; ours %.1f times as many, %s\n",
        neighbour->without * 1000, 1 / neighbour->without, neighbour->without / pdf,
        held(neighbour->without / pdf >= wanted));
    return 0;
}
