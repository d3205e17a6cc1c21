// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include "base/DirectionMarks.h"
#include "base/TimeWords.h"
#include "issuing/Schedule.h"

#include <algorithm>

namespace counterfoil::words {

using namespace Qt::StringLiterals;

namespace {

QString day(const QDate &date, const QDate &today, const QLocale &locale)
{
    return locale.toString(date, date.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

/// Where a word of the gateway's means nothing to us, that is what there is to say.
LocalizedText stateInWords(const Evidence &evidence)
{
    if (evidence.state)
        return state(*evidence.state);
    if (!evidence.remoteStatus.isEmpty())
        return unknownWord(evidence.remoteStatus);
    //: In the place of a state: “Asked the gateway: no state.”
    return translatable("Words", "no state");
}

LocalizedText withRemark(const LocalizedText &sentence, const LocalizedText &remark)
{
    if (remark.isEmpty())
        return sentence;
    return sentence + u" "_s + remark;
}

LocalizedText issued(const Evidence &evidence, const Invoice &invoice)
{
    if (evidence.state && *evidence.state != State::Open)
        //: %1 is a state: “Paid”.
        return translatable("Words", "The gateway took the sale: %1.").arg(stateInWords(evidence));
    const bool hasLink = !evidence.payLink.isEmpty() || !invoice.payLink.isEmpty();
    return hasLink ? translatable("Words", "The gateway issued the sale and gave a pay link.")
                   : translatable("Words", "The gateway issued the sale, without a pay link.");
}

bool isFromGateway(const Evidence &evidence)
{
    return evidence.source.startsWith(u"gateway"_s);
}

/// An answer from which nobody learns what became of the sale is none.
bool gatewaySpoke(const Evidence &evidence)
{
    return isFromGateway(evidence) && evidence.kind != EvidenceKind::Note
        && evidence.kind != EvidenceKind::Unknown;
}

bool gatewayMumbled(const Evidence &evidence)
{
    return isFromGateway(evidence) && evidence.kind == EvidenceKind::Unknown;
}

LocalizedText refused(const Evidence &evidence, const LocalizedText &reason)
{
    if (gatewaySpoke(evidence)) {
        if (reason.isEmpty())
            return translatable("Words", "The gateway refused the sale.");
        //: %1 is the reason: one or more whole sentences.
        return translatable("Words", "The gateway refused the sale: %1").arg(reason);
    }
    if (reason.isEmpty())
        return translatable("Words", "The sale was not issued.");
    //: %1 is the reason: one or more whole sentences.
    return translatable("Words", "The sale was not issued: %1").arg(reason);
}

LocalizedText notKnown(const LocalizedText &reason)
{
    if (reason.isEmpty())
        return translatable("Words", "It is not known whether the gateway has the sale.");
    //: %1 is the reason: one or more whole sentences.
    return translatable("Words", "It is not known whether the gateway has the sale: %1").arg(reason);
}

/// The call by which the gateway said it; empty where nobody noted that.
QString callOf(const QString &source)
{
    const QString prefix = u"gateway: "_s;
    return source.startsWith(prefix) ? oneLine(source.sliced(prefix.size()), 60) : QString();
}

QString saidSo(const QString &source, const QString &age)
{
    const QString call = callOf(source);
    if (call.startsWith(u"create"))
        //: %1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable("Words", "The gateway said so %1, when the sale was sent.").arg(age);
    if (call.startsWith(u"status"))
        //: %1 is when the gateway said it: “5 minutes ago”. “when asked”: this program had asked it.
        return translatable("Words", "The gateway said so %1, when asked.").arg(age);
    if (call.startsWith(u"history"))
        //: %1 is when the gateway said it: “5 minutes ago”. It is the gateway’s list.
        return translatable("Words", "The gateway said so %1, in its list of sales.").arg(age);
    if (call == u"statement")
        //: %1 is when the gateway said it: “5 minutes ago”. It is the gateway’s statement of a month.
        return translatable("Words", "The gateway said so %1, in its statement.").arg(age);
    if (source.isEmpty())
        //: %1 is when the gateway said it: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable("Words", "The gateway said so %1.").arg(age);
    //: %1 is when the gateway said it: “5 minutes ago”. %2 is how, in a word that was not translated.
    return translatable("Words", "The gateway said so %1, %2.").arg(age, words::source(source));
}

/// No half of a character that takes two units.
QString beginning(const QString &text, qsizetype most)
{
    const bool partsPair = text.size() > most && most > 0 && text.at(most - 1).isHighSurrogate();
    return text.left(partsPair ? most - 1 : most);
}

/// No more marks on a letter than any writing has: a pile of them stands in the lines above and below.
QString withoutPiles(QString line)
{
    constexpr int mostMarks = 4;
    int marks = 0;
    return line.removeIf([&marks](QChar sign) {
        const QChar::Category kind = sign.category();
        marks = kind == QChar::Mark_NonSpacing || kind == QChar::Mark_Enclosing ? marks + 1 : 0;
        return marks > mostMarks;
    });
}

} // namespace

QString time(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return clockTime(local.time(), locale);
    if (days == 1)
        //: %1 is the time of day, “14:32”. It stands in a narrow column.
        return translatable("Words", "Yesterday %1").arg(clockTime(local.time(), locale));
    return day(local.date(), today, locale);
}

QString exactTime(const QDateTime &at, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    return counterfoil::exactTime(at, locale);
}

QString age(const QDateTime &at, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 whole = 24 * hour;
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now); // below zero where two clocks differ
    if (seconds < minute)
        //: When something was; it comes into sentences such as “The gateway said so %1.” The same for the
        //: others.
        return translatable("Words", "just now");
    if (seconds < hour)
        //: When something was; it comes into sentences such as “The gateway said so %1.”
        return translatable("Words", "%n minute(s) ago", nullptr, seconds / minute);
    if (seconds < whole)
        //: When something was; it comes into sentences such as “The gateway said so %1.”
        return translatable("Words", "%n hour(s) ago", nullptr, seconds / hour);
    if (seconds < 14 * whole)
        //: When something was; it comes into sentences such as “The gateway said so %1.”
        return translatable("Words", "%n day(s) ago", nullptr, seconds / whole);
    //: When something was; %1 is a day: “3 Nov”, “3 Nov 2025”.
    return translatable("Words", "on %1")
        .arg(day(at.toLocalTime().date(), now.toLocalTime().date(), QLocale()));
}

QString number(const Money &amount, const QLocale &locale)
{
    NumberStyle style = NumberStyle::of(locale);
    if (locale.numberOptions().testFlag(QLocale::OmitGroupSeparator)) // as the C locale does
        style.groupMark = QChar();
    return style.write(amount.decimalText());
}

QString amount(const Money &amount, const QLocale &locale)
{
    return number(amount, locale) + u' ' + amount.currency().code();
}

QString customer(const Invoice &invoice)
{
    for (const QString &known : {invoice.customerName, invoice.email}) {
        if (const QString line = oneLine(known); !line.isEmpty())
            return line;
    }
    return QString(QChar(0x2013));
}

/// Of a pill: as short as can be.
LocalizedText state(State state)
{
    switch (state) {
    case State::Issuing:
        return translatable("Words", "Being issued", "state of a sale");
    case State::Open:
        return translatable("Words", "Waiting", "state of a sale: the customer has not paid yet");
    case State::Authorised:
        return translatable(
            "Words", "Paid by customer", "state of a sale: the merchant has not got the money yet");
    case State::Paid:
        return translatable("Words", "Paid", "state of a sale");
    case State::Failed:
        return translatable("Words", "Failed", "state of a sale: the payment failed");
    case State::Cancelled:
        return translatable("Words", "Cancelled", "state of a sale");
    case State::Expired:
        return translatable("Words", "Expired", "state of a sale");
    case State::Chargeback:
        return translatable("Words", "Charged back", "state of a sale: the money went back to the customer");
    case State::Withheld:
        return translatable("Words", "Withheld", "state of a sale: the gateway holds the money back");
    case State::Refused:
        return translatable("Words", "Not issued", "state of a sale");
    case State::Unknown:
        return translatable("Words", "Unknown", "state of a sale");
    }
    Q_UNREACHABLE();
}

look::Tone tone(State state)
{
    switch (state) {
    case State::Issuing:
    case State::Failed:
    case State::Cancelled:
    case State::Expired:
        return look::Tone::Neutral;
    case State::Open:
        return look::Tone::Accent;
    case State::Authorised:
    case State::Paid:
        return look::Tone::Good;
    case State::Withheld:
    case State::Unknown:
        return look::Tone::Warning;
    case State::Chargeback:
    case State::Refused:
        return look::Tone::Bad;
    }
    Q_UNREACHABLE();
}

LocalizedText source(const QString &source)
{
    if (source == u"program")
        //: Who said something; it stands after a time: “14:32 · this program”.
        return translatable("Words", "this program");
    if (source.startsWith(u"person"_s))
        //: Who said something: a person, not a gateway.
        return translatable("Words", "a person’s word");
    const QString call = callOf(source);
    if (call.isEmpty())
        return oneLine(source, 60);
    if (call.startsWith(u"create"))
        //: When the gateway said something.
        return translatable("Words", "when the sale was sent");
    if (call.startsWith(u"status"))
        //: When the gateway said something: when this program asked it.
        return translatable("Words", "when asked");
    if (call.startsWith(u"history"))
        //: Where the gateway said something.
        return translatable("Words", "in its list of sales");
    if (call == u"statement")
        //: Where the gateway said something.
        return translatable("Words", "in its statement");
    return call;
}

LocalizedText fact(const Evidence &evidence, const Invoice &invoice)
{
    const LocalizedText message = told(evidence.message);
    switch (evidence.kind) {
    case EvidenceKind::Opened:
        return isFromGateway(evidence) ? translatable("Words", "Another program sold it.")
                                       : translatable("Words", "You issued the sale.");
    case EvidenceKind::Issued:
        return issued(evidence, invoice);
    case EvidenceKind::Refused:
        return refused(evidence, message);
    case EvidenceKind::Unknown:
        return notKnown(message);
    case EvidenceKind::Polled:
        return withRemark(
            //: This program asked, and %1 is the answer: a state, “Paid”.
            translatable("Words", "Asked the gateway: %1.").arg(stateInWords(evidence)), message);
    case EvidenceKind::Found:
        return withRemark(
            //: This program looked for the sale, and %1 is what it found: a state, “Paid”.
            translatable("Words", "Found the sale at the gateway: %1.").arg(stateInWords(evidence)), message);
    case EvidenceKind::NeverCreated:
        return message.isEmpty() ? translatable("Words", "The sale never arrived at the gateway.") : message;
    case EvidenceKind::Callback:
        //: %1 is a state: “Paid”.
        return translatable("Words", "The gateway sent a message about the sale: %1.")
            .arg(stateInWords(evidence));
    case EvidenceKind::Returned:
        return translatable("Words", "The customer came back from the pay page.");
    case EvidenceKind::Imported:
        return withRemark(
            //: %1 is a state: “Paid”.
            translatable("Words", "Imported from the statement: %1.").arg(stateInWords(evidence)), message);
    case EvidenceKind::Acknowledged:
        return translatable("Words", "Somebody looked at it and put it aside.");
    case EvidenceKind::Sent:
        return message.isEmpty() ? translatable("Words", "You sent it to the customer.") : message;
    case EvidenceKind::Printed:
        return message.isEmpty() ? translatable("Words", "You printed it.") : message;
    case EvidenceKind::Note:
        return message.isEmpty() ? translatable("Words", "A note without text.") : message;
    }
    Q_UNREACHABLE();
}

LocalizedText told(const LocalizedText &message, qsizetype longest)
{
    // By the English words: other languages have blanks and marks of their own, and are as long as they are.
    const QString english = message.english();
    return oneLine(english, longest) == english ? message : LocalizedText(oneLine(message, longest));
}

LocalizedText unknownWord(const QString &gatewaysWord)
{
    //: In the place of a state: what the gateway calls it. “Asked the gateway: “LIMBO”, a word that …”
    return translatable("Words", "“%1”, a word that this program does not know")
        .arg(oneLine(gatewaysWord, 64));
}

QString standing(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now)
{
    const auto said = std::find_if(events.rbegin(), events.rend(), gatewaySpoke);
    const QString bySource = said == events.rend() ? QString() : said->source;
    // A poll that brings nothing new leaves no event, only this time.
    if (invoice.checkedAt.isValid())
        return saidSo(bySource, age(invoice.checkedAt, now));
    if (said != events.rend())
        return saidSo(bySource, age(said->at, now));
    if (invoice.state == State::Issuing)
        //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable("Words", "You issued it %1; the gateway has not answered yet.")
            .arg(age(invoice.openedAt, now));
    const QString noted = age(invoice.changedAt, now);
    if (std::any_of(events.begin(), events.end(), gatewayMumbled))
        //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
        return translatable(
            "Words", "This program noted it %1; the gateway’s answer does not tell what became of the sale.")
            .arg(noted);
    //: %1 is when: “5 minutes ago”, “just now”, “on 3 Nov”.
    return translatable("Words", "This program noted it %1; the gateway has said nothing.").arg(noted);
}

LocalizedText advice(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Refused:
        if (schedule::mayExistAllTheSame(invoice.state, invoice.errorCode))
            //: “Check now” and “Sell again” are buttons: they are called as they are called there.
            return translatable("Words",
                "The gateway did not say by itself that nothing was issued. Choose “Check now” before you "
                "choose “Sell again”.");
        //: “Sell again” is a button: it is called as it is called there.
        return translatable("Words", "Nobody can pay this sale. To try once more, choose “Sell again”.");
    case State::Unknown:
        //: “Check now” is a button: it is called as it is called there.
        return translatable(
            "Words", "Choose “Check now” before you sell again: otherwise the customer may pay twice.");
    case State::Issuing:
        //: “Check now” is a button: it is called as it is called there.
        return translatable(
            "Words", "It is on its way to the gateway. If it stays so for a minute, choose “Check now”.");
    case State::Withheld:
        return translatable("Words", "The gateway holds the money back. Ask the gateway for the reason.");
    case State::Chargeback:
        return translatable(
            "Words", "The money went back to the customer. See the gateway’s own pages for the reason.");
    case State::Authorised:
        return translatable("Words", "The customer has paid. The money is on its way to you.");
    default:
        return {};
    }
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = isolatesClosed(beginning(text, 4 * longest).simplified());
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    line = withoutPiles(withoutTurns(line));
    return line.size() > longest ? isolatesClosed(beginning(line, longest - 1) + QChar(0x2026)) : line;
}

QString toolTip(const QString &text)
{
    return text.isEmpty()
        ? QString()
        : u"<span>%1</span>"_s.arg(text.left(1000).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace counterfoil::words
