// SPDX-License-Identifier: GPL-3.0-or-later
// How long the customer's screen takes to paint itself, in each of its stages and from one to the next, at
// 1920 x 1080 and at 3840 x 2160, beside a plain widget of that size with two lines of text and the same code
// in it.
#include "Median.h"
#include "display/DisplayFace.h"
#include "link/QrView.h"
#include "look/Appearance.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cstdio>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

using Stage = ShownSale::Stage;

constexpr QSize monitors[]{{1920, 1080}, {3840, 2160}};
constexpr int rounds = 60;
constexpr double longest = 16; ///< milliseconds: a picture of a screen that shows 60 a second

ShownSale sale(Stage stage)
{
    ShownSale sale{.stage = stage,
        .amount = Money(123450, *Currency::find(u"USD")),
        .method = LocalizedText(u"Orange Money, Mali"_s)};
    if (stage == Stage::Scan)
        sale.code = u"https://pay.example.com/checkout/9f1c2d7e-53b8-4c0a-9d51-6f0a7be2c418?success=1"_s;
    return sale;
}

template <typename Work>
double timeOf(const Work &work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

double paintTime(QWidget &widget)
{
    QImage screen(widget.size(), QImage::Format_RGB32);
    return timeOf([&] { widget.render(&screen); });
}

void awaitCode(const QrView &code)
{
    while (!code.isVerified())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double plainTime(QSize monitor)
{
    QWidget plain;
    auto *column = new QVBoxLayout(&plain);
    for (const QString &words : {u"1,234.50 USD"_s, u"Scan to pay"_s}) {
        auto *line = new QLabel(words);
        QFont large = line->font();
        large.setPixelSize(120);
        line->setFont(large);
        column->addWidget(line);
    }
    auto *code = new QrView;
    column->addWidget(code, 1);
    plain.resize(monitor);
    plain.show();
    code->setText(sale(Stage::Scan).code);
    awaitCode(*code);
    return paintTime(plain);
}

/// A shop's own, with a transparent ground.
QImage logo()
{
    QImage picture(800, 300, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0, 90, 140));
    painter.drawEllipse(picture.rect().adjusted(10, 10, -10, -10));
    return picture;
}

void measure(QSize monitor)
{
    const double plain = plainTime(monitor);
    DisplayFace face;
    face.setShop(u"Café Aurore"_s, logo());
    face.resize(monitor);
    static_cast<QWidget &>(face).show();
    double worst = 0;
    const auto report = [&](const char *what, double time) {
        worst = std::max(worst, time);
        std::printf(
            "%-24s %7.2f ms    plain widget %7.2f ms (%.1f times)\n", what, time, plain, time / plain);
    };
    std::printf("%d x %d\n", monitor.width(), monitor.height());
    const std::pair<const char *, ShownSale> stages[]{{"idle", {}}, {"a QR code", sale(Stage::Scan)},
        {"one moment", sale(Stage::Moment)}, {"at the counter", sale(Stage::Counter)},
        {"on the phone", sale(Stage::Phone)}, {"paid", sale(Stage::Paid)},
        {"not paid", sale(Stage::NotPaid)}};
    for (const auto &[name, shown] : stages) {
        face.show(shown);
        if (shown.stage == Stage::Scan)
            awaitCode(*face.findChild<QrView *>());
        report(name, paintTime(face));
    }
    QImage screen(monitor, QImage::Format_RGB32);
    bool isPaid = false;
    report("from moment to paid", timeOf([&] {
        isPaid = !isPaid;
        face.show(sale(isPaid ? Stage::Paid : Stage::Moment));
        face.render(&screen);
    }));
    report("from a code to paid", timeOf([&] {
        isPaid = !isPaid;
        face.show(sale(isPaid ? Stage::Paid : Stage::Scan));
        face.render(&screen);
    }));
    std::printf("bound: at most %.0f ms: %s (%.2f ms, medians of %d at %d x %d)\n", longest,
        held(worst <= longest), worst, rounds, monitor.width(), monitor.height());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    look::Appearance appearance(look::Appearance::Choice::Light, look::Scheme::Light);
    for (const QSize monitor : monitors)
        measure(monitor);
    return 0;
}
