// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportWords.h"

#include "parts/Words.h"

#include <QLocale>

namespace counterfoil {

namespace {

LocalizedText pagesOf(const HistoryImport::Progress &progress, int months)
{
    if (months == 0)
        //: Pages of a list, a part of “Read 350 sales, 7 pages.”
        return translatable("ImportWords", "%Ln page(s)", nullptr, progress.pages);
    //: Months that were read, of so many; a part of “Read 28 sales, 4 of 12 months.” %1 is a number.
    return translatable("ImportWords", "%1 of %Ln month(s)", nullptr, months).arg(progress.pages);
}

} // namespace

LocalizedText progressWords(const HistoryImport::Progress &progress, int months)
{
    const LocalizedText pages = pagesOf(progress, months);
    if (progress.total)
        //: How far an import is. %1 is a number, %2 is “7 pages”, or “4 of 12 months”.
        return translatable("ImportWords", "Read %1 of %Ln sale(s), %2.", nullptr, *progress.total)
            .arg(QLocale().toString(progress.lines), pages);
    //: How far an import is. %1 is “7 pages”, or “4 of 12 months”.
    return translatable("ImportWords", "Read %Ln sale(s), %1.", nullptr, progress.lines).arg(pages);
}

LocalizedText outcomeWords(const HistoryImport::Outcome &outcome)
{
    LocalizedText sentences;
    const auto say = [&sentences](const LocalizedText &sentence) {
        if (!sentences.isEmpty())
            sentences += QChar(u' ');
        sentences += sentence;
    };
    if (outcome.error)
        //: %1 is the reason, in one or more sentences.
        say(translatable("ImportWords", "The import ended early: %1")
                .arg(words::told(outcome.error->message)));
    else if (outcome.isStopped)
        //: An import was cancelled.
        say(translatable("ImportWords", "Cancelled."));
    if (outcome.listed == 0 && !outcome.error && !outcome.isStopped)
        say(translatable("ImportWords", "The gateway lists no sales of that time."));
    if (outcome.taken > 0)
        say(translatable("ImportWords", "%Ln sale(s) was imported into the books.", nullptr, outcome.taken));
    else if (outcome.listed > 0)
        say(translatable("ImportWords", "Nothing had to be imported."));
    if (outcome.known > 0)
        //: Of sales: they are in the books already.
        say(translatable("ImportWords", "%Ln was there already.", nullptr, outcome.known));
    if (outcome.linked > 0)
        say(translatable("ImportWords",
            "%Ln sale(s) of yours whose number at the gateway was not known has it now.", nullptr,
            outcome.linked));
    if (outcome.leftOut > 0)
        //: Of sales that were not imported. A list with the reasons stands below.
        say(translatable("ImportWords", "%Ln was left out; the list says why.", nullptr, outcome.leftOut));
    if (outcome.error || outcome.isStopped)
        say(translatable(
            "ImportWords", "What is in the books stays. Import again to go on: nothing comes in twice."));
    return sentences;
}

} // namespace counterfoil
