// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MailBook.h"
#include "MailPassword.h"
#include "MailProgram.h"
#include "Mailer.h"
#include "Message.h"
#include "MessageTemplates.h"
#include "Recipients.h"
#include "base/Clock.h"
#include "gateways/GatewayCatalogue.h"
#include "ledger/Ledger.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <stop_token>

namespace counterfoil {

/// By what a message reaches the customer, or is on its way to.
enum class SendWay {
    Email, ///< by the shop's own server, which accepted it
    MailProgram, ///< opened in the person's mail program
    Sms, ///< opened in a program for text messages
    WhatsApp, ///< opened in WhatsApp
    Telegram, ///< opened in Telegram
    CopiedLink, ///< the link or address, to the clipboard or a terminal
    CopiedMessage, ///< the text, likewise
    Picture, ///< the QR code as a picture
};

QString sendWayName(SendWay way); ///< "email", "mail-program": for evidence and --json

/// Sends messages about sales, and writes each into the books as a fact about the sale: what was done, and no
/// more than that ("opened in the mail program" is not "sent").
class Sending : public QObject {
    Q_OBJECT

public:
    struct Needs {
        Ledger &ledger;
        MessageTemplates &templates;
        MailBook &mail;
        MailPassword &password;
        Mailer &mailer;
        MailProgram &mailProgram;
        const MethodCatalogue &methods;
        const GatewayCatalogue &gateways;
        Clock clock;
        std::function<QString()> shopName; ///< as it is called now
    };
    explicit Sending(Needs needs, QObject *parent = nullptr);

    /// The message that the sale is due now, by the shop's template. Errors: those of makeMessage() and
    /// MessageTemplates.
    QCoro::Task<Result<Message>> message(Invoice invoice, QString language);
    /// The same with other words, kept or not: what somebody who changes a template sees. Waits for nothing.
    Result<Message> preview(
        const Invoice &invoice, const MessageTemplate &words, const QString &language) const;

    /// A mail that the server accepted.
    struct MailSent {
        QString to;
        QString messageId; ///< ours, without brackets
        QString answer; ///< the server's words, harmless
        std::optional<Invoice> invoice =
            {}; ///< as the books have it now; nothing where they did not take the fact
        /// Message::remark, that the books did not take what was done, that the copy to the shop was
        /// refused: whatever of these is so, in this order.
        LocalizedText remark = {};
    };
    /// What becomes of a mail while nobody knows of the last one about the same whether it was sent.
    enum class AfterUnknown { Refuse, Send };
    /// Sends the message that the sale is due by the shop's own server. The sale is read anew: what was
    /// written before it was paid is not sent afterwards. The books get what came of it also where that is
    /// unknown. Errors: mail-not-set-up, mail-running (the same sale is being mailed, here or by another
    /// program on the books), mail-sent-unknown (see AfterUnknown), mail-attachment-kind (an attachment goes
    /// with another message: the sale was paid meanwhile; or it is an original receipt, and there is one
    /// already or one is being made; all four Input), those of message(), Mailer, MailPassword, MailBook and
    /// Ledger.
    QCoro::Task<Result<MailSent>> email(QString reference, QString to, QString language,
        QList<MailAttachment> attachments = {}, std::stop_token stop = {},
        AfterUnknown afterUnknown = AfterUnknown::Refuse);
    /// Whether a mail about a sale is on its way: if the program ends now, the books may not get what came
    /// of it.
    bool isSending() const { return !m_running.isEmpty(); }

    /// A mail of the program's own to `to`, by these settings, kept or not; no sale has to do with it.
    QCoro::Task<Result<AcceptedMail>> testMail(
        MailSettings settings, SecretText password, QString to, std::stop_token stop = {});

    /// A message that the person's mail program has.
    struct MailOpened {
        std::optional<Invoice> invoice = {}; ///< as in MailSent
        LocalizedText remark = {}; ///< Message::remark, and that the books did not take what was done
    };
    /// Opens the message in the person's mail program. `file`: goes along with it; `paper`: what it holds,
    /// whose fact the books get. Errors: mail-attachment-kind, those of message(), MailProgram and
    /// Ledger::events.
    QCoro::Task<Result<MailOpened>> openMailProgram(QString reference, QString to, QString language,
        QString file = {}, std::optional<MailAttachment> paper = {});

    /// Writes down what was done elsewhere: a link opened, something copied. `to`: an address or number; may
    /// be empty.
    QCoro::Task<Result<Invoice>> record(QString reference, SendWay way, QString to = {});

private:
    QDate payableUntil(const Invoice &invoice) const;
    QCoro::Task<Result<void>> checkUnknown(QString reference);
    QCoro::Task<Result<Message>> currentMessage(QString reference, QString language);

    Needs m_needs;
    QSet<QString> m_running;
};

} // namespace counterfoil
