// SPDX-License-Identifier: GPL-3.0-or-later
#include "PhoneModule.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <phonenumbers/phonenumberutil.h>
#include <string>
#include <string_view>

// The module: libphonenumber behind two functions. Nothing else of the house is in it.

namespace {

using counterfoil::phonemodule::Answer;
using counterfoil::phonemodule::Verdict;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

template <std::size_t Size>
void copy(char (&target)[Size], const std::string &text)
{
    const std::size_t count = std::min(text.size(), Size - 1);
    std::memcpy(target, text.data(), count);
    target[count] = '\0';
}

std::string format(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat how)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, how, &text);
    return text;
}

void describe(const std::string &region, Answer &answer)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    PhoneNumber example;
    if (library.GetExampleNumberForType(region, PhoneNumberUtil::MOBILE, &example)
        || library.GetExampleNumber(region, &example)) {
        copy(answer.example, format(example, PhoneNumberUtil::INTERNATIONAL));
        copy(answer.exampleAtHome, format(example, PhoneNumberUtil::NATIONAL));
    }
}

Verdict verdictOn(const PhoneNumber &number)
{
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    if (library.IsValidNumber(number))
        return Verdict::Valid;
    switch (library.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY:
        return Verdict::UnknownBeginning;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return Verdict::Unreadable;
    default:
        return Verdict::WrongLength;
    }
}

Verdict parse(const std::string &text, const std::string &region, PhoneNumber &number)
{
    const auto error = PhoneNumberUtil::GetInstance()->Parse(text, region, &number);
    return error == PhoneNumberUtil::NO_PARSING_ERROR ? verdictOn(number) : Verdict::Unreadable;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(
        text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Countries dial abroad by 000, 011, 009 or 8-10, but people write 00 everywhere; and who copies a number
/// from a list has its own country's calling code without any sign. Another country's is not looked for:
/// among any ten digits of a slip one in ten or so is some country's number.
Verdict parseAsFromAbroad(const std::string &text, const std::string &home, PhoneNumber &number)
{
    constexpr std::size_t shortest = 10;
    std::string digits = digitsOf(text);
    if (text.find('+') != std::string::npos)
        return Verdict::Unreadable;
    const int own = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(home);
    if (digits.starts_with("00"))
        digits.erase(0, 2);
    else if (own == 0 || !digits.starts_with(std::to_string(own)))
        return Verdict::Unreadable;
    return digits.size() < shortest ? Verdict::Unreadable : parse('+' + digits, "ZZ", number);
}

} // namespace

extern "C" void counterfoil_phone_describe_1(const char *region, Answer *answer)
{
    *answer = {};
    answer->callingCode = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region);
    describe(region, *answer);
}

extern "C" void counterfoil_phone_read_1(const char *text, const char *region, Answer *answer)
{
    *answer = {};
    const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
    const std::string home = *region == '\0' ? "ZZ" : region;
    PhoneNumber number;
    Verdict verdict = parse(text, home, number);
    if (verdict != Verdict::Valid) {
        PhoneNumber other;
        if (parseAsFromAbroad(text, home, other) == Verdict::Valid) {
            number = other;
            verdict = Verdict::Valid;
        }
    }
    answer->verdict = verdict;
    if (verdict == Verdict::Unreadable)
        return;
    answer->callingCode = number.country_code();
    std::string national;
    library.GetNationalSignificantNumber(number, &national);
    copy(answer->national, national);
    copy(answer->e164, format(number, PhoneNumberUtil::E164));
    std::string itsRegion;
    if (library.GetCountryCodeForRegion(home) == number.country_code())
        itsRegion = home; // of several that share a calling code
    else
        library.GetRegionCodeForCountryCode(number.country_code(), &itsRegion);
    describe(itsRegion, *answer);
}
