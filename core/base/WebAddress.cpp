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

bool isHarmfulScheme(QStringView scheme)
{
    static const QStringList harmful{u"javascript"_s, u"vbscript"_s, u"livescript"_s, u"data"_s, u"file"_s,
        u"filesystem"_s, u"blob"_s, u"about"_s, u"view-source"_s, u"jar"_s, u"cid"_s, u"mid"_s, u"content"_s,
        u"resource"_s, u"chrome"_s, u"chrome-extension"_s, u"moz-extension"_s, u"edge"_s, u"opera"_s,
        u"itms-services"_s, u"ftp"_s, u"ftps"_s, u"sftp"_s, u"ssh"_s, u"telnet"_s, u"smb"_s, u"nfs"_s,
        u"dav"_s, u"davs"_s, u"ldap"_s, u"ldaps"_s, u"gopher"_s, u"ws"_s, u"wss"_s, u"mailto"_s, u"tel"_s,
        u"sms"_s, u"smsto"_s, u"mms"_s, u"mmsto"_s, u"search-ms"_s, u"search"_s, u"shell"_s, u"hcp"_s,
        u"mhtml"_s, u"mk"_s, u"res"_s, u"vnc"_s, u"rdp"_s, u"magnet"_s, u"apt"_s,
        u"x-apple.systempreferences"_s};
    // "ms-settings", "ms-msdt": the system's own; "httpss": a slip that leads nowhere.
    const bool isLikeHttp = scheme.startsWith(u"http") && scheme != u"http" && scheme != u"https";
    return harmful.contains(scheme) || scheme.startsWith(u"ms-") || scheme.startsWith(u"x-javascript")
        || isLikeHttp;
}

QString withoutBareSigns(const QString &text)
{
    // The authority is left alone: a bracket there is an IPv6 address, and anything else a fault.
    const qsizetype slashes = text.indexOf(u"://");
    qsizetype path = slashes < 0 ? 0 : slashes + 3;
    while (path < text.size() && slashes >= 0 && !u"/?#"_s.contains(text[path]))
        ++path;
    QString encoded = text.left(path);
    for (const QChar c : QStringView(text).sliced(path)) {
        if (u"|{}^`[]"_s.contains(c))
            encoded += QString::fromLatin1(QUrl::toPercentEncoding(QString(c)));
        else
            encoded += c;
    }
    return encoded;
}

namespace {

Result<QUrl> readAddress(const QString &text)
{
    const QUrl url(withoutBareSigns(text), QUrl::StrictMode);
    const bool blanks =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    if (!url.isValid() || url.host().isEmpty() || blanks)
        return failure(ErrorKind::Input, u"url-not-valid"_s,
            translatable(
                "WebAddress", "“%1” is not a web address. Write it in full, such as https://shop.example.")
                .arg(text.left(60)));
    if (!url.userInfo().isEmpty())
        return failure(ErrorKind::Input, u"url-credentials"_s,
            translatable("WebAddress",
                "The web address holds a user name or password. Take it out: customers would see it."));
    return url;
}

} // namespace

Result<QUrl> readWebAddress(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    constexpr qsizetype longest = 2048;
    if (text.size() > longest)
        return failure(ErrorKind::Input, u"url-too-long"_s,
            //: %1: a number of characters.
            translatable("WebAddress", "The web address has %n character(s); at most %1 work everywhere.",
                nullptr, text.size())
                .arg(longest));
    const auto url = readAddress(text);
    const bool secure = url && (url->scheme() == u"https" || (url->scheme() == u"http" && isLoopback(*url)));
    if (url && !secure)
        return failure(ErrorKind::Input, u"url-scheme"_s,
            translatable("WebAddress",
                "The web address must begin with https:// (http:// works on this computer only)."));
    return url;
}

Result<QUrl> readAnyAddress(QStringView typed)
{
    const auto url = readAddress(typed.trimmed().toString());
    if (url && (url->scheme().isEmpty() || isHarmfulScheme(url->scheme())))
        return failure(ErrorKind::Input, u"url-scheme"_s,
            translatable("WebAddress",
                "The web address must begin with https://; what this begins with is no page for a browser."));
    return url;
}

} // namespace counterfoil
