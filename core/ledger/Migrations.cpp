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
        // 2 -> 3. An invoice's id becomes its place in the list: the moment in milliseconds times 2^20, so
        // that the table, each index and the search all lie in the list's order. (A moment that no clock
        // shows takes the first or last place there is: above all old ids, and within 64 bits.) What the
        // gateway says about the money, and what needs a person. Search texts are filled in after this
        // (LedgerFile).
        {u"PRAGMA defer_foreign_keys = ON"_s, u"DROP TRIGGER event_never_changes"_s,
            u"CREATE TEMP TABLE place (old INTEGER PRIMARY KEY, new INTEGER NOT NULL)"_s,
            u"INSERT INTO place SELECT id, moment * 1048576 - 1 + row_number() OVER (PARTITION BY moment "
            "ORDER BY opened_at, id) FROM (SELECT id, opened_at, min(max(opened_at, 4096), 8796093022206) "
            "AS moment FROM invoice)"_s,
            u"UPDATE event SET invoice = (SELECT new FROM place WHERE old = invoice) WHERE invoice IN "
            "(SELECT old FROM place)"_s,
            u"UPDATE invoice SET id = (SELECT new FROM place WHERE old = id)"_s, u"DROP TABLE place"_s,
            u"CREATE TRIGGER event_never_changes BEFORE UPDATE ON event "
            "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"_s,
            u"ALTER TABLE invoice ADD COLUMN settlement TEXT"_s,
            u"ALTER TABLE invoice ADD COLUMN seen TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE invoice ADD COLUMN needs_person INTEGER NOT NULL DEFAULT 0"_s,
            u"UPDATE invoice SET needs_person = 1 WHERE state IN ('unknown', 'withheld', 'chargeback')"_s,
            u"ALTER TABLE invoice ADD COLUMN search TEXT NOT NULL DEFAULT ''"_s,
            u"CREATE VIRTUAL TABLE invoice_search USING fts5(entries, content = '', detail = 'none', "
            "columnsize = 0, tokenize = 'ascii')"_s,
            u"DROP INDEX invoice_by_state"_s, u"CREATE INDEX invoice_by_state ON invoice (state)"_s,
            u"CREATE INDEX invoice_by_account ON invoice (account_id)"_s,
            u"CREATE INDEX invoice_by_method ON invoice (method)"_s,
            u"CREATE INDEX invoice_figures ON invoice (currency, decimals, state, account_id, method, "
            "minor_units)"_s,
            u"CREATE INDEX invoice_needing ON invoice (needs_person) WHERE needs_person = 1"_s,
            u"CREATE INDEX invoice_by_remote_id ON invoice (remote_id) WHERE remote_id <> ''"_s,
            u"CREATE INDEX invoice_by_number ON invoice (CASE WHEN json_valid(fields) THEN "
            "json_extract(fields, '$.payment_id') END) WHERE CASE WHEN json_valid(fields) THEN "
            "json_extract(fields, '$.payment_id') END IS NOT NULL"_s},
        // 3 -> 4. The search index knows four letters in a row with a sign among them. They are added to it
        // after this (LedgerFile); no table changes.
        {},
        // 4 -> 5. What shook a sale, and what was paid in the sale's minor units: 0 while nobody has paid,
        // NULL
        // where somebody has and it is not known how much. Sales whose gateway stated amounts are gone
        // through
        // after this (LedgerFile).
        {u"ALTER TABLE invoice ADD COLUMN doubt TEXT NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE invoice ADD COLUMN paid_units INTEGER DEFAULT 0"_s,
            u"UPDATE invoice SET paid_units = minor_units WHERE state IN ('paid', 'authorised')"_s,
            u"DROP INDEX invoice_figures"_s,
            u"CREATE INDEX invoice_figures ON invoice (currency, decimals, state, account_id, method, "
            "minor_units, paid_units)"_s},
        // 5 -> 6. What puts the words beside it into another language (LocalizedText::toStored); NULL where
        // nothing can be, as in all that was written before. The words themselves stay English.
        {u"ALTER TABLE invoice ADD COLUMN warning_translatable TEXT"_s,
            u"ALTER TABLE invoice ADD COLUMN error_translatable TEXT"_s,
            u"ALTER TABLE event ADD COLUMN message_translatable TEXT"_s},
        // 6 -> 7. The newest amounts of a currency, without looking at a sale's line: what is usual.
        {u"CREATE INDEX invoice_amounts ON invoice (currency, id, account_id, state, decimals, minor_units) "
         "WHERE state <> 'refused'"_s},
        // 7 -> 8. One change of an event is let through, for a customer who wants to be forgotten (erase()):
        // texts and numbers of the gateway's answer may become "(erased)", and the words one fixed sentence.
        // The shape of the answer, its other values and all other columns stay.
        // And what became paid when, for a till's takings of a day.
        {u"CREATE INDEX invoice_paid ON invoice (changed_at) WHERE state IN ('paid', 'authorised')"_s,
            u"DROP TRIGGER event_never_changes"_s,
            uR"(CREATE TRIGGER event_never_changes BEFORE UPDATE ON event WHEN NOT coalesce(
                NEW.id IS OLD.id AND NEW.invoice IS OLD.invoice AND NEW.at IS OLD.at
                AND NEW.kind IS OLD.kind AND NEW.source IS OLD.source AND NEW.state IS OLD.state
                AND NEW.remote_id IS OLD.remote_id AND NEW.remote_status IS OLD.remote_status
                AND NEW.error_code IS OLD.error_code
                AND ((NEW.message IS OLD.message AND NEW.message_translatable IS OLD.message_translatable)
                    OR NEW.message = 'The words named a customer whose data was erased.')
                AND (NEW.answer IS OLD.answer OR CASE WHEN json_valid(OLD.answer) AND json_valid(NEW.answer)
                    THEN (SELECT count(*) FROM json_tree(OLD.answer))
                        = (SELECT count(*) FROM json_tree(NEW.answer))
                    AND NOT EXISTS (SELECT 1 FROM
                        (SELECT row_number() OVER (ORDER BY id) AS n, key, type, atom
                            FROM json_tree(OLD.answer)) AS past
                        JOIN (SELECT row_number() OVER (ORDER BY id) AS n, key, type, atom
                            FROM json_tree(NEW.answer)) AS present ON present.n = past.n
                        WHERE present.key IS NOT past.key OR (present.atom IS NOT '(erased)'
                            AND (present.type IS NOT past.type OR present.atom IS NOT past.atom))) ELSE 0 END)
            , 0) BEGIN SELECT RAISE(ABORT, 'events are never changed'); END)"_s},
    };
    return steps;
}

} // namespace counterfoil
