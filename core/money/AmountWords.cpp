// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountWords.h"

#include "base/DirectionMarks.h"
#include "base/LocalizedText.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/plurrule.h>
#include <unicode/rbnf.h>
#include <unicode/ucurr.h>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString text(const icu::UnicodeString &words)
{
    return QString::fromUtf16(words.getBuffer(), words.length());
}

struct Speech {
    QLocale::Language language = QLocale::AnyLanguage;
    icu::Locale locale;
    std::unique_ptr<icu::RuleBasedNumberFormat> numbers;
    std::unique_ptr<icu::PluralRules> plurals;
};

/// Null for a language of which ICU has no words, or whose words nobody has read.
std::unique_ptr<Speech> newSpeech(QLocale::Language language)
{
    constexpr std::array known{QLocale::English, QLocale::French, QLocale::Ukrainian, QLocale::Russian,
        QLocale::Hindi, QLocale::Arabic};
    if (std::find(known.begin(), known.end(), language) == known.end())
        return nullptr;
    auto speech = std::make_unique<Speech>();
    speech->language = language;
    speech->locale = icu::Locale(QLocale::languageToCode(language).toLatin1().constData());
    UErrorCode status = U_ZERO_ERROR;
    speech->numbers =
        std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, speech->locale, status);
    speech->plurals.reset(icu::PluralRules::forLocale(speech->locale, status));
    return U_SUCCESS(status) ? std::move(speech) : nullptr;
}

/// The same as last time where it is the same language: ICU takes milliseconds to read its rules, and a
/// person waits for each key.
const Speech *speechOf(QLocale::Language language)
{
    thread_local std::unique_ptr<Speech> last;
    if (!last || last->language != language)
        last = newSpeech(language);
    return last.get();
}

/// ICU writes the hundreds of Arabic in two words with the numeral's ending; they are one word.
QString withArabicHundreds(QString words)
{
    constexpr std::array<std::array<QStringView, 2>, 7> hundreds{{{u"ثلاثة مائة", u"ثلاثمائة"},
        {u"أربعة مائة", u"أربعمائة"}, {u"خمسة مائة", u"خمسمائة"}, {u"ستة مائة", u"ستمائة"},
        {u"سبعة مائة", u"سبعمائة"}, {u"ثمانية مائة", u"ثمانمائة"}, {u"تسعة مائة", u"تسعمائة"}}};
    for (const auto &[apart, together] : hundreds)
        words.replace(apart.toString(), together.toString());
    return words;
}

/// Whole numbers only: what ICU spells of fractions is a double's noise.
QString spelled(const Speech &speech, qint64 number, bool isFeminine)
{
    const QLocale::Language language = speech.language;
    const bool hasGenders = language != QLocale::English && language != QLocale::Hindi;
    const icu::UnicodeString rules =
        isFeminine ? u"%spellout-cardinal-feminine" : u"%spellout-cardinal-masculine";
    icu::UnicodeString words;
    icu::FieldPosition nowhere;
    UErrorCode status = U_ZERO_ERROR;
    if (hasGenders)
        speech.numbers->format(static_cast<int64_t>(number), rules, words, nowhere, status);
    else
        speech.numbers->format(static_cast<int64_t>(number), words, nowhere, status);
    if (U_FAILURE(status))
        return {};
    // Soft hyphens, which ICU has in some words, and the hyphens between them stay ICU's.
    QString read = text(words).remove(QChar(0x00AD));
    return language == QLocale::Arabic ? withArabicHundreds(read) : read;
}

/// What decides a plural form is the end of a number, and whether it is a million or more; kept whole, so
/// that no floating point is near an amount.
int32_t endOf(qint64 count)
{
    constexpr qint64 million = 1'000'000;
    return static_cast<int32_t>(count < million ? count : million + count % million);
}

/// "US dollars": CLDR's, in the form that the number asks for; the code where it has no name.
QString nameOf(const Speech &speech, const QString &code, qint64 count, bool hasFraction)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    std::string form;
    const bool isEnglish = qstrcmp(speech.locale.getLanguage(), "en") == 0;
    (isEnglish && hasFraction ? icu::UnicodeString(u"other") : speech.plurals->select(endOf(count)))
        .toUTF8String(form);
    const char16_t *name = ucurr_getPluralName(reinterpret_cast<const UChar *>(code.utf16()),
        speech.locale.getName(), nullptr, form.c_str(), &length, &status);
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && name ? QString::fromUtf16(name, length)
                                                                          : code;
}

