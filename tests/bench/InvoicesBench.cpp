// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices over books with 1,000, 100,000 and 1,000,000 sales (or as many as the arguments say):
// the first painted page, a page of scrolling anywhere, memory, and the longest time for which it hears
// nobody. Each book in a process of its own.
//   InvoicesBench [--books FOLDER] [SALES ...]     FOLDER keeps the files for the next run
#include "Heartbeat.h"
#include "ManySales.h"
#include "Median.h"
#include "accounts/Accounts.h"
#include "invoices/InvoiceTable.h"
#include "invoices/InvoicesPage.h"
#include "invoices/RowDelegate.h"
#include "invoices/SumsLine.h"
#include "issuing/AccountGateways.h"
#include "look/HouseStyle.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double mostTimes = 1.3;
constexpr double mostMore = 15; ///< MiB
constexpr double longest = 16; ///< milliseconds
constexpr int rounds = 5; ///< in each process
constexpr int turns = 3; ///< processes for each book, one book after the other: the machine may be busy

double memory()
{
    std::ifstream file("/proc/self/smaps_rollup");
    for (std::string word; file >> word;) {
        double kibibytes = 0;
        if (word == "Pss:" && file >> kibibytes)
            return kibibytes / 1024;
    }
    return 0;
}

/// No bench asks a gateway.
class NoKeys final : public SecretStore {
public:
    QCoro::Task<Result<SecretText>> key(Account) override { co_return SecretText(); }
    QCoro::Task<Result<void>> store(Account, SecretText) override { co_return Result<void>(); }
    QCoro::Task<Result<void>> remove(Account) override { co_return Result<void>(); }
};

/// What one needs to show the page over one ledger.
struct ShopFixture {
    explicit ShopFixture(const QString &path)
        : ledger(path)
    {
    }
    QTemporaryDir folder;
    MethodCatalogue methods = MethodCatalogue::standard();
    GatewayCatalogue kinds = GatewayCatalogue::standard();
    NoKeys keys;
    HttpClient http;
    SerialWorker files{u"files"_s};
    Accounts accounts{AccountBook(folder.filePath(u"accounts.json"_s), {}), files};
    AccountGateways gateways{kinds, accounts, keys, http};
    Ledger ledger;
    Tracker tracker{ledger, gateways, systemClock(), {}};
};

/// Sees when the table has been painted, and whether with its sales.
class Eye final : public QObject {
public:
    explicit Eye(InvoiceTable &table)
        : m_table(table)
    {
        table.viewport()->installEventFilter(this);
    }

    bool painted = false;
    bool withSales = false;

    void close() { painted = withSales = false; }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        painted = true;
        const auto &model = static_cast<const InvoiceModel &>(*m_table.model());
        const int first = m_table.rowAt(0);
        const int last = m_table.rowAt(m_table.viewport()->height() - 1);
        withSales = model.at(first) && model.at(last < 0 ? model.rowCount() - 1 : last);
        return true;
    }

private:
    InvoiceTable &m_table;
};

