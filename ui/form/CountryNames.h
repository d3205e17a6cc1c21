// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace counterfoil {

struct Country {
    QString code; ///< ISO 3166-1, two letters
    QString name; ///< in the language of the list
    QStringList alsoCalled = {}; ///< in English, where that is not the name: "Côte d’Ivoire", "Ivory Coast"
};

/// The countries that the check takes, by name, in the order of the language's own letters. Takes
/// milliseconds: make the list when it is needed.
std::vector<Country> countriesByName(const QLocale &locale = QLocale());

/// The country's two letters for one of its names, its two letters, or a line of the list ("Germany (DE)"),
/// in any case; empty where `typed` is none of these.
QString countryCode(const std::vector<Country> &countries, const QString &typed);

/// A line of the list: "Germany (DE)".
QString countryLine(const Country &country);

} // namespace counterfoil
