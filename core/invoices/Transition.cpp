// SPDX-License-Identifier: GPL-3.0-or-later
#include "Transition.h"

#include <QStringList>

#include <algorithm>

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

using enum State;

const QString left = u"left-paid"_s;
const QString again = u"paid-again"_s;
const QString status = u"status"_s;
const QString likely = u"likely-paid"_s;

QString bare(const QString &word)
{
    QString text = word.section(u':', -1).trimmed().toLower();
    text.replace(u'_', u' ');
    return text;
}

/// A gateway's word as part of a doubt: letters, digits and hyphens, so that doubts can be told apart.
QString token(const QString &word)
{
    constexpr qsizetype longest = 40;
    QString text = bare(word).left(longest);
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return text;
}

/// Nothing is paid, and nobody is waited for.
bool isDeadEnd(State state)
{
    return state == Failed || state == Cancelled || state == Expired;
}

/// Money has been on its way, so no word of a beginning is believed.
bool hadMoney(State state)
{
    return isPaid(state) || state == Withheld || state == Chargeback;
}

bool isBeginning(State state)
{
    return state == Open || state == Issuing || state == Unknown || state == Refused;
}

/// Whether the gateway itself said so, and not this program about a call of its own.
bool gatewaySpoke(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::Polled:
    case EvidenceKind::Found:
    case EvidenceKind::Callback:
    case EvidenceKind::NeverCreated:
    case EvidenceKind::Imported:
        return true;
    default:
        return false;
    }
}

QStringList tokensOf(const QString &doubt)
{
    return doubt.split(u' ', Qt::SkipEmptyParts);
}

QString headOf(const QString &token)
{
    return token.section(u':', 0, 0);
}

void drop(QStringList *tokens, const QString &head)
{
    tokens->removeIf([&head](const QString &each) { return headOf(each) == head; });
}

bool has(const QStringList &tokens, const QString &head)
{
    return std::any_of(
        tokens.begin(), tokens.end(), [&head](const QString &each) { return headOf(each) == head; });
}

/// A doubt takes the place of an earlier one of its kind. What cannot be read is a doubt for each member.
void add(QStringList *tokens, const QString &token)
{
    if (headOf(token) == u"unreadable")
        tokens->removeAll(token);
    else
        drop(tokens, headOf(token));
    *tokens << token;
}

} // namespace

QString likelyPaidDoubt(const QString &remoteId)
{
    return likely + u':' + token(remoteId);
}

QString unknownWord(const QString &word)
{
    const QString known = token(word);
    if (known.isEmpty())
        return u"unreadable:"_s + status;
    return status + u':' + known;
}

bool isSameWord(const QString &one, const QString &other)
{
    return bare(one) == bare(other);
}

Move moveOf(State from, State to)
{
    if (from == Open || from == Refused || from == to)
        return Move::Onward;
    if (isDeadEnd(from) && isDeadEnd(to))
        return Move::Sideways;
    if (to == Open)
        return Move::Back;
    if (from == Paid)
        return to == Chargeback || to == Withheld ? Move::Onward : Move::Back;
    return from == Chargeback ? Move::Back : Move::Onward;
}

Transition transition(const Invoice &invoice, const Evidence &evidence)
{
    const State from = invoice.state;
    const State to = evidence.state.value_or(from);
    QStringList doubts = tokensOf(invoice.doubt);
    if (!evidence.remoteId.isEmpty())
        drop(&doubts, likely);
    const auto done = [&](State state) {
        for (const QString &more : tokensOf(evidence.doubt))
            add(&doubts, more);
        return Transition{state, doubts.join(u' ')};
    };

    if (!evidence.state) {
        // A word that nobody knows: "refund_pending" of a sale that is paid is more than nothing.
        const bool isNewWord =
            !evidence.remoteStatus.isEmpty() && !isSameWord(evidence.remoteStatus, invoice.remoteStatus);
        if (isPaid(from) && isNewWord && gatewaySpoke(evidence))
            add(&doubts, unknownWord(evidence.remoteStatus));
        return done(from);
    }
    if (!hadMoney(from) && gatewaySpoke(evidence)) { // the next word may be known again
        drop(&doubts, status);
        doubts.removeAll(unknownWord({}));
    }
    if (to == from) {
        // The gateway stands by it. What somebody has looked at is over then, and would be news again.
        const QStringList acknowledged = tokensOf(invoice.acknowledged);
        if (isPaid(from) && gatewaySpoke(evidence))
            doubts.removeIf([&acknowledged](const QString &each) {
                return headOf(each) == status && acknowledged.contains(each);
            });
        return done(from);
    }
    const bool isTakenBack = hadMoney(from) && (isBeginning(to) || (from == Paid && to == Authorised));
    if (isTakenBack) {
        if (gatewaySpoke(evidence))
            add(&doubts, status + u':' + stateName(to));
        return done(from);
    }
    if (isPaid(to))
        drop(&doubts, unconfirmedPayment.toString());
    const bool hadLeft = has(doubts, left) || from == Chargeback;
    if (isPaid(from) && !isPaid(to)) {
        drop(&doubts, again);
        add(&doubts, left + u':' + stateName(to));
    } else if (isPaid(to) && hadLeft) {
        drop(&doubts, left);
        add(&doubts, again);
    } else if (hadLeft) {
        add(&doubts, left + u':' + stateName(to));
    }
    return done(to);
}

} // namespace counterfoil
