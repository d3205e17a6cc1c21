// SPDX-License-Identifier: GPL-3.0-or-later
#include "SaleLink.h"

#include "methods/CardBrand.h"
#include "methods/PlainCharacters.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView scheme = "counterfoil:";
constexpr QByteArrayView action = "new"; // where a browser looks for a computer's name
constexpr QStringView byWireName = u"set.";
constexpr qsizetype mostShown = 40;

tl::unexpected<Error> refusal(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

/// A name from outside, as it may be shown; a card number is not repeated.
QString shown(const QString &name)
{
    const QString plain = plainLine(name, mostShown);
    return holdsCardNumber(name) || plain.isEmpty() ? u"?"_s : plain;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// Nothing where a percent sign stands alone, or the bytes are no UTF-8 text.
std::optional<QString> decoded(QByteArrayView bytes)
{
    QByteArray plain;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '%') {
            plain += bytes[at];
            continue;
        }
        const int high = at + 2 < bytes.size() ? hexDigit(bytes[at + 1]) : -1;
        const int low = high >= 0 ? hexDigit(bytes[at + 2]) : -1;
        if (low < 0)
            return std::nullopt;
        plain += static_cast<char>(high * 16 + low);
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(plain);
    if (decoder.hasError() || text.contains(QChar(0)))
        return std::nullopt;
    return text.replace(u"\r\n"_s, u"\n"_s); // as links write line breaks
}

/// What stands behind "counterfoil://new?"; nothing where the link is another one.
std::optional<QByteArrayView> queryOf(QByteArrayView link)
{
    QByteArrayView rest = link.sliced(scheme.size());
    if (rest.startsWith("//"))
        rest = rest.sliced(2);
    const qsizetype mark = rest.indexOf('?');
    QByteArrayView place = mark < 0 ? rest : rest.first(mark);
    if (place.endsWith('/'))
        place = place.chopped(1);
    if (place.compare(action, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    return mark < 0 ? QByteArrayView() : rest.sliced(mark + 1);
}

tl::unexpected<Error> badEncoding(const QString &name)
{
    //: %1: a name within a link: “note”.
    return refusal(u"link-encoding"_s,
        translatable("SaleLink",
            "“%1” in the link is not written as links are: UTF-8, and a percent sign only before two "
            "hexadecimal digits. Nothing was filled in.")
            .arg(shown(name)));
}

/// Without those a sale would be another one: an empty value is one that a script forgot to set.
bool mayNotBeEmpty(const QString &name)
{
    return name == u"account" || name == u"method" || name == u"amount" || name == u"currency";
}

Result<void> take(const QString &name, const QString &text, SaleLink *sale)
{
    const QStringList known = saleLinkNames();
    const bool isWireName = name.startsWith(byWireName) && name.size() > byWireName.size();
    if (!isWireName && !known.contains(name)) {
        sale->leftOut.push_back(
            //: %1: a name that a link has.
            translatable("SaleLink", "“%1” is nothing that this program knows in a link.").arg(shown(name)));
        return {};
    }
    if (text.trimmed().isEmpty()) {
        if (!mayNotBeEmpty(name))
            return {};
        return refusal(u"link-empty"_s,
            //: %1: a name within a link: “amount”.
            translatable("SaleLink", "“%1” in the link is empty. Nothing was filled in.").arg(name));
    }
    QString *place = name == u"account" ? &sale->account : name == u"method" ? &sale->method : nullptr;
    if (place ? !place->isEmpty() : sale->text(name) != nullptr)
        return refusal(u"link-given-twice"_s,
            //: %1: a name within a link: “amount”.
            translatable("SaleLink",
                "“%1” stands twice in the link, and nobody can tell which is meant. Nothing was filled in.")
                .arg(shown(name)));
    if (name == u"amount" && !isLinkAmount(text))
        return linkAmountUnreadable();
    if (place)
        *place = text.trimmed();
    else
        sale->texts.emplace_back(name, text);
    return {};
}

} // namespace

const QString *SaleLink::text(QStringView name) const
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [name](const auto &named) { return named.first == name; });
    return found == texts.end() ? nullptr : &found->second;
}

QStringList saleLinkNames()
{
    return {
        u"amount"_s, u"currency"_s, u"method"_s, u"account"_s, u"note"_s, u"email"_s, u"name"_s, u"phone"_s};
}

bool isLinkAmount(QStringView text)
{
    const auto isDigits = [](QStringView part) {
        return !part.isEmpty()
            && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? isDigits(text) : isDigits(text.first(point)) && isDigits(text.sliced(point + 1));
}

tl::unexpected<Error> linkAmountUnreadable()
{
    return refusal(u"link-amount"_s,
        translatable("SaleLink",
            "The amount in the link cannot be read. In links it has digits and a point, such as 15.04. "
            "Nothing was filled in."));
}

bool isSaleLink(QByteArrayView argument)
{
    return argument.size() >= scheme.size()
        && argument.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) == 0;
}

Result<SaleLink> readSaleLink(const QByteArray &link)
{
    if (link.size() > longestSaleLink)
        return refusal(u"link-too-long"_s,
            translatable("SaleLink", "The link is too long: more than %1 bytes. Nothing was filled in.")
                .arg(longestSaleLink));
    const auto query = isSaleLink(link) ? queryOf(link) : std::nullopt;
    if (!query)
        return refusal(u"link-unknown"_s,
            translatable("SaleLink",
                "This program knows no such link. One that fills in a sale is "
                "counterfoil://new?amount=15.04&currency=USD. Nothing was filled in."));
    if (query->contains('#')) // what a browser would leave out without a word
        return refusal(u"link-encoding"_s,
            translatable("SaleLink",
                "The link has a “#”, behind which links have no more values. Write %23 where it belongs to "
                "a text. Nothing was filled in."));
    SaleLink sale;
    for (qsizetype at = 0; at < query->size();) {
        const qsizetype end = query->indexOf('&', at);
        const QByteArrayView piece = end < 0 ? query->sliced(at) : query->sliced(at, end - at);
        at = end < 0 ? query->size() : end + 1;
        if (piece.isEmpty())
            continue;
        const qsizetype equals = piece.indexOf('=');
        const auto name = decoded(equals < 0 ? piece : piece.first(equals));
        if (!name)
            return badEncoding({});
        const auto text = equals < 0 ? QString() : decoded(piece.sliced(equals + 1));
        if (!text)
            return badEncoding(*name);
        if (const auto taken = take(*name, *text, &sale); !taken)
            return tl::unexpected(taken.error());
    }
    return sale;
}

QByteArray writeSaleLink(const SaleLink &sale)
{
    QByteArray link = scheme.toByteArray() + "//" + action.toByteArray();
    char separator = '?';
    const auto add = [&link, &separator](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        link += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(text);
        separator = '&';
    };
    add(u"account"_s, sale.account);
    add(u"method"_s, sale.method);
    for (const auto &[name, text] : sale.texts)
        add(name, text);
    return link;
}

} // namespace counterfoil
