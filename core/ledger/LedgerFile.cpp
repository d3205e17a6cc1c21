// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFile.h"

#include "InvoiceRows.h"
#include "Migrations.h"
#include "SearchText.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <limits>

// The file itself; what is read from it is in LedgerFileReading.cpp, what is written in
// LedgerFileWriting.cpp, and how it is noticed that another one lies there in LedgerFileExchange.cpp.
namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto writing = LedgerWork::Writing;
constexpr auto reading = LedgerWork::Reading;

} // namespace

LedgerFile::LedgerFile(QString path)
    : m_path(std::move(path))
{
}

tl::unexpected<Error> LedgerFile::broken(LedgerWork work, const QString &reason) const
{
    return tl::unexpected(ledgerTrouble(work, m_path, reason));
}

Result<void> LedgerFile::execute(SqlStatement statement)
{
    if (!statement.run())
        return broken(writing, statement.reason());
    return {};
}

Result<void> LedgerFile::run(const QString &sql)
{
    return execute(m_database.prepare(sql));
}

Result<void> LedgerFile::open(Access access)
{
    m_isRefused = false;
    auto opened = openConnection(access);
    if (opened && access == Access::Writing)
        opened = takeIntoUse();
    if (!opened) // nothing is written into a file that was not accepted
        close();
    return opened;
}

void LedgerFile::close()
{
    setIdentity({});
    m_database.close();
    m_isRefused = false;
}

Result<void> LedgerFile::openConnection(Access access)
{
    m_sample = {};
    m_counted.reset();
    // Exchanged in between, one file would be open under the other one's name. A new file is opened twice.
    constexpr int mostTurns = 100;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const Identity before = fileIdentity(m_path);
        if (const auto opened = m_database.open(m_path, access); !opened)
            return broken(LedgerWork::Opening, opened.error());
        if (before && fileIdentity(m_path) == before) {
            setIdentity(before);
            return {};
        }
    }
    return broken(LedgerWork::Opening, u"it is exchanged again and again"_s);
}

