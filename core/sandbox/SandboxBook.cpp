// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxBook.h"

#include "SandboxRow.h"
#include "SandboxSchema.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "counterfoil.sandbox.book")

constexpr int daysUntilExpiry = 14; // gateway A documents it; assumed for B, too

} // namespace

SandboxBook::SandboxBook(QString connectionName)
    : m_connectionName(std::move(connectionName))
{
}

SandboxBook::~SandboxBook()
{
    database().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<SandboxBook>> SandboxBook::open(const QString &stateFile)
{
    const QString name = u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SandboxBook> book(new SandboxBook(name));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(stateFile.isEmpty() ? u":memory:"_s : stateFile);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);

    const bool opened = database.open();
    if (!stateFile.isEmpty()) // customers' addresses are practised with, too
        QFile::setPermissions(stateFile, QFile::ReadOwner | QFile::WriteOwner);
    const QString trouble = opened ? prepareSandboxSchema(database) : database.lastError().text();
    if (trouble.isEmpty())
        return book;
    return failure(ErrorKind::Unavailable, u"sandbox-state"_s,
        //: The sandbox: the simulated gateways. %1: the path of a file.
        translatable("SandboxBook",
            "The sandbox cannot use its file %1. Delete the file to begin with an empty sandbox, or choose "
            "another one.")
            .arg(stateFile),
        trouble);
}

bool SandboxBook::run(QSqlQuery &query) const
{
    if (query.exec())
        return true;
    qCWarning(log) << "The sandbox's file refused:" << query.lastError().text();
    return false;
}

Result<SandboxInvoice> SandboxBook::add(SandboxInvoice invoice)
{
    QSqlQuery query(database());
    query.prepare(insertInvoice());
    const QVariantList values = invoiceValues(invoice);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!run(query))
        return failure(ErrorKind::Unavailable, u"sandbox-state"_s,
            translatable("SandboxBook", "The sandbox cannot write to its file."), query.lastError().text());
    invoice.id = query.lastInsertId().toLongLong();
    return invoice;
}

std::optional<SandboxInvoice> SandboxBook::one(const QString &condition, const QVariantList &values) const
{
    QSqlQuery query(database());
    query.prepare(selectInvoices() + u" WHERE "_s + condition);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!run(query) || !query.next())
        return {};
    return readInvoice(query);
}

std::optional<SandboxInvoice> SandboxBook::byId(const QString &gateway, qint64 id) const
{
    return one(u"gateway = ? AND id = ?"_s, {gateway, id});
}

std::optional<SandboxInvoice> SandboxBook::byToken(const QString &token) const
{
    return one(u"token = ?"_s, {token});
}

std::optional<SandboxInvoice> SandboxBook::byReference(const QString &reference) const
{
    if (reference.isEmpty())
        return {};
    return one(u"reference = ? ORDER BY id DESC LIMIT 1"_s, {reference});
}

std::optional<SandboxInvoice> SandboxBook::byNumber(
    const QString &gateway, qint64 merchant, const QString &reference) const
{
    return one(u"gateway = ? AND merchant = ? AND reference = ? AND reference_unique = 1"_s,
        {gateway, merchant, reference});
}

std::optional<SandboxInvoice> SandboxBook::byTracking(
    const QString &gateway, qint64 merchant, const QString &tracking) const
{
    // The second condition is the index's.
    return one(
        u"tracking = ? AND tracking <> '' AND gateway = ? AND merchant = ?"_s, {tracking, gateway, merchant});
}

HistoryPage SandboxBook::history(const HistoryQuestion &question) const
{
    QString where = u" WHERE gateway = ? AND merchant = ?"_s;
    QVariantList values{question.gateway, question.merchant};
    if (!question.states.empty()) {
        QStringList marks;
        for (const PayState state : question.states) {
            marks.append(u"?"_s);
            values.append(storedWord(state));
        }
        where += u" AND state IN ("_s + marks.join(u", "_s) + u')';
    }
    if (question.from.isValid()) {
        where += u" AND created >= ?"_s;
        values.append(question.from.toMSecsSinceEpoch());
    }
    if (question.until.isValid()) {
        where += u" AND created < ?"_s;
        values.append(question.until.toMSecsSinceEpoch());
    }

    HistoryPage page;
    QSqlQuery count(database());
    count.prepare(u"SELECT COUNT(*) FROM invoice"_s + where);
    for (const QVariant &value : std::as_const(values))
        count.addBindValue(value);
    if (run(count) && count.next())
        page.total = count.value(0).toLongLong();

    const QString direction = question.newestFirst ? u"DESC"_s : u"ASC"_s;
    QSqlQuery list(database());
    list.prepare(selectInvoices() + where + u" ORDER BY created "_s + direction + u", id "_s + direction
        + u" LIMIT ? OFFSET ?"_s);
    for (const QVariant &value : std::as_const(values))
        list.addBindValue(value);
    list.addBindValue(question.limit);
    list.addBindValue(question.offset);
    if (!run(list))
        return page;
    while (list.next()) {
        if (auto invoice = readInvoice(list))
            page.invoices.push_back(std::move(*invoice));
    }
    return page;
}

bool SandboxBook::move(const SandboxInvoice &invoice, PayState to, const QDateTime &when)
{
    QSqlQuery query(database());
    query.prepare(u"UPDATE invoice SET state = ?, changed = ? WHERE id = ? AND state = ?"_s);
    query.addBindValue(storedWord(to));
    query.addBindValue(when.toMSecsSinceEpoch());
    query.addBindValue(invoice.id);
    query.addBindValue(storedWord(invoice.state));
    return run(query) && query.numRowsAffected() == 1;
}

void SandboxBook::expireOverdue(const QDateTime &now)
{
    constexpr qint64 lifetime = qint64(daysUntilExpiry) * 24 * 60 * 60 * 1000;
    QSqlQuery query(database());
    query.prepare(u"UPDATE invoice SET state = 'expired', changed = created + ? "
                  u"WHERE state IN ('created', 'opened') AND created < ?"_s);
    query.addBindValue(lifetime);
    query.addBindValue(now.toMSecsSinceEpoch() - lifetime);
    run(query);
}

qint64 SandboxBook::clockOffset() const
{
    return setting(u"clockOffset"_s).toInteger().value_or(0);
}

bool SandboxBook::advanceClock(qint64 seconds)
{
    // One statement, so that two processes that advance at the same time both count.
    QSqlQuery query(database());
    query.prepare(u"INSERT INTO setting (name, value) VALUES ('clockOffset', ?) "
                  u"ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + ? AS TEXT)"_s);
    query.addBindValue(QString::number(seconds));
    query.addBindValue(seconds);
    return run(query);
}

Json SandboxBook::setting(const QString &name) const
{
    QSqlQuery query(database());
    query.prepare(u"SELECT value FROM setting WHERE name = ?"_s);
    query.addBindValue(name);
    if (!run(query) || !query.next())
        return {};
    return Json::parse(query.value(0).toByteArray()).value_or(Json());
}

bool SandboxBook::setSetting(const QString &name, const Json &value)
{
    QSqlQuery query(database());
    query.prepare(
        u"INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    query.addBindValue(name);
    query.addBindValue(QString::fromUtf8(value.toBytes()));
    return run(query);
}

} // namespace counterfoil
