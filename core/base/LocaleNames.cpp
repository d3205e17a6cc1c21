// SPDX-License-Identifier: GPL-3.0-or-later
#include "LocaleNames.h"

#include <algorithm>
#include <array>
#include <string>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

namespace counterfoil {

namespace {

/// As ICU names locales; QLocale calls the one without a country "C".
QByteArray icuName(const QLocale &locale)
{
    return locale.language() == QLocale::C ? QByteArrayLiteral("en") : locale.name().toLatin1();
}

bool isLetters(const QString &code, qsizetype count)
{
    return code.size() == count
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

QString countryName(const QString &code, const QLocale &locale)
{
    if (!isLetters(code, 2))
        return code;
    std::array<char16_t, 128> name{}; // the longest is half as long
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray region = QByteArray("und_").append(code.toLatin1());
    const int32_t length = uloc_getDisplayCountry(region.constData(), icuName(locale).constData(),
        name.data(), static_cast<int32_t>(name.size()), &error);
    const bool isKnown = U_SUCCESS(error) && error != U_STRING_NOT_TERMINATED_WARNING && length > 0;
    return isKnown ? QString::fromUtf16(name.data(), length) : code;
}

QString currencyName(const QString &code, const QLocale &locale)
{
    if (!isLetters(code, 3))
        return code;
    const std::u16string text = code.toStdU16String();
    int32_t length = 0;
    UErrorCode error = U_ZERO_ERROR;
    const char16_t *name =
        ucurr_getName(text.c_str(), icuName(locale).constData(), UCURR_LONG_NAME, nullptr, &length, &error);
    return U_SUCCESS(error) && name && length > 0 ? QString::fromUtf16(name, length) : code;
}

} // namespace counterfoil
