// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sending.h"

#include "AttachedPapers.h"
#include "base/ErrorLog.h"
#include "invoices/HandedOver.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

const QString unknownEmail = u"email-unknown"_s;

/// What the books say; `to` is plain: an address or number that was checked, or nothing.
LocalizedText factOf(SendWay way, const QString &to)
{
    switch (way) {
    case SendWay::Email:
        //: A fact about a sale. %1: an e-mail address.
        return translatable("Sending", "Sent by e-mail to %1: the shop’s mail server accepted it.").arg(to);
    case SendWay::MailProgram:
        return to.isEmpty()
            //: A fact about a sale. Nobody knows whether the message was sent; so in all of "Opened in ...".
            ? translatable("Sending", "Opened in the mail program.")
            //: %1: an e-mail address.
            : translatable("Sending", "Opened in the mail program, to %1.").arg(to);
    case SendWay::Sms:
        return to.isEmpty()
            ? translatable("Sending", "Opened in the program for text messages.")
            //: %1: a phone number.
            : translatable("Sending", "Opened in the program for text messages, to %1.").arg(to);
    case SendWay::WhatsApp:
        return to.isEmpty() ? translatable("Sending", "Opened in WhatsApp.")
                            //: %1: a phone number.
                            : translatable("Sending", "Opened in WhatsApp, to %1.").arg(to);
    case SendWay::Telegram:
        return translatable("Sending", "Opened in Telegram.");
    case SendWay::CopiedLink:
        return translatable("Sending", "The payment link or address was copied.");
    case SendWay::CopiedMessage:
        return translatable("Sending", "The message to the customer was copied.");
    case SendWay::Picture:
        return translatable("Sending", "The QR code was copied or saved as a picture.");
    }
    Q_UNREACHABLE();
}

