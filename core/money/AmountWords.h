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

/// The same as it stands within a sentence, without a capital: "fifteen and 04/100 US dollars".
QString amountWithinSentence(const Money &amount, const QLocale &locale = QLocale());

/// The amount as speech engines read it well: figures without groups, and the currency's name: "12 euros 50",
/// "15 US dollars 04", "0.002 BTC" with all decimals that a coin's amount needs. In a language whose words
/// nobody has checked, and below zero, the code stands for the name.
QString spokenAmount(const Money &amount, const QLocale &locale = QLocale());

} // namespace counterfoil
