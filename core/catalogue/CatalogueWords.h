// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How saved items and customers are found by what somebody types (docs/decisions/0036-catalogue.md).
namespace counterfoil::catalogue {

/// The words of a text as the index has them: letters and digits apart ("A4" is "a" and "4"), without
/// capitals, accents and widths. Of scripts without blanks between words each letter begins one.
QStringList wordsOf(const QString &text);

/// What goes into the index for a record with those texts: each word once, blanks between them.
QString indexText(const QStringList &texts);

/// What is looked for: each of them begins a word of what is found. Empty where nothing was typed that could
/// be looked for; eight at most.
QStringList typedWords(const QString &typed);

/// Those for the index, which answers with the records that have all of them.
QString matchExpression(const QStringList &typedWords);
/// Whether a record with that index text has all of them.
bool hasAll(const QString &indexText, const QStringList &typedWords);

/// A number of ours as it is compared: "A-12" is "a-12".
QString numberKey(const QString &number);

} // namespace counterfoil::catalogue
