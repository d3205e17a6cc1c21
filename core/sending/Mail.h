// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailSettings.h"
#include "MessageTemplate.h"
#include "invoices/Invoice.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace counterfoil {

/// A file that goes with a mail.
struct MailAttachment {
    QString name; ///< "CF-….pdf", without folders
    QByteArray type = QByteArrayLiteral("application/pdf");
    QByteArray bytes = {};
    std::optional<Evidence> fact = {}; ///< what the books get once it was sent with a mail about a sale
    /// Of a sale's paper: the message that it goes with. None: it goes with any.
    std::optional<MessageKind> kind = {};
};

/// One mail to one recipient, plain text.
struct Mail {
    QString to; ///< an address that readMailAddress() accepts
    QString subject;
    QString text; ///< lines by \n
    QList<MailAttachment> attachments = {};
};

/// A mail as it goes over the wire (RFC 5322, MIME).
struct WrittenMail {
    QByteArray sender; ///< for MAIL FROM, without brackets
    QByteArray recipient; ///< for RCPT TO
    bool needsSmtpUtf8 = false; ///< an address has letters outside ASCII before its @ (RFC 6531)
    QString messageId; ///< without brackets
    QByteArray bytes; ///< lines end with CR LF, none is longer than 998 bytes; not dot-stuffed
};

/// Writes it. Whatever stands in subject, text, names and addresses, it gets into no header but its own:
/// headers are made of encoded words and checked addresses alone. Errors (Input): those of readMailAddress()
/// and mail-attachment-large (over 10 MiB).
Result<WrittenMail> writeMail(const Mail &mail, const MailSettings &settings, const QDateTime &at);

} // namespace counterfoil
