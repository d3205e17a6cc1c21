// SPDX-License-Identifier: GPL-3.0-or-later
#include "Words.h"

#include "base/Counted.h"
#include "base/TimeWords.h"
#include "issuing/Schedule.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterfoil::words {

using namespace Qt::StringLiterals;

namespace {

/// Months are words, and our words are English.
QString day(const QDate &date, const QDate &today)
{
    return QLocale::c().toString(date, date.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString inDigitsOf(const QLocale &locale, const QString &digits)
{
    const QString zero = locale.zeroDigit();
    if (zero == u"0")
        return digits;
    const QList<uint> point = zero.toUcs4();
    QString text;
    for (const QChar digit : digits) {
        const auto own = static_cast<char32_t>(point.value(0) + (digit.unicode() - u'0'));
        text += QString::fromUcs4(&own, 1);
    }
    return text;
}

/// Where a word of the gateway's means nothing to us, that is what there is to say.
QString stateInWords(const Evidence &evidence)
{
    if (evidence.state)
        return state(*evidence.state);
    return evidence.remoteStatus.isEmpty() ? u"no state"_s : unknownWord(evidence.remoteStatus);
}

QString sentence(const QString &start, const QString &message)
{
    const QString more = told(message);
    if (more.isEmpty())
        return start + u'.';
    return start + u": "_s + more;
}

QString withRemark(const QString &sentence, const QString &remark)
{
    if (remark.isEmpty())
        return sentence;
    return sentence + u' ' + remark;
}

QString issued(const Evidence &evidence, const Invoice &invoice)
{
    if (evidence.state && *evidence.state != State::Open)
        return u"The gateway took the sale: %1."_s.arg(stateInWords(evidence));
    const bool hasLink = !evidence.payLink.isEmpty() || !invoice.payLink.isEmpty();
    return hasLink ? u"The gateway issued the sale and gave a pay link."_s
                   : u"The gateway issued the sale, without a pay link."_s;
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
        return u"Yesterday "_s + clockTime(local.time(), locale);
    return day(local.date(), today);
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
        return u"just now"_s;
    if (seconds < hour)
        return counted(seconds / minute, u"minute"_s) + u" ago"_s;
    if (seconds < whole)
        return counted(seconds / hour, u"hour"_s) + u" ago"_s;
    if (seconds < 14 * whole)
        return counted(seconds / whole, u"day"_s) + u" ago"_s;
    return u"on "_s + day(at.toLocalTime().date(), now.toLocalTime().date());
}

QString number(const Money &amount, const QLocale &locale)
{
    // From the exact digits: no floating point, and the largest amount is written as well as the smallest.
    QString digits = amount.decimalText();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype mark = digits.indexOf(u'.');
    QString text = locale.toString((mark < 0 ? digits : digits.left(mark)).toULongLong());
    if (mark >= 0)
        text += locale.decimalPoint() + inDigitsOf(locale, digits.sliced(mark + 1));
    if (negative)
        text.prepend(locale.negativeSign());
    return text;
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

QString state(State state)
{
    switch (state) {
    case State::Issuing:
        return u"Being issued"_s;
    case State::Open:
        return u"Waiting"_s;
    case State::Authorised:
        return u"Paid by customer"_s;
    case State::Paid:
        return u"Paid"_s;
    case State::Failed:
        return u"Failed"_s;
    case State::Cancelled:
        return u"Cancelled"_s;
    case State::Expired:
        return u"Expired"_s;
    case State::Chargeback:
        return u"Charged back"_s;
    case State::Withheld:
        return u"Withheld"_s;
    case State::Refused:
        return u"Not issued"_s;
    case State::Unknown:
        return u"Unknown"_s;
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

QString source(const QString &source)
{
    if (source == u"program")
        return u"this program"_s;
    if (source.startsWith(u"person"_s))
        return u"a person’s word"_s;
    const QString prefix = u"gateway: "_s;
    if (!source.startsWith(prefix))
        return oneLine(source, 60);
    const QString calls = oneLine(source.sliced(prefix.size()), 60);
    if (calls.startsWith(u"create"))
        return u"when the sale was sent"_s;
    if (calls.startsWith(u"status"))
        return u"when asked"_s;
    if (calls.startsWith(u"history"))
        return u"in its list of sales"_s;
    return calls == u"statement" ? u"in its statement"_s : calls;
}

QString fact(const Evidence &evidence, const Invoice &invoice)
{
    const QString message = told(evidence.message);
    switch (evidence.kind) {
    case EvidenceKind::Opened:
        return isFromGateway(evidence) ? u"Another program sold it."_s : u"You issued the sale."_s;
    case EvidenceKind::Issued:
        return issued(evidence, invoice);
    case EvidenceKind::Refused:
        return gatewaySpoke(evidence) ? sentence(u"The gateway refused the sale"_s, message)
                                      : sentence(u"The sale was not issued"_s, message);
    case EvidenceKind::Unknown:
        return sentence(u"It is not known whether the gateway has the sale"_s, message);
    case EvidenceKind::Polled:
        return withRemark(u"Asked the gateway: %1."_s.arg(stateInWords(evidence)), message);
    case EvidenceKind::Found:
        return withRemark(u"Found the sale at the gateway: %1."_s.arg(stateInWords(evidence)), message);
    case EvidenceKind::NeverCreated:
        return message.isEmpty() ? u"The sale never arrived at the gateway."_s : message;
    case EvidenceKind::Callback:
        return u"The gateway sent a message about the sale: %1."_s.arg(stateInWords(evidence));
    case EvidenceKind::Returned:
        return u"The customer came back from the pay page."_s;
    case EvidenceKind::Imported:
        return withRemark(u"Imported from the statement: %1."_s.arg(stateInWords(evidence)), message);
    case EvidenceKind::Acknowledged:
        return u"Somebody looked at it and put it aside."_s;
    case EvidenceKind::Note:
        return message.isEmpty() ? u"A note without text."_s : message;
    }
    Q_UNREACHABLE();
}

QString told(const QString &message, qsizetype longest)
{
    QString text = message.left(4 * longest); // whole: what is cut in the middle of a command is not found
    // “counterfoilctl track” is “Check now” here. Sentences in the books are older than this window.
    text.replace(u"Track this sale before"_s, u"Choose “Check now” before"_s);
    static const QRegularExpression confirming(
        u"\\bconfirm [^(.]{1,40}\\(“counterfoilctl confirm [^”]*” lists [^)]*\\)"_s);
    text.replace(confirming, u"choose “It may be this one…”"_s);
    return oneLine(text, longest);
}

QString unknownWord(const QString &gatewaysWord)
{
    return u"“%1”, a word that this program does not know"_s.arg(oneLine(gatewaysWord, 64));
}

QString standing(const Invoice &invoice, const std::vector<Evidence> &events, const QDateTime &now)
{
    const auto said = std::find_if(events.rbegin(), events.rend(), gatewaySpoke);
    const auto byWhom =
        said == events.rend() || said->source.isEmpty() ? QString() : u", "_s + source(said->source);
    // A poll that brings nothing new leaves no event, only this time.
    if (invoice.checkedAt.isValid())
        return u"The gateway said so %1%2."_s.arg(age(invoice.checkedAt, now), byWhom);
    if (said != events.rend())
        return u"The gateway said so %1%2."_s.arg(age(said->at, now), byWhom);
    if (invoice.state == State::Issuing)
        return u"You issued it %1; the gateway has not answered yet."_s.arg(age(invoice.openedAt, now));
    const bool answered = std::any_of(events.begin(), events.end(), gatewayMumbled);
    const QString gateway = answered ? u"the gateway’s answer does not tell what became of the sale"_s
                                     : u"the gateway has said nothing"_s;
    return u"This program noted it %1; %2."_s.arg(age(invoice.changedAt, now), gateway);
}

QString advice(const Invoice &invoice)
{
    switch (invoice.state) {
    case State::Refused:
        if (schedule::mayExistAllTheSame(invoice.state, invoice.errorCode))
            return u"The gateway did not say by itself that nothing was issued. Choose “Check now” before you choose “Sell again”."_s;
        return u"Nobody can pay this sale. To try once more, choose “Sell again”."_s;
    case State::Unknown:
        return u"Choose “Check now” before you sell again: otherwise the customer may pay twice."_s;
    case State::Issuing:
        return u"It is on its way to the gateway. If it stays so for a minute, choose “Check now”."_s;
    case State::Withheld:
        return u"The gateway holds the money back. Ask the gateway for the reason."_s;
    case State::Chargeback:
        return u"The money went back to the customer. See the gateway’s own pages for the reason."_s;
    case State::Authorised:
        return u"The customer has paid. The money is on its way to you."_s;
    default:
        return {};
    }
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = text.left(4 * longest).simplified();
    line.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return turns || (c.category() == QChar::Other_Control);
    });
    if (line.size() > longest)
        line = line.left(longest - 1) + QChar(0x2026);
    return line;
}

QString toolTip(const QString &text)
{
    return text.isEmpty()
        ? QString()
        : u"<span>%1</span>"_s.arg(text.left(1000).toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace counterfoil::words
