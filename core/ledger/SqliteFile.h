// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <atomic>

struct sqlite3;

namespace counterfoil {

/// A connection to a database as a file, for SQLite's backup calls and with their errors; Database is the one
/// for what is asked. Blocking; one thread at a time. What fails is said as an Error of kind Unavailable:
/// backup-no-space, backup-interrupted, ledger-damaged, ledger-unavailable (locked), backup-unavailable.
class SqliteFile {
public:
    enum class Access { Reading, Writing };

    SqliteFile() = default;
    ~SqliteFile() { close(); }
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;

    /// The file is there already. What takes long ends where `ending` turns true; it outlives this.
    Result<void> open(const QString &path, Access access, const std::atomic<bool> *ending = nullptr);
    void close();
    sqlite3 *handle() const { return m_handle; }

    /// The first column of the first row; empty where there is none.
    Result<QString> text(const char *sql);
    Result<qint64> number(const char *sql);
    Result<void> run(const char *sql);

    /// The words for what SQLite answered (`code`, an extended one).
    tl::unexpected<Error> broken(int code) const;
    tl::unexpected<Error> broken() const;

private:
    QString m_path;
    sqlite3 *m_handle = nullptr;
};

/// Whether that Error means that SQLite does not take the file for a database.
bool isDamage(const Error &error);

/// What was written into the file or folder stays after a power cut.
void settle(const QString &path);

/// Error backup-no-space, unless the folder's disk has room for so many bytes, and some to work with.
Result<void> checkSpace(const QString &folder, qint64 bytes);

/// The whole content of one database, as it is at one moment, becomes that of an empty file, which does
/// without a write-ahead log. Others go on writing the first one meanwhile.
Result<void> copyDatabase(const QString &from, const QString &to, const std::atomic<bool> *ending);

} // namespace counterfoil
