// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterfoil {

struct Country {
    QString code; ///< ISO 3166-1, two letters
    QString name; ///< in English
};

/// The countries that the check takes, by name. Takes milliseconds: make the list when it is needed.
std::vector<Country> countriesByName();

/// The country's two letters for its name, its two letters, or a line of the list ("Germany (DE)"), in any
/// case; empty where `typed` is none of these.
QString countryCode(const std::vector<Country> &countries, const QString &typed);

/// A line of the list: "Germany (DE)".
QString countryLine(const Country &country);

} // namespace counterfoil
