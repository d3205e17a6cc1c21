// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerFile.h"

#include "LedgerRows.h"
#include "Migrations.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

LedgerFile::LedgerFile(QString path)
    : m_path(std::move(path))
{
}

LedgerFile::~LedgerFile()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase(); // the last handle must be gone before its name may go
    if (!connection.isEmpty())
        QSqlDatabase::removeDatabase(connection);
}

tl::unexpected<Error> LedgerFile::broken(const QString &doing, const QString &reason) const
{
    const bool full = reason.contains(u"full"_s);
    const bool readOnly = reason.contains(u"readonly"_s);
    const bool busy = reason.contains(u"locked"_s);
    const QString advice = full ? u"The disk is full: free some space and try again."_s
        : readOnly              ? u"The file or its folder cannot be written: check its permissions."_s
        : busy                  ? u"Another program keeps it locked: close that program and try again."_s
                                : u"Check the disk and the file; a copy of it may be needed to repair it."_s;
    return failure(ErrorKind::Unavailable, u"ledger-unavailable"_s,
        u"The ledger %1 %2. %3"_s.arg(m_path, doing, advice), reason);
}

tl::unexpected<Error> LedgerFile::broken(const QString &doing, const QSqlQuery &query) const
{
    return broken(doing, query.lastError().text());
}

Result<void> LedgerFile::run(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return broken(u"could not be written"_s, query);
    return {};
}

Result<void> LedgerFile::open()
{
    m_database =
        QSqlDatabase::addDatabase(u"QSQLITE"_s, u"ledger-"_s + QUuid::createUuid().toString(QUuid::Id128));
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!m_database.open())
        return broken(u"could not be opened"_s, m_database.lastError().text());
    // Nothing is changed in a file before it is known to be ours.
    if (const auto ours = checkOwner(); !ours)
        return tl::unexpected(ours.error());
    // Customers' names and addresses are nobody else's business on a shared machine.
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    // FULL: a recorded sale survives a power cut. WAL: the desktop and the command line work on one file
    // together.
    for (const QString &pragma :
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s}) {
        if (const auto done = run(pragma); !done)
            return done;
    }
    return migrate();
}

Result<int> LedgerFile::number(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql) || !query.next())
        return broken(u"could not be read"_s, query);
    return query.value(0).toInt();
}

Result<int> LedgerFile::checkOwner()
{
    const auto version = number(u"PRAGMA user_version"_s);
    const auto owner = number(u"PRAGMA application_id"_s);
    const auto tables = number(u"SELECT count(*) FROM sqlite_master"_s);
    if (!version || !owner || !tables)
        return tl::unexpected((!version ? version : !owner ? owner : tables).error());
    const bool isNew = *version == 0 && *owner == 0 && *tables == 0;
    if ((*owner != ledgerApplicationId && !isNew) || *version < 0)
        return failure(ErrorKind::Unavailable, u"ledger-version"_s,
            u"%1 is not a ledger of this program. Choose another folder or move that file away."_s.arg(
                m_path));
    if (*version > static_cast<int>(ledgerMigrations().size()))
        return failure(ErrorKind::Unavailable, u"ledger-version"_s,
            u"The ledger %1 was written by a newer version of this program (%2). Install that version."_s
                .arg(m_path)
                .arg(*version));
    return *version;
}

Result<void> LedgerFile::begin()
{
    // IMMEDIATE: the right to write is taken before anything is read, so that two processes cannot decide on
    // one state.
    return run(u"BEGIN IMMEDIATE"_s);
}

Result<void> LedgerFile::migrate()
{
    const auto newest = static_cast<int>(ledgerMigrations().size());
    if (const auto version = number(u"PRAGMA user_version"_s); version && *version == newest)
        return {};
    if (const auto begun = begin(); !begun)
        return begun;
    // Asked again inside the transaction: another program may just have done it.
    const auto version = checkOwner();
    Result<void> done;
    if (!version)
        done = tl::unexpected(version.error());
    if (done)
        done = run(u"PRAGMA application_id = %1"_s.arg(ledgerApplicationId));
    for (int step = done ? *version : newest; done && step < newest; ++step) {
        for (const QString &statement : ledgerMigrations()[static_cast<std::size_t>(step)]) {
            if (done = run(statement); !done)
                break;
        }
    }
    if (done)
        done = run(u"PRAGMA user_version = %1"_s.arg(newest));
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        m_database.rollback();
    return done;
}

Result<qint64> LedgerFile::rowId(const QString &reference)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM invoice WHERE reference = ?"_s);
    query.addBindValue(reference);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    if (!query.next())
        return failure(ErrorKind::Input, u"ledger-no-such-invoice"_s,
            u"There is no invoice %1 in the ledger. “counterfoilctl list” shows the last ones."_s.arg(
                reference.left(40)));
    return query.value(0).toLongLong();
}

