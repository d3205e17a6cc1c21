// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace counterfoil {

/// What a country (ISO 3166-1, two letters) is called in the locale's language: "Germany", "Allemagne". Its
/// code where it has no name there. The first name reads a part of ICU's data: not before one is needed.
QString countryName(const QString &code, const QLocale &locale = QLocale());
/// What a currency (ISO 4217) is called: "US Dollar", "dollar des États-Unis". Its code where it has no name.
QString currencyName(const QString &code, const QLocale &locale = QLocale());

} // namespace counterfoil
