// SPDX-License-Identifier: GPL-3.0-or-later
#include "Customer.h"

#include "base/Entities.h"

#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

/// Without characters that cannot be seen.
QString visible(const QString &text)
{
    QString seen;
    for (const QChar c : text) {
        const bool isUnseen = c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
        if (!isUnseen || c.isSpace())
            seen += c;
    }
    return seen;
}

/// Whether an address is written as most are: nothing in it has another spelling but capitals.
bool isPlain(const QString &address)
{
    const auto isUsual = [](QChar c) {
        const char16_t code = c.unicode();
        return code > u' ' && code <= u'~' && code != u'&' && code != u'<' && code != u'>' && code != u':';
    };
    return std::all_of(address.begin(), address.end(), isUsual)
        && !address.contains(u"xn--", Qt::CaseInsensitive);
}

} // namespace

QString emailKey(const QString &text)
{
    if (isPlain(text) && !text.endsWith(u'.'))
        return text.toLower();
    QString address = visible(withoutEntities(text)).trimmed();
    const qsizetype open = address.lastIndexOf(u'<');
    const qsizetype close = address.indexOf(u'>', open + 1);
    if (open >= 0 && close > open + 1)
        address = address.sliced(open + 1, close - open - 1).trimmed();
    if (address.startsWith(u"mailto:", Qt::CaseInsensitive))
        address = address.sliced(7);
    address = address.normalized(QString::NormalizationForm_KC).toLower();
    address.removeIf([](QChar c) { return c.isSpace(); });
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address;
    QString domain = address.sliced(at + 1);
    while (domain.endsWith(u'.'))
        domain.chop(1);
    // Through the coded form, so that all spellings of a domain end up as one.
    const QByteArray coded = QUrl::toAce(domain);
    const QString readable = coded.isEmpty() ? domain : QUrl::fromAce(coded);
    return address.left(at + 1) + (readable.isEmpty() ? domain : readable.toLower());
}

bool isSameEmail(const QString &one, const QString &other)
{
    return emailKey(one) == emailKey(other);
}

QString nameKey(const QString &text)
{
    return visible(withoutEntities(text))
        .normalized(QString::NormalizationForm_KC)
        .simplified()
        .toCaseFolded();
}

} // namespace counterfoil
