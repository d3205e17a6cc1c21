// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFile.h"

#include <QFile>

#include <sys/stat.h>

// Another file comes to lie at the path while the books are open.
namespace counterfoil {

using namespace Qt::StringLiterals;

std::optional<std::pair<quint64, quint64>> fileIdentity(const QString &path)
{
    struct stat found = {};
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return std::pair<quint64, quint64>(found.st_dev, found.st_ino);
}

LedgerFile::Identity LedgerFile::identity() const
{
    const std::lock_guard lock(m_naming);
    return m_identity;
}

void LedgerFile::setIdentity(Identity identity)
{
    const std::lock_guard lock(m_naming);
    m_identity = identity;
}

bool LedgerFile::isCurrent() const
{
    const Identity open = identity();
    return open && fileIdentity(m_path) == open;
}

/// SQLite leaves the old file's log under its name. Whoever exchanged the files by hand left it, too: what is
/// in it belongs into the old file, and would be taken for the new one's.
Result<void> LedgerFile::emptyOldLog()
{
    SqlStatement emptying = m_database.prepare(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!emptying.next())
        return broken(LedgerWork::Leaving, emptying.reason());
    // That a reader held it up is no error to SQLite.
    if (emptying.integer(0) != 0)
        return broken(LedgerWork::Leaving, u"the old file is being read"_s);
    return {};
}

Result<void> LedgerFile::follow()
{
    if (!isOpen() && !m_isRefused)
        return broken(LedgerWork::Using, u"it is not open"_s);
    if (isCurrent())
        return {};
    if (!fileIdentity(m_path)) // a new one would be made
        return broken(LedgerWork::Using, u"the file is gone"_s);
    // Others' connections to the old file must be closed before there is one to the new file: both take the
    // same log and index for theirs, and SQLite tells them apart by the process.
    const auto alone = m_alone ? m_alone() : nullptr;
    if (isOpen()) {
        // Where that fails the old file stays open, which nothing is written into any more: nobody else can
        // take its log away.
        if (const auto emptied = emptyOldLog(); !emptied)
            return emptied;
    }
    if (const auto opened = open(); !opened) {
        m_isRefused = true;
        const Error &reason = opened.error();
        return failure(reason.kind, reason.code,
            //: %1: one or two sentences: what is wrong with it, and what to do.
            translatable("LedgerFile",
                "Another file lies in the place of the books, and it cannot be used. %1 Or put the books "
                "back, or restore a backup.")
                .arg(reason.message),
            reason.detail);
    }
    m_wasExchanged = true;
    return {};
}

/// The right to write is taken before anything is read, so that two processes cannot decide on one state.
Result<void> LedgerFile::begin()
{
    if (const auto followed = follow(); !followed)
        return followed;
    const auto begun = run(u"BEGIN IMMEDIATE"_s);
    if (isCurrent())
        return begun;
    // Whatever was written now would be written into a file that nobody finds again.
    if (begun)
        static_cast<void>(run(u"ROLLBACK"_s));
    if (const auto followed = follow(); !followed)
        return followed;
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<bool> LedgerFile::wasReplaced()
{
    if (!isOpen() && !m_isRefused)
        return false;
    if (const auto followed = follow(); !followed)
        return tl::unexpected(followed.error());
    if (std::exchange(m_wasExchanged, false))
        return true;
    const auto schema = number(u"PRAGMA schema_version"_s);
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema == m_schema)
        return false;
    if (const auto noted = noteWhereItStands(); !noted)
        return tl::unexpected(noted.error());
    return true;
}

} // namespace counterfoil
