// SPDX-License-Identifier: GPL-3.0-or-later
#include "KindChecks.h"
#include "LooseJson.h"

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

namespace {

// Half of what Json::parse reads: request and ledger wrap what was typed once more.
constexpr int deepestData = 32;

/// What no name or address has: markup, and signs that nobody knows.
bool isNoText(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return isMarkup(c) || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse;
}

/// What is neither a letter, mark or digit of any script, nor a blank, nor the punctuation of names and
/// addresses.
bool isUnusualInAName(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other: // emoji, dingbats
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
        return c != u'+' && c != u'`' && c != 0x00B0; // "Flat 3 + 4", "O`Neil", "N° 5"
    default:
        return false;
    }
}

QString firstOf(QStringView text, bool (*matches)(char32_t))
{
    const QList<uint> characters = text.toUcs4();
    const auto found = std::find_if(characters.begin(), characters.end(), matches);
    return found == characters.end() ? QString() : QChar::fromUcs4(*found).operator QStringView().toString();
}

/// What was probably meant, ready to be copied; nothing that may be a card's.
LocalizedText correction(QStringView text)
{
    constexpr qsizetype mostShown = 120;
    const QString meant = correctedJson(text);
    if (meant.isEmpty())
        return {};
    if (meant.size() > mostShown || holdsCardNumber(meant))
        //: The straight quotes of "name":"text" are what it is about.
        return translatable("TextChecks", "Names and texts need straight quotes: \"name\":\"text\".");
    //: %1: a JSON object, {"order":"1001"}, to be copied.
    return translatable("TextChecks", "Names and texts need straight quotes. Write: %1").arg(meant);
}

bool isCodeCharacter(QChar c)
{
    return c > u' ' && c < QChar(0x7F) && !isMarkup(c.unicode()) && c != u'"' && c != u'\\';
}

} // namespace

Result<Reading> text(QStringView text, const QStringList &usual)
{
    if (const QString sign = firstOf(text, isNoText); !sign.isEmpty())
        return wrong(u"symbol"_s,
            //: %1: one character.
            translatable(
                "TextChecks", "“%1” cannot stand here. Use letters, digits and ordinary punctuation.")
                .arg(sign));
    const QString typed = text.toString();
    if (usual.contains(typed))
        return Value(typed);
    if (const QString sign = firstOf(text, isUnusualInAName); !sign.isEmpty())
        return Reading(typed,
            {u"symbol"_s,
                //: %1: one character.
                translatable(
                    "TextChecks", "“%1” is sent as typed; some gateways and banks do not take such signs.")
                    .arg(sign)});
    if (!isAny(text, isLetterOrDigit))
        return Reading(typed,
            {u"no-letters"_s,
                translatable("TextChecks",
                    "There is no letter or digit in it. It is sent as typed; some gateways refuse that.")});
    return Value(typed);
}

Result<Reading> description(QStringView text)
{
    return Value(text.toString());
}

Result<Reading> jsonObject(QStringView text)
{
    const auto parsed = Json::parse(text.toUtf8());
    if (!parsed) {
        const JsonError &error = parsed.error();
        //: %1, %2: numbers. %3: the reason, a sentence (context Json).
        const LocalizedText message =
            translatable("TextChecks", "This is not valid JSON: line %1, character %2: %3")
                .arg(error.line, error.column, error.reason);
        const LocalizedText right = correction(text);
        return wrong(u"json-not-valid"_s, right.isEmpty() ? message : message + u' ' + right);
    }
    if (!parsed->isObject())
        return wrong(u"json-not-an-object"_s,
            translatable("TextChecks",
                "This is JSON, but not an object. Write names and values in braces, such as "
                "{\"order\":\"1001\"}."));
    if (parsed->depth() > deepestData)
        return wrong(u"json-too-deep"_s,
            translatable("TextChecks",
                "This is nested deeper than %n level(s), which gateways do not read. Make it flatter.",
                nullptr, deepestData));
    return Value(*parsed);
}

Result<Reading> choice(const QStringList &choices, QStringView text)
{
    if (!choices.contains(text))
        return wrong(u"not-a-choice"_s,
            //: %1: what was typed. %2: a list.
            translatable("TextChecks", "“%1” is not known here. Choose one of: %2.")
                .arg(text.left(40), listed(choices)));
    return Value(text.toString());
}

