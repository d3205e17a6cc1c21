// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The marks of Unicode that tell which way text is read. Nobody sees them.
namespace counterfoil {

/// Whether it is a letter of a script that is written from the right.
bool isFromRight(QChar sign);
/// With isolates (FSI … PDI) about it, which keep its direction apart from that of the sentence it comes
/// into.
QString isolated(const QString &value);
/// Without those that turn the text about them. Isolates stay where each ends within the text: they are ours,
/// or do no harm.
QString withoutTurns(QString text);
/// Isolates that a cut has left open end with the text.
QString isolatesClosed(QString text);
/// Without any of them, and without places to break (U+200B): pasted into a form, they would be part of a
/// reference, a link or a path.
QString forCopying(QString text);

} // namespace counterfoil
