// SPDX-License-Identifier: GPL-3.0-or-later
#include "SlipWords.h"

namespace counterfoil::slipwords {

using namespace Qt::StringLiterals;
using Standing = PrintOutcome::Standing;

PrintOutcome hindered(escpos::Hindrance hindrance, const QString &printer)
{
    using escpos::Hindrance;
    switch (hindrance) {
    case Hindrance::NoPaper:
        return {.standing = Standing::Refused,
            .code = u"printer-no-paper"_s,
            //: %1: a printer; so in all of these.
            .message = translatable("Printing",
                "The printer %1 has no paper. Put in a new roll and print again; nothing came out.")
                           .arg(printer)};
    case Hindrance::CoverOpen:
        return {.standing = Standing::Refused,
            .code = u"printer-cover-open"_s,
            .message = translatable("Printing",
                "The cover of the printer %1 is open. Close it and print again; nothing came out.")
                           .arg(printer)};
    case Hindrance::Fault:
        return {.standing = Standing::Refused,
            .code = u"printer-fault"_s,
            .message = translatable("Printing",
                "The printer %1 reports a fault. Look at its lamps, switch it off and on, and print again; "
                "nothing came out.")
                           .arg(printer)};
    }
    Q_UNREACHABLE();
}

PrintOutcome notReached(const QString &printer, const QString &detail)
{
    return {.standing = Standing::Refused,
        .code = u"printer-not-reached"_s,
        .message = translatable("Printing",
            "The printer %1 cannot be reached; nothing came out. See that it is switched on and connected, "
            "and that its address is right.")
                       .arg(printer),
        .kind = ErrorKind::Unavailable,
        .detail = detail};
}

PrintOutcome broken(const QString &printer, qint64 taken, qint64 all, const QString &detail)
{
    return {.standing = Standing::Unknown,
        .code = u"print-unknown"_s,
        .message = translatable("Printing",
            "The connection to the printer %1 broke while it was printing. Look whether paper came out "
            "before you print again.")
                       .arg(printer),
        .kind = ErrorKind::Unknown,
        .detail = u"%1 of %2 bytes taken; %3"_s.arg(taken).arg(all).arg(detail)};
}

PrintOutcome stuck(const QString &printer)
{
    return {.standing = Standing::Refused,
        .code = u"printer-stuck"_s,
        .message = translatable("Printing",
            "The printer %1 takes nothing; nothing came out. It may be out of paper, open or switched off.")
                       .arg(printer),
        .kind = ErrorKind::Unavailable};
}

PrintOutcome refused(const QString &printer, const QString &detail)
{
    return {.standing = Standing::Refused,
        .code = u"printer-refused"_s,
        //: %2: the system's words for it.
        .message = translatable("Printing", "The printer %1 took nothing: %2. Nothing came out.")
                       .arg(printer, detail),
        .detail = detail};
}

PrintOutcome sent(const QString &printer, bool says)
{
    return {.standing = Standing::Sent,
        .message = says
            ? translatable("Printing", "Printed by %1.").arg(printer)
            : translatable("Printing", "Sent to the printer %1, which does not say whether it printed.")
                  .arg(printer),
        .isConfirmed = says};
}

PrintOutcome unsure(const QString &printer)
{
    PrintOutcome outcome = sent(printer, false);
    outcome.standing = Standing::Unknown;
    outcome.code = u"print-unknown"_s;
    outcome.kind = ErrorKind::Unknown;
    return outcome;
}

PrintOutcome answers(const QString &printer, bool says)
{
    return {.standing = Standing::Sent,
        .message = says
            ? translatable("Printing", "The printer %1 answers, and is ready.").arg(printer)
            : translatable("Printing",
                "There is a connection to %1; it does not tell its state. Print a test page to be sure.")
                  .arg(printer)};
}

PrintOutcome ended(const QString &printer, bool mayBeOut)
{
    if (mayBeOut)
        return broken(printer, 0, 0, u"ended with the program"_s);
    return {.standing = Standing::Refused,
        .code = u"print-ended"_s,
        .message = translatable("Printing", "Nothing was printed: the program was closed."),
        .kind = ErrorKind::Unavailable};
}

} // namespace counterfoil::slipwords
