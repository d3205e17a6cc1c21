// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayLink.h"

#include "base/WebAddress.h"
#include "methods/PlainCharacters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 32768;

tl::unexpected<Error> unsafe(const QString &why, const QString &detail)
{
    return failure(ErrorKind::Unknown, u"pay-link-unsafe"_s,
        //: %1 is a word for whoever helps: “url-loopback”.
        translatable("PayLink",
            "The gateway answered with a link that is not safe to show (%1). The sale may be there all the "
            "same: check it, and do not issue it again.")
            .arg(why),
        detail);
}

tl::unexpected<Error> missing()
{
    return failure(ErrorKind::Unknown, u"pay-link-missing"_s,
        //: A pay link is a web address where the customer pays.
        translatable("PayLink",
            "The gateway’s answer holds no pay link. The sale may be there all the same: check it, and do "
            "not issue it again."));
}

bool isBlank(QChar c)
{
    return c.isSpace() || isHidden(c.unicode());
}

QStringView withoutBlanksAround(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// A pair of quotes around the whole; one alone may be the link's own.
bool isQuoted(QStringView text)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 5> pairs{
        {{u'"', u'"'}, {u'\'', u'\''}, {u'“', u'”'}, {u'‘', u'’'}, {u'<', u'>'}}};
    return text.size() > 1 && std::any_of(pairs.begin(), pairs.end(), [text](const auto &pair) {
        return text.front() == pair.first && text.back() == pair.second;
    });
}

/// What surely is no part of a link: blanks and quotes around it. An "&" that was written for HTML is one
/// again.
QString tidied(QStringView text)
{
    text = withoutBlanksAround(text);
    while (isQuoted(text))
        text = withoutBlanksAround(text.sliced(1, text.size() - 2));
    static const QRegularExpression ampersand(
        u"&(?:amp|#0*38|#x0*26);"_s, QRegularExpression::CaseInsensitiveOption);
    QString link = text.toString();
    return link.replace(ampersand, u"&"_s); // once: what was written twice stays written once
}

/// A link without slashes ("bitcoin:bc1q...") says by its scheme alone what it is; "shop.example:8443" is
/// none.
bool isKnownWithoutSlashes(const QString &scheme)
{
    static const QStringList known{u"bitcoin"_s, u"bitcoincash"_s, u"bitcoin-cash"_s, u"bch"_s, u"litecoin"_s,
        u"dogecoin"_s, u"dash"_s, u"zcash"_s, u"monero"_s, u"ethereum"_s, u"tron"_s, u"tether"_s, u"solana"_s,
        u"cardano"_s, u"web+cardano"_s, u"ripple"_s, u"xrp"_s, u"stellar"_s, u"web+stellar"_s, u"polkadot"_s,
        u"algorand"_s, u"cosmos"_s, u"tezos"_s, u"nano"_s, u"lightning"_s, u"lnurlp"_s, u"lnurlw"_s,
        u"lnurl"_s, u"liquidnetwork"_s, u"wc"_s, u"pay"_s, u"payto"_s, u"upi"_s, u"intent"_s, u"bezahlcode"_s,
        u"weixin"_s, u"alipay"_s, u"alipays"_s};
    return known.contains(scheme);
}

/// An intent names the scheme that is opened behind its "#".
bool isHarmfulIntent(const QUrl &link)
{
    static const QRegularExpression scheme(
        u"(?:^|;)scheme=([^;]*)"_s, QRegularExpression::CaseInsensitiveOption);
    auto matches = scheme.globalMatch(link.fragment(QUrl::FullyDecoded));
    while (matches.hasNext()) {
        if (isHarmfulScheme(matches.next().captured(1).trimmed().toLower()))
            return true;
    }
    return false;
}

bool isForPhone(const QUrl &link, const QString &text)
{
    const QString scheme = link.scheme();
    if (scheme.size() < 2 || scheme == u"http" || scheme == u"https" || isHarmfulScheme(scheme))
        return false;
    const qsizetype behind = scheme.size() + 1;
    const bool hasSlashes = QStringView(text).sliced(behind).startsWith(u"//");
    const bool saysSomething = text.size() > behind + (hasSlashes ? 2 : 0);
    return saysSomething && (hasSlashes || isKnownWithoutSlashes(scheme)) && link.password().isEmpty()
        && !isHarmfulIntent(link);
}

