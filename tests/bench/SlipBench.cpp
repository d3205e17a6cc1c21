// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that print a slip of 80 mm, made of its picture, beside what others need for the very same
// picture in the same run: Python's library for receipt printers or, where it is not there, the least that
// any in Python needs (escpos_raster.py), and the most used one of npm (escpos_raster.mjs, whose packages
// stand in the folder that COUNTERFOIL_NEIGHBOURS names; scripts/bench puts them there). A picture comes to
// them as a PNG file, whose reading is not counted, nor is an interpreter's start. All have to give the same
// dots.
#include "../core/paper/PaperSamples.h"
#include "Median.h"
#include "printing/EscPos.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <functional>

using namespace papersamples;
using namespace counterfoil::bench;

namespace {

constexpr int rounds = 300;
constexpr int theirRounds = 30;
constexpr double wanted = 10; ///< times as fast as Python

void must(bool is, const QString &what)
{
    if (is)
        return;
    std::fprintf(stderr, "SlipBench: %s\n", qPrintable(what));
    std::exit(1);
}

double millisecondsOf(const std::function<void()> &work, int times)
{
    std::vector<double> all;
    for (int round = 0; round < times; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(all));
}

QByteArray rasterOf(const QImage &page)
{
    const auto bytes =
        escpos::slips({page}, {.cut = escpos::Cut::None, .opensDrawer = false, .feedLines = 0});
    must(bytes.has_value(), u"no slip is made"_s);
    return *bytes;
}

/// The lines of all pictures in it, below each other; what else is said to the printer is left out.
QByteArray dotsIn(const QByteArray &commands, int lineBytes)
{
    QByteArray dots;
    const QByteArray head("\x1dv0\0", 4);
    for (qsizetype at = commands.indexOf(head); at >= 0 && at + 8 <= commands.size();
         at = commands.indexOf(head, at)) {
        const auto byte = [&](qsizetype index) { return static_cast<unsigned char>(commands[at + index]); };
        const qsizetype wide = byte(4) + 256 * byte(5);
        const qsizetype size = wide * (byte(6) + 256 * byte(7));
        must(wide == lineBytes, u"a picture has another width"_s);
        dots += commands.sliced(at + 8, std::min(size, commands.size() - at - 8));
        at += 8 + size;
    }
    return dots;
}

/// Those that are not the same; -1 where there are fewer lines. White lines behind the picture do not count.
qsizetype otherDots(const QByteArray &ours, const QByteArray &theirs)
{
    if (theirs.size() < ours.size())
        return -1;
    qsizetype others = 0;
    for (qsizetype at = 0; at < theirs.size(); ++at) {
        const int difference = theirs[at] ^ (at < ours.size() ? ours[at] : '\0');
        others += qPopulationCount(static_cast<quint8>(difference));
    }
    return others;
}

struct Neighbour {
    QString name = {}; ///< with its version
    double milliseconds = 0;
    QByteArray commands = {};
};

/// Nothing where it cannot run here.
std::optional<Neighbour> neighbour(const QString &program, QStringList arguments, const QString &picture)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"commands"_s);
    arguments += {picture, QString::number(theirRounds), output};
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        return std::nullopt;
    const QStringList said = QString::fromUtf8(process.readAllStandardOutput()).trimmed().split(u'\t');
    QFile file(output);
    if (said.size() != 2 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return Neighbour{.name = said[0], .milliseconds = said[1].toDouble(), .commands = file.readAll()};
}

void compare(const char *what, const std::optional<Neighbour> &other, const QByteArray &ours, double time,
    int lineBytes)
{
    if (!other) {
        std::printf("  %s is not there: nothing to compare with\n", what);
        return;
    }
    const qsizetype others = otherDots(dotsIn(ours, lineBytes), dotsIn(other->commands, lineBytes));
    const QString dots = others == 0 ? u"the same dots"_s : u"%1 OTHER DOTS"_s.arg(others);
    std::printf("  %-48s %8.3f ms  ours %.0f times as fast, %s; %s\n", qPrintable(other->name),
        other->milliseconds, other->milliseconds / time, held(other->milliseconds / time >= wanted),
        qPrintable(dots));
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QString scripts = QStringLiteral(BENCH_SCRIPTS);
    const QString modules = qEnvironmentVariable("COUNTERFOIL_NEIGHBOURS");
    for (const PaperKind kind : {PaperKind::Receipt, PaperKind::Invoice}) {
        const PaperOrder slip = order(kind, PaperSize::roll80());
        const auto pages = paperPages(slip, methods(), 203, PaperInk::BlackWhite);
        must(pages && pages->size() == 1, u"no slip is drawn"_s);
        const QImage &page = pages->front();
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"slip.png"_s);
        must(page.save(picture), u"the picture cannot be written"_s);
        QByteArray ours;
        const double time = millisecondsOf([&] { ours = rasterOf(page); }, rounds);
        const QImage colour = page.convertToFormat(QImage::Format_RGB32);
        const double ofColour = millisecondsOf([&] { rasterOf(colour); }, rounds);
        const double all = millisecondsOf(
            [&] {
                const auto drawn = paperPages(slip, methods(), 203, PaperInk::BlackWhite);
                must(drawn.has_value(), u"no slip is drawn"_s);
                rasterOf(drawn->front());
            },
            theirRounds);
        std::printf(
            "%s, 80 mm, %d x %d dots: its raster %8.3f ms; of a picture in colours %8.3f ms; laid out, "
            "drawn, read back, as raster %8.2f ms\n",
            qPrintable(paperKindName(kind)), page.width(), page.height(), time, ofColour, all);
        const int lineBytes = (page.width() + 7) / 8;
        compare("Python with Pillow (python3-pil)",
            neighbour(u"/usr/bin/python3"_s, {scripts + u"/escpos_raster.py"_s}, picture), ours, time,
            lineBytes);
        compare("node with @point-of-sale/receipt-printer-encoder",
            modules.isEmpty() ? std::nullopt
                              : neighbour(u"node"_s, {scripts + u"/escpos_raster.mjs"_s, modules}, picture),
            ours, time, lineBytes);
    }
    return 0;
}
