// SPDX-License-Identifier: GPL-3.0-or-later
#include "Mail.h"

#include "HeaderText.h"
#include "Recipients.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestAttachments = 10 * 1024 * 1024;

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

QByteArray uniqueName()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
}

/// "Mon, 30 Nov 2026 09:05:00 +0000" (RFC 5322, section 3.3).
QByteArray dateOf(const QDateTime &at)
{
    return QLocale::c().toString(at.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

/// Lines of 76 characters.
QByteArray base64Lines(const QByteArray &bytes)
{
    constexpr qsizetype bytesOfLine = 57;
    QByteArray lines;
    lines.reserve(bytes.size() / bytesOfLine * 78 + 78);
    for (qsizetype at = 0; at < bytes.size(); at += bytesOfLine)
        lines += bytes.mid(at, bytesOfLine).toBase64() + "\r\n";
    return lines;
}

/// RFC 2045, section 6.7. Besides what has to be, "From " and a dot at the beginning of a line are encoded,
/// which servers change.
QByteArray quotedPrintable(const QByteArray &text)
{
    constexpr qsizetype longestLine = 73; // and "=XX" or "="
    QByteArray written;
    for (const QByteArray &line : text.split('\n')) {
        qsizetype column = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool isLast = i + 1 == line.size();
            const bool isBegin = column == 0 && (c == '.' || (c == 'F' && line.mid(i, 5) == "From "));
            const bool isPlain = ((c > ' ' && c <= '~' && c != '=') || (c == ' ' && !isLast)) && !isBegin;
            if (column >= longestLine) {
                written += "=\r\n";
                column = 0;
            }
            const QByteArray sign = isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            written += sign;
            column += sign.size();
        }
        written += "\r\n";
    }
    return written;
}

QByteArray textPart(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\r\n", "\n").replace('\r', '\n').replace('\0', "");
    const auto beyond = std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 128; });
    const bool isMostlyAscii = beyond * 6 < bytes.size() + 1;
    QByteArray part = "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: ";
    if (isMostlyAscii)
        return part + "quoted-printable\r\n\r\n" + quotedPrintable(bytes);
    return part + "base64\r\n\r\n" + base64Lines(bytes.replace('\n', "\r\n"));
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    static const QRegularExpression mimeType(u"\\A[a-z0-9]+/[a-z0-9][a-z0-9.+-]*\\z"_s);
    const bool isType = mimeType.match(QString::fromLatin1(attachment.type)).hasMatch();
    return "Content-Type: " + (isType ? attachment.type : QByteArrayLiteral("application/octet-stream"))
        + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment"
        + headerText::fileNameParameters(attachment.name) + "\r\n\r\n" + base64Lines(attachment.bytes);
}

/// `name` goes through headerText, `address` through readMailAddress().
QByteArray mailbox(const QString &name, const QByteArray &address, qsizetype used)
{
    if (name.isEmpty())
        return '<' + address + '>';
    const QByteArray written = headerText::encoded(name, used);
    return written + (written.size() + address.size() > 70 ? "\r\n <" : " <") + address + '>';
}

} // namespace

Result<WrittenMail> writeMail(const Mail &mail, const MailSettings &settings, const QDateTime &at)
{
    const auto sender = readMailAddress(settings.senderAddress);
    const auto recipient = readMailAddress(mail.to);
    const auto replyTo = settings.replyTo.isEmpty() ? sender : readMailAddress(settings.replyTo);
    for (const auto *address : {&sender, &recipient, &replyTo}) {
        if (!*address)
            return tl::unexpected(address->error());
    }
    qsizetype size = 0;
    for (const MailAttachment &attachment : mail.attachments)
        size += attachment.bytes.size();
    if (size > largestAttachments)
        return failure(ErrorKind::Input, u"mail-attachment-large"_s,
            translatable("Mail",
                "What goes along with the e-mail is larger than 10 MiB, which many servers refuse. Send it "
                "without."));

    WrittenMail written{
        .sender = sender->toUtf8(), .recipient = recipient->toUtf8(), .messageId = {}, .bytes = {}};
    written.needsSmtpUtf8 =
        !isAscii(written.sender) || !isAscii(written.recipient) || !isAscii(replyTo->toUtf8());
    const QByteArray id = uniqueName() + written.sender.mid(written.sender.lastIndexOf('@'));
    written.messageId = QString::fromLatin1(id);

    QByteArray &bytes = written.bytes;
    bytes = "From: " + mailbox(settings.senderName, written.sender, 6)
        + "\r\nTo: " + mailbox({}, written.recipient, 4) + "\r\n";
    if (!settings.replyTo.isEmpty())
        bytes += "Reply-To: " + mailbox({}, replyTo->toUtf8(), 10) + "\r\n";
    bytes += "Subject: " + headerText::encoded(mail.subject, 9) + "\r\nDate: " + dateOf(at)
        + "\r\nMessage-ID: <" + id + ">\r\nMIME-Version: 1.0\r\n";
    if (mail.attachments.isEmpty()) {
        bytes += textPart(mail.text);
        return written;
    }
    // "=_" is in no line of base64 or quoted-printable.
    const QByteArray boundary = "=_" + uniqueName();
    bytes += "Content-Type: multipart/mixed;\r\n boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n"
        + textPart(mail.text);
    for (const MailAttachment &attachment : mail.attachments)
        bytes += "--" + boundary + "\r\n" + attachmentPart(attachment);
    bytes += "--" + boundary + "--\r\n";
    return written;
}

} // namespace counterfoil
