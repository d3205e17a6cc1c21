// SPDX-License-Identifier: GPL-3.0-or-later
// The books with 1,000, 100,000 and 1,000,000 sales (or as many as the arguments say): searches and pages
// beside what the sqlite3 shell does for the same statement, and beside the same rows by their numbers; a
// recorded sale beside a bare insert.
//   LedgerBench [--books FOLDER] [SALES ...]     FOLDER keeps the files for the next run
#include "ManySales.h"
#include "Median.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <sqlite3.h>

using namespace counterfoil;
using namespace counterfoil::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void must(const Result<void> &done)
{
    if (!done)
        qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().detail));
}

/// What a ledger asks SQLite for a list, with its values: heard where SQLite is told it.
class Listener {
public:
    Listener() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen)); }
    Q_DISABLE_COPY_MOVE(Listener)

    /// What was asked for the list in `work`.
    QString heardIn(const std::function<void()> &work)
    {
        s_heard.clear();
        s_listens = true;
        work();
        s_listens = false;
        return s_heard;
    }

private:
    static int listen(sqlite3 *database, char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, hear, nullptr);
    }
    static int hear(unsigned, void *, void *statement, void *)
    {
        if (!s_listens)
            return 0;
        char *const text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        if (QByteArrayView(text).startsWith("SELECT id, reference"))
            s_heard = QString::fromUtf8(text);
        sqlite3_free(text);
        return 0;
    }
    static inline bool s_listens = false;
    static inline QString s_heard;
};

/// SQLite itself, by its C interface, as its shell uses it: a statement is prepared, stepped through, and
/// every column of every row is made a text. (What the shell writes is not written.)
class Bare {
public:
    explicit Bare(const QString &path)
    {
        sqlite3_open_v2(
            path.toUtf8().constData(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    }
    ~Bare() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(Bare)

    /// How many rows there were.
    int run(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        int rows = 0;
        for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                m_texts += sqlite3_column_text(statement, column) ? 1 : 0;
        }
        sqlite3_finalize(statement);
        return rows;
    }

private:
    sqlite3 *m_handle = nullptr;
    qint64 m_texts = 0;
};

QString byNumber(const std::vector<Invoice> &rows)
{
    QStringList places;
    for (const Invoice &invoice : rows)
        places << QString::number(invoice.place);
    return u"SELECT * FROM invoice WHERE id IN (%1) ORDER BY id DESC"_s.arg(places.join(u','));
}

struct Kind {
    const char *title;
    LedgerQuery query;
    double bound; ///< milliseconds
    bool isSearch = false; ///< at most twice the shell's time, too
};

/// A list beside the shell's time for the same statement, and for the same rows by number.
void measure(LedgerFile &ledger, Listener &listener, Bare &bare, const Kind &kind)
{
    std::size_t count = 0;
    QString same;
    const QString asked = listener.heardIn([&] {
        const auto rows = ledger.list(kind.query);
        if (!rows)
            qFatal("%s: %s", kind.title, qPrintable(rows.error().message + rows.error().detail));
        count = rows->size();
        same = byNumber(*rows);
    });
    std::vector<double> ours;
    std::vector<double> shell;
    std::vector<double> numbers;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(milliseconds([&] { static_cast<void>(ledger.list(kind.query)); }));
        shell.push_back(milliseconds([&] { bare.run(asked); }));
        numbers.push_back(milliseconds([&] { bare.run(same); }));
    }
    const double own = median(ours);
    const double times = own / median(shell);
    std::printf(
        "  %-38s %4zu rows %8.2f ms (worst %7.2f)  shell %8.2f ms x%-4.1f  by number %5.2f ms x%-5.1f %s\n",
        kind.title, count, own, *std::max_element(ours.begin(), ours.end()), median(shell), times,
        median(numbers), own / median(numbers),
        own > kind.bound                   ? "ABOVE THE BOUND"
            : !kind.isSearch || times <= 2 ? "held"
                                           : "over twice");
}

void measureFigures(LedgerFile &ledger, const char *title, const LedgerQuery &query)
{
    std::vector<double> outlines;
    std::vector<double> sums;
    qint64 count = 0;
    for (int round = 0; round < 3; ++round) {
        outlines.push_back(milliseconds([&] { count = ledger.outline(query, 100).value().count; }));
        sums.push_back(milliseconds([&] { static_cast<void>(ledger.sums(query)); }));
    }
    std::printf("  %-44s %7lld lines: outline %7.1f ms, sums %7.1f ms\n", title,
        static_cast<long long>(count), median(outlines), median(sums));
}

void measureWriting(LedgerFile &ledger, const QString &folder, qint64 sales)
{
    Bare plain(folder + u"/plain.sqlite"_s);
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
             "CREATE TABLE IF NOT EXISTS sale (id INTEGER PRIMARY KEY, text TEXT)"})
        plain.run(QString::fromUtf8(sql));
    static qint64 next = QDateTime::currentSecsSinceEpoch(); // books that were kept have those of before
    while (ledger.find(saleNumber(next, sales).invoice.reference))
        ++next; // or a copy of them, made a moment ago
    std::vector<double> added;
    std::vector<double> recorded;
    std::vector<double> bare;
    for (int round = 0; round < 60; ++round) {
        ImportedInvoice sale = saleNumber(next++, sales);
        sale.invoice.openedAt = QDateTime::currentDateTimeUtc();
        sale.evidence.kind = EvidenceKind::Issued;
        const QString text = QString::fromUtf8(sale.invoice.fields.toBytes());
        added.push_back(milliseconds([&] { must(ledger.add(sale.invoice)); }));
        recorded.push_back(milliseconds(
            [&] { static_cast<void>(ledger.record(sale.invoice.reference, sale.evidence).value()); }));
        bare.push_back(
            milliseconds([&] { plain.run(u"INSERT INTO sale (text) VALUES ('%1')"_s.arg(text)); }));
    }
    const auto line = [&bare](const char *title, const std::vector<double> &ours) {
        const double times = median(ours) / median(bare);
        std::printf("  %-44s %8.2f ms  bare insert %6.2f ms  x%.1f  %s\n", title, median(ours), median(bare),
            times, held(times <= 3));
    };
    line("a sale written before it is sent", added);
    line("its outcome recorded", recorded);
}

