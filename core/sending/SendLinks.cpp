// SPDX-License-Identifier: GPL-3.0-or-later
#include "SendLinks.h"

#include "Recipients.h"

namespace counterfoil::sendLinks {

using namespace Qt::StringLiterals;

namespace {

/// Outlook ends at 31,888 characters, Windows' command lines at 32,767.
constexpr qsizetype longestMail = 30'000;
/// What web servers take in one line of a request, unless they are told otherwise.
constexpr qsizetype longestPage = 8'000;

/// Everything but letters, digits and - . _ ~ as %XX of UTF-8, so that no sign of a value means anything in a
/// link; lines as %0D%0A, which RFC 6068 wants.
QByteArray encoded(QString text, const QString &lineBreak)
{
    text.replace(u'\n', lineBreak);
    return QUrl::toPercentEncoding(text);
}

Result<QUrl> finished(const QByteArray &link, qsizetype longest)
{
    if (link.size() > longest)
        return failure(ErrorKind::Input, u"message-too-long-for-link"_s,
            //: %1, %2: numbers of characters.
            translatable("SendLinks",
                "The message is too long to be handed to another program (%1 characters of at most %2, as a "
                "link counts them). Copy it instead, or shorten the shop’s words for it.")
                .arg(link.size(), longest));
    return QUrl::fromEncoded(link, QUrl::StrictMode);
}

/// Digits alone.
Result<QByteArray> digitsOf(const QString &phone)
{
    if (phone.isEmpty())
        return QByteArray();
    const auto number = readInternationalPhone(phone);
    if (!number)
        return tl::unexpected(number.error());
    return number->sliced(1).toLatin1();
}

/// An address within a link: its @ is to be read as one (RFC 6068, section 2).
QByteArray encodedAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return QUrl::toPercentEncoding(address.left(at)) + '@' + QUrl::toPercentEncoding(address.sliced(at + 1));
}

} // namespace

Result<QUrl> mailto(const QString &address, const Message &message)
{
    return mailto(address, message.subject, message.text);
}

Result<QUrl> mailto(const QString &address, const QString &subject, const QString &text)
{
    QByteArray to;
    if (!address.isEmpty()) {
        const auto good = readMailAddress(address);
        if (!good)
            return tl::unexpected(good.error());
        to = encodedAddress(*good);
    }
    return finished(
        "mailto:" + to + "?subject=" + encoded(subject, u" "_s) + "&body=" + encoded(text, u"\r\n"_s),
        longestMail);
}

Result<QUrl> sms(const QString &phone, const Message &message)
{
    const auto digits = digitsOf(phone);
    if (!digits)
        return tl::unexpected(digits.error());
    const QByteArray to = digits->isEmpty() ? QByteArray() : '+' + *digits;
    return finished("sms:" + to + "?body=" + encoded(message.shortText, u"\r\n"_s), longestPage);
}

Result<QUrl> whatsApp(const QString &phone, const Message &message)
{
    const auto digits = digitsOf(phone);
    if (!digits)
        return tl::unexpected(digits.error());
    return finished("https://wa.me/" + *digits + "?text=" + encoded(message.shortText, u"\n"_s), longestPage);
}

Result<QUrl> telegram(const Message &message)
{
    // Telegram wants something to share: where there is no link, that is the text itself.
    QByteArray link = "url=" + encoded(message.link.isEmpty() ? message.shortText : message.link, u"\n"_s);
    if (!message.link.isEmpty())
        link += "&text=" + encoded(message.belowLink, u"\n"_s);
    return finished("https://t.me/share/url?" + link, longestPage);
}

} // namespace counterfoil::sendLinks
