// SPDX-License-Identifier: GPL-3.0-or-later
#include "Books.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QUuid>
#include <QVariant>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Rows of a file, all columns of all; the program stops where SQLite refuses.
QList<QVariantList> rowsIn(const QString &file, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    QList<QVariantList> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.setForwardOnly(true);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(file), qPrintable(query.lastError().text()));
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < query.record().count(); ++column)
                row << query.value(column);
            rows << row;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

/// The same of a copy of the file.
QList<QVariantList> rowsInCopy(const QString &file, const QString &sql)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.sqlite"_s);
    QFile::copy(file + u"-wal"_s, copy + u"-wal"_s);
    if (!QFile::copy(file, copy))
        return {};
    // Killed while the file was made: nothing is in it yet.
    if (rowsIn(copy, u"SELECT count(*) FROM sqlite_master WHERE name IN ('invoice', 'event')"_s)[0][0].toInt()
            != 2
        && file.endsWith(u"ledger.sqlite"_s))
        return {};
    return rowsIn(copy, sql);
}

} // namespace

QMap<QString, Booked> booked(const QString &ledger)
{
    QMap<QString, Booked> sales;
    const auto rows = rowsInCopy(ledger,
        u"SELECT reference, CASE gateway WHEN 'einvoice' THEN description ELSE email END, state, remote_id, "
        "pay_link, error_code, opened_at, "
        "coalesce((SELECT at FROM event WHERE invoice = invoice.id ORDER BY id LIMIT 1 OFFSET 1), 0), "
        "coalesce((SELECT kind FROM event WHERE event.invoice = invoice.id ORDER BY id LIMIT 1), 'nothing'), "
        "coalesce((SELECT state FROM event WHERE event.invoice = invoice.id ORDER BY id DESC LIMIT 1), "
        "'nothing'), "
        "EXISTS (SELECT 1 FROM event WHERE event.invoice = invoice.id AND kind = 'imported'), "
        "gateway || ' ' || coalesce(json_extract(fields, '$.payment_id'), reference), "
        "CASE remote_id WHEN '' THEN '' ELSE gateway || ' ' || remote_id END "
        "FROM invoice ORDER BY id"_s);
    for (const QVariantList &row : rows) {
        Booked sale{.reference = row[0].toString(),
            .tag = row[1].toString(),
            .state = row[2].toString(),
            .remoteId = row[3].toString(),
            .payLink = row[4].toString(),
            .errorCode = row[5].toString(),
            .openedAt = row[6].toLongLong(),
            .knownAt = row[7].toLongLong(),
            .firstEvent = row[8].toString(),
            .lastEventState = row[9].toString(),
            .isTaken = row[10].toBool(),
            .number = row[11].toString(),
            .numberThere = row[12].toString()};
        const QString reference = sale.reference;
        sales.insert(reference, std::move(sale));
    }
    return sales;
}

qint64 countAnswers(const QString &ledger)
{
    const auto rows = rowsInCopy(
        ledger, u"SELECT count(*) FROM event WHERE kind NOT IN ('opened', 'issued', 'refused', 'unknown')"_s);
    return rows.isEmpty() ? 0 : rows[0][0].toLongLong();
}

QStringList damages(const QString &ledger)
{
    QStringList all;
    for (const QVariantList &row : rowsInCopy(ledger, u"PRAGMA integrity_check"_s)) {
        if (row[0].toString() != u"ok")
            all << row[0].toString();
    }
    for (const QVariantList &row : rowsInCopy(ledger, u"PRAGMA foreign_key_check"_s))
        all << u"a fact about no sale: "_s + row[0].toString();
    return all;
}

void makeOlder(const QString &ledger, std::chrono::seconds time)
{
    rowsIn(ledger,
        u"UPDATE invoice SET opened_at = opened_at - %1, changed_at = changed_at - %1 "
        "WHERE state IN ('issuing', 'unknown')"_s.arg(std::chrono::milliseconds(time).count()));
}

void makeLocksOlder(const QString &ledger)
{
    for (const QFileInfo &lock : QDir(ledger + u".locks"_s).entryInfoList(QDir::Files)) {
        QFile file(lock.filePath());
        const bool opened = file.open(QFile::ReadWrite);
        if (!opened || !file.setFileTime(lock.lastModified().addSecs(-120), QFile::FileModificationTime))
            qFatal("%s cannot be made older", qPrintable(lock.filePath()));
    }
}

QStringList lockedByNobody(const QString &ledger)
{
    QStringList references;
    for (const QFileInfo &lock : QDir(ledger + u".locks"_s).entryInfoList(QDir::Files)) {
        if (lock.size() == 0)
            references << lock.completeBaseName();
    }
    return references;
}

QList<Known> knownToTheSandbox(const QString &stateFile)
{
    QList<Known> all;
    const auto rows = rowsIn(stateFile,
        u"SELECT id, reference, CASE gateway WHEN 'einvoice' THEN description ELSE email END FROM invoice "
        "ORDER BY id"_s);
    for (const QVariantList &row : rows)
        all << Known{row[0].toLongLong(), row[1].toString(), row[2].toString()};
    return all;
}

} // namespace counterfoil
