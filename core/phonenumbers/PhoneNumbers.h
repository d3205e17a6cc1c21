// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

/// What is known of a phone number: Google's libphonenumber, and what this program knows better. It never
/// says that a number cannot be: plans of numbers change faster than lists of them.
struct PhoneNumber {
    enum class Verdict {
        Unreadable, ///< no country has such a calling code
        WrongLength, ///< for its calling code
        UnknownBeginning, ///< it may be younger than the list
        Valid,
    };
    Verdict verdict = Verdict::Unreadable;
    int callingCode = 0; ///< 221; 0: none is known
    QString e164; ///< "+221771234567"; empty where it is unreadable
    QString example; ///< of that country, as one writes it abroad: "+221 70 123 45 67"; may be empty
    QString exampleAtHome; ///< "70 123 45 67"; may be empty
};

/// Reads a number of digits 0 to 9, blanks and + - . / ( ). `region` (ISO 3166-1 alpha-2) says whose national
/// numbers it is to be read as; empty for one that begins with +. Nothing where the list of numbers is not at
/// hand, which the log says once. The first call of a program loads a library; the others are quick. From any
/// thread.
std::optional<PhoneNumber> readPhoneNumber(const QString &text, const QString &region);
/// Calling code and examples of a country's numbers alone.
std::optional<PhoneNumber> phoneNumbersOf(const QString &region);

} // namespace counterfoil
