// SPDX-License-Identifier: GPL-3.0-or-later
#include "KindChecks.h"
#include "base/WebAddress.h"

#include <QHostAddress>

#include <string_view>

namespace counterfoil::checks {

using namespace Qt::StringLiterals;

namespace {

// ISO 3166-1 alpha-2, officially assigned codes (249), in alphabetical order.
constexpr std::u16string_view countries =
    u"ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUC"
    u"V"
    u"CWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILI"
    u"M"
    u"INIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVM"
    u"W"
    u"MXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRS"
    u"S"
    u"STSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

bool isMailCharacter(QChar c)
{
    return isDigit(c) || isLatinLetter(c) || u"!#$%&'*+-/=?^_`{|}~."_s.contains(c);
}

/// Labels of letters, digits and inner hyphens; at least two; the last one not a number.
bool isMailDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    if (labels.size() < 2 || domain.size() > 253)
        return false;
    const auto good = [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && std::all_of(label.begin(), label.end(),
                [](QChar c) { return isDigit(c) || isLatinLetter(c) || c == u'-'; });
    };
    return std::all_of(labels.begin(), labels.end(), good) && labels.last().size() >= 2
        && !allDigits(labels.last());
}

tl::unexpected<Error> notAnEmail(const LocalizedText &why)
{
    return wrong(u"email-not-valid"_s,
        why + u' ' + translatable("ContactChecks", "An e-mail address looks like anna@example.com."));
}

} // namespace

Result<Reading> email(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 0)
        return wrong(u"email-not-valid"_s,
            translatable("ContactChecks", "An e-mail address has an @: anna@example.com."));
    if (at == 0 || at == text.size() - 1)
        return notAnEmail(
            translatable("ContactChecks", "There must be a name before and a domain behind the @."));
    const QStringView name = text.left(at);
    if (name.size() > 64)
        return notAnEmail(
            translatable("ContactChecks", "The part before the @ is longer than 64 characters."));
    const auto *odd = std::find_if_not(name.begin(), name.end(), isMailCharacter);
    if (odd != name.end())
        //: %1: one character.
        return notAnEmail(translatable("ContactChecks", "“%1” cannot stand before the @.")
                              .arg(QStringView(odd, name.end()).left(1)));
    if (name.startsWith(u'.') || name.endsWith(u'.') || name.contains(u".."_s))
        return notAnEmail(translatable("ContactChecks", "A point stands at a place where none may be."));

    QString domain = text.sliced(at + 1).toString();
    const bool ascii = std::all_of(domain.begin(), domain.end(), [](QChar c) { return c.unicode() < 128; });
    if (!ascii) // bücher.example is written xn--bcher-kva.example on the wire
        domain = QString::fromLatin1(QUrl::toAce(domain));
    if (!isMailDomain(domain))
        return notAnEmail(
            //: %1: what was typed behind the @ of an e-mail address.
            translatable("ContactChecks", "“%1” is not a domain.").arg(text.sliced(at + 1).left(60)));
    return Value(QString(name.toString() + u'@' + domain));
}

Result<Reading> ipv4(QStringView text)
{
    const auto parts = text.split(u'.');
    const auto good = [](QStringView part) {
        const bool leadingZero = part.size() > 1 && part.startsWith(u'0'); // read as octal by some
        return !part.isEmpty() && part.size() <= 3 && allDigits(part) && !leadingZero && part.toInt() <= 255;
    };
    if (parts.size() == 4 && std::all_of(parts.begin(), parts.end(), good))
        return Value(text.toString());
    if (text.contains(u':') && QHostAddress(text.toString()).protocol() == QAbstractSocket::IPv6Protocol)
        return wrong(u"ip-version"_s,
            translatable("ContactChecks",
                "This is an IPv6 address; the gateway takes IPv4 only, such as 203.0.113.7."));
    return wrong(u"ip-form"_s,
        translatable("ContactChecks",
            "An IPv4 address is four numbers from 0 to 255 with points, such as 203.0.113.7."));
}

Result<Reading> url(QStringView text)
{
    auto address = readAnyAddress(text);
    if (!address)
        return tl::unexpected(address.error());
    const QString scheme = address->scheme();
    if (scheme == u"https" || (scheme == u"http" && isLoopback(*address)))
        return Value(std::move(*address));
    const LocalizedText message = scheme == u"http"
        ? translatable("ContactChecks",
            "The address begins with http://: what goes there can be read and changed on the way. It is sent "
            "as typed.")
        //: %1: the first letters of a web address, "shopapp".
        : translatable("ContactChecks",
            "The address begins with %1://, which a browser may not know. It is sent as typed.")
              .arg(scheme.left(20));
    return Reading(std::move(*address), {scheme == u"http" ? u"url-not-secure"_s : u"url-scheme"_s, message});
}

Result<Reading> country(QStringView text)
{
    const QString code = text.toString().toUpper();
    bool known = false;
    for (std::size_t at = 0; at < countries.size() && !known; at += 2)
        known = code == QStringView(countries.substr(at, 2));
    if (code == u"XK") // in use by card networks and banks, but of no official standing in the list
        return Reading(code,
            {u"country-unofficial"_s,
                translatable(
                    "ContactChecks", "XK (Kosovo) is not in the list of ISO 3166-1; it is sent as typed.")});
    if (!known)
        return wrong(u"country-unknown"_s,
            translatable("ContactChecks",
                "“%1” is not a country code. Use the two letters of ISO 3166-1, such as DE for Germany.")
                .arg(text.left(20)));
    return Value(code);
}

Result<Reading> postcode(QStringView text)
{
    const QString code = text.toString().toUpper();
    const bool onlyHyphens = std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'-'; });
    if (isAny(text, isMarkup) || (!isAny(text, isLetterOrDigit) && !onlyHyphens))
        return wrong(u"postcode-form"_s,
            translatable("ContactChecks",
                "A postcode has letters A-Z, digits, blanks or hyphens, such as 90210 or SW1A 1AA."));
    const bool usual = std::all_of(text.begin(), text.end(),
        [](QChar c) { return isDigit(c) || isLatinLetter(c) || c == u' ' || c == u'-'; });
    if (onlyHyphens) // not every country has postcodes
        return Reading(code,
            {u"no-letters"_s,
                //: "It": what was typed as a postcode.
                translatable("ContactChecks", "It is sent as typed; some gateways refuse that.")});
    if (!usual || text.size() < 2 || text.size() > 12)
        return Reading(code,
            {u"postcode-form"_s,
                translatable("ContactChecks",
                    "This is sent as typed. Postcodes mostly have 2 to 12 letters A-Z, digits, blanks or "
                    "hyphens, such as 90210 or SW1A 1AA.")});
    return Value(code);
}

} // namespace counterfoil::checks
