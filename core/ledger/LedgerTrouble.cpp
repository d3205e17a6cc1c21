// SPDX-License-Identifier: GPL-3.0-or-later
#include "LedgerTrouble.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

namespace {

LocalizedText damagedWords(LedgerWork work)
{
    switch (work) {
    case LedgerWork::Opening:
        //: %1: the path of the file of the books; so in all of "The ledger ...".
        return translatable("LedgerTrouble",
            "The ledger %1 could not be opened: the file is damaged. Restore one of its backups.");
    case LedgerWork::Reading:
        return translatable("LedgerTrouble",
            "The ledger %1 could not be read: the file is damaged. Restore one of its backups.");
    case LedgerWork::Writing:
        return translatable("LedgerTrouble",
            "The ledger %1 could not be written: the file is damaged. Restore one of its backups.");
    case LedgerWork::Checking:
        return translatable(
            "LedgerTrouble", "The ledger %1 was checked: the file is damaged. Restore one of its backups.");
    case LedgerWork::Using:
        return translatable("LedgerTrouble",
            "The ledger %1 cannot be used: the file is damaged. Restore one of its backups.");
    case LedgerWork::Leaving:
        break;
    }
    //: Other books lie in its place now, and this file was to be closed for them.
    return translatable(
        "LedgerTrouble", "The ledger %1 could not be left: the file is damaged. Restore one of its backups.");
}

LocalizedText failedWords(LedgerWork work)
{
    switch (work) {
    case LedgerWork::Opening:
        //: What to do follows. %1: the path of the file of the books.
        return translatable("LedgerTrouble", "The ledger %1 could not be opened.");
    case LedgerWork::Reading:
        return translatable("LedgerTrouble", "The ledger %1 could not be read.");
    case LedgerWork::Writing:
        return translatable("LedgerTrouble", "The ledger %1 could not be written.");
    case LedgerWork::Checking:
        return translatable("LedgerTrouble", "The ledger %1 could not be checked.");
    case LedgerWork::Using:
        return translatable("LedgerTrouble", "The ledger %1 cannot be used.");
    case LedgerWork::Leaving:
        break;
    }
    //: Other books lie in its place now, and this file was to be closed for them.
    return translatable("LedgerTrouble", "The ledger %1 could not be left.");
}

LocalizedText advice(const QString &reason)
{
    if (reason.contains(u"full"_s))
        return translatable("LedgerTrouble", "The disk is full: free some space and try again.");
    if (reason.contains(u"readonly"_s))
        return translatable(
            "LedgerTrouble", "The file or its folder cannot be written: check its permissions.");
    if (reason.contains(u"the file is gone"_s))
        return translatable("LedgerTrouble", "It was moved or deleted: put it back, or restore a backup.");
    if (reason.contains(u"the old file is being read"_s))
        return translatable("LedgerTrouble",
            "Other books lie in its place now, and somebody still reads these: close other programs that "
            "use them, and try again.");
    if (reason.contains(u"locked"_s))
        return translatable(
            "LedgerTrouble", "Another program keeps it locked: close that program and try again.");
    return translatable(
        "LedgerTrouble", "Check the disk and the file; a copy of it may be needed to repair it.");
}

} // namespace

Error ledgerInterrupted(const QString &reason)
{
    return {ErrorKind::Unavailable, u"ledger-interrupted"_s,
        translatable("LedgerTrouble", "The books were asked something else meanwhile."), reason};
}

Error ledgerTrouble(LedgerWork work, const QString &path, const QString &reason)
{
    if (reason.contains(u"interrupted"_s))
        return ledgerInterrupted(reason);
    if (reason.contains(u"malformed"_s) || reason.contains(u"not a database"_s))
        return {ErrorKind::Unavailable, u"ledger-damaged"_s, damagedWords(work).arg(path), reason};
    return {ErrorKind::Unavailable, u"ledger-unavailable"_s,
        failedWords(work).arg(path) + LocalizedText(u' ') + advice(reason), reason};
}

} // namespace counterfoil
