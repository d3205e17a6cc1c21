// SPDX-License-Identifier: GPL-3.0-or-later
#include "Redaction.h"

#include "WireReader.h"
#include "base/SecretText.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"•••"_s;
constexpr qsizetype longestText = 4096; // no gateway has more to say in one member

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(const QString &secret)
{
    return std::all_of(secret.begin(), secret.end(), isDigit);
}

bool isCardCode(const QString &secret)
{
    return secret.size() <= 4 && isNumber(secret);
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

/// "cvv=123" and "/123/" hold the code 123; "b7c123d9", which is somebody's token, does not.
bool standsAlone(const QString &text, const QString &code)
{
    for (qsizetype at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
        const qsizetype end = at + code.size();
        const bool goesOn = (at > 0 && text[at - 1].isLetterOrNumber())
            || (end < text.size() && text[end].isLetterOrNumber());
        if (!goesOn)
            return true;
    }
    return false;
}

/// Masks `secret` wherever it stands. Only a card code must stand by itself: 000 must not eat the middle of
/// 50006.
QString without(QString text, const QString &secret)
{
    const bool isCode = isCardCode(secret);
    for (qsizetype at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at)) {
        const qsizetype end = at + secret.size();
        const bool insideNumber =
            (at > 0 && isDigit(text[at - 1])) || (end < text.size() && isDigit(text[end]));
        if (isCode && insideNumber) {
            ++at;
            continue;
        }
        text.replace(at, secret.size(), mask);
        at += mask.size();
    }
    return text;
}

/// An amount may have more digits behind its point than a card number has at all ("15.039999999999999",
/// "1.5039999999999999e1"), and one that is masked could not be read. No card number has a point in it.
bool isAmount(const QString &text)
{
    static const QRegularExpression form(
        u"\\A\\s*[-+]?\\d{1,9}\\.\\d{1,60}([eE][-+]?\\d{1,3})?(\\s*[A-Za-z]{3,5})?\\s*\\z"_s);
    return form.match(text).hasMatch();
}

/// Masks 12 and more digits, also with single blanks or hyphens between them. Longer than any id or time we
/// keep.
QString withoutCardNumbers(const QString &text)
{
    QString clean;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        qsizetype digits = 0;
        while (end < text.size()
            && (isDigit(text[end])
                || (digits > 0 && (text[end] == u' ' || text[end] == u'-') && end + 1 < text.size()
                    && isDigit(text[end + 1])))) {
            digits += isDigit(text[end]) ? 1 : 0;
            ++end;
        }
        if (digits >= 12) {
            clean += mask;
        } else {
            end = std::max(end, at + 1);
            clean += QStringView(text).sliced(at, end - at);
        }
        at = end;
    }
    return clean;
}

} // namespace

Redaction::Redaction(QStringList secrets)
    : m_secrets(std::move(secrets))
{
    m_secrets.removeAll(QString());
}

Redaction::~Redaction()
{
    for (QString &secret : m_secrets)
        SecretText::wipe(secret);
}

bool Redaction::holdsSecret(const QString &text) const
{
    const QString digits = digitsOf(text);
    return std::any_of(m_secrets.begin(), m_secrets.end(), [&](const QString &secret) {
        if (isCardCode(secret))
            return standsAlone(text, secret);
        const bool isCardNumber = secret.size() >= 12 && isNumber(secret);
        return text.contains(secret) || (isCardNumber && digits.contains(secret));
    });
}

QString Redaction::text(const QString &text) const
{
    QString clean = text;
    for (const QString &secret : m_secrets)
        clean = without(clean, secret);
    return isAmount(clean) && !holdsSecret(clean) ? clean : withoutCardNumbers(clean);
}

Json Redaction::json(const Json &value, const QStringList &allowed) const
{
    // What loses all that it says has said something: emptied, it would be taken for nothing.
    const auto part = [&](const Json &inner) {
        Json clean = json(inner, allowed);
        const bool isEmptied = inner.isObject() && clean.members().empty() && !wire::isAbsent(inner);
        return isEmptied ? Json::string(mask) : clean;
    };
    switch (value.kind()) {
    case Json::Kind::Object: {
        Json clean = Json::object();
        for (const auto &[name, member] : value.members()) {
            if (allowed.contains(name))
                clean.add(name, part(member));
        }
        return clean;
    }
    case Json::Kind::Array: {
        Json clean = Json::array();
        for (const Json &item : value.items())
            clean.append(part(item));
        return clean;
    }
    case Json::Kind::String:
        return Json::string(text(value.text()).left(longestText));
    case Json::Kind::Number:
        return text(value.text()) == value.text() ? value : Json::string(mask);
    case Json::Kind::Bool:
    case Json::Kind::Null:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace counterfoil