void measureBooks(const QString &folder, qint64 sales)
{
    const QString path = folder + u"/books-%1.sqlite"_s.arg(sales);
    if (!QFile::exists(path)) {
        const double time = milliseconds([&] { must(writeBooks(path, sales)); });
        std::printf("%lld sales written in %.1f s\n", static_cast<long long>(sales), time / 1000);
    }
    Listener listener;
    LedgerFile ledger(path);
    const double opened = milliseconds([&] { must(ledger.open()); });
    const double checked = milliseconds([&] { must(ledger.check()); });
    std::printf("%lld sales, %.1f MiB; opened in %.1f ms, checked in %.0f ms\n",
        static_cast<long long>(sales), static_cast<double>(QFileInfo(path).size()) / 1048576, opened,
        checked);
    LedgerFile reader(path);
    must(reader.open(LedgerFile::Access::Reading));
    Bare bare(path);

    const auto search = [](const char16_t *text) {
        return LedgerQuery{.search = QStringView(text).toString()};
    };
    LedgerQuery paidName = search(u"lund");
    paidName.states = {State::Paid};
    LedgerQuery rareState = search(u"example");
    rareState.states = {State::Chargeback};
    LedgerQuery account = search(u"coffee");
    account.accountId = u"kiosk"_s;
    LedgerQuery april = search(u"example.com");
    april.openedSince = QDateTime(QDate(2024, 4, 1), QTime(0, 0), Qt::UTC);
    april.openedBefore = QDateTime(QDate(2024, 5, 1), QTime(0, 0), Qt::UTC);
    const ImportedInvoice some = saleNumber(sales / 3, sales);
    const Kind searches[] = {
        {"search: a rare name", search(u"quillfeather"), 50, true},
        {"search: a common domain", search(u"@example.com"), 50, true},
        {"search: two letters", search(u"zo"), 50, true},
        {"search: one letter", search(u"q"), 50, true},
        {"search: no match", search(u"xylophone"), 50, true},
        {"search: common letters, no match", search(u"example.con"), 50, true},
        {"search: two words", search(u"priya olive"), 50, true},
        {"search: an amount", search(u"123,45"), 50, true},
        {"search: a reference", LedgerQuery{.search = some.invoice.reference}, 50, true},
        {"search: an order's number", LedgerQuery{.search = u"order %1"_s.arg(sales / 2)}, 50, true},
        {"search: a name, paid", paidName, 50, true},
        {"search: common word, charged back", rareState, 50, true},
        {"search: a word in one account", account, 50, true},
        {"search: a domain in one old month", april, 50, true},
    };
    for (const Kind &kind : searches)
        measure(reader, listener, bare, kind);

    const Outline all = reader.outline({}, 100).value();
    const auto page = [&all](std::size_t index) {
        return LedgerQuery{.from = all.starts[std::min(index, all.starts.size() - 1)]};
    };
    LedgerQuery failed;
    failed.states = {State::Failed, State::Expired};
    LedgerQuery refusedKiosk{.accountId = u"kiosk"_s};
    refusedKiosk.states = {State::Refused};
    const Kind pages[] = {
        {"page: the newest", {}, 16},
        {"page: in the middle", page(all.starts.size() / 2), 16},
        {"page: the oldest", page(all.starts.size() - 1), 16},
        {"page: two states", failed, 16},
        {"page: one account", LedgerQuery{.accountId = u"kiosk"_s}, 16},
        {"page: a state of one account", refusedKiosk, 16},
        {"page: a method of one account", LedgerQuery{.accountId = u"kiosk"_s, .methodId = u"card"_s}, 16},
    };
    for (const Kind &kind : pages)
        measure(reader, listener, bare, kind);

    measureFigures(reader, "figures: everything", {});
    measureFigures(reader, "figures: two states", failed);
    measureFigures(reader, "figures: one account", LedgerQuery{.accountId = u"kiosk"_s});
    measureFigures(reader, "figures: a state of one account", refusedKiosk);
    measureFigures(reader, "figures: rare name", search(u"quillfeather"));
    measureFigures(reader, "figures: a word that one in ten has", search(u"coffee"));
    measureFigures(reader, "figures: common domain", search(u"@example.com"));
    measureWriting(ledger, folder, sales);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QTemporaryDir own;
    QString folder = own.path();
    QStringList sizes = QCoreApplication::arguments().mid(1);
    if (sizes.value(0) == u"--books") {
        folder = sizes.value(1);
        QDir().mkpath(folder);
        sizes = sizes.mid(2);
    }
    if (sizes.isEmpty())
        sizes = QStringList{u"1000"_s, u"100000"_s, u"1000000"_s};
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    for (const QString &size : sizes)
        measureBooks(folder, size.toLongLong());
    return 0;
}
