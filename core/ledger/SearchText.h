// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QString>
#include <QStringList>

#include <vector>

// How sales are found by what somebody types (docs/decisions/0018-search.md).
namespace counterfoil::searching {

/// The letters that matter: without capitals, accents and widths, blanks made one.
QString folded(const QString &text);

/// Everything a sale is found by, folded, a value a line, with a mark before each beginning of a word. Kept
/// with the sale.
QString textOf(const Invoice &invoice);

/// The index's entries of such a text, divided by blanks: every three letters in a row of each word, and the
/// first one and two letters of each word, and each sign. Where a script writes no blanks, every letter
/// begins a word.
QString entriesOf(const QString &searchText);

/// What somebody typed, ready to be looked for.
class Wanted {
public:
    explicit Wanted(const QString &typed);

    /// Nothing that could be looked for: it matches every sale.
    bool isEmpty() const { return m_words.empty(); }
    /// For the index: it answers with every sale that matches, and some that do not.
    QString indexExpression() const;
    /// A word is found where one of its spellings is part of the sale's text (“1.204,50” is 1204.50, too).
    const std::vector<QStringList> &words() const { return m_words; }

private:
    std::vector<QStringList> m_words;
};

} // namespace counterfoil::searching
