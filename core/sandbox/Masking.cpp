// SPDX-License-Identifier: GPL-3.0-or-later
#include "Masking.h"

#include <QRegularExpression>
#include <QUrl>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString mask = u"***"_s;

/// "card_number", "Card-Number" and "cardNumber" are the same name to whoever steals it.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

} // namespace

bool addsUp(QStringView digits)
{
    int sum = 0;
    bool doubles = false; // every second one, from the right
    for (qsizetype at = digits.size() - 1; at >= 0; --at, doubles = !doubles) {
        const int digit = digits[at].digitValue() * (doubles ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

Masking Masking::standard()
{
    return Masking({u"api-key"_s, u"key"_s, u"secret"_s, u"password"_s, u"card_number"_s, u"card_code"_s,
        u"card_ccv"_s, u"card_cvv"_s, u"cvv"_s, u"cvc"_s, u"ccv"_s, u"pan"_s, u"date_of_birth"_s,
        u"birth_date"_s, u"dob"_s, u"sender"_s, u"dpay_secure"_s, u"sign"_s});
}

Masking::Masking(const QStringList &secretNames)
{
    for (const QString &name : secretNames)
        m_secretNames.append(plainName(name));
    m_secretNames.removeDuplicates();
}

bool Masking::isSecretName(const QString &name) const
{
    return m_secretNames.contains(plainName(name));
}

Json Masking::json(const Json &value) const
{
    if (value.isObject()) {
        Json masked = Json::object();
        for (const auto &[name, member] : value.members())
            masked.add(text(name), isSecretName(name) ? Json::string(mask) : json(member));
        return masked;
    }
    if (value.isArray()) {
        Json masked = Json::array();
        for (const Json &item : value.items())
            masked.append(json(item));
        return masked;
    }
    if (!value.isString() && !value.isNumber())
        return value;
    // JSON within a text is how some clients send the merchant's data.
    if (value.isString() && value.text().trimmed().startsWith(u'{')) {
        if (const auto inner = Json::parse(value.text().toUtf8()))
            return Json::string(QString::fromUtf8(json(*inner).toBytes()));
    }
    const QString masked = text(value.text());
    return masked == value.text() ? value : Json::string(masked);
}

QString Masking::query(const QByteArray &encoded) const
{
    QStringList items = QString::fromLatin1(encoded).split(u'&');
    for (QString &item : items) {
        const qsizetype equals = item.indexOf(u'=');
        const QString decoded = QUrl::fromPercentEncoding(item.toLatin1());
        if (isSecretName(decoded.left(decoded.indexOf(u'='))) || text(decoded) != decoded)
            item = item.left(equals) + u'=' + mask;
    }
    return items.join(u'&');
}

QString Masking::text(const QString &value)
{
    static const QRegularExpression cardLike(u"(?<![0-9])[0-9](?:[ +-]?[0-9]){12,18}(?![0-9])"_s);
    QString masked;
    qsizetype end = 0;
    for (auto matches = cardLike.globalMatch(value); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!addsUp(digitsOf(match.captured())))
            continue;
        masked += QStringView(value).sliced(end, match.capturedStart() - end).toString() + mask;
        end = match.capturedEnd();
    }
    return end == 0 ? value : masked + value.sliced(end);
}

} // namespace counterfoil
