// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonStoPayRules.h"

#include "Masking.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace counterfoil::nonstopay {

using namespace Qt::StringLiterals;

namespace {

constexpr Need never = Need::Never;
constexpr Need optional = Need::Optional;
constexpr Need direct = Need::Direct;
constexpr Need always = Need::Always;

// Columns: card (seeds/000), NFT (001), crypto (002), UPI (004). Crypto gives no marks, but 50002 to 50004
// demand the first three; NFT demands even those for direct sales only, but there is no invoice without an
// amount.
constexpr Rule table[] = {
    {u"email", Form::Mail, always, direct, always, always},
    {u"amount", Form::Amount, always, always, always, always},
    {u"devise", Form::Devise, always, always, always, always},
    {u"name", Form::Words, direct, direct, never, optional},
    {u"address1", Form::Words, direct, direct},
    {u"address2", Form::Words, direct, direct},
    {u"city", Form::Words, direct, direct},
    {u"country", Form::Country, direct, direct},
    {u"state", Form::Words, optional},
    {u"postcode", Form::Words, direct, direct},
    {u"date_of_birth", Form::Day, direct, direct, never, never, true},
    {u"card_number", Form::CardNumber, direct, direct, never, never, true},
    {u"card_expiry_date", Form::CardExpiry, direct, direct, never, never, true},
    {u"card_ccv", Form::CardCode, direct, direct, never, never, true},
    {u"nftImageUrls", Form::Web, never, direct},
    {u"ipfsMetadata", Form::Data, never, direct},
    {u"nftDescription", Form::Words, never, direct},
    {u"checkoutMode", Form::Nft, never, direct},
    {u"customer_ip", Form::Ipv4, direct, direct},
    {u"phone", Form::Phone, direct, direct},
    {u"personal_id", Form::ElevenDigits, never, never, never, optional},
    {u"payableCurrencies", Form::Coin, never, never, optional},
    {u"payment_solution_type", Form::SolutionType, never, never, optional, optional},
    {u"payment_solution_name", Form::Words, never, never, optional, optional},
    {u"success_url", Form::Web, optional, optional, optional, optional},
    {u"cancel_url", Form::Web, optional, optional, optional, optional},
    {u"pending_url", Form::Web, optional, optional, never, optional},
    {u"failure_url", Form::Web, optional, optional, optional, optional},
    {u"callbackJson", Form::Data, optional, optional, optional, optional},
};

bool fits(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// What PHP's own filter takes, in short.
bool isMail(const QString &text)
{
    static const QString name = u"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"_s;
    static const QString label = u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    return text.size() <= 254 && fits(text, name + u"@(?:"_s + label + u"\\.)+"_s + label)
        && text.indexOf(u'@') <= 64;
}

bool isWeb(const QString &text)
{
    const QUrl url(text);
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty()
        && !text.contains(u' ');
}

bool isData(const Json &value)
{
    if (value.isObject())
        return true;
    const auto parsed = value.isString() ? Json::parse(value.text().toUtf8()) : Json();
    return parsed && parsed->isObject();
}

bool isPastDay(const QString &text, QDate today)
{
    const QDate day =
        fits(text, u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s) ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() && day < today;
}

bool isComingMonth(const QString &text, QDate today)
{
    if (!fits(text, u"(?:0[1-9]|1[0-2])/[0-9]{4}"_s))
        return false;
    const QDate first(text.sliced(3).toInt(), text.left(2).toInt(), 1);
    return first.isValid() && first.addMonths(1) > today;
}

bool isGood(Form form, const QString &text, QDate today)
{
    switch (form) {
    case Form::Mail:
        return isMail(text);
    case Form::Web:
        return isWeb(text);
    case Form::Country:
        return fits(text, u"[A-Z]{2}"_s) && QLocale::codeToTerritory(text) != QLocale::AnyTerritory;
    case Form::Day:
        return isPastDay(text, today);
    case Form::CardNumber:
        return fits(text, u"[0-9]{12,19}"_s) && addsUp(text);
    case Form::CardExpiry:
        return isComingMonth(text, today);
    case Form::CardCode:
        return fits(text, u"[0-9]{3,4}"_s);
    case Form::Ipv4:
        return fits(text, u"(?:(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(?:\\.(?!\\z)|\\z)){4}"_s);
    case Form::Phone:
        return text.contains(QRegularExpression(u"[0-9]"_s));
    case Form::ElevenDigits:
        return fits(text, u"[0-9]{11}"_s);
    case Form::Coin:
        return fits(text, u"[!-~]+"_s);
    case Form::SolutionType:
        return text == u"CARD" || text == u"UPI" || text == u"CRYPTO";
    case Form::Nft:
        return text == u"nft";
    case Form::Words:
    case Form::Amount:
    case Form::Devise:
    case Form::Data:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

Need Rule::in(Variant variant) const
{
    switch (variant) {
    case Variant::Card:
        return card;
    case Variant::Nft:
        return nft;
    case Variant::Crypto:
        return crypto;
    case Variant::Upi:
        return upi;
    }
    Q_UNREACHABLE();
}

std::span<const Rule> rules()
{
    return table;
}

Variant variantOf(const Json &body)
{
    if (body[u"checkoutMode"].text() == u"nft")
        return Variant::Nft;
    if (body.contains(u"payableCurrencies")) // null too: the customer may choose any coin
        return Variant::Crypto;
    const bool upi = body.contains(u"personal_id") || body.contains(u"payment_solution_type")
        || body.contains(u"payment_solution_name");
    return upi ? Variant::Upi : Variant::Card;
}

QString nameOf(Variant variant)
{
    switch (variant) {
    case Variant::Card:
        return u"card"_s;
    case Variant::Nft:
        return u"nft"_s;
    case Variant::Crypto:
        return u"crypto"_s;
    case Variant::Upi:
        return u"upi"_s;
    }
    Q_UNREACHABLE();
}

const QStringList &currenciesOf(Variant variant)
{
    static const QStringList ofCards{u"USD"_s, u"EUR"_s, u"GBP"_s, u"INR"_s, u"ZAR"_s};
    static const QStringList ofOthers{u"USD"_s};
    return variant == Variant::Card ? ofCards : ofOthers;
}

bool isAbsent(const Json &value)
{
    return value.isNull() || (value.isString() && value.text().isEmpty());
}

QString complaintAbout(const Rule &rule, const Json &value, QDate today)
{
    if (rule.form == Form::Data)
        return isData(value) ? QString() : u"it is not JSON"_s;
    if (!value.isString() && !value.isNumber())
        return u"the value has the wrong type"_s;
    const QString text = value.text();
    constexpr qsizetype longest = 4096; // assumption: of some length every server tires
    if (text.size() > longest)
        return u"it is too long"_s;
    if (text.trimmed().isEmpty())
        return u"there are only blanks in it"_s;
    return isGood(rule.form, text, today) ? QString() : u"the value is not in the form that is sent"_s;
}

} // namespace counterfoil::nonstopay
