// SPDX-License-Identifier: GPL-3.0-or-later
// CatalogueBench [COUNT]: so many saved items and as many customers (1,000,000 without), and how long a page
// of 20 takes after each letter that is typed; beside it SQLite's LIKE over the same rows, which is what a
// program does that has no index. Times are medians, in milliseconds.
#include "Median.h"
#include "catalogue/CatalogueFile.h"
#include "ledger/Database.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <random>

using namespace counterfoil;
using namespace Qt::StringLiterals;

namespace {

constexpr int turns = 15;

const QStringList firsts{u"Anna"_s, u"Boris"_s, u"Carla"_s, u"Dmitri"_s, u"Elena"_s, u"Farid"_s, u"Greta"_s,
    u"Hassan"_s, u"Irina"_s, u"John"_s, u"Karim"_s, u"Laura"_s, u"Mária"_s, u"Николай"_s, u"Ольга"_s,
    u"अमित"_s, u"سارة"_s, u"Peter"_s};
const QStringList lasts{u"Smith"_s, u"Иванов"_s, u"García"_s, u"Sow"_s, u"Diallo"_s, u"Novák"_s,
    u"Kowalski"_s, u"Müller"_s, u"Rossi"_s, u"Kim"_s, u"Patel"_s, u"Singh"_s, u"Khan"_s, u"Ali"_s,
    u"López"_s};
const QStringList goods{u"Coffee"_s, u"Tea"_s, u"Cake"_s, u"Bread"_s, u"Кефир"_s, u"Milk"_s, u"चाय"_s,
    u"قهوة"_s, u"Paper A4"_s, u"Pen"_s, u"Shirt"_s, u"Shoes"_s, u"Ticket"_s, u"Cable"_s, u"Lamp"_s};
const QStringList kinds{
    u"large"_s, u"small"_s, u"red"_s, u"blue"_s, u"green"_s, u"organic"_s, u"new"_s, u"used"_s, u"double"_s};

void must(const auto &result)
{
    if (!result)
        qFatal("%s: %s", qUtf8Printable(result.error().code), qUtf8Printable(result.error().detail));
}

void fill(CatalogueFile &file, int count)
{
    std::mt19937 random(7);
    const auto any = [&random](const QStringList &list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    constexpr int atOnce = 20'000;
    for (int done = 0; done < count; done += atOnce) {
        must(file.inTransaction([&]() -> Result<void> {
            for (int n = done; n < std::min(done + atOnce, count); ++n) {
                const SavedItem item{.number = QString::number(100'000 + n),
                    .name = u"%1 %2 %3"_s.arg(any(goods), any(kinds)).arg(n % 977),
                    .barcodes = {QString::number(4'000'000'000'000 + qint64(n) * 10)},
                    .prices = {Money(100 + n % 9000, *Currency::find(u"EUR"))}};
                if (const auto put = file.put(item, CatalogueFile::Duplicates::Allowed); !put)
                    return tl::unexpected(put.error());
                const QString first = any(firsts);
                const SavedCustomer customer{.number = u"K%1"_s.arg(n),
                    .name = first + u' ' + any(lasts),
                    .email = u"c%1@example.com"_s.arg(n),
                    .phone = u"+33 6 %1"_s.arg(10'000'000 + n)};
                if (const auto put = file.put(customer, CatalogueFile::Duplicates::Allowed); !put)
                    return tl::unexpected(put.error());
            }
            return {};
        }));
    }
}

double medianOf(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return bench::median(times);
}

double slowest = 0;

/// Each letter of it, one after the other.
void type(CatalogueFile &file, Database &beside, const QString &typed, bool isItem)
{
    double worst = 0;
    std::size_t found = 0;
    for (qsizetype end = 1; end <= typed.size(); ++end) {
        const CatalogueQuery query{typed.left(end), 0, 20};
        worst = std::max(worst, medianOf([&] {
            if (isItem) {
                const auto page = file.items(query);
                must(page);
                found = page->records.size();
            } else {
                const auto page = file.customers(query);
                must(page);
                found = page->records.size();
            }
        }));
    }
    slowest = std::max(slowest, worst);
    QElapsedTimer timer;
    timer.start();
    QString like = typed;
    like.replace(u' ', u'%');
    SqlStatement scan = beside.prepare(isItem
            ? u"SELECT id FROM item WHERE name || ' ' || number || ' ' || barcodes LIKE ? ORDER BY place DESC LIMIT 20"_s
            : u"SELECT id FROM customer WHERE name || ' ' || number || ' ' || email || ' ' || phone LIKE ? "
              u"ORDER BY "
              "place DESC LIMIT 20"_s);
    scan.bind(u'%' + like + u'%');
    while (scan.next()) { }
    std::printf("%-9s %-22s %3zu found, slowest letter %7.2f ms   LIKE %8.1f ms\n",
        isItem ? "item" : "customer", qUtf8Printable(typed), found, worst,
        static_cast<double>(timer.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 1'000'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"catalogue.sqlite"_s);
    CatalogueFile file(path);
    must(file.open());
    QElapsedTimer timer;
    timer.start();
    fill(file, count);
    std::printf("%d items and as many customers in %.1f s, %.0f MB\n", count,
        static_cast<double>(timer.elapsed()) / 1e3, static_cast<double>(QFileInfo(path).size()) / 1e6);
    Database beside;
    if (!beside.open(path, Database::Access::Reading))
        qFatal("the file cannot be read");
    for (const QString &typed : {u"coffee large"_s, u"кефир"_s, u"चाय"_s, u"قهوة red"_s, u"paper a4 12"_s,
             u"zebra"_s, QString::number(100'000 + count / 2),
             QString::number(4'000'000'000'000 + qint64(count) / 2 * 10)})
        type(file, beside, typed, true);
    for (const QString &typed : {u"anna smith"_s, u"иванов"_s, u"example.com"_s, u"anna boris"_s,
             u"kowalski kim"_s, u"c%1@example.com"_s.arg(count / 2), u"+33 6 1%1"_s.arg(count / 3)})
        type(file, beside, typed, false);
    std::printf("the slowest letter of all: %.2f ms (wanted: at most 16 ms: %s)\n", slowest,
        bench::held(slowest <= 16));
    return 0;
}