Result<void> LedgerFile::takeIntoUse()
{
    // Nothing is changed in a file before it is known to be ours.
    if (const auto ours = checkOwner(); !ours)
        return tl::unexpected(ours.error());
    // Customers' names and addresses are nobody else's business on a shared machine.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // FULL: a recorded sale survives a power cut. WAL: the desktop and the command line work on one file
    // together.
    if (const auto done = useWriteAheadLog(); !done)
        return done;
    // FAST: what is replaced within a page leaves nothing behind there, so that erase() finds all of it.
    for (const QString &pragma :
        {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = FAST"_s}) {
        if (const auto done = run(pragma); !done)
            return done;
    }
    if (const auto migrated = migrate(); !migrated)
        return migrated;
    return noteWhereItStands();
}

/// What is written by others from now on is news.
Result<void> LedgerFile::noteWhereItStands()
{
    const auto version = number(u"PRAGMA data_version"_s);
    const auto schema = number(u"PRAGMA schema_version"_s);
    const auto newest = number(u"SELECT coalesce(max(id), 0) FROM event"_s);
    for (const auto *asked : {&version, &schema, &newest}) {
        if (!*asked)
            return tl::unexpected(asked->error());
    }
    m_dataVersion = *version;
    m_schema = *schema;
    m_newestEvent = *newest;
    m_ownEvents.clear();
    return {};
}

Result<void> LedgerFile::check()
{
    SqlStatement checking = m_database.prepare(u"PRAGMA quick_check(1)"_s);
    if (!checking.next())
        return broken(LedgerWork::Checking, checking.reason());
    const QString found = checking.text(0);
    if (found == u"ok")
        return {};
    return broken(LedgerWork::Checking, u"database disk image is malformed: "_s + found.left(500));
}

qint64 LedgerFile::size() const
{
    return QFileInfo(m_path).size();
}

Result<qint64> LedgerFile::number(const QString &sql)
{
    SqlStatement row = m_database.prepare(sql);
    if (!row.next())
        return broken(reading, row.reason());
    return row.integer(0);
}

Result<void> LedgerFile::useWriteAheadLog()
{
    // Where two programs make a new file at once, SQLite does not wait for the one that is at it (its
    // time-out counts for everything but this).
    const QDeadlineTimer patience(std::chrono::seconds(10));
    for (;;) {
        const auto done = run(u"PRAGMA journal_mode = WAL"_s);
        if (done || !done.error().detail.contains(u"locked") || patience.hasExpired())
            return done;
        QThread::msleep(10);
    }
}

Result<qint64> LedgerFile::checkOwner()
{
    // In one statement, so of one moment: another program may be making the file just now.
    SqlStatement row = m_database.prepare(
        u"SELECT (SELECT user_version FROM pragma_user_version), "
        "(SELECT application_id FROM pragma_application_id), count(*) FROM sqlite_master"_s);
    if (!row.next())
        return broken(reading, row.reason());
    const qint64 version = row.integer(0);
    const qint64 owner = row.integer(1);
    const bool isNew = version == 0 && owner == 0 && row.integer(2) == 0;
    if ((owner != ledgerApplicationId && !isNew) || version < 0)
        return failure(ErrorKind::Unavailable, u"ledger-version"_s,
            //: %1: the path of a file.
            translatable("LedgerFile",
                "%1 is not a ledger of this program. Choose another folder or move that file away.")
                .arg(m_path));
    if (version > static_cast<qint64>(ledgerMigrations().size()))
        return failure(ErrorKind::Unavailable, u"ledger-version"_s,
            //: %1: the path of the file of the books; %2: the number of its form.
            translatable("LedgerFile",
                "The ledger %1 was written by a newer version of this program (%2). Install that version.")
                .arg(m_path, version));
    return version;
}

Result<void> LedgerFile::migrate()
{
    const auto newest = static_cast<qint64>(ledgerMigrations().size());
    if (const auto version = number(u"PRAGMA user_version"_s); version && *version == newest)
        return {};
    return transaction([this, newest]() -> Result<void> {
        // Asked again inside the transaction: another program may just have done it.
        const auto version = checkOwner();
        if (!version)
            return tl::unexpected(version.error());
        Result<void> done = run(u"PRAGMA application_id = %1"_s.arg(ledgerApplicationId));
        for (qint64 step = *version; done && step < newest; ++step) {
            for (const QString &statement : ledgerMigrations()[static_cast<std::size_t>(step)]) {
                if (done = run(statement); !done)
                    return done;
            }
        }
        if (done && *version < 3)
            done = fillSearch();
        else if (done && *version < 4)
            done = addJoins();
        if (done && *version < 5)
            done = fillStandings();
        return done ? run(u"PRAGMA user_version = %1"_s.arg(newest)) : done;
    });
}

/// Sales that were written before there was a search index. A line that cannot be read is not found by its
/// words; whoever lists it is told why.
Result<void> LedgerFile::fillSearch()
{
    constexpr std::size_t atOnce = 500; // what is in memory at a time
    const QString next = rows::selectInvoice() + u" WHERE id > ? ORDER BY id LIMIT %1"_s.arg(atOnce);
    qint64 last = 0;
    for (bool isMore = true; isMore;) {
        std::vector<Invoice> found;
        std::size_t count = 0;
        SqlStatement lines = m_database.prepare({next, {last}});
        for (; lines.next(); ++count) {
            last = lines.integer(0);
            if (auto invoice = rows::readInvoice(lines))
                found.push_back(std::move(*invoice));
        }
        if (lines.hasFailed())
            return broken(reading, lines.reason());
        for (const Invoice &invoice : found) {
            if (const auto done = reindex(invoice); !done)
                return done;
        }
        isMore = count == atOnce;
    }
    return {};
}

/// What was written before stated amounts were judged as they are now. A line that cannot be read keeps what
/// it has.
Result<void> LedgerFile::fillStandings()
{
    std::vector<Invoice> found;
    SqlStatement lines = m_database.prepare(rows::selectInvoice() + u" WHERE settlement IS NOT NULL"_s);
    while (lines.next()) {
        if (auto invoice = rows::readInvoice(lines))
            found.push_back(std::move(*invoice));
    }
    if (lines.hasFailed())
        return broken(reading, lines.reason());
    for (const Invoice &invoice : found) {
        SqlStatement line =
            m_database.prepare(u"UPDATE invoice SET needs_person = ?, paid_units = ? WHERE id = ?"_s);
        rows::bindStanding(line, invoice);
        line.bind(invoice.place);
        if (const auto done = execute(std::move(line)); !done)
            return done;
    }
    return {};
}

/// To the index of a file of version 3. It takes more entries of a sale beside those that it has.
Result<void> LedgerFile::addJoins()
{
    constexpr std::size_t atOnce = 500; // what is in memory at a time
    const QString next = u"SELECT id, search FROM invoice WHERE id > ? ORDER BY id LIMIT %1"_s.arg(atOnce);
    qint64 last = std::numeric_limits<qint64>::min();
    for (bool isMore = true; isMore;) {
        std::vector<std::pair<qint64, QString>> found;
        SqlStatement lines = m_database.prepare({next, {last}});
        while (lines.next())
            found.emplace_back(lines.integer(0), lines.text(1));
        if (lines.hasFailed())
            return broken(reading, lines.reason());
        for (const auto &[place, words] : found) {
            const QString joins = searching::indexText(searching::joinsOf(words));
            if (joins.isEmpty())
                continue;
            const Sql adding{u"INSERT INTO invoice_search (rowid, entries) VALUES (?, ?)"_s, {place, joins}};
            if (const auto done = execute(m_database.prepare(adding)); !done)
                return done;
        }
        isMore = found.size() == atOnce;
        if (isMore)
            last = found.back().first;
    }
    return {};
}

} // namespace counterfoil
