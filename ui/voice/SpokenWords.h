// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invoices/Invoice.h"

#include <QString>

#include <vector>

namespace counterfoil {

/// What is read aloud of sales (PaidVoice::say()), in words and figures that any speech engine reads well:
/// "Paid: 12 euros 50". It is the amount that was paid, not the one that was asked for; where they differ, or
/// nobody knows, that is said too. No name and no other word from outside is ever spoken. `languageCode`: one
/// of Language::offered(), whatever the interface speaks; `isTraining`: no money moved, which comes first.
QString spokenPaid(const Invoice &sale, const QString &languageCode, bool isTraining);
/// The same of sales that were paid at once, in one sentence: "3 sales paid: 40 dollars 50".
/// `trainingAccount`: the id of the one whose sales are training.
QString spokenPaid(
    const std::vector<Invoice> &sales, const QString &languageCode, const QString &trainingAccount);
/// The same of a sale over that amount, paid as it was asked for: to try it.
QString spokenPaid(const Money &amount, const QString &languageCode);
/// "Not paid": of a sale that ended without money.
QString spokenNotPaid(const QString &languageCode, bool isTraining);

} // namespace counterfoil
