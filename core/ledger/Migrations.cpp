// SPDX-License-Identifier: GPL-3.0-or-later
#include "Migrations.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

const std::vector<QStringList> &ledgerMigrations()
{
    static const std::vector<QStringList> steps{
        // 0 -> 1. Money in minor units with its number of decimals beside it, so that the books can be read
        // without this
        // program's currency table. Times are milliseconds since 1970, UTC.
        {uR"(CREATE TABLE invoice (
                id INTEGER PRIMARY KEY,
                reference TEXT NOT NULL UNIQUE,
                account_id TEXT NOT NULL,
                account_name TEXT NOT NULL,
                gateway TEXT NOT NULL,
                method TEXT NOT NULL,
                channel TEXT NOT NULL CHECK (channel IN ('hosted', 'direct')),
                currency TEXT NOT NULL,
                minor_units INTEGER NOT NULL,
                decimals INTEGER NOT NULL,
                email TEXT NOT NULL,
                customer_name TEXT NOT NULL,
                description TEXT NOT NULL,
                fields TEXT NOT NULL,
                state TEXT NOT NULL,
                remote_id TEXT NOT NULL DEFAULT '',
                remote_status TEXT NOT NULL DEFAULT '',
                pay_link TEXT NOT NULL DEFAULT '',
                error_code TEXT NOT NULL DEFAULT '',
                error_message TEXT NOT NULL DEFAULT '',
                opened_at INTEGER NOT NULL,
                changed_at INTEGER NOT NULL,
                checked_at INTEGER
            ) STRICT)"_s,
            u"CREATE INDEX invoice_by_time ON invoice (opened_at)"_s,
            u"CREATE INDEX invoice_by_state ON invoice (state, opened_at)"_s, uR"(CREATE TABLE event (
                id INTEGER PRIMARY KEY,
                invoice INTEGER NOT NULL REFERENCES invoice (id),
                at INTEGER NOT NULL,
                kind TEXT NOT NULL,
                source TEXT NOT NULL,
                state TEXT NOT NULL,
                remote_id TEXT NOT NULL,
                remote_status TEXT NOT NULL,
                error_code TEXT NOT NULL,
                message TEXT NOT NULL,
                answer TEXT
            ) STRICT)"_s,
            u"CREATE INDEX event_by_invoice ON event (invoice, id)"_s,
            u"CREATE TRIGGER event_never_changes BEFORE UPDATE ON event "
            "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"_s,
            u"CREATE TRIGGER event_never_goes BEFORE DELETE ON event "
            "BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END"_s,
            u"CREATE TRIGGER invoice_never_goes BEFORE DELETE ON invoice "
            "BEGIN SELECT RAISE(ABORT, 'invoices are never deleted'); END"_s,
            // REPLACE INTO deletes without asking the triggers above.
            u"CREATE TRIGGER event_never_replaced BEFORE INSERT ON event "
            "WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id) "
            "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"_s,
            u"CREATE TRIGGER invoice_never_replaced BEFORE INSERT ON invoice "
            "WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.id OR reference = NEW.reference) "
            "BEGIN SELECT RAISE(ABORT, 'invoices are never replaced'); END"_s},
        // 1 -> 2. What a customer pays by beside a link, and why an answer is doubted.
        {u"ALTER TABLE invoice ADD COLUMN coin_address TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE invoice ADD COLUMN coin TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE invoice ADD COLUMN coin_network TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE invoice ADD COLUMN confirmations INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE invoice ADD COLUMN confirmations_needed INTEGER NOT NULL DEFAULT 0"_s,
            u"ALTER TABLE invoice ADD COLUMN pay_form TEXT"_s,
            u"ALTER TABLE invoice ADD COLUMN warning TEXT NOT NULL DEFAULT ''"_s},
    };
    return steps;
}

} // namespace counterfoil
