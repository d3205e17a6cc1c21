// SPDX-License-Identifier: GPL-3.0-or-later
#include "Advice.h"

#include "Sentences.h"
#include "gateways/Gateway.h"

namespace counterfoil::words {

using namespace Qt::StringLiterals;

namespace {

/// The next full minute: what is said to be known then is known.
QString minuteOf(const QDateTime &time)
{
    const QDateTime local = time.addSecs(59).toLocalTime();
    return local.toString(u"HH:mm"_s);
}

/// "a; b; c".
LocalizedText listedClauses(const QList<LocalizedText> &clauses)
{
    LocalizedText list;
    for (const LocalizedText &clause : clauses) {
        if (!list.isEmpty()) // flat: the books do not read what is nested deeply
            list += translatable("Advice", ";", "between two reasons, each a clause; a blank follows")
                + QChar(u' ');
        list += clause;
    }
    return list;
}

} // namespace

LocalizedText beingIssued()
{
    //: A sale.
    return translatable("Advice", "It is being issued at this moment. Ask again in a minute.");
}

LocalizedText lostLink(const QString &remoteId)
{
    //: %1 is the gateway’s number of the sale. “Pay link”: what the customer opens to pay.
    return translatable("Advice",
        "The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that "
        "number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it "
        "again only once it can no longer be paid.")
        .arg(remoteId);
}

LocalizedText mayStillLand(const QDateTime &known)
{
    //: %1 is a time of day, 14:32. The “call” is the program’s request to issue the sale.
    return translatable("Advice",
        "This sale was not found at the gateway yet, and a server may still hold the call and carry it out "
        "later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is "
        "said.")
        .arg(minuteOf(known));
}

LocalizedText undecided(const QList<LocalizedText> &missing)
{
    //: %1: one or more clauses, such as “its list shows 3 of 9 sales”, with “;” between them. “Its” and “it”
    //: in them are the gateway’s.
    return translatable("Advice", "Nobody can say yet whether the gateway has this sale: %1.")
        .arg(listedClauses(missing));
}

LocalizedText undecidedAdvice(const QDateTime &again)
{
    //: After “Nobody can say yet whether the gateway has this sale”. “Which one”: of the gateway’s sales,
    //: this sale.
    const LocalizedText advice = translatable("Advice",
        "Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm "
        "which one it is.");
    if (!again.isValid())
        //: The gateway is asked about a sale.
        return sentences(
            advice, translatable("Advice", "It is asked about again whenever somebody checks it."));
    return sentences(advice,
        //: The gateway is asked about a sale. %1 is a time of day, 14:32. The “window” is the program’s.
        translatable("Advice",
            "It is asked about again at %1, while the window is open, and whenever somebody checks it.")
            .arg(minuteOf(again)));
}

LocalizedText neverCreated(const LocalizedText &searched)
{
    //: %1: a sentence about how far was looked, such as “The gateway’s history lists no sale of those days.”
    return translatable(
        "Advice", "The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)")
        .arg(searched);
}

LocalizedText noCandidate()
{
    return translatable("Advice",
        "The gateway lists no sale that could be this one. That does not prove that it is not there.");
}

LocalizedText moreCandidates(std::size_t shown)
{
    if (shown < mostCandidates)
        return {};
    const auto count = static_cast<qint64>(shown);
    //: Above a list of %n sales of the gateway’s, from which a person chooses; %n is 20.
    return translatable("Advice",
        "These %n look most like this sale; the gateway may list more that it could be.", nullptr, count);
}

} // namespace counterfoil::words
