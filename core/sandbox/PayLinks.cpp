// SPDX-License-Identifier: GPL-3.0-or-later
#include "PayLinks.h"

#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

#include <array>

namespace counterfoil {

using namespace Qt::StringLiterals;

QString makePayToken()
{
    // 130 leaves a remainder in threes, so that the token ends in "==" as the real ones do.
    constexpr std::size_t wanted = 130;
    std::array<quint32, wanted / sizeof(quint32) + 1> random{};
    QRandomGenerator::system()->generate(random.begin(), random.end());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), qsizetype(wanted));
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray payLink(const QByteArray &baseUrl, const QString &token)
{
    return baseUrl + payPagePath + "?token=" + QUrl::toPercentEncoding(token);
}

QString tokenOfLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (!url.isValid() || url.path(QUrl::FullyEncoded) != QLatin1StringView(payPagePath))
        return {};
    return QUrlQuery(url).queryItemValue(u"token"_s, QUrl::FullyDecoded);
}

} // namespace counterfoil
