// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageTemplate.h"

#include "TemplateParts.h"
#include "base/DirectionMarks.h"
#include "base/Language.h"
#include "base/Slips.h"

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSubject = 200;
constexpr qsizetype longestText = 10'000;
constexpr qsizetype longestShortText = 1'000;

tl::unexpected<Error> refused(const QString &code, const LocalizedText &message)
{
    return failure(ErrorKind::Input, code, message);
}

/// "subject", "text" or "short text" as they stand within the sentences below.
LocalizedText subjectTitle()
{
    //: A part of a message’s template, as in: The part “Subject” …
    return translatable("MessageTemplate", "Subject");
}
LocalizedText textTitle()
{
    //: A part of a message’s template: what an e-mail says.
    return translatable("MessageTemplate", "Text");
}
LocalizedText shortTextTitle()
{
    //: A part of a message’s template: what an SMS or chat message says.
    return translatable("MessageTemplate", "Short text");
}

/// Blanks at the ends of lines and empty lines around go; what nobody sees goes; tabs are blanks.
QString tidied(const QString &typed)
{
    QString text = withoutTurns(typed);
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &sign : text) {
        const bool isBreak =
            sign == u'\r' || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
        if (isBreak)
            sign = u'\n';
        else if (sign != u'\n' && (sign.category() == QChar::Other_Control || sign == QChar(0xFEFF)))
            sign = u' ';
    }
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

/// The known name that is a slip or two away; empty where none is.
QString nearestPlace(const QString &name)
{
    constexpr int most = 2;
    QString nearest;
    int fewest = most + 1;
    for (const MessagePlace &place : messagePlaces()) {
        const int distance = slips(name.left(40).toLower(), place.name);
        if (distance < fewest) {
            fewest = distance;
            nearest = place.name;
        }
    }
    return nearest;
}

QString inBraces(const QString &name)
{
    return u'{' + name + u'}';
}

Result<void> checkPlaces(const LocalizedText &where, const QString &text)
{
    for (const TemplatePart &part : templateParts(text)) {
        if (part.kind == TemplatePart::Kind::OpenBrace)
            return refused(u"message-place-open"_s,
                //: %1: a part of a template, “Subject”. Braces are { and }.
                translatable("MessageTemplate",
                    "%1: a brace { begins no place such as {amount}. Write it twice, {{, where it is to be "
                    "read.")
                    .arg(where));
        if (part.kind != TemplatePart::Kind::Place || isMessagePlace(part.text))
            continue;
        const QString near = nearestPlace(part.text);
        QStringList all;
        for (const MessagePlace &place : messagePlaces())
            all += inBraces(place.name);
        //: %1: a part of a template, “Subject”; %2: what was typed, “{ammount}”.
        const LocalizedText unknown = translatable("MessageTemplate", "%1: there is no place %2.")
                                          .arg(where, inBraces(part.text.left(40)));
        const LocalizedText help = near.isEmpty()
            //: %1: a list of {amount} and others.
            ? translatable("MessageTemplate", "These are known: %1.").arg(listed(all))
            //: %1: “{amount}”.
            : translatable("MessageTemplate", "Perhaps %1 is meant.").arg(inBraces(near));
        return refused(u"message-place-unknown"_s, unknown + u' ' + help);
    }
    return {};
}

Result<void> checkPart(const LocalizedText &where, const QString &text, qsizetype longest)
{
    if (text.trimmed().isEmpty())
        return refused(u"message-empty"_s,
            //: %1: a part of a template, “Subject”.
            translatable("MessageTemplate",
                "%1: nothing stands here. Write something, or take the program’s "
                "own words back.")
                .arg(where));
    if (text.size() > longest)
        return refused(u"message-too-long"_s,
            //: %1: a part of a template, “Subject”; %2, %3: numbers of characters.
            translatable("MessageTemplate", "%1: this has %2 characters; there is room for %3.")
                .arg(where, text.size(), longest));
    return checkPlaces(where, text);
}

bool hasAnyPlace(const QString &text, const QStringList &names)
{
    const auto parts = templateParts(text);
    return std::any_of(parts.begin(), parts.end(), [&names](const TemplatePart &part) {
        return part.kind == TemplatePart::Kind::Place && names.contains(part.text);
    });
}

MessageTemplate inLanguage(const LocalizedText &subject, const LocalizedText &text,
    const LocalizedText &shortText, const QString &code)
{
    return {.subject = subject.in(code), .text = text.in(code), .shortText = shortText.in(code)};
}

} // namespace

QString messageKindName(MessageKind kind)
{
    return kind == MessageKind::Request ? u"request"_s : u"receipt"_s;
}

