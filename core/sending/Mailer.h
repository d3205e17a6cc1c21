// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Mail.h"
#include "base/SecretText.h"
#include "base/SerialWorker.h"

#include <QCoroFuture>
#include <QCoroTask>

#include <chrono>
#include <memory>
#include <stop_token>

namespace counterfoil {

/// How long a mail may take.
struct MailPatience {
    std::chrono::milliseconds connecting = std::chrono::seconds(30);
    std::chrono::milliseconds answer = std::chrono::minutes(2); ///< without a byte in either direction
    std::chrono::milliseconds all = std::chrono::minutes(10);
};

/// What a server said when it took a mail.
struct AcceptedMail {
    QString messageId; ///< ours, without brackets
    QString answer; ///< the server's words, one harmless line: "2.0.0 Ok: queued as 4F1A"
};

/// Sends mails through a server, over TLS only. What it needs of libcurl stands in a module that is loaded
/// with the first mail. A mail is sent once, whatever happens.
///
/// Errors: of kind Refused, where surely nothing was sent: mail-unreachable, mail-no-tls, mail-certificate,
/// mail-login-not-offered, mail-login, mail-sender-refused, mail-recipient-refused, mail-refused (the
/// letter), mail-no-utf8, mail-timeout, mail-cancelled, mail-failed. Of kind Unknown: mail-unknown, where the
/// letter was handed over and no answer came. Of kind Unavailable: mail-module. Those of writeMail() (Input).
class Mailer {
public:
    explicit Mailer(MailPatience patience = {});
    ~Mailer(); ///< ends what is being sent, and waits for that
    Mailer(const Mailer &) = delete;
    Mailer &operator=(const Mailer &) = delete;

    /// One after the other. `stop` ends it at the next step, up to where the letter is handed over.
    QCoro::Task<Result<AcceptedMail>> send(
        Mail mail, MailSettings settings, SecretText password, std::stop_token stop = {});

private:
    MailPatience m_patience;
    std::unique_ptr<SerialWorker> m_worker; ///< begins with the first mail
    std::stop_source m_end;
};

} // namespace counterfoil