/// Whether the currency's name is feminine, so that "one" and "two" before it are.
bool isFeminine(const Speech &speech, const QString &code)
{
    if (speech.language == QLocale::Russian || speech.language == QLocale::Ukrainian) {
        // An adjective or the noun itself; which one is feminine, ICU's own name of one tells.
        const QString first = nameOf(speech, code, 1, false).section(u' ', 0, 0);
        return first.endsWith(QChar(0x0430)) || first.endsWith(QChar(0x044F)); // а, я
    }
    constexpr std::array french{u"CZK", u"DKK", u"EGP", u"FKP", u"GBP", u"GIP", u"HRK", u"HTG", u"IDR",
        u"INR", u"ISK", u"LBP", u"LKR", u"MOP", u"MUR", u"MVR", u"NOK", u"NPR", u"PKR", u"SCR", u"SDG",
        u"SEK", u"SHP", u"SSP", u"SYP", u"TRY", u"UAH"}; // read in CLDR's names
    return speech.language == QLocale::French
        && std::any_of(french.begin(), french.end(), [&code](const char16_t *each) { return code == each; });
}

/// "zero zero two": each digit by itself, as a coin's decimals are read out.
QString digitByDigit(const Speech &speech, const QString &digits)
{
    QStringList words;
    for (const QChar digit : digits)
        words += spelled(speech, digit.unicode() - u'0', false);
    return words.join(u' ');
}

/// The two sides of its decimal mark.
struct Parts {
    QString whole;
    QString fraction; ///< empty where it is nothing; a coin's without zeros at its end
};

Parts partsOf(const Money &amount)
{
    const QString digits = amount.decimalText();
    const qsizetype mark = digits.indexOf(u'.');
    Parts parts{mark < 0 ? digits : digits.left(mark), mark < 0 ? QString() : digits.sliced(mark + 1)};
    const auto isZero = [](QChar digit) { return digit == u'0'; };
    if (!amount.currency().isNational() || std::all_of(parts.fraction.begin(), parts.fraction.end(), isZero))
        while (parts.fraction.endsWith(u'0'))
            parts.fraction.chop(1);
    return parts;
}

} // namespace

QString amountWithinSentence(const Money &amount, const QLocale &locale)
{
    const Speech *speech = amount.minorUnits() < 0 ? nullptr : speechOf(locale.language());
    if (!speech)
        return {};
    const auto [digits, fraction] = partsOf(amount);
    const qint64 whole = digits.toLongLong();
    const bool isNational = amount.currency().isNational();

    const QString code = amount.currency().code();
    const QString name = isNational ? nameOf(*speech, code, whole, !fraction.isEmpty()) : code;
    const QString number = spelled(*speech, whole, isNational && isFeminine(*speech, code));
    if (number.isEmpty())
        return {};
    LocalizedText sentence;
    if (fraction.isEmpty()) {
        //: An amount in words. %1: a number in words ("fifteen"), %2: the currency ("US dollars").
        sentence = translatable("AmountWords", "%1 %2", "amount in words").arg(number, name);
    } else if (isNational) {
        const QString cents = fraction + u'/' + u'1' + QString(fraction.size(), u'0');
        //: An amount in words. %1: a number in words ("fifteen"), %2: the rest as a fraction ("04/100"), %3:
        //: the currency ("US dollars").
        sentence = translatable("AmountWords", "%1 and %2 %3").arg(number, cents, name);
    } else {
        //: An amount of a coin in words. %1: "zero", %2: the digits behind the decimal mark, one by one
        //: ("zero zero two"), %3: the coin ("BTC").
        sentence =
            translatable("AmountWords", "%1 point %2 %3").arg(number, digitByDigit(*speech, fraction), name);
    }
    return sentence.in(QLocale::languageToCode(speech->language));
}

QString amountInWords(const Money &amount, const QLocale &locale)
{
    QString words = amountWithinSentence(amount, locale);
    if (!words.isEmpty() && words[0].isLower())
        words[0] = words[0].toUpper();
    return words;
}

QString spokenAmount(const Money &amount, const QLocale &locale)
{
    const Speech *speech = amount.minorUnits() < 0 ? nullptr : speechOf(locale.language());
    const auto [whole, fraction] = partsOf(amount);
    const QString code = amount.currency().code();
    const bool isNational = amount.currency().isNational();
    if (!speech || !isNational) {
        // Digits behind a mark are read one by one. Of the marks of all languages, engines know these two.
        const QChar mark = NumberStyle::of(locale).decimalMark == u',' ? u',' : u'.';
        return (fraction.isEmpty() ? whole : QString(whole + mark + fraction)) + u' ' + code;
    }
    const QString name = nameOf(*speech, code, whole.toLongLong(), false);
    const LocalizedText sentence = fraction.isEmpty()
        ? translatable("AmountWords", "%1 %2", "amount in words").arg(whole, name)
        //: An amount that is read aloud by a speech engine: “12 euros 50”. %1: whole units (“12”), %2: the
        //: currency (“euros”), %3: the smaller units as digits (“50”, “04”).
        : translatable("AmountWords", "%1 %2 %3", "amount read aloud").arg(whole, name, fraction);
    // Marks of direction are for the eye: an engine may read them out, or stumble.
    return forCopying(sentence.in(QLocale::languageToCode(speech->language)));
}

} // namespace counterfoil
