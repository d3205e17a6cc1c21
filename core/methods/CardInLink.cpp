// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardInLink.h"

#include "CardBrand.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 5;

bool isText(const QByteArray &bytes)
{
    return !bytes.isEmpty()
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

/// What the words of a text hold, where they are packed text.
QStringList unwrapped(const QString &text)
{
    // 13 digits, which a card has at least, take 18 characters of base64 and 26 hexadecimal digits.
    static const QRegularExpression forUrls(u"[A-Za-z0-9_-]{18,}"_s);
    static const QRegularExpression standard(u"[A-Za-z0-9+/]{18,}"_s);
    static const QRegularExpression hexadecimal(u"[0-9A-Fa-f]{26,}"_s);
    QStringList found;
    const auto look = [&](const QRegularExpression &words, const auto &decode) {
        for (auto match = words.globalMatch(text); match.hasNext();) {
            const QByteArray bytes = decode(match.next().captured().toLatin1());
            if (isText(bytes))
                found << QString::fromLatin1(bytes);
        }
    };
    look(forUrls, [](const QByteArray &word) {
        return QByteArray::fromBase64(word, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    });
    look(standard,
        [](const QByteArray &word) { return QByteArray::fromBase64(word, QByteArray::OmitTrailingEquals); });
    look(hexadecimal, [](const QByteArray &word) { return QByteArray::fromHex(word); });
    return found;
}

/// Without tokens of hexadecimal digits, whose decimal ones mean nothing, and with blanks for the signs that
/// may stand between a number's groups.
QString bare(QString text)
{
    static const QRegularExpression token(u"\\b(?=[0-9]*[A-Fa-f])[0-9A-Fa-f]+\\b"_s);
    static const QRegularExpression signs(u"[_,/:;|*~+]"_s);
    return text.replace(token, u"x"_s).replace(signs, u" "_s);
}

} // namespace

QStringList readingsOf(const QString &link)
{
    QStringList readings{link};
    for (int depth = 0; depth < deepest; ++depth) {
        const QString next = QUrl::fromPercentEncoding(readings.last().toUtf8());
        if (next == readings.last())
            break;
        readings << next;
    }
    const QString plain = readings.last();
    readings << QString(plain).replace(u'+', u' ');
    return readings + unwrapped(plain) + unwrapped(link);
}

bool linkHoldsCardNumber(const QString &link)
{
    const QStringList readings = readingsOf(link);
    return std::any_of(readings.begin(), readings.end(),
        [](const QString &reading) { return holdsCardNumber(bare(reading)); });
}

} // namespace counterfoil
