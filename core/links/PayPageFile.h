// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PayForm.h"

namespace counterfoil {

/// Writes the form's page for a browser to open, readable by its owner only: it may hold what identifies the
/// customer to the gateway. A file of that name is replaced. Waits for the disk. Error (kind Unavailable):
/// pay-page-write.
Result<void> writePayPage(const PayForm &form, const QString &path);

/// The same, as `name`.html in a folder that is made for its owner only where it is missing. Gives the path.
Result<QString> writePayPage(const PayForm &form, const QString &folder, const QString &name);
/// Removes the pages of such a folder, papers (*.pdf) that stand beside them, and the folder. Nothing where
/// there is none.
void removePayPages(const QString &folder);

} // namespace counterfoil
