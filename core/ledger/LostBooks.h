// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

namespace counterfoil {

/// Whether new, empty books may be begun at `ledger` without a word, or its books can be opened. Not where
/// they have gone and left something behind: backups in the folder, their log, the folder of sales that were
/// at their calls, an empty file, a link that leads nowhere. Whoever sells into empty books then finds none
/// of the earlier sales, and a second one of the same customer is held back no more. Error ledger-missing
/// (kind Unavailable); its detail is the name of the newest backup that can be read, empty for none. Error
/// ledger-not-a-file where a folder or something else lies in their place. Blocking.
Result<void> checkPlaceOfBooks(const QString &ledger, const QString &backups);

/// Makes the place ready for new books, knowingly: what earlier ones left there gets names that say so, and
/// nothing is deleted. Error ledger-there (kind Input) where there are books.
Result<void> clearPlaceOfBooks(const QString &ledger, const QDateTime &now);

} // namespace counterfoil
