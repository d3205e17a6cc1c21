// SPDX-License-Identifier: GPL-3.0-or-later
// How long the customer's screen takes to paint itself, in each of its stages and from one to the next, at
// 1920 x 1080 and at 3840 x 2160, beside a plain widget of that size with two lines of text and the same code
// in it.
#include "Median.h"
#include "display/DisplayFace.h"
#include "link/QrView.h"
#include "look/Appearance.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <cstdio>
#include <ctime>

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

/// Of one round, in milliseconds: by the clock, and what this thread computed. On a busy machine the first is
/// mostly waiting for a processor.
struct Spent {
    double clock = 0;
    double computing = 0;
};

double read(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

template <typename Work>
Spent timeOf(const Work &work)
{
    std::vector<double> clocks;
    std::vector<double> computed;
    for (int round = 0; round < rounds; ++round) {
        const double begin = read(CLOCK_MONOTONIC);
        const double beginComputing = read(CLOCK_THREAD_CPUTIME_ID);
        work();
        computed.push_back(read(CLOCK_THREAD_CPUTIME_ID) - beginComputing);
        clocks.push_back(read(CLOCK_MONOTONIC) - begin);
    }
    return {median(std::move(clocks)), median(std::move(computed))};
}

Spent paintTime(QWidget &widget)
{
    QImage screen(widget.size(), QImage::Format_RGB32);
    return timeOf([&] { widget.render(&screen); });
}

void awaitCode(const QrView &code)
{
    while (!code.isVerified())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

Spent plainTime(QSize monitor)
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
    const Spent plain = plainTime(monitor);
    DisplayFace face;
    face.setShop(u"Café Aurore"_s, logo());
    face.resize(monitor);
    static_cast<QWidget &>(face).show();
    Spent worst;
    const auto report = [&](const char *what, const Spent &time) {
        worst = {std::max(worst.clock, time.clock), std::max(worst.computing, time.computing)};
        std::printf("%-28s %7.2f ms, computing %7.2f    plain widget %7.2f, %7.2f (%.1f times)\n", what,
            time.clock, time.computing, plain.clock, plain.computing, time.computing / plain.computing);
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
    int number = 0;
    report("another sale, laid out", timeOf([&] {
        ShownSale next = sale(Stage::Scan);
        next.amount = Money(123450 + ++number, *Currency::find(u"USD"));
        face.show(next);
    }));
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
    std::printf(
        "bound: at most %.0f ms: %s by the clock (%.2f ms), %s by what is computed (%.2f ms); medians of "
        "%d\n",
        longest, held(worst.clock <= longest), worst.clock, held(worst.computing <= longest), worst.computing,
        rounds);
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
