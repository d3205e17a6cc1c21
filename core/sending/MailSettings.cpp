// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailSettings.h"

#include "Recipients.h"
#include "methods/PlainCharacters.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 120;
constexpr qsizetype longestUser = 255;

tl::unexpected<Error> refused(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

bool isOneLine(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::all_of(
        characters.begin(), characters.end(), [](char32_t c) { return QChar::isPrint(c) && !isHidden(c); });
}

bool isHostName(const QString &host)
{
    const auto labels = host.split(u'.');
    return host.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && std::all_of(label.begin(), label.end(), [](QChar c) {
                   return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
               });
    });
}

} // namespace

QString mailSecurityName(MailSecurity security)
{
    return security == MailSecurity::Tls ? u"tls"_s : u"starttls"_s;
}

std::optional<MailSecurity> mailSecurityFromName(QStringView name)
{
    for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls}) {
        if (name.compare(mailSecurityName(security), Qt::CaseInsensitive) == 0)
            return security;
    }
    return std::nullopt;
}

quint16 usualMailPort(MailSecurity security)
{
    return security == MailSecurity::Tls ? 465 : 587;
}

Result<QString> checkMailHost(QStringView typed)
{
    const QString host = typed.trimmed().toString();
    if (host.isEmpty())
        return refused(u"mail-host"_s,
            translatable("MailSettings", "Type the name of the mail server, such as mail.example.com."));
    // Qt reads "10.0.0" as 10.0.0.0: only digits and points is an address of four numbers, or a slip.
    const bool isNumbers =
        std::all_of(host.begin(), host.end(), [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
    const bool isAddress = QHostAddress(host).protocol() != QAbstractSocket::UnknownNetworkLayerProtocol
        && (!isNumbers || host.count(u'.') == 3);
    if (isAddress)
        return host;
    const QString coded = QString::fromLatin1(QUrl::toAce(host)).toLower();
    if (isNumbers || coded.isEmpty() || !isHostName(coded))
        return refused(u"mail-host"_s,
            //: %1: what somebody typed.
            translatable("MailSettings",
                "“%1” is not the name of a server. It has letters, digits, hyphens and points only, such as "
                "mail.example.com; the port has a field of its own.")
                .arg(plainLine(host, 60)));
    return coded;
}

Result<QString> checkMailUser(QStringView typed)
{
    const QString user = typed.trimmed().toString();
    if (user.size() > longestUser || !isOneLine(user))
        return refused(u"mail-user"_s,
            translatable("MailSettings",
                "A user’s name at a mail server is one line of at most 255 characters that can be seen."));
    return user;
}

Result<QString> checkMailSenderName(QStringView typed)
{
    const QString name = typed.trimmed().toString();
    if (name.size() > longestName || !isOneLine(name))
        return refused(u"mail-name"_s,
            translatable(
                "MailSettings", "A sender’s name is one line of at most 120 characters that can be seen."));
    return name;
}

Result<MailSettings> checkMailSettings(MailSettings typed)
{
    const auto take = [](QString &into, Result<QString> checked) -> std::optional<Error> {
        if (!checked)
            return checked.error();
        into = *checked;
        return std::nullopt;
    };
    if (const auto wrong = take(typed.host, checkMailHost(typed.host)))
        return tl::unexpected(*wrong);
    if (typed.port == 0)
        return refused(u"mail-port"_s,
            translatable(
                "MailSettings", "A port is a number from 1 to 65535; mail servers have 465 or 587."));
    if (const auto wrong = take(typed.user, checkMailUser(typed.user)))
        return tl::unexpected(*wrong);
    if (auto wrong = take(typed.senderAddress, readMailAddress(typed.senderAddress))) {
        //: %1: what is wrong with it, one or more sentences.
        wrong->message = translatable("MailSettings", "The sender’s e-mail address: %1").arg(wrong->message);
        return tl::unexpected(*wrong);
    }
    if (const auto wrong = take(typed.senderName, checkMailSenderName(typed.senderName)))
        return tl::unexpected(*wrong);
    typed.replyTo = typed.replyTo.trimmed();
    if (!typed.replyTo.isEmpty()) {
        if (auto wrong = take(typed.replyTo, readMailAddress(typed.replyTo))) {
            //: %1: what is wrong with it, one or more sentences.
            wrong->message = translatable("MailSettings", "The address for answers: %1").arg(wrong->message);
            return tl::unexpected(*wrong);
        }
    }
    typed.certificates = typed.certificates.trimmed();
    const QFileInfo file(typed.certificates);
    if (!typed.certificates.isEmpty() && !(file.isAbsolute() && file.isFile() && file.isReadable()))
        return refused(u"mail-certificates"_s,
            //: %1: a path.
            translatable("MailSettings",
                "The file of certificates “%1” cannot be read. It is named with its whole path.")
                .arg(typed.certificates));
    return typed;
}

} // namespace counterfoil
