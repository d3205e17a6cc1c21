// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisplacedCard.h"

#include "CardBrand.h"
#include "CardInLink.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// The words of a name in small letters: "cardNumber", "card_number" and "CARDNUMBER" are two each.
QStringList wordsOf(const QString &name, bool splitsAtCapitals)
{
    QString apart;
    for (qsizetype at = 0; at < name.size(); ++at) {
        const QChar c = name[at];
        const bool begins = splitsAtCapitals && c.isUpper() && at > 0
            && (!name[at - 1].isUpper() || (at + 1 < name.size() && name[at + 1].isLower()));
        if (begins || !c.isLetter())
            apart += u' ';
        if (c.isLetter())
            apart += c.toLower();
    }
    apart.replace(u"card"_s, u" card "_s);
    return apart.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return words.contains(word);
}

bool hasOneOf(const QStringList &words, const QStringList &wanted)
{
    return std::any_of(
        words.begin(), words.end(), [&](const QString &word) { return isOneOf(word, wanted); });
}

/// Whether one of `first` stands before one of `second`.
bool hasPair(const QStringList &words, const QStringList &first, const QStringList &second)
{
    for (qsizetype at = 1; at < words.size(); ++at) {
        if (isOneOf(words[at - 1], first) && isOneOf(words[at], second))
            return true;
    }
    return false;
}

bool nameCardData(QStringList words)
{
    static const QStringList alone{
        u"pan"_s, u"cvn"_s, u"ccv"_s, u"csc"_s, u"ccnumber"_s, u"ccnum"_s, u"ccno"_s, u"cccode"_s};
    static const QStringList between{u"s"_s, u"of"_s, u"on"_s, u"the"_s, u"your"_s, u"a"_s, u"my"_s,
        u"credit"_s, u"debit"_s, u"bank"_s, u"payment"_s, u"de"_s, u"la"_s, u"votre"_s, u"банковской"_s,
        u"вашей"_s, u"банківської"_s, u"вашої"_s};
    static const QStringList card{
        u"card"_s, u"cc"_s, u"carte"_s, u"карта"_s, u"карты"_s, u"карти"_s, u"картки"_s};
    static const QStringList number{
        u"number"_s, u"numbers"_s, u"numero"_s, u"numéro"_s, u"номер"_s, u"code"_s, u"код"_s, u"digits"_s};
    static const QStringList numberBehind =
        number + QStringList{u"no"_s, u"num"_s, u"nr"_s, u"security"_s, u"verification"_s};
    static const QStringList otherCards{u"id"_s, u"identity"_s, u"identité"_s, u"identite"_s, u"national"_s,
        u"nationale"_s, u"sim"_s, u"gift"_s, u"loyalty"_s};
    static const QStringList security{u"security"_s, u"sécurité"_s, u"securite"_s, u"безопасности"_s};
    static const QStringList expiry{u"exp"_s, u"expiry"_s, u"expire"_s, u"expires"_s, u"expiration"_s};
    static const QStringList ofExpiry = card + expiry
        + QStringList{u"date"_s, u"month"_s, u"year"_s, u"mm"_s, u"yy"_s, u"yyyy"_s, u"m"_s, u"y"_s};

    words.removeIf([](const QString &word) { return isOneOf(word, between); });
    if (hasOneOf(words, alone) || std::any_of(words.begin(), words.end(), [](const QString &word) {
            return word.startsWith(u"cvv"_s) || word.startsWith(u"cvc"_s);
        }))
        return true;
    if (hasPair(words, security, {u"code"_s}) || hasPair(words, {u"code"_s, u"код"_s}, security)
        || hasPair(words, {u"valid"_s}, {u"thru"_s}))
        return true;
    if (hasOneOf(words, otherCards))
        return false;
    if (hasPair(words, card, numberBehind) || hasPair(words, number, card))
        return true;
    // A passport's date of expiry is no card's: every word must be about it, or one be the card.
    return hasOneOf(words, expiry)
        && (hasOneOf(words, card) || std::all_of(words.begin(), words.end(), [](const QString &word) {
               return isOneOf(word, ofExpiry);
           }));
}

} // namespace

bool wouldStoreCardNumber(const Field &field, const QString &typed, const Value &value)
{
    if (field.secret || std::holds_alternative<SecretText>(value) || field.kind == FieldKind::Amount
        || field.kind == FieldKind::Currency)
        return false;
    // +49 and eleven digits more is as long as a card number, and looks like one every tenth time.
    if (field.kind == FieldKind::Phone && typed.trimmed().startsWith(u'+'))
        return false;
    const Json wire = toWire(value);
    const QString sent = wire.isObject() ? QString::fromUtf8(wire.toBytes()) : wire.text();
    return holdsCardNumber(typed) || holdsCardNumber(sent)
        || (field.kind == FieldKind::Url && linkHoldsCardNumber(sent));
}

bool namesCardData(QStringView name)
{
    const QString plain = name.toString().normalized(QString::NormalizationForm_KC);
    return nameCardData(wordsOf(plain, true)) || nameCardData(wordsOf(plain, false));
}

QString cardDataNamedIn(const Value &value)
{
    const auto *object = std::get_if<Json>(&value);
    if (!object)
        return {};
    for (const auto &[name, member] : object->members()) {
        if (namesCardData(name))
            return name;
    }
    return {};
}

} // namespace counterfoil
