// SPDX-License-Identifier: GPL-3.0-or-later
#include "WebAddress.h"

#include <QHostAddress>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    // A name that merely ends in "localhost" is resolved by somebody; only these are this machine by
    // themselves.
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Result<QUrl> readWebAddress(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    constexpr qsizetype longest = 2048;
    if (text.size() > longest)
        return failure(ErrorKind::Input, u"url-too-long"_s,
            u"The web address has %1 characters; at most %2 work everywhere."_s.arg(text.size())
                .arg(longest));

    const QUrl url(text, QUrl::StrictMode);
    const bool blanks =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!url.isValid() || url.host().isEmpty() || blanks)
        return failure(ErrorKind::Input, u"url-not-valid"_s,
            u"“%1” is not a web address. Write it in full, such as https://shop.example/thanks."_s.arg(
                text.left(60)));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::Input, u"url-credentials"_s,
            u"The web address holds a user name or password. Take it out: customers would see it."_s);
    const bool secure = url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
    if (!secure)
        return failure(ErrorKind::Input, u"url-scheme"_s,
            u"The web address must begin with https:// (http:// works on this computer only)."_s);
    return url;
}

} // namespace counterfoil
