// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QString>

#include <optional>

namespace counterfoil {

/// How the line to a mail server is encrypted. There is no third way.
enum class MailSecurity {
    Tls, ///< from the first byte, usually port 465 (RFC 8314)
    StartTls, ///< begun by STARTTLS, without which nothing is sent; usually port 587
};

QString mailSecurityName(MailSecurity security); ///< "tls", "starttls"
std::optional<MailSecurity> mailSecurityFromName(QStringView name);
quint16 usualMailPort(MailSecurity security); ///< 465, 587

/// The shop's own mail server and how it writes. The password is in the keychain (MailPassword.h).
struct MailSettings {
    QString host; ///< "mail.example.com"
    quint16 port = 465;
    MailSecurity security = MailSecurity::Tls;
    QString user; ///< empty: the server wants no login
    QString senderAddress; ///< "shop@example.com"
    QString senderName; ///< "Anna's Shop"; may be empty
    QString replyTo; ///< an address; may be empty
    bool copyToShop = false; ///< each mail goes to senderAddress as well, as a mail of its own
    /// A file of certificates (PEM) that are trusted instead of the system's: for a server of one's own. May
    /// be empty.
    QString certificates;

    bool isEmpty() const { return host.isEmpty(); }
    bool operator==(const MailSettings &) const = default;
};

/// Whether they can be used, without blanks around and with the host in the form that is looked up. Errors
/// (Input): mail-host, mail-port, mail-user, mail-name, mail-certificates, email-not-valid.
Result<MailSettings> checkMailSettings(MailSettings typed);

/// What a field of the form holds wrongly, for the row that it stands in: each is one of checkMailSettings().
Result<QString> checkMailHost(QStringView typed);
Result<QString> checkMailUser(QStringView typed);
Result<QString> checkMailSenderName(QStringView typed);

} // namespace counterfoil
