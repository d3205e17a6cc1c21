// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// Words of somebody else (a customer's name, a note) for a message: one line, without what cannot be seen,
/// at most `most` characters, and written so that no mail or chat program makes a link or an address of them.
/// What would be one is parted by a blank that everybody sees: "http: //evil. example", "anna@ example. com".
/// Signs without a width would not do: programs and browsers drop them, and follow the link.
QString outsideText(QStringView words, qsizetype most);

/// The shop's own words: one line, without what cannot be seen; they may be a web address ("shop.example"),
/// but no link of another kind.
QString ownText(QStringView words, qsizetype most);

/// The value within a sentence of that language: one that is written in the other direction stays apart from
/// it.
QString withinSentence(const QString &value, const QString &language);

} // namespace counterfoil
