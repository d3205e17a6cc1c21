// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace counterfoil {

class Database;

/// A statement's words, and the values for the question marks in it.
struct Sql {
    using Value = std::variant<qint64, QString>;
    QString text;
    std::vector<Value> values = {};

    bool operator==(const Sql &) const = default;
};

/// A prepared statement while it is used: its question marks are filled in their order, then its rows are
/// read, one after the other. The Database that gave it outlives it.
class SqlStatement {
public:
    ~SqlStatement();
    SqlStatement(SqlStatement &&other) noexcept;
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;
    SqlStatement &operator=(SqlStatement &&) = delete;

    void bind(qint64 value);
    void bind(const QString &text); ///< a null one is an empty text, as our columns want it
    void bind(const QByteArray &utf8); ///< a text, too
    void bindNull();

    /// Goes to the first row, to the next one. False behind the last, and where it failed.
    bool next();
    /// For one without rows, or whose rows nobody wants. False where it failed.
    bool run();
    bool hasFailed() const { return !m_reason.isEmpty(); }
    QString reason() const { return m_reason; } ///< in SQLite's words

    // Of the row that it stands on; columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    /// As text(), for columns with few different values: rows that follow each other share one.
    QString word(int column) const;
    QByteArray utf8(int column) const;

private:
    friend class Database;
    SqlStatement(Database &database, QString sql, sqlite3_stmt *handle, QString reason);
    void check(int code);

    Database *m_database;
    QString m_sql;
    sqlite3_stmt *m_handle; ///< none where it could not be prepared
    QString m_reason;
    int m_bound = 0;
    bool m_isOver = false;
    mutable std::vector<QString> m_words; ///< of each column, from the row before
};

/// A connection to an SQLite file that keeps what it has prepared, as understanding a statement is a good
/// part of a short answer's time. Blocking; one thread at a time, but for `interrupt`. It knows nothing of
/// what is in the file.
class Database {
public:
    enum class Access {
        Writing, ///< makes the file where there is none
        Reading,
    };

    Database() = default;
    ~Database() { close(); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Waits up to ten seconds for other programs' transactions from then on. Where it fails: SQLite's words.
    tl::expected<void, QString> open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_handle != nullptr; }
    /// Ends what another thread is asking here. The only call for other threads.
    void interrupt();

    /// One statement: more of them, and none at all, fail.
    SqlStatement prepare(const QString &sql);
    SqlStatement prepare(const Sql &sql); ///< with its values
    qint64 lastId() const; ///< of the row that was inserted last

private:
    friend class SqlStatement;
    struct Kept {
        QString sql;
        sqlite3_stmt *handle;
    };
    void takeBack(const QString &sql, sqlite3_stmt *handle);

    sqlite3 *m_handle = nullptr;
    std::mutex m_handing; ///< held around what changes m_handle: none is interrupted that is being closed
    std::vector<Kept> m_kept; ///< those that nobody uses now, the last used first
};

} // namespace counterfoil
