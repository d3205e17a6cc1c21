// SPDX-License-Identifier: GPL-3.0-or-later
#include "KindChecks.h"
#include "base/TypedDigits.h"
#include "phonenumbers/PhoneNumbers.h"

#include <QRegularExpression>

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

namespace {

using Verdict = PhoneNumber::Verdict;

/// What keyboards, web pages and telephone books write for a blank and + - ( ) /.
QChar plainSign(QChar c)
{
    if (c.isSpace())
        return u' ';
    if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
        return u'-';
    switch (c.unicode()) {
    case 0xFF0B:
    case 0xFE62:
        return u'+';
    case 0xFF08:
        return u'(';
    case 0xFF09:
        return u')';
    case 0xFF0F:
        return u'/';
    case 0x00B7:
        return u'.';
    default:
        return c;
    }
}

/// The same number, of signs that every gateway can read.
std::optional<QString> plainNumber(QStringView text)
{
    auto plain = withAsciiDigits(text);
    if (!plain)
        return std::nullopt;
    for (QChar &c : *plain)
        c = plainSign(c);
    if (plain->startsWith(u"tel:"_s, Qt::CaseInsensitive)) // of a link
        plain = plain->sliced(4).trimmed();
    return plain;
}

/// Where "ext 5" begins, or "x5", "poste 5", "доб. 5"; the whole size where there is none.
qsizetype beginOfExtension(const QString &number)
{
    static const QRegularExpression extension(
        u"[ ,;]*(?:ext(?:ension|n)?|x|poste|int|доб|дод|#)[.:=]? *[0-9]{1,7}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = extension.match(number);
    return match.hasMatch() ? match.capturedStart() : number.size();
}

QString digitsOf(QStringView text)
{
    QString digits = text.toString();
    digits.removeIf([](QChar c) { return !isDigit(c); });
    return digits;
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c);
}

tl::unexpected<Error> wrongForm()
{
    return wrong(u"phone-form"_s,
        translatable("PhoneChecks",
            "A phone number has digits, blanks and a leading + only, such as +44 20 7946 0018."));
}

bool isRegion(const QString &code)
{
    return code.size() == 2 && std::all_of(code.begin(), code.end(), isLatinLetter);
}

/// Whose numbers a number without + is one of, as far as that is known; empty where it is not.
QString regionOf(const CheckContext &context)
{
    for (const QString &region : {context.systemCountry, context.country}) {
        if (isRegion(region))
            return region;
    }
    return {};
}

/// "Such numbers look like ..."; empty where no example is known.
LocalizedText exampleOf(const PhoneNumber &number)
{
    if (number.example.isEmpty())
        return {};
    //: Follows a sentence that says what is odd about a phone number. %1: an example with the country’s
    //: calling code, “+221 70 123 45 67”; %2: the same as it is written within the country, “70 123 45 67”.
    return u' '
        + translatable("PhoneChecks", "Such numbers look like %1, or %2 within the country.")
              .arg(number.example, number.exampleAtHome);
}

/// What is known of that number and should be known to who sends it.
Warning doubtOf(const PhoneNumber &number, const CheckContext &context)
{
    const QString code = u'+' + QString::number(number.callingCode);
    switch (number.verdict) {
    case Verdict::Unreadable:
        return {u"phone-unlikely"_s,
            translatable("PhoneChecks",
                "No country’s phone numbers are known to begin like this. It is sent all the same.")};
    case Verdict::WrongLength:
        return {u"phone-unlikely"_s,
            //: %1: a country’s calling code, “+221”.
            translatable("PhoneChecks", "This has too few or too many digits for a phone number of %1.")
                    .arg(code)
                + exampleOf(number)};
    case Verdict::UnknownBeginning:
        return {u"phone-unlikely"_s,
            //: %1: a country’s calling code, “+221”.
            translatable("PhoneChecks",
                "No phone number of %1 is known to begin like this; it may be newer than this program’s "
                "list.")
                    .arg(code)
                + exampleOf(number)};
    case Verdict::Valid:
        break;
    }
    if (!isRegion(context.systemCountry))
        return {};
    const auto expected = phoneNumbersOf(context.systemCountry);
    if (!expected || expected->callingCode == 0 || expected->callingCode == number.callingCode)
        return {};
    return {u"phone-country"_s,
        //: %1, %2: countries’ calling codes, “+33”, “+221”.
        translatable("PhoneChecks",
            "This is a phone number of %1; customers of this payment system have numbers of %2.")
                .arg(code, u'+' + QString::number(expected->callingCode))
            + exampleOf(*expected)};
}

/// How the gateway writes numbers itself, by its example: "+", "" (digits with the calling code), or nothing
/// where the example is no such number.
std::optional<QString> prefixLike(const QString &example, const QString &region)
{
    const auto plain = plainNumber(example);
    if (!plain || !std::all_of(plain->begin(), plain->end(), [](QChar c) {
            return isDigit(c) || u" +-.()"_s.contains(c);
        }))
        return std::nullopt;
    const QString digits = digitsOf(*plain);
    const auto abroad = readPhoneNumber(u'+' + digits, {});
    if (!abroad || abroad->verdict != Verdict::Valid)
        return std::nullopt;
    if (plain->startsWith(u'+'))
        return u"+"_s;
    // "771234567" may be Senegal's, and begins like a number of Russia. A country's own is no longer than
    // what its calling code leaves.
    const auto home = region.isEmpty() ? std::nullopt : readPhoneNumber(digits, region);
    const bool isNational = home && home->verdict == Verdict::Valid && home->e164 != u'+' + digits;
    return isNational ? std::nullopt : std::optional(QString());
}

/// The number as it is sent: as typed, unless the gateway's own example says more.
QString sentAs(const QString &typed, const PhoneNumber &number, const Field &field, const QString &region)
{
    const bool isKnown = number.verdict == Verdict::Valid || number.verdict == Verdict::UnknownBeginning;
    if (field.phoneForm != PhoneForm::LikeExample || !isKnown)
        return typed;
    const auto prefix = prefixLike(field.example, region);
    return prefix ? *prefix + number.e164.sliced(1) : typed;
}

/// "It is sent all the same", of a text that is hardly a phone number.
Warning oddForm()
{
    return {u"phone-form"_s,
        translatable("PhoneChecks",
            "This is sent as typed. Phone numbers mostly have digits, blanks and a leading + only, "
            "such as +44 20 7946 0018.")};
}

Result<Reading> numberIn(QStringView text, const Field &field, const CheckContext &context, Doubts doubts)
{
    const auto plain = plainNumber(text);
    if (!plain)
        return wrong(u"phone-form"_s,
            translatable(
                "PhoneChecks", "Digits of two scripts stand here. Type the number again with those of one."));
    const QString number = plain->left(beginOfExtension(*plain));
    const QString digits = digitsOf(number);
    if (digits.isEmpty() || isAny(*plain, isMarkup) || isAny(number, isLetter))
        return wrongForm();
    const bool isFromAbroad = digits.startsWith(u"00"_s) && !number.contains(u'+');
    const qsizetype count = isFromAbroad ? digits.size() - 2 : digits.size();
    if (count > 15) // E.164
        return wrong(u"phone-length"_s,
            //: %1: a number of digits.
            translatable("PhoneChecks", "A phone number has at most 15 digits; this has %1.").arg(count));
    if (count < 3) // nobody's number
        return wrong(u"phone-length"_s,
            //: %1: a number of digits.
            translatable("PhoneChecks", "A phone number has at least 3 digits; this has %1.").arg(count));
    const bool isUsual = number.size() == plain->size()
        && std::all_of(
            number.begin(), number.end(), [](QChar c) { return isDigit(c) || u" +-./()"_s.contains(c); });
    if (!isUsual || number.lastIndexOf(u'+') > 0)
        return Reading(*plain, oddForm());
    if (count < 5)
        return Reading(*plain,
            {u"phone-length"_s,
                //: %1: a number of digits.
                translatable(
                    "PhoneChecks", "This is sent as typed. Phone numbers have 5 to 15 digits; this has %1.")
                    .arg(count)});

    const QString region = regionOf(context);
    const bool isWanted = doubts == Doubts::Told || field.phoneForm == PhoneForm::LikeExample;
    if (!isWanted || (region.isEmpty() && !number.startsWith(u'+')))
        return Value(*plain);
    const auto known = readPhoneNumber(*plain, region);
    const bool isElsewhere = known && known->callingCode == 0 && !number.startsWith(u'+');
    if (!known || isElsewhere) // a country without numbers of its own
        return Value(*plain);
    return Reading(sentAs(*plain, *known, field, region), doubtOf(*known, context));
}

} // namespace

Result<Reading> phone(QStringView text, const Field &field, const CheckContext &context, Doubts doubts)
{
    auto reading = numberIn(text, field, context, doubts);
    if (reading || !field.isGuessed)
        return reading;
    // "Mobile money number" may ask for a name: only its title sounds like a phone number's.
    auto plain = checks::text(text, {});
    if (plain && plain->warning.isEmpty())
        plain->warning = oddForm();
    return plain;
}

} // namespace counterfoil::checks
