// SPDX-License-Identifier: GPL-3.0-or-later
#include "PastedText.h"

#include "base/WebAddress.h"
#include "methods/PlainCharacters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace counterfoil::pasted {

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(QChar c)
{
    return isHidden(c.unicode()) || c == QChar(0x00AD) || c == QChar(0x180E) || c == QChar(0x200C)
        || c == QChar(0x200D) || c == QChar(0x2800) || c == QChar(0x3164);
}

bool isBlank(QChar c)
{
    return c.isSpace() || isInvisible(c);
}

QStringView withoutBlanksAround(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

/// One pair of quotes around the whole of it, and the blanks within.
QStringView bare(QStringView typed)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 10> quotes{
        {{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'“', u'”'}, {u'„', u'“'}, {u'”', u'”'}, {u'‘', u'’'},
            {u'«', u'»'}, {u'»', u'«'}, {u'‚', u'‘'}}};
    const QStringView text = withoutBlanksAround(typed);
    if (text.size() < 2)
        return text;
    const bool isQuoted = std::any_of(quotes.begin(), quotes.end(),
        [text](const auto &pair) { return text.front() == pair.first && text.back() == pair.second; });
    return isQuoted ? withoutBlanksAround(text.sliced(1, text.size() - 2)) : text;
}

/// "API-KEY: 0d8d..." is a line of the documents, copied whole. No key has a blank behind a colon.
QStringView withoutHeaderName(QStringView text)
{
    // By hand: a regular expression would copy a key.
    for (const QStringView name : {QStringView(u"API-KEY"), QStringView(u"API_KEY"), QStringView(u"APIKEY"),
             QStringView(u"API KEY"), QStringView(u"DPAY_SECURE"), QStringView(u"DPAY_CLIENT")}) {
        if (!text.startsWith(name, Qt::CaseInsensitive))
            continue;
        const QStringView behind = withoutBlanksAround(text.sliced(name.size()));
        if (behind.startsWith(u':') || behind.startsWith(u'='))
            return withoutBlanksAround(behind.sliced(1));
    }
    return text;
}

bool isMasked(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return u"*•●∙·⋅…⬤"_s.contains(c); });
}

tl::unexpected<Error> wrong(const QString &code, const LocalizedText &what)
{
    return failure(ErrorKind::Input, code,
        //: It: the key. Follows on a sentence that says what is wrong with it.
        what + LocalizedText(u' ')
            + translatable("PastedText", "Copy it again from the gateway’s profile page."));
}

qsizetype placeOf(QStringView text, bool (*matches)(QChar))
{
    const auto *found = std::find_if(text.begin(), text.end(), matches);
    return found == text.end() ? 0 : found - text.begin() + 1;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029);
}

bool isUnseen(QChar c)
{
    return isInvisible(c) || c.category() == QChar::Other_Control;
}

bool isStrangeInKeys(QChar c)
{
    return c <= u' ' || c >= QChar(0x7F);
}

bool isNoHeaderText(QChar c)
{
    return c < u' ' || c >= QChar(0x7F);
}

bool isStrangeInIds(QChar c)
{
    const bool usual = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
        || u"._-:/"_s.contains(c);
    return !usual;
}

} // namespace

QString name(QStringView typed)
{
    QString text = bare(typed).toString();
    // Joiners are letters' business in some scripts; they stay between letters.
    text.removeIf([](QChar c) { return isInvisible(c) && c != QChar(0x200C) && c != QChar(0x200D); });
    return text.simplified();
}

Result<QUrl> address(QStringView typed)
{
    const QStringView text = bare(typed);
    if (text.isEmpty())
        return failure(ErrorKind::Input, u"url-not-valid"_s,
            //: %1: what somebody typed.
            translatable(
                "PastedText", "“%1” is not a web address. Write it in full, such as https://pay.example.")
                .arg(typed.left(60).toString()));
    return readWebAddress(text);
}

Text clientId(QStringView typed)
{
    const QString text = bare(withoutHeaderName(bare(typed))).toString();
    const qsizetype place = placeOf(text, isStrangeInIds);
    if (place == 0 || !unsendable(text).isEmpty()) // which says more
        return {text, {}};
    return {text,
        //: %1: a number, counted from 1; so in all of "Character %1 ...".
        translatable("PastedText",
            "Character %1 of the client id is none that such numbers mostly have; it is sent as typed.")
            .arg(place)};
}

LocalizedText unsendable(QStringView clientId)
{
    const qsizetype place = placeOf(clientId, isNoHeaderText);
    if (place == 0)
        return {};
    return translatable("PastedText",
        "Character %1 of the client id is a control character, or no letter or sign of an English keyboard: "
        "it cannot be sent. Copy it again from the gateway’s profile page.")
        .arg(place);
}

Result<Key> key(QStringView typed)
{
    const QStringView text = bare(withoutHeaderName(bare(typed)));
    if (text.isEmpty())
        return wrong(u"key-missing"_s, translatable("PastedText", "There is no key."));
    if (isMasked(text))
        return wrong(u"key-masked"_s,
            //: The page: the gateway's profile page.
            translatable("PastedText", "These are dots in place of the key: the page was asked to hide it."));
    if (placeOf(text, isLineEnd) > 0)
        return wrong(
            u"key-lines"_s, translatable("PastedText", "There is more than one line; a key is one."));
    if (const qsizetype place = placeOf(text, isUnseen); place > 0)
        return wrong(u"key-hidden-character"_s,
            translatable("PastedText",
                "Character %1 of the key cannot be seen (a mark without a width, or a control character).")
                .arg(place));
    Key key{SecretText(text.toString())};
    if (const qsizetype place = placeOf(text, isStrangeInKeys); place > 0)
        key.warning = translatable("PastedText",
            "Character %1 of the key is a blank, or no letter or sign of an English keyboard. If the gateway "
            "turns the key away, copy it again.")
                          .arg(place);
    return key;
}

} // namespace counterfoil::pasted
