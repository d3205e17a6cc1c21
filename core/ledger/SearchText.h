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

/// What a sale is found by in the index: one to three letters in a row, 21 bits each, the last one lowest;
/// or, with the highest bit set, four letters in a row of 15 bits each.
using Entry = quint64;

/// The entries of a sale's text, each once: every three letters in a row of each word, and the first one and
/// two letters of each word, and each sign; and the joins. Where a script writes no blanks, every letter
/// begins a word.
std::vector<Entry> entriesOf(const QString &searchText);
/// Of them, the joins: every four letters in a row with a sign among them. Signs join what is common by
/// itself
/// ("example", "Concert") to what nobody has ("example.con").
std::vector<Entry> joinsOf(const QString &searchText);
/// As the index reads them: divided by blanks.
QString indexText(const std::vector<Entry> &entries);

class Sample;

/// What somebody typed, ready to be looked for.
class Wanted {
public:
    explicit Wanted(const QString &typed);

    /// Nothing that could be looked for: it matches every sale.
    bool isEmpty() const { return m_words.empty(); }
    /// For the index: it answers with every sale that matches, and some that do not. By the sample only those
    /// entries are looked for that narrow it.
    QString indexExpression(const Sample &sample) const;
    /// A word is found where one of its spellings is part of the sale's text (“1.204,50” is 1204.50, too).
    const std::vector<QStringList> &words() const { return m_words; }

private:
    std::vector<QStringList> m_words;
};

} // namespace counterfoil::searching