Result<Reading> coin(QStringView text, const QStringList &known)
{
    if (!std::all_of(text.begin(), text.end(), isCodeCharacter) || !isAny(text, isLetterOrDigit))
        return wrong(u"coin-form"_s,
            translatable("TextChecks",
                "This is no coin’s code. Write coin and network with a low line between them and no blanks, "
                "such as USDT_polygon."));
    const QString typed = text.toString();
    if (known.contains(typed))
        return Value(typed);
    const auto alike = std::find_if(known.begin(), known.end(),
        [text](const QString &each) { return text.compare(each, Qt::CaseInsensitive) == 0; });
    if (alike != known.end())
        return Reading(typed,
            {u"coin-capitals"_s,
                //: %1, %2: a coin's code in two spellings, USDT_polygon and usdt_polygon.
                translatable("TextChecks", "The gateway’s documents write it %1; “%2” is sent as typed.")
                    .arg(*alike, text)});
    // TOKEN_network is all that the documents show of a list that is not public (gateways.md A.8).
    const auto parts = text.split(u'_');
    const bool fits = parts.size() == 2 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        return !part.isEmpty()
            && std::all_of(part.begin(), part.end(), [](QChar c) { return isDigit(c) || isLatinLetter(c); });
    });
    if (fits)
        return Value(typed);
    return Reading(typed,
        {u"coin-form"_s,
            translatable("TextChecks",
                "“%1” is sent as typed. The gateway’s list of coins is not public; its documents write coin "
                "and network with a low line between them, such as USDT_polygon.")
                .arg(text.left(40))});
}

Result<Reading> personalId(QStringView text)
{
    QString number = text.toString(); // as it stands on papers: 458.610.245-31
    number.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'/'; });
    if (!allDigits(number) || number.size() != 11)
        return wrong(u"personal-id-form"_s,
            translatable("TextChecks",
                "The identity number has exactly 11 digits and nothing else; this has %n character(s).",
                nullptr, number.size()));
    return Value(number);
}

namespace {

/// A program's "15.040" is 15.04; a person at the command line may have meant fifteen thousand.
Reading withThousandsInDoubt(const Money &money, QStringView text, const CheckContext &context)
{
    constexpr qsizetype group = 3;
    const auto parts = text.split(context.numbers.decimalMark);
    const bool doubtful = context.numbers.byPrograms && parts.size() == 2 && parts[1].size() == group
        && allDigits(parts[1]) && allDigits(parts[0]) && parts[0].size() <= group
        && !parts[0].startsWith(u'0') && money.currency().usualDecimals() < group;
    return doubtful ? Reading(money,
               {u"amount-read-as"_s,
                   //: %1: what was typed, "15.040". %2: the amount, "15.04 USD".
                   translatable("TextChecks", "“%1” is read as %2.").arg(text, money.display())})
                    : Reading(money);
}

} // namespace

Result<Reading> amount(QStringView text, const CheckContext &context)
{
    // Without a known currency the decimals cannot be judged; the currency's own error says what is wrong.
    const Currency currency = context.currency.value_or(*Currency::find(u"USD"));
    auto money = Money::parse(text, currency, context.numbers);
    if (!money)
        return tl::unexpected(money.error());
    if (!money->isPositive())
        return wrong(u"amount-not-positive"_s,
            translatable("TextChecks", "The amount is zero. A sale needs an amount above zero."));
    const int decimals = money->currency().decimals();
    const int usual = money->currency().usualDecimals();
    if (decimals > usual)
        return Reading(*money,
            {u"amount-decimals"_s,
                //: %1: a coin, "XMR". %2: the usual number of decimals.
                translatable("TextChecks",
                    "%1 with %n decimal(s) is sent as typed. %2 or fewer are usual; the gateway may round "
                    "it.",
                    nullptr, decimals)
                    .arg(money->currency().code(), usual)});
    return withThousandsInDoubt(*money, text, context);
}

Result<Reading> currency(const QStringList &choices, QStringView text)
{
    const QString code = text.toString().toUpper();
    const auto known = Currency::find(code);
    if (!known || !choices.contains(code))
        return wrong(u"currency-not-taken"_s,
            //: %1: what was typed as a currency. %2: a list of currencies' codes.
            translatable("TextChecks", "“%1” is not taken by this method. It takes %2.")
                .arg(text.left(20), listed(choices)));
    return Value(*known);
}

} // namespace counterfoil::checks
