// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether two texts mean the same customer. None of it proves that they do: e-mail and name only put
/// candidates in order, and hold a second sale back until somebody has looked.
namespace counterfoil {

/// An e-mail address as it is compared: without blanks and unseen characters, without the name before it
/// ("Anna <anna@example.com>") or "mailto:", HTML entities decoded, all in small letters, its domain without
/// a point at the end and in Unicode ("xn--bcher-kva.example" is "bücher.example"). What is no address is
/// only trimmed and made small.
QString emailKey(const QString &text);
bool isSameEmail(const QString &one, const QString &other);

/// A name as it is compared: case, blanks and accents' spelling left aside.
QString nameKey(const QString &text);

} // namespace counterfoil
