// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <vector>

namespace counterfoil {

/// A part of a text: from one place up to, and without, another.
struct TextSpan {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// What a text says, and which part of the text each of its characters stands for.
struct TextReading {
    QString text = {};
    QList<TextSpan> places = {};

    void add(QStringView what, TextSpan place);
    /// What the characters from `from` to before `to` stand for; at least one.
    TextSpan span(qsizetype from, qsizetype to) const { return {places[from].from, places[to - 1].to}; }
};

/// What somebody may read in a text, as written first: with digits of any script as 0-9 and without
/// characters that cannot be seen, and then without percent signs and backslashes, up to four deep.
std::vector<TextReading> textReadings(const QString &text);

} // namespace counterfoil