/// The scheme in small letters; empty where there is none.
QString schemeOf(const QString &text)
{
    static const QRegularExpression scheme(u"\\A([A-Za-z][A-Za-z0-9+.-]*):"_s);
    return scheme.match(text).captured(1).toLower();
}

bool hidesSomething(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(
        characters.begin(), characters.end(), [](char32_t c) { return isHidden(c) || !QChar::isPrint(c); });
}

/// A page's address; `longest` holds for what gateways make, not the 2,048 of what people type.
Result<QUrl> readPage(const QString &text)
{
    const auto page = readAnyAddress(text);
    if (!page)
        return unsafe(page.error().code, page.error().message.english());
    if (page->scheme() != u"https" && !(page->scheme() == u"http" && isLoopback(*page)))
        return unsafe(u"url-scheme"_s, u"The link must begin with https://."_s);
    return page;
}

Result<QUrl> readPhoneLink(QString text)
{
    text.replace(u' ', u"%20"_s); // "pn=Anna's Shop": apps write it so, and phones read it
    const QUrl link(withoutBareSigns(text), QUrl::StrictMode);
    if (!link.isValid())
        return unsafe(u"url-not-valid"_s, u"The link is damaged."_s);
    if (!isForPhone(link, text))
        return unsafe(u"url-scheme"_s, u"The link is for no page and no payment program."_s);
    return link;
}

Result<QUrl> readTidied(QString text)
{
    static const QRegularExpression barePercent(u"%(?![0-9A-Fa-f]{2})"_s);
    text.replace(barePercent, u"%25"_s);
    if (text.isEmpty())
        return missing();
    if (text.size() > longest)
        return unsafe(u"url-too-long"_s, u"The link has %1 characters."_s.arg(text.size()));
    if (hidesSomething(text))
        return unsafe(u"url-not-valid"_s, u"The link has characters that cannot be seen."_s);
    const QString scheme = schemeOf(text);
    const bool isPage = scheme.isEmpty() || scheme == u"https" || scheme == u"http";
    return isPage ? readPage(text) : readPhoneLink(text);
}

/// No customer could open it, and whoever tries here calls some service of this computer.
Result<QUrl> notOnThisComputer(Result<QUrl> link, const QUrl &gateway)
{
    if (link && isLoopback(*link) && !isLoopback(gateway))
        return unsafe(u"url-loopback"_s, u"The link leads to the computer it is opened on."_s);
    return link;
}

} // namespace

bool isForBrowser(const QUrl &link)
{
    return link.scheme() == u"https" || link.scheme() == u"http";
}

Result<QUrl> readPayLink(QStringView text)
{
    return readTidied(tidied(text));
}

Result<QUrl> readPayLink(QStringView text, const QUrl &gateway)
{
    return notOnThisComputer(readPayLink(text), gateway);
}

Result<QUrl> readPostAddress(QStringView text)
{
    auto link = readTidied(text.trimmed().toString()); // entities are decoded by who read the form
    if (link && !isForBrowser(*link))
        return unsafe(u"url-scheme"_s, u"A form goes to a page only."_s);
    return link;
}

Result<QUrl> readPostAddress(QStringView text, const QUrl &gateway)
{
    return notOnThisComputer(readPostAddress(text), gateway);
}

QString readCoinAddress(QStringView text)
{
    const QString address = tidied(text);
    // Letters and digits, and at most a coin's name with a colon before them. Anything else would make our QR
    // code lead wherever somebody likes.
    static const QRegularExpression form(u"\\A(?:([A-Za-z]{2,20}):)?[A-Za-z0-9]{4,120}\\z"_s);
    const auto match = form.match(address);
    const QString scheme = match.captured(1).toLower();
    const bool isCoins = match.hasMatch() && !isHarmfulScheme(scheme) && !scheme.startsWith(u"http");
    return isCoins ? address : QString();
}

} // namespace counterfoil
