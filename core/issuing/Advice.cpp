// SPDX-License-Identifier: GPL-3.0-or-later
#include "Advice.h"

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

} // namespace

QString beingIssued()
{
    return u"It is being issued at this moment. Ask again in a minute."_s;
}

QString lostLink(const QString &remoteId)
{
    return u"The gateway has this sale (number %1), but its pay link was lost with the answer. Look for that number on the gateway’s own pages: the link is there, or the sale can be cancelled there. Sell it again only once it can no longer be paid."_s
        .arg(remoteId);
}

QString mayStillLand(const QDateTime &known)
{
    return u"This sale was not found at the gateway yet, and a server may still hold the call and carry it out later. Whether it arrived will be known at %1 at the earliest. Do not sell it again before that is said."_s
        .arg(minuteOf(known));
}

QString undecided(const QStringList &missing)
{
    return u"Nobody can say yet whether the gateway has this sale: %1."_s.arg(missing.join(u"; "_s));
}

QString undecidedAdvice(const QString &reference, const QDateTime &again)
{
    const QString next = again.isValid()
        ? u" It is asked about again at %1, while the window is open, and whenever somebody checks it."_s.arg(
            minuteOf(again))
        : u" It is asked about again whenever somebody checks it."_s;
    return u" Do not sell it a second time. Look for it on the gateway’s own pages; where it is there, confirm which one it is (“counterfoilctl confirm %1” lists those that it may be)."_s
               .arg(reference)
        + next;
}

QString neverCreated(const QString &searched)
{
    return u"The sale never arrived at the gateway: nobody can pay it, and it may be sold again. (%1)"_s.arg(
        searched);
}

QString noCandidate()
{
    return u"The gateway lists no sale that could be this one. That does not prove that it is not there."_s;
}

QString moreCandidates(std::size_t shown)
{
    return shown < mostCandidates
        ? QString()
        : u"These %1 look most like this sale; the gateway may list more that it could be."_s.arg(shown);
}

} // namespace counterfoil::words
