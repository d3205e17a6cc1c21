// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportWords.h"

#include "base/Counted.h"
#include "parts/Words.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

QString sales(qint64 count, const QLocale &locale)
{
    return counted(count, u"sale"_s, locale);
}

} // namespace

QString progressWords(const HistoryImport::Progress &progress, int months, const QLocale &locale)
{
    const QString pages = months > 0
        ? u"%1 of %2"_s.arg(progress.pages).arg(counted(months, u"month"_s, locale))
        : counted(progress.pages, u"page"_s, locale);
    if (progress.total)
        return u"Read %1 of %2, %3."_s.arg(
            locale.toString(progress.lines), sales(*progress.total, locale), pages);
    return u"Read %1, %2."_s.arg(sales(progress.lines, locale), pages);
}

QString outcomeWords(const HistoryImport::Outcome &outcome, const QLocale &locale)
{
    QStringList sentences;
    if (outcome.error)
        sentences << u"The import ended early: %1"_s.arg(words::oneLine(outcome.error->message, 300));
    else if (outcome.isStopped)
        sentences << u"Cancelled."_s;
    if (outcome.listed == 0 && !outcome.error && !outcome.isStopped)
        sentences << u"The gateway lists no sales of that time."_s;
    if (outcome.taken > 0)
        sentences << counted(outcome.taken, u"sale was"_s, locale, u"sales were"_s)
                + u" imported into the books."_s;
    else if (outcome.listed > 0)
        sentences << u"Nothing had to be imported."_s;
    if (outcome.known > 0)
        sentences << counted(outcome.known, u"was"_s, locale, u"were"_s) + u" there already."_s;
    if (outcome.linked > 0)
        sentences << counted(outcome.linked,
            u"sale of yours whose number at the gateway was not known has it now."_s, locale,
            u"sales of yours whose numbers at the gateway were not known have them now."_s);
    if (outcome.leftOut > 0)
        sentences << counted(outcome.leftOut, u"was"_s, locale, u"were"_s)
                + u" left out; the list says why."_s;
    if (outcome.error || outcome.isStopped)
        sentences << u"What is in the books stays. Import again to go on: nothing comes in twice."_s;
    return sentences.join(u' ');
}

} // namespace counterfoil
