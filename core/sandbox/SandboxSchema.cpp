// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxSchema.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

// One list of statements for each version, carried out one after another from the version that the file has.
// What a version did never changes again; a file of a version that is not here is refused.
const QStringList toVersion1{
    u"CREATE TABLE invoice ("
    u" id INTEGER PRIMARY KEY AUTOINCREMENT, gateway TEXT NOT NULL, merchant INTEGER NOT NULL,"
    u" token TEXT NOT NULL UNIQUE, reference TEXT NOT NULL, method TEXT NOT NULL, direct INTEGER NOT NULL,"
    u" state TEXT NOT NULL, minor_units INTEGER NOT NULL, currency TEXT NOT NULL, email TEXT NOT NULL,"
    u" description TEXT NOT NULL, callback_data TEXT NOT NULL, success_url TEXT NOT NULL, failure_url TEXT "
    u"NOT NULL,"
    u" cancel_url TEXT NOT NULL, pending_url TEXT NOT NULL, customer_ip TEXT NOT NULL, country TEXT NOT NULL,"
    u" created INTEGER NOT NULL, changed INTEGER NOT NULL)"_s, // milliseconds since 1970, UTC
    u"CREATE INDEX invoice_reference ON invoice (reference)"_s,
    u"CREATE INDEX invoice_created ON invoice (created)"_s,
    u"CREATE INDEX invoice_payable ON invoice (created) WHERE state IN ('created', 'opened')"_s,
    u"CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
    // Real gateways do not begin at 1 either; a client must not take an id for a row number.
    u"INSERT INTO sqlite_sequence (name, seq) VALUES ('invoice', 1700)"_s,
};

// Gateway B: the merchant's numbers are unique there, and the gateway has a sign of its own for an invoice.
const QStringList toVersion2{
    u"ALTER TABLE invoice ADD COLUMN reference_unique INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE invoice ADD COLUMN tracking TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE invoice ADD COLUMN account TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE invoice ADD COLUMN status_url TEXT NOT NULL DEFAULT ''"_s,
    u"CREATE UNIQUE INDEX invoice_number ON invoice (gateway, merchant, reference) WHERE reference_unique = 1"_s,
    u"CREATE UNIQUE INDEX invoice_tracking ON invoice (tracking) WHERE tracking <> ''"_s,
};

// Clients write amounts of any number of decimals. Those from before are in their currency's usual ones.
const QStringList toVersion3{
    u"ALTER TABLE invoice ADD COLUMN decimals INTEGER"_s,
};

const std::array steps{&toVersion1, &toVersion2, &toVersion3};

int storedVersion(QSqlQuery &query)
{
    return query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : -1;
}

} // namespace

QString prepareSandboxSchema(QSqlDatabase &database)
{
    QSqlQuery query(database);
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s}) {
        if (!query.exec(pragma))
            return query.lastError().text();
    }
    query.finish();

    constexpr int version = static_cast<int>(steps.size());
    // Immediate: of two sandboxes that start on one new file, the second waits and then finds the tables.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return query.lastError().text();
    const int found = storedVersion(query);
    query.finish();
    if (found == version)
        return query.exec(u"COMMIT"_s) ? QString() : query.lastError().text();

    const bool known = found >= 0 && found < version;
    QString trouble = known ? QString() : u"version %1 of the file is not known"_s.arg(found);
    QStringList statements;
    for (int next = found; known && next < version; ++next)
        statements += *steps[static_cast<std::size_t>(next)];
    statements << u"PRAGMA user_version = %1"_s.arg(version);
    for (const QString &statement : std::as_const(statements)) {
        if (trouble.isEmpty() && !query.exec(statement))
            trouble = query.lastError().text();
    }
    if (!query.exec(trouble.isEmpty() ? u"COMMIT"_s : u"ROLLBACK"_s) && trouble.isEmpty())
        trouble = query.lastError().text();
    return trouble;
}

} // namespace counterfoil
