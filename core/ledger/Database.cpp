// SPDX-License-Identifier: GPL-3.0-or-later
#include "Database.h"

#include <algorithm>
#include <sqlite3.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds
constexpr std::size_t mostKept = 32; // some kilobytes each

} // namespace

SqlStatement::SqlStatement(Database &database, QString sql, sqlite3_stmt *handle, QString reason)
    : m_database(&database)
    , m_sql(std::move(sql))
    , m_handle(handle)
    , m_reason(std::move(reason))
{
}

SqlStatement::SqlStatement(SqlStatement &&other) noexcept
    : m_database(other.m_database)
    , m_sql(std::move(other.m_sql))
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_reason(std::move(other.m_reason))
    , m_bound(other.m_bound)
    , m_isOver(other.m_isOver)
    , m_words(std::move(other.m_words))
{
}

SqlStatement::~SqlStatement()
{
    if (m_handle)
        m_database->takeBack(m_sql, m_handle);
}

void SqlStatement::check(int code)
{
    if (code != SQLITE_OK && m_reason.isEmpty())
        m_reason = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_handle)));
}

void SqlStatement::bind(qint64 value)
{
    if (m_handle)
        check(sqlite3_bind_int64(m_handle, ++m_bound, value));
}

void SqlStatement::bind(const QString &text)
{
    bind(text.toUtf8());
}

void SqlStatement::bind(const QByteArray &utf8)
{
    if (m_handle)
        check(sqlite3_bind_text64(m_handle, ++m_bound, utf8.constData(),
            static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqlStatement::bindNull()
{
    if (m_handle)
        check(sqlite3_bind_null(m_handle, ++m_bound));
}

bool SqlStatement::next()
{
    if (!m_handle || hasFailed() || m_isOver) // SQLite would begin anew
        return false;
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    m_isOver = true;
    if (code != SQLITE_DONE)
        check(code);
    return false;
}

bool SqlStatement::run()
{
    while (next()) { }
    return !hasFailed();
}

bool SqlStatement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 SqlStatement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}

QString SqlStatement::text(int column) const
{
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(letters, sqlite3_column_bytes(m_handle, column));
}

QString SqlStatement::word(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    if (m_words.size() <= at)
        m_words.resize(at + 1);
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    const qsizetype size = sqlite3_column_bytes(m_handle, column);
    if (!QAnyStringView::equal(m_words[at], QUtf8StringView(letters, size)))
        m_words[at] = QString::fromUtf8(letters, size);
    return m_words[at];
}

QByteArray SqlStatement::utf8(int column) const
{
    const auto *letters = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    return QByteArray(letters, sqlite3_column_bytes(m_handle, column));
}

tl::expected<void, QString> Database::open(const QString &path, Access access)
{
    close();
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX
        | (access == Access::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr) != SQLITE_OK) {
        const QString reason = QString::fromUtf8(sqlite3_errmsg(handle));
        sqlite3_close(handle);
        return tl::unexpected(reason);
    }
    sqlite3_busy_timeout(handle, patience);
    const std::lock_guard lock(m_handing);
    m_handle = handle;
    return {};
}

void Database::close()
{
    for (const Kept &each : m_kept)
        sqlite3_finalize(each.handle);
    m_kept.clear();
    const std::lock_guard lock(m_handing);
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

void Database::interrupt()
{
    const std::lock_guard lock(m_handing);
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

SqlStatement Database::prepare(const QString &sql)
{
    const auto kept =
        std::find_if(m_kept.begin(), m_kept.end(), [&sql](const Kept &each) { return each.sql == sql; });
    if (kept != m_kept.end()) {
        sqlite3_stmt *const handle = kept->handle;
        m_kept.erase(kept);
        return SqlStatement(*this, sql, handle, {});
    }
    if (!m_handle)
        return SqlStatement(*this, sql, nullptr, u"it is not open"_s);
    sqlite3_stmt *handle = nullptr;
    const char *behind = nullptr;
    const QByteArray utf8 = sql.toUtf8();
    if (sqlite3_prepare_v3(m_handle, utf8.constData(), static_cast<int>(utf8.size()),
            SQLITE_PREPARE_PERSISTENT, &handle, &behind)
        != SQLITE_OK)
        return SqlStatement(*this, sql, nullptr, QString::fromUtf8(sqlite3_errmsg(m_handle)));
    // SQLite takes the first statement and leaves the others undone, without a word.
    const bool isOne = QByteArray(behind, utf8.constData() + utf8.size() - behind).trimmed().isEmpty();
    if (!handle || !isOne) {
        sqlite3_finalize(handle);
        return SqlStatement(*this, sql, nullptr, u"it is not one statement"_s);
    }
    return SqlStatement(*this, sql, handle, {});
}

SqlStatement Database::prepare(const Sql &sql)
{
    SqlStatement statement = prepare(sql.text);
    for (const Sql::Value &value : sql.values)
        std::visit([&statement](const auto &each) { statement.bind(each); }, value);
    return statement;
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::takeBack(const QString &sql, sqlite3_stmt *handle)
{
    sqlite3_reset(handle); // it lets go of what it read
    sqlite3_clear_bindings(handle);
    const bool wasClosed = sqlite3_db_handle(handle) != m_handle;
    if (wasClosed || sql.startsWith(u"PRAGMA"_s)) { // of those some take effect when they are prepared
        sqlite3_finalize(handle);
        return;
    }
    m_kept.insert(m_kept.begin(), Kept{sql, handle});
    if (m_kept.size() > mostKept) {
        sqlite3_finalize(m_kept.back().handle);
        m_kept.pop_back();
    }
}

} // namespace counterfoil