template <typename Condition>
void waitFor(Condition is)
{
    while (!is())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From a key, or from the moment the scroll bar is let go, to the painted table, and to the sales in it.
void scroll(InvoiceTable &table, Eye &eye)
{
    std::vector<double> painted;
    std::vector<double> sales;
    const auto step = [&](const auto &move) {
        QElapsedTimer timer;
        eye.close();
        timer.start();
        move();
        waitFor([&] { return eye.painted; });
        painted.push_back(since(timer));
        waitFor([&] { return eye.withSales; });
        sales.push_back(since(timer));
        QTest::qWait(30); // a person looks
    };
    QScrollBar &bar = *table.verticalScrollBar();
    table.setFocus();
    const auto key = [&](int each, Qt::KeyboardModifiers with = {}) {
        step([&] { QTest::keyClick(&table, Qt::Key(each), with); });
    };
    key(Qt::Key_End, Qt::ControlModifier);
    for (int turn = 0; turn < 10; ++turn)
        key(Qt::Key_PageUp);
    for (int part = 1; part < 20; ++part)
        step([&] { bar.setValue(static_cast<int>(qint64(bar.maximum()) * (part * 7 % 20) / 20)); });
    step([&] {
        table.selectRow(table.rowAt(0));
        table.viewport()->update();
    });
    for (int turn = 0; turn < 20; ++turn)
        key(Qt::Key_PageDown);
    key(Qt::Key_Home, Qt::ControlModifier);
    const auto worst = [](const std::vector<double> &times) {
        return *std::max_element(times.begin(), times.end());
    };
    std::printf("painted %g\npainted-worst %g\nsales %g\nsales-worst %g\n", median(painted), worst(painted),
        median(sales), worst(sales));
}

int measure(const QString &path)
{
    QApplication::setStyle(new look::HouseStyle);
    QApplication::setPalette(look::palette(look::Scheme::Light));
    std::vector<double> first;
    Heartbeat heart;
    ThreadTime busiest;
    for (int round = 0; round < rounds; ++round) {
        ShopFixture shop(path);
        auto started = shop.ledger.start();
        const bool opened = QCoro::waitFor(std::move(started)).has_value();
        if (!opened)
            qFatal("the books cannot be opened");
        QElapsedTimer timer;
        timer.start(); // a page is made when it is first looked at
        InvoicesPage page(shop.ledger, shop.tracker, shop.methods, systemClock());
        page.resize(1024, 700);
        auto &table = *page.findChild<InvoiceTable *>();
        auto &model = static_cast<InvoiceModel &>(*table.model());
        Eye eye(table);
        page.show();
        waitFor([&] { return eye.withSales && table.isVisible(); });
        first.push_back(since(timer));
        heart.start(); // from here on somebody may want to scroll: the count and the sums come
        waitFor([&] { return model.isCounted(); });
        const auto &sums = *page.findChild<SumsLine *>();
        waitFor([&] { return sums.text().size() > 1; });
        QTest::qWait(300);
        heart.stop();
        if (heart.busiest().computing > busiest.computing)
            busiest = heart.busiest();
        if (round == rounds - 1) {
            scroll(table, eye);
            QTest::qWait(300);
            std::printf("memory %g\n", memory());
        }
    }
    for (const double time : first)
        std::printf("first %g\n", time);
    std::printf("stall %g\n", static_cast<double>(busiest.computing) / 1e6);
    return 0;
}

/// What the processes of one book told.
struct Figures {
    std::map<QString, std::vector<double>> values;
    double of(const QString &name) const { return median(values.at(name)); }
};

void askChild(const QString &path, Figures &figures)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--measure"_s, path});
    if (!child.waitForFinished(600'000) || child.exitCode() != 0)
        qFatal("measuring %s failed", qPrintable(path));
    for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            figures.values[QString::fromLatin1(words.first())].push_back(words.last().toDouble());
    }
}

int compare(const QDir &books, const QList<qint64> &sizes)
{
    const auto pathOf = [&books](qint64 size) { return books.filePath(u"books-%1.sqlite"_s.arg(size)); };
    for (const qint64 size : sizes) {
        if (QFileInfo::exists(pathOf(size)))
            continue;
        if (const auto written = writeBooks(pathOf(size), size); !written)
            qFatal("%s", qPrintable(written.error().message));
    }
    std::vector<Figures> all(static_cast<std::size_t>(sizes.size()));
    for (int turn = 0; turn < turns; ++turn) {
        for (qsizetype each = 0; each < sizes.size(); ++each)
            askChild(pathOf(sizes[each]), all[static_cast<std::size_t>(each)]);
    }
    for (qsizetype each = 0; each < sizes.size(); ++each) {
        const Figures &now = all[static_cast<std::size_t>(each)];
        std::printf(
            "%9lld sales   first page %6.1f ms   scrolled: painted %5.1f ms (worst %5.1f), with its sales "
            "%5.1f ms (worst %5.1f)   memory %6.1f MiB   longest stall %5.1f ms\n",
            static_cast<long long>(sizes[each]), now.of(u"first"_s), now.of(u"painted"_s),
            now.of(u"painted-worst"_s), now.of(u"sales"_s), now.of(u"sales-worst"_s), now.of(u"memory"_s),
            now.of(u"stall"_s));
    }
    const Figures &few = all.front();
    const Figures &many = all.back();
    const double times = many.of(u"first"_s) / few.of(u"first"_s);
    const double more = many.of(u"memory"_s) - few.of(u"memory"_s);
    std::printf("bound: first page at most %.1f times that of the smallest books: %s (%.2f times)\n",
        mostTimes, held(times <= mostTimes), times);
    std::printf("bound: one page of scrolling painted in less than %.0f ms: %s (worst %.1f ms)\n", longest,
        held(many.of(u"painted-worst"_s) < longest), many.of(u"painted-worst"_s));
    std::printf("bound: at most %.0f MiB more than with the smallest books: %s (%.1f MiB)\n", mostMore,
        held(more <= mostMore), more);
    std::printf("bound: no stall of %.0f ms while the count arrives: %s (%.1f ms)\n", longest,
        held(many.of(u"stall"_s) < longest), many.of(u"stall"_s));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStringList arguments = QApplication::arguments().sliced(1);
    if (arguments.size() == 2 && arguments.first() == u"--measure")
        return measure(arguments.last());
    const QTemporaryDir own;
    QDir books(own.path());
    if (arguments.size() >= 2 && arguments.first() == u"--books") {
        books = QDir(arguments.at(1));
        arguments.remove(0, 2);
    }
    QList<qint64> sizes;
    for (const QString &each : arguments)
        sizes << each.toLongLong();
    return compare(books, sizes.isEmpty() ? QList<qint64>{1'000, 100'000, 1'000'000} : sizes);
}