Result<void> LedgerFile::insertEvent(qint64 invoice, const Evidence &evidence, State after)
{
    QSqlQuery query(m_database);
    query.prepare(rows::insertEvent());
    rows::bindEvent(query, invoice, evidence, after);
    if (!query.exec())
        return broken(u"could not be written"_s, query);
    return {};
}

Result<void> LedgerFile::add(const Invoice &invoice)
{
    if (const auto begun = begin(); !begun)
        return begun;
    QSqlQuery query(m_database);
    query.prepare(rows::insertInvoice());
    rows::bindInvoice(query, invoice);
    Result<void> done;
    if (!query.exec())
        done = broken(u"could not be written"_s, query);
    const Evidence opened{.kind = EvidenceKind::Opened, .source = u"program"_s, .at = invoice.openedAt};
    if (done)
        done = insertEvent(query.lastInsertId().toLongLong(), opened, invoice.state);
    if (done)
        done = run(u"COMMIT"_s);
    if (!done)
        m_database.rollback();
    return done;
}

Result<QString> LedgerFile::lastMessage(qint64 invoice)
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT message FROM event WHERE invoice = ? ORDER BY id DESC LIMIT 1"_s);
    query.addBindValue(invoice);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    return query.next() ? query.value(0).toString() : QString();
}

Result<Invoice> LedgerFile::record(
    const QString &reference, const Evidence &evidence, const std::vector<State> &onlyFrom)
{
    if (const auto begun = begin(); !begun)
        return tl::unexpected(begun.error());
    const auto done = [&]() -> Result<Invoice> {
        const auto before = find(reference);
        const auto row = rowId(reference);
        if (!before || !row)
            return tl::unexpected(before ? row.error() : before.error());

        const bool mayChange =
            onlyFrom.empty() || std::find(onlyFrom.begin(), onlyFrom.end(), before->state) != onlyFrom.end();
        Evidence allowed = evidence; // link and id count in any case
        if (!mayChange) {
            allowed.state.reset();
            allowed.remoteStatus.clear();
        }
        const Invoice after = rows::applied(*before, allowed);
        const auto told = lastMessage(*row);
        if (!told)
            return tl::unexpected(told.error());
        if (!rows::saysNothingNew(*before, *told, evidence)) {
            if (const auto event = insertEvent(*row, evidence, after.state); !event)
                return tl::unexpected(event.error());
        }
        QSqlQuery update(m_database);
        update.prepare(rows::updateInvoice());
        rows::bindUpdate(update, *row, after);
        if (!update.exec())
            return broken(u"could not be written"_s, update);
        if (const auto committed = run(u"COMMIT"_s); !committed)
            return tl::unexpected(committed.error());
        return after;
    }();
    if (!done)
        m_database.rollback();
    return done;
}

Result<Invoice> LedgerFile::find(const QString &reference)
{
    const auto row = rowId(reference);
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_database);
    query.prepare(rows::selectInvoice() + u" WHERE id = ?"_s);
    query.addBindValue(*row);
    if (!query.exec() || !query.next())
        return broken(u"could not be read"_s, query);
    return rows::readInvoice(query);
}

Result<std::vector<Invoice>> LedgerFile::list(const LedgerQuery &wanted)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    rows::prepareList(query, wanted);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    std::vector<Invoice> invoices;
    while (query.next()) {
        auto invoice = rows::readInvoice(query);
        if (!invoice)
            return tl::unexpected(invoice.error());
        invoices.push_back(std::move(*invoice));
    }
    // A damaged page ends the loop like the last row does; only the error tells them apart.
    if (query.lastError().isValid())
        return broken(u"could not be read"_s, query);
    return invoices;
}

Result<std::vector<CurrencySum>> LedgerFile::sums(const LedgerQuery &wanted)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    rows::prepareSums(query, wanted);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    std::vector<CurrencySum> sums;
    while (query.next()) {
        auto sum = rows::readSum(query);
        if (!sum)
            return tl::unexpected(sum.error());
        sums.push_back(*sum);
    }
    if (query.lastError().isValid())
        return broken(u"could not be read"_s, query);
    return sums;
}

Result<std::vector<Evidence>> LedgerFile::events(const QString &reference)
{
    const auto row = rowId(reference);
    if (!row)
        return tl::unexpected(row.error());
    QSqlQuery query(m_database);
    query.prepare(rows::selectEvents());
    query.addBindValue(*row);
    if (!query.exec())
        return broken(u"could not be read"_s, query);
    std::vector<Evidence> events;
    while (query.next()) {
        auto event = rows::readEvent(query, reference);
        if (!event)
            return tl::unexpected(event.error());
        events.push_back(std::move(*event));
    }
    if (query.lastError().isValid())
        return broken(u"could not be read"_s, query);
    return events;
}

} // namespace counterfoil
