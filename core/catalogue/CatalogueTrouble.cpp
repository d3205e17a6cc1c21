// SPDX-License-Identifier: GPL-3.0-or-later
#include "CatalogueTrouble.h"

namespace counterfoil {

using namespace Qt::StringLiterals;

Error catalogueTrouble(const QString &path, const QString &reason)
{
    if (reason.contains(u"interrupted"_s))
        return {ErrorKind::Unavailable, u"catalogue-interrupted"_s,
            translatable("Catalogue", "Something else was asked meanwhile."), reason};
    if (reason.contains(u"malformed"_s) || reason.contains(u"not a database"_s))
        return {ErrorKind::Unavailable, u"catalogue-damaged"_s,
            //: %1: the path of a file. Sales: what was sold; they are in another file.
            translatable("Catalogue",
                "The file of saved items and customers, %1, is damaged. Move it away and import a CSV file "
                "of "
                "yours; sales do not need it.")
                .arg(path),
            reason};
    LocalizedText advice = translatable("Catalogue", "Check the disk and the file.");
    if (reason.contains(u"full"_s))
        advice = translatable("Catalogue", "The disk is full: free some space and try again.");
    else if (reason.contains(u"readonly"_s) || reason.contains(u"unable to open"_s))
        advice = translatable(
            "Catalogue", "The file or its folder cannot be opened or written: check its permissions.");
    else if (reason.contains(u"locked"_s))
        advice =
            translatable("Catalogue", "Another program keeps it locked: close that program and try again.");
    return {ErrorKind::Unavailable, u"catalogue-unavailable"_s,
        //: What to do follows. %1: the path of a file.
        translatable("Catalogue", "The saved items and customers in %1 cannot be used.").arg(path)
            + LocalizedText(u' ') + advice,
        reason};
}

} // namespace counterfoil
