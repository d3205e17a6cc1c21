// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueMigrations.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

const std::vector<QStringList> &catalogueMigrations()
{
    static const std::vector<QStringList> steps{
        // 0 -> 1. A record's place is where it stands in the list: what is sold or saved goes to its end, so
        // the
        // newest that match are the first that the index finds from there. `words` is what the index was
        // given, as it wants it back. Prices: "EUR 2 1250" a line: code, decimals, minor units.
        {uR"(CREATE TABLE item (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                place INTEGER NOT NULL UNIQUE,
                number TEXT NOT NULL,
                number_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                name_key TEXT NOT NULL,
                barcodes TEXT NOT NULL,
                prices TEXT NOT NULL,
                method TEXT NOT NULL,
                payment_system TEXT NOT NULL,
                note TEXT NOT NULL,
                words TEXT NOT NULL
            ) STRICT)"_s,
            u"CREATE INDEX item_by_name ON item (name_key)"_s, uR"(CREATE TABLE barcode (
                code TEXT NOT NULL,
                item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
                PRIMARY KEY (code, item)
            ) STRICT, WITHOUT ROWID)"_s,
            u"CREATE INDEX barcode_by_item ON barcode (item)"_s, uR"(CREATE TABLE customer (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                place INTEGER NOT NULL UNIQUE,
                number TEXT NOT NULL,
                number_key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                email TEXT NOT NULL,
                email_key TEXT NOT NULL,
                phone TEXT NOT NULL,
                language TEXT NOT NULL,
                note TEXT NOT NULL,
                words TEXT NOT NULL
            ) STRICT)"_s,
            u"CREATE INDEX customer_by_email ON customer (email_key) WHERE email_key <> ''"_s,
            // Beginnings of up to 12 letters have lists of their own: what is longer is nearly one record's.
            u"CREATE VIRTUAL TABLE item_search USING fts5(words, content = '', detail = 'none', "
            "columnsize = 0, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12')"_s,
            u"CREATE VIRTUAL TABLE customer_search USING fts5(words, content = '', detail = 'none', "
            "columnsize = 0, tokenize = 'ascii', prefix = '1 2 3 4 5 6 7 8 9 10 11 12')"_s},
    };
    return steps;
}

} // namespace counterfoil
