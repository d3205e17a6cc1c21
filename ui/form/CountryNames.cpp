// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountryNames.h"

#include "base/LocaleNames.h"
#include "methods/FieldCheck.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// English has two for some: that of ICU, and the one that Qt has for the territory.
Country called(const QString &code, const QLocale &locale)
{
    Country country{.code = code, .name = countryName(code, locale)};
    QStringList english{countryName(code, QLocale::c())};
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory != QLocale::AnyTerritory)
        english << QLocale::territoryToString(territory);
    for (const QString &name : std::as_const(english)) {
        if (name != country.name && name != code && !country.alsoCalled.contains(name))
            country.alsoCalled << name;
    }
    return country;
}

} // namespace

std::vector<Country> countriesByName(const QLocale &locale)
{
    // The check owns the list of codes: asked for every pair of letters, it gives the list away, and the two
    // can never differ.
    Field field;
    field.kind = FieldKind::Country;
    std::vector<Country> countries;
    countries.reserve(250);
    for (char16_t first = u'A'; first <= u'Z'; ++first) {
        for (char16_t second = u'A'; second <= u'Z'; ++second) {
            const QString code = QString(QChar(first)) + QChar(second);
            if (checkField(field, code, {}))
                countries.push_back(called(code, locale));
        }
    }
    const QCollator order(locale);
    std::sort(countries.begin(), countries.end(), [&order](const Country &one, const Country &other) {
        return order.compare(one.name, other.name) < 0;
    });
    return countries;
}

QString countryCode(const std::vector<Country> &countries, const QString &typed)
{
    const QString text = typed.simplified();
    const auto means = [&text](const Country &country) {
        return text.compare(country.code, Qt::CaseInsensitive) == 0
            || text.compare(country.name, Qt::CaseInsensitive) == 0
            || text.compare(countryLine(country), Qt::CaseInsensitive) == 0
            || country.alsoCalled.contains(text, Qt::CaseInsensitive);
    };
    const auto found = std::find_if(countries.begin(), countries.end(), means);
    return found == countries.end() ? QString() : found->code;
}

QString countryLine(const Country &country)
{
    return u"%1 (%2)"_s.arg(country.name, country.code);
}

} // namespace counterfoil
