// SPDX-License-Identifier: GPL-3.0-or-later
#include "Message.h"

#include "MessageValues.h"
#include "TemplateParts.h"
#include "base/DirectionMarks.h"
#include "base/WebAddress.h"
#include "invoices/MayBeTold.h"
#include "links/PaymentMeans.h"

#include <QUrl>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::vector<TemplatePart>;

QString valueOf(const TemplatePart &part, const MessageValues &values)
{
    const auto found = values.find(part.text);
    return found == values.end() ? QString() : found->second;
}

/// Whether brackets stand directly about the place, so that they go with it.
bool isBracketed(const Parts &parts, std::size_t at)
{
    const auto isWords = [&parts](std::size_t i) {
        return i < parts.size() && parts[i].kind == TemplatePart::Kind::Words;
    };
    if (at == 0 || !isWords(at - 1) || !isWords(at + 1))
        return false;
    const QString &before = parts[at - 1].text;
    const QString &behind = parts[at + 1].text;
    return (before.endsWith(u'(') && behind.startsWith(u')'))
        || (before.endsWith(u'[') && behind.startsWith(u']'))
        || (before.endsWith(u'（') && behind.startsWith(u'）'));
}

/// The words of an amount are small within a sentence; where one begins they have a capital.
QString asItStands(const TemplatePart &part, QString value, const QString &before)
{
    const QString written = before.trimmed();
    const bool beginsSentence = written.isEmpty() || u".!?…"_s.contains(written.back());
    if (beginsSentence && !value.isEmpty() && part.text == u"amount-words"_s)
        value[0] = value[0].toUpper();
    return value;
}

/// One line; nothing where it has places and none of them has anything to say.
std::optional<QString> filledLine(const QString &words, const MessageValues &values)
{
    Parts parts = templateParts(words);
    bool hasPlace = false;
    bool saysSomething = false;
    bool isShorter = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].kind != TemplatePart::Kind::Place)
            continue;
        hasPlace = true;
        if (!valueOf(parts[i], values).isEmpty()) {
            saysSomething = true;
            continue;
        }
        isShorter = true;
        if (isBracketed(parts, i)) {
            parts[i - 1].text.chop(1);
            parts[i + 1].text.remove(0, 1);
        }
    }
    if (hasPlace && !saysSomething)
        return std::nullopt;
    QString line;
    for (const TemplatePart &part : parts) {
        // A blank on either side of what went leaves one.
        QString piece = part.kind == TemplatePart::Kind::Place ? asItStands(part, valueOf(part, values), line)
                                                               : part.text;
        if (isShorter && line.endsWith(u' ') && part.kind == TemplatePart::Kind::Words) {
            while (piece.startsWith(u' '))
                piece.remove(0, 1);
            if (!piece.isEmpty() && u".,;:!?)"_s.contains(piece.front()))
                line.chop(1);
        }
        line += piece;
    }
    return isShorter ? line.trimmed() : line;
}

QString filled(const QString &words, const MessageValues &values)
{
    QStringList lines;
    for (const QString &line : words.split(u'\n')) {
        const auto written = filledLine(line, values);
        const bool isSecondBlank =
            written && written->isEmpty() && (lines.isEmpty() || lines.last().isEmpty());
        if (written && !isSecondBlank)
            lines += *written;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

/// The short text without the program's own sentence about the link, which stands above it. What a shop's own
/// words say of their link nobody can tell, in whatever language: there it stays among them.
QString belowLink(
    const Invoice &invoice, const QString &shortText, const MessageContext &context, MessageValues values)
{
    const bool isOurs = shortText == defaultMessageTemplate(MessageKind::Request, context.language).shortText;
    // How a link is opened that is for a phone alone is to be read.
    if (isOurs && !values.at(u"link"_s).isEmpty() && !paymentMeans::isForPhone(invoice))
        values[u"how-to-pay"_s].clear();
    return filled(shortText, values);
}

LocalizedText remarkOn(
    const Invoice &invoice, MessageKind kind, const Message &message, const MessageValues &values)
{
    if (kind == MessageKind::Receipt) // which names what was paid, and that may not be what was asked for
        return needsPerson(invoice) ? lookFirst() : LocalizedText();
    if (!message.link.isEmpty() && isLoopback(QUrl(message.link)))
        return translatable("Message",
            "This is a training sale: its link opens on this computer only, and no customer can pay it.");
    if (values.at(u"how-to-pay"_s).isEmpty())
        return translatable("Message",
            "This sale has neither a link nor an address: the message does not say how to pay it.");
    const QString &way = values.at(message.link.isEmpty() ? u"address"_s : u"link"_s);
    if (!way.isEmpty() && !(message.text.contains(way) && message.shortText.contains(way)))
        return translatable("Message",
            "The shop’s own words for this message leave the link or the address out: the customer is not "
            "told how to pay.");
    return {};
}

} // namespace

Result<MessageKind> messageKindOf(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Open:
        if (const AddressVerdict verdict = paymentMeans::addressVerdict(invoice); verdict.isDoubt())
            return failure(ErrorKind::Input, u"message-address"_s, verdict.words());
        if (!mayBeShownToPay(invoice))
            return failure(ErrorKind::Input, u"message-doubtful"_s, lookFirst());
        return MessageKind::Request;
    case State::Authorised:
    case State::Paid:
        if (!mayBeToldPaid(invoice))
            return failure(ErrorKind::Input, u"message-doubtful"_s, lookFirst());
        if (amountPaid(invoice).isEmpty())
            return failure(ErrorKind::Input, u"message-amount-unknown"_s,
                translatable("Paper", "It is not known how much was paid."));
        return MessageKind::Receipt;
    case State::Issuing:
    case State::Unknown:
        return failure(ErrorKind::Input, u"message-not-issued"_s,
            translatable("Message",
                "It is not known yet whether this sale was issued, so there is nothing to send. Check it "
                "first."));
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
    case State::Chargeback:
    case State::Withheld:
    case State::Refused:
        break;
    }
    return failure(ErrorKind::Input, u"message-nothing-to-pay"_s,
        //: %1: what became of the sale: “Expired unpaid”.
        translatable("Message",
            "Nothing is sent to the customer of this sale: it is neither open nor paid (%1). Issue a new one "
            "if it is still to be paid.")
            .arg(stateTitle(invoice.state)));
}

Result<Message> makeMessage(
    const Invoice &invoice, const MessageTemplate &words, const MessageContext &context)
{
    const auto kind = messageKindOf(invoice);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto good = checkMessageTemplate(words);
    if (!good)
        return tl::unexpected(good.error());
    const MessageValues values = messageValues(invoice, *kind, context);
    Message message{.kind = *kind,
        .language = context.language,
        .subject = filled(good->subject, values),
        .text = filled(good->text, values),
        .shortText = filled(good->shortText, values),
        .link = values.at(u"link"_s),
        .belowLink = belowLink(invoice, good->shortText, context, values)};
    message.subject = message.subject.simplified(); // {how-to-pay} has lines
    message.remark = remarkOn(invoice, *kind, message, values);
    return message;
}

} // namespace counterfoil
