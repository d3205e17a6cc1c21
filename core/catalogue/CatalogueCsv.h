// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CatalogueFile.h"
#include "Csv.h"

namespace counterfoil {

/// What of a CSV file cannot be taken, and where.
struct CsvProblem {
    qint64 line = 0; ///< of the file, from 1
    QString column; ///< as the file's first line calls it; empty: the whole line
    Error error;
};

/// What a CSV file comes to, before or after it was imported.
struct CsvReport {
    csv::Form form;
    qint64 fresh = 0; ///< lines that are new
    qint64 changed = 0; ///< lines that change a record
    qint64 same = 0; ///< lines that say what is saved already
    qint64 wrong = 0; ///< lines that cannot be taken
    std::vector<CsvProblem> problems = {}; ///< the first of them, at most 500
    QStringList ignored = {}; ///< columns that mean nothing here
    bool isDone = false; ///< the catalogue was changed by it
};

struct CsvOrder {
    enum class Mode {
        Preview, ///< changes nothing
        WholeFile, ///< all of it, or with the first wrong line nothing
        GoodLines, ///< without the wrong lines, which the person has seen
    };
    Mode mode = Mode::Preview;
    std::optional<TextEncoding> encoding = {}; ///< what the person knows better than the guess
    /// Told how much of the work is done, from 0 to 1000; false cancels it (csv-cancelled), and nothing was
    /// changed.
    std::function<bool(int)> progress = {};
};

/// A file with a line of column names, in any order: number, name, barcode (several in a cell on lines of
/// their own), price with currency, price CODE for each currency, method, system, note. A line is about the
/// item with its number. Where nothing has that, it is about the only one with its barcode and its name,
/// which gets the number; the only one with its barcode that has another name makes the line wrong
/// (saved-duplicate). Without a number it is about the one with its barcode, or of a file without such a
/// column about the only one with its name. Else it is a new one. Columns that the file does not have leave
/// what is saved as it is. Amounts are read as AmountReadings do: one that can be read in two ways is wrong.
/// One transaction: nothing is half imported. Errors, kind Input: those of csv::read(), csv-columns.
Result<CsvReport> importItems(CatalogueFile &file, QIODevice &csv, const CsvOrder &order);
/// The same: number, name, email, phone, language, note. A line is about the customer with its number, else
/// with its e-mail address.
Result<CsvReport> importCustomers(CatalogueFile &file, QIODevice &csv, const CsvOrder &order);

/// Writes all of them, as importing reads them: UTF-8 with a byte-order mark, for spreadsheets. Returns how
/// many. Errors: csv-cancelled, csv-write, and CatalogueFile's.
Result<qint64> exportItems(
    CatalogueFile &file, QIODevice &csv, QChar separator, const std::function<bool(int)> &progress = {});
Result<qint64> exportCustomers(
    CatalogueFile &file, QIODevice &csv, QChar separator, const std::function<bool(int)> &progress = {});

} // namespace counterfoil
