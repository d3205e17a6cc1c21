// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the module `counterfoil_phone` and the programs agree on (docs/decisions/0028-phone-numbers.md). Plain
// C: the module is loaded at run time, and nothing of libphonenumber's types goes over this border. All texts
// are ASCII and end with NUL.
namespace counterfoil::phonemodule {

enum Verdict : int {
    Unreadable, ///< no country has such a calling code, or there is none
    WrongLength, ///< too short or too long for that calling code
    UnknownBeginning, ///< of a right length, in a range that the library does not know
    Valid,
};

struct Answer {
    Verdict verdict;
    int callingCode; ///< 221; 0: there is none
    char national[32]; ///< digits without calling code and trunk prefix: "771234567"
    char e164[32]; ///< "+221771234567"; empty where it is unreadable
    char example[48]; ///< how mobile numbers of that country look: "+221 70 123 45 67"
    char exampleAtHome[48]; ///< "70 123 45 67"
};

/// `number`: signs of ASCII alone. `region`: ISO 3166-1 alpha-2, or "" for a number that begins with +.
using Read = void (*)(const char *number, const char *region, Answer *answer);
/// The calling code of a country, and examples of its numbers; everything else stays empty.
using Describe = void (*)(const char *region, Answer *answer);

// The names change with the struct: an older module is not found then, and plain rules do its work.
inline constexpr const char *readName = "counterfoil_phone_read_1";
inline constexpr const char *describeName = "counterfoil_phone_describe_1";

} // namespace counterfoil::phonemodule
