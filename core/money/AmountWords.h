// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Money.h"

#include <QLocale>
#include <QString>

namespace counterfoil {

/// The amount in words of the locale's language, so that a slip of the keyboard is seen: "Fifteen and
/// 04/100 US dollars", "One thousand five hundred West African CFA francs", "Zero point zero zero two BTC".
/// Numbers and the names of currencies are ICU's (CLDR). Empty for a language whose words nobody has checked,
/// and for amounts below zero.
QString amountInWords(const Money &amount, const QLocale &locale = QLocale());

} // namespace counterfoil