/// Removes the name when the coroutine ends, however that is.
class Turn {
public:
    Turn(QSet<QString> &running, QString name)
        : m_running(running)
        , m_name(std::move(name))
    {
        m_running.insert(m_name);
    }
    ~Turn() { m_running.remove(m_name); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    QSet<QString> &m_running;
    QString m_name;
};

tl::unexpected<Error> refused(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

void join(LocalizedText &remark, const LocalizedText &more)
{
    if (!more.isEmpty())
        remark = remark.isEmpty() ? more : remark + u' ' + more;
}

/// The fact of the last e-mail where nobody knows whether that one was sent. A request from before the
/// payment is another letter than the receipt.
std::optional<Evidence> unknownMail(const std::vector<Evidence> &events)
{
    const auto paid = std::find_if(events.begin(), events.end(),
        [](const Evidence &event) { return event.state && isPaid(*event.state); });
    const auto first = paid == events.end() ? events.begin() : paid;
    for (auto event = events.end(); event != first;) {
        --event;
        if (event->kind != EvidenceKind::Sent)
            continue;
        const QString way = event->answer[u"way"].text();
        if (way == unknownEmail)
            return *event;
        if (way == sendWayName(SendWay::Email))
            return std::nullopt;
    }
    return std::nullopt;
}

Mail mailOf(const Message &message, const QString &to, const QList<MailAttachment> &attachments)
{
    return {.to = to, .subject = message.subject, .text = message.text, .attachments = attachments};
}

} // namespace

QString sendWayName(SendWay way)
{
    switch (way) {
    case SendWay::Email:
        return u"email"_s;
    case SendWay::MailProgram:
        return u"mail-program"_s;
    case SendWay::Sms:
        return u"sms"_s;
    case SendWay::WhatsApp:
        return u"whatsapp"_s;
    case SendWay::Telegram:
        return u"telegram"_s;
    case SendWay::CopiedLink:
        return u"copied-link"_s;
    case SendWay::CopiedMessage:
        return u"copied-message"_s;
    case SendWay::Picture:
        return u"picture"_s;
    }
    Q_UNREACHABLE();
}

Sending::Sending(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
{
}

QDate Sending::payableUntil(const Invoice &invoice) const
{
    const GatewayKind *kind = m_needs.gateways.find(invoice.gatewayId);
    if (!kind || kind->daysToPay == 0 || !invoice.openedAt.isValid())
        return {};
    return invoice.openedAt.toLocalTime().date().addDays(kind->daysToPay);
}

QCoro::Task<Result<Message>> Sending::message(Invoice invoice, QString language)
{
    const auto kind = messageKindOf(invoice);
    if (!kind)
        co_return tl::unexpected(kind.error());
    const auto words = co_await m_needs.templates.of(*kind, language);
    if (!words)
        co_return tl::unexpected(words.error());
    co_return preview(invoice, *words, language);
}

Result<Message> Sending::preview(
    const Invoice &invoice, const MessageTemplate &words, const QString &language) const
{
    return makeMessage(invoice, words,
        {.language = language,
            .shopName = m_needs.shopName(),
            .methods = m_needs.methods,
            .payableUntil = payableUntil(invoice)});
}

QCoro::Task<Result<Message>> Sending::currentMessage(QString reference, QString language)
{
    const auto invoice = co_await m_needs.ledger.find(reference);
    if (!invoice)
        co_return tl::unexpected(invoice.error());
    co_return co_await message(*invoice, language);
}

QCoro::Task<Result<void>> Sending::checkUnknown(QString reference)
{
    const auto events = co_await m_needs.ledger.events(reference);
    if (!events)
        co_return tl::unexpected(events.error());
    const auto unknown = unknownMail(*events);
    if (unknown)
        co_return refused(u"mail-sent-unknown"_s,
            unknown->message
                + u' '
                //: Before it stands: “An e-mail to ... was handed over, and nobody knows whether it was
                //: sent.”
                + translatable("Sending", "Ask the customer before you send it again."));
    co_return Result<void>();
}

QCoro::Task<Result<Sending::MailSent>> Sending::email(QString reference, QString to, QString language,
    QList<MailAttachment> attachments, std::stop_token stop, AfterUnknown afterUnknown)
{
    const LocalizedText wait =
        translatable("Sending", "An e-mail about this sale is being sent already. Wait for it to end.");
    if (m_running.contains(reference))
        co_return refused(u"mail-running"_s, wait);
    const Turn turn(m_running, reference);
    // And no other program on these books sends one meanwhile.
    const QString lockName = reference + u".mail"_s;
    const bool isMine = co_await m_needs.ledger.lock(lockName);
    if (!isMine)
        co_return refused(u"mail-running"_s, wait);
    const InvoiceLockGuard guard(m_needs.ledger, lockName);
    if (afterUnknown == AfterUnknown::Refuse) {
        const auto sendable = co_await checkUnknown(reference);
        if (!sendable)
            co_return tl::unexpected(sendable.error());
    }
    const auto address = readMailAddress(to);
    if (!address)
        co_return tl::unexpected(address.error());
    const auto settings = co_await m_needs.mail.settings();
    if (!settings)
        co_return tl::unexpected(settings.error());
    if (settings->isEmpty())
        co_return refused(u"mail-not-set-up"_s,
            translatable("Sending",
                "The shop’s mail server is not set up. Do that in the settings, or send the message by your "
                "own "
                "mail program."));
    auto password = co_await m_needs.password.read(*settings);
    if (!password)
        co_return tl::unexpected(password.error());
    // The keychain may have waited for minutes: what the sale is due is asked afterwards.
    const auto message = co_await currentMessage(reference, language);
    if (!message)
        co_return tl::unexpected(message.error());
    if (const auto fit = attachedPapers::checkFit(attachments, message->kind); !fit)
        co_return tl::unexpected(fit.error());
    auto locking = attachedPapers::lockOriginal(m_needs.ledger, reference, attachments);
    auto original = co_await locking;
    if (!original)
        co_return tl::unexpected(original.error());

    Mail mail = mailOf(*message, *address, attachments);
    SecretText copyOfPassword = password->duplicate();
    const auto accepted = co_await m_needs.mailer.send(mail, *settings, std::move(copyOfPassword), stop);
    if (!accepted && accepted.error().kind != ErrorKind::Unknown)
        co_return tl::unexpected(accepted.error());
    const Evidence fact = accepted
        ? sentFact(sendWayName(SendWay::Email), factOf(SendWay::Email, *address), m_needs.clock())
        : sentFact(unknownEmail,
            //: A fact about a sale. %1: an e-mail address.
            translatable("Sending", "An e-mail to %1 was handed over, and nobody knows whether it was sent.")
                .arg(*address),
            m_needs.clock());
    const auto recorded = co_await m_needs.ledger.record(reference, fact);
    if (!recorded)
        logged(u"writing down an e-mail"_s, recorded.error());
    // It may be in the customer's hands: the next one is a copy, also where nobody knows.
    auto recording = attachedPapers::record(m_needs.ledger, reference, attachments);
    const LocalizedText papersNotTaken = co_await recording;
    original->reset(); // nobody waits for the copy to the shop
    if (!accepted) {
        Error unknown = accepted.error();
        join(unknown.message, papersNotTaken);
        co_return tl::unexpected(unknown);
    }
    MailSent sent{.to = *address,
        .messageId = accepted->messageId,
        .answer = accepted->answer,
        .remark = message->remark};
    if (recorded)
        sent.invoice = *recorded;
    else
        join(sent.remark,
            translatable("Sending", "It was sent, but the books could not take that down:") + u' '
                + recorded.error().message);
    join(sent.remark, papersNotTaken);
    if (settings->copyToShop && recorded) {
        mail.to = settings->senderAddress;
        const auto copied = co_await m_needs.mailer.send(mail, *settings, std::move(*password), stop);
        if (!copied)
            join(sent.remark,
                translatable("Sending", "It was sent, but not the shop’s own copy:") + u' '
                    + copied.error().message);
    }
    co_return sent;
}

QCoro::Task<Result<AcceptedMail>> Sending::testMail(
    MailSettings settings, SecretText password, QString to, std::stop_token stop)
{
    const auto good = checkMailSettings(settings);
    if (!good)
        co_return tl::unexpected(good.error());
    //: The subject of an e-mail that tries out the settings of a mail server.
    const LocalizedText subject = translatable("Sending", "Counterfoil: a test");
    //: The text of such an e-mail.
    const LocalizedText text = translatable(
        "Sending", "This e-mail was sent to try out the settings of the shop’s mail server. They work.");
    const Mail mail{
        .to = to, .subject = subject.toString(), .text = text.toString()}; // NOLINT: it goes out now
    co_return co_await m_needs.mailer.send(mail, *good, std::move(password), stop);
}

QCoro::Task<Result<Sending::MailOpened>> Sending::openMailProgram(
    QString reference, QString to, QString language, QString file, std::optional<MailAttachment> paper)
{
    QString address;
    if (!to.isEmpty()) {
        const auto good = readMailAddress(to);
        if (!good)
            co_return tl::unexpected(good.error());
        address = *good;
    }
    const auto message = co_await currentMessage(reference, language);
    if (!message)
        co_return tl::unexpected(message.error());
    QList<MailAttachment> papers;
    if (paper)
        papers += *paper;
    if (const auto fit = attachedPapers::checkFit(papers, message->kind); !fit)
        co_return tl::unexpected(fit.error());
    auto locking = attachedPapers::lockOriginal(m_needs.ledger, reference, papers);
    const auto original = co_await locking;
    if (!original)
        co_return tl::unexpected(original.error());
    MailDraft draft{.to = address, .subject = message->subject, .text = message->text, .attachment = file};
    const auto opened = co_await m_needs.mailProgram.open(std::move(draft));
    if (!opened)
        co_return tl::unexpected(logged(u"opening the mail program"_s, opened.error()));
    // The paper first: the mail program has it, and the next receipt is a copy.
    auto recordingPapers = attachedPapers::record(m_needs.ledger, reference, papers);
    const LocalizedText papersNotTaken = co_await recordingPapers;
    const Evidence fact =
        sentFact(sendWayName(SendWay::MailProgram), factOf(SendWay::MailProgram, address), m_needs.clock());
    const auto recorded = co_await m_needs.ledger.record(reference, fact);
    MailOpened result{.invoice = std::nullopt, .remark = message->remark};
    if (recorded)
        result.invoice = *recorded;
    else
        join(result.remark,
            attachedPapers::notTaken(fact, logged(u"writing down an opened mail"_s, recorded.error())));
    join(result.remark, papersNotTaken);
    co_return result;
}

QCoro::Task<Result<Invoice>> Sending::record(QString reference, SendWay way, QString to)
{
    const Evidence fact = sentFact(sendWayName(way), factOf(way, to), m_needs.clock());
    const auto recorded = co_await m_needs.ledger.record(reference, fact);
    co_return recorded;
}

} // namespace counterfoil