std::optional<MessageKind> messageKindFromName(QStringView name)
{
    for (const MessageKind kind : {MessageKind::Request, MessageKind::Receipt}) {
        if (name.compare(messageKindName(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return std::nullopt;
}

LocalizedText messageKindTitle(MessageKind kind)
{
    if (kind == MessageKind::Request)
        //: A kind of message to a customer.
        return translatable("MessageTemplate", "Asking for a payment");
    //: A kind of message to a customer who has paid.
    return translatable("MessageTemplate", "Receipt");
}

const std::vector<MessagePlace> &messagePlaces()
{
    //: Places in a message that are filled in for each sale; so all of the following.
    static const std::vector<MessagePlace> places{
        {u"shop"_s, translatable("MessageTemplate", "The shop’s name")},
        {u"customer"_s, translatable("MessageTemplate", "The customer’s name")},
        {u"amount"_s, translatable("MessageTemplate", "The amount with its currency")},
        {u"amount-words"_s, translatable("MessageTemplate", "The amount in words")},
        {u"note"_s, translatable("MessageTemplate", "What the sale is for")},
        {u"how-to-pay"_s,
            translatable(
                "MessageTemplate", "How this sale is paid: its link, its address or what else there is")},
        {u"link"_s, translatable("MessageTemplate", "The payment link alone")},
        {u"address"_s, translatable("MessageTemplate", "The address of a coin alone")},
        {u"network"_s, translatable("MessageTemplate", "The network that a coin is to be sent on")},
        {u"method"_s, translatable("MessageTemplate", "The payment method")},
        {u"until"_s,
            translatable("MessageTemplate", "The day until which it can be paid, where there is one")},
        {u"reference"_s, translatable("MessageTemplate", "The sale’s reference")},
    };
    return places;
}

QStringList messageLanguages()
{
    return Language::offered();
}

MessageTemplate defaultMessageTemplate(MessageKind kind, const QString &language)
{
    if (kind == MessageKind::Receipt)
        return inLanguage(
            //: A message to a customer who has paid: the subject of an e-mail. The words in braces stay as
            //: they are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its
            //: brackets.
            translatable("MessageTemplate", "Paid: {amount} ({shop})"),
            //: A message to a customer who has paid: the text of an e-mail. A line whose places have nothing
            //: to say is left out; no line may need another one to be read.
            translatable("MessageTemplate",
                "Hello {customer},\n\nWe have received your payment of {amount} ({amount-words}). Thank "
                "you.\n\nFor: {note}\nPaid by: {method}\nReference: {reference}\n\n{shop}"),
            //: A message to a customer who has paid: an SMS or chat message.
            translatable(
                "MessageTemplate", "We have received {amount} ({shop}). Thank you.\nReference: {reference}"),
            language);
    return inLanguage(
        //: A message that asks a customer to pay: the subject of an e-mail. The words in braces stay as they
        //: are, in all of these. {amount}: “15.00 EUR”; {shop}: a name, or nothing with its brackets.
        translatable("MessageTemplate", "Payment of {amount} ({shop})"),
        //: A message that asks a customer to pay: the text of an e-mail. A line whose places have nothing to
        //: say is left out; no line may need another one to be read. {how-to-pay}: whole sentences and a
        //: link.
        translatable("MessageTemplate",
            "Hello {customer},\n\nPlease pay {amount} ({amount-words}).\nFor: "
            "{note}\n\n{how-to-pay}\n\nPlease "
            "pay by {until}.\nReference: {reference}\n\n{shop}"),
        //: A message that asks a customer to pay: an SMS or chat message.
        translatable(
            "MessageTemplate", "Please pay {amount} ({shop}).\n{how-to-pay}\nReference: {reference}"),
        language);
}

Result<MessageTemplate> checkMessageTemplate(const MessageTemplate &typed)
{
    MessageTemplate words{.subject = tidied(typed.subject).trimmed(),
        .text = tidied(typed.text),
        .shortText = tidied(typed.shortText)};
    if (words.subject.contains(u'\n'))
        return refused(u"message-subject-lines"_s,
            //: %1: a part of a template, “Subject”.
            translatable("MessageTemplate", "%1: this has several lines, and must be one.")
                .arg(subjectTitle()));
    if (const auto good = checkPart(subjectTitle(), words.subject, longestSubject); !good)
        return tl::unexpected(good.error());
    if (const auto good = checkPart(textTitle(), words.text, longestText); !good)
        return tl::unexpected(good.error());
    if (const auto good = checkPart(shortTextTitle(), words.shortText, longestShortText); !good)
        return tl::unexpected(good.error());
    return words;
}

LocalizedText messageTemplateRemark(MessageKind kind, const MessageTemplate &words)
{
    if (kind == MessageKind::Receipt)
        return {};
    const QStringList ways{u"how-to-pay"_s, u"link"_s};
    for (const auto &[title, text] :
        {std::pair(textTitle(), words.text), {shortTextTitle(), words.shortText}}) {
        if (!hasAnyPlace(text, ways))
            //: %1: a part of a template, “Text”. The words in braces stay as they are.
            return translatable("MessageTemplate",
                "%1: nothing here tells the customer how to pay. {how-to-pay} or {link} does.")
                .arg(title);
    }
    return {};
}

} // namespace counterfoil
