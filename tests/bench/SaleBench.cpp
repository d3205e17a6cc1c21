// SPDX-License-Identifier: GPL-3.0-or-later
// From Enter in the amount to the drawn QR code, beside curl's own time for the same call to the same
// gateway; then to the code on the cashier's and the customer's screen, beside that on the one.
#include "Counter.h"
#include "Median.h"
#include "gateways/nonstopay/NonStoPayWire.h"
#include "invoices/DraftCheck.h"

#include <QApplication>
#include <QProcess>

#include <cstdio>
#include <ctime>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int sales = 30;
constexpr double mostMore = 10; ///< milliseconds
constexpr double mostTimes = 1.5;
constexpr int turns = 3;
constexpr QSize customersScreens[]{{1024, 600}, {1920, 1080}};

QString body()
{
    const PaymentMethod card = cardMethod();
    Draft draft;
    draft.methodId = card.id;
    draft.texts = {{u"amount"_s, u"15.04"_s}, {u"devise"_s, u"USD"_s}, {u"email"_s, u"anna@example.com"_s}};
    const auto order = checkDraft(draft, card, {.today = QDate::currentDate()});
    return QString::fromUtf8(nonstopay::createBody(*order, u"CF-AAAAAAAAAAAAAAAA"_s));
}

double curlMakesTheSameCall(quint16 port, const QString &body)
{
    QProcess curl;
    curl.start(u"curl"_s,
        {u"-sS"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{time_total}"_s, u"-H"_s,
            u"API-KEY: 0d8d8e89a6cdcd"_s, u"-H"_s, u"Content-Type: application/json"_s, u"-d"_s, body,
            u"http://127.0.0.1:%1/api/btn-create-invoice/get/"_s.arg(port)});
    if (!curl.waitForFinished(10'000) || curl.exitCode() != 0)
        qFatal("curl is missing or failed");
    return curl.readAllStandardOutput().toDouble() * 1000;
}

/// Processor time, in milliseconds: on a busy machine the clock tells how long it waited for a processor.
struct Computed {
    double thread = 0; ///< the window's
    double process = 0; ///< with the workers', and the gateway's that answers

    static double read(clockid_t clock)
    {
        timespec now{};
        clock_gettime(clock, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
    }
    static Computed now()
    {
        return {.thread = read(CLOCK_THREAD_CPUTIME_ID), .process = read(CLOCK_PROCESS_CPUTIME_ID)};
    }
    Computed operator-(const Computed &before) const
    {
        return {.thread = thread - before.thread, .process = process - before.process};
    }
};

void report(const char *what, const std::vector<Computed> &one, const std::vector<Computed> &both,
    double Computed::*which)
{
    const auto medianOf = [which](const std::vector<Computed> &all) {
        std::vector<double> values;
        for (const Computed &each : all)
            values.push_back(each.*which);
        return median(std::move(values));
    };
    std::printf("%-36s both %6.1f ms    one %6.1f ms (%.2f times)\n", what, medianOf(both), medianOf(one),
        medianOf(both) / medianOf(one));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Counter counter;
    counter.open();
    const QString call = body();
    std::vector<double> ours;
    std::vector<double> curls;
    Computed computed;
    const auto sell = [&counter, &computed] {
        counter.type();
        const Computed before = Computed::now();
        const double time = std::chrono::duration<double, std::milli>(counter.press()).count();
        computed = Computed::now() - before;
        return time;
    };
    for (int sale = 0; sale < sales; ++sale) {
        ours.push_back(sell());
        curls.push_back(curlMakesTheSameCall(counter.gateway.port(), call));
    }
    const double time = median(ours);
    const double itsTime = median(curls);
    std::printf("Enter to drawn QR code   %6.1f ms (the first sale %.1f ms)    curl, same call %6.1f ms    "
                "medians of %d\n",
        time, ours.front(), itsTime, sales);
    std::printf("bound c: at most %.0f ms more than the call itself: %s (%.1f ms more)\n", mostMore,
        held(time - itsTime <= mostMore), time - itsTime);
    // In turn, as a machine may become busier: some sales on one screen, some on both.
    for (const QSize screen : customersScreens) {
        std::vector<double> one;
        std::vector<double> both;
        std::vector<Computed> computedForOne;
        std::vector<Computed> computedForBoth;
        for (int turn = 0; turn < turns; ++turn) {
            for (int sale = 0; sale < sales / turns; ++sale) {
                one.push_back(sell());
                computedForOne.push_back(computed);
            }
            counter.showCustomer(screen);
            sell(); // begins its worker, and finds its fonts
            for (int sale = 0; sale < sales / turns; ++sale) {
                both.push_back(sell());
                computedForBoth.push_back(computed);
            }
            counter.hideCustomer();
        }
        std::printf("Enter to the code on both screens, verified and painted, the customer's of %d x %d: "
                    "%6.1f ms    on one %6.1f ms\n",
            screen.width(), screen.height(), median(both), median(one));
        std::printf("bound: at most %.1f times: %s (%.2f times)\n", mostTimes,
            held(median(both) <= mostTimes * median(one)), median(both) / median(one));
        report("  computed by the window's thread", computedForOne, computedForBoth, &Computed::thread);
        report("  computed by all threads together", computedForOne, computedForBoth, &Computed::process);
    }
    return 0;
}
