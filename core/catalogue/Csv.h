// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvBytes.h"
#include "base/Result.h"

#include <QIODevice>
#include <QStringList>

#include <functional>

// Tables as text files: RFC 4180, as spreadsheets and cash registers write them.
namespace counterfoil::csv {

/// How a file is written, as far as its content tells.
struct Form {
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u',';
    bool isGuessed =
        false; ///< the encoding: nothing in the file proves it, and its letters may come out wrong
};

/// Looks through all of the file; it stands at its begin afterwards. The separator is the comma, semicolon or
/// tab that is most often in the first line outside quotes. `encoding`: what a person knows better. Errors,
/// kind Input: csv-empty, csv-binary, csv-encoding (UTF-32); csv-unavailable where it cannot be read.
Result<Form> formOf(QIODevice &file, std::optional<TextEncoding> encoding = {});

struct Row {
    qint64 line = 1; ///< the file's line on which it begins; cells may have line breaks
    QStringList cells;
};

/// Reads the rows one after the other, until `take` answers false; lines without any sign are passed over.
/// `read`: told after each chunk how many bytes of the file were read; false ends it with csv-cancelled.
/// Errors, kind Input: csv-quote (a quote that is not closed, or text behind one: its line is named),
/// csv-long (a cell of more than 100,000 characters), csv-encoding, csv-cancelled; csv-unavailable.
Result<void> read(QIODevice &file, const Form &form, const std::function<bool(const Row &)> &take,
    const std::function<bool(qint64)> &read = {});

/// A row as a line of a file, its end (CR LF) with it. Cells that a spreadsheet would take for a formula (= +
/// - @ or a wide one of these, a tab or a line break first) get an apostrophe before them, and so does one
/// that begins with an apostrophe. So does such a sign within a cell, behind what parts cells in a program
/// that was told another separator: a comma, semicolon, tab, quote or line break. restored() takes exactly
/// that off again.
QString line(const QStringList &cells, QChar separator);
QString restored(const QString &cell);

} // namespace counterfoil::csv
