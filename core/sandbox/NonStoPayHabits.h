// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QString>

namespace counterfoil {

class SandboxBook;

/// Ways in which a real gateway may differ from its documents, for tests of what a client concludes from its
/// lists and echoes. Each has the value "documented" unless told otherwise.
struct NonStoPayHabits {
    QString emails = QStringLiteral("documented"); ///< in the history: masked, absent, payer, cut
    /// What info gives back of callbackJson: null, small, text, text-in-text, html, percent, base64, wrapped,
    /// masked.
    QString echo = QStringLiteral("documented");
    QString pages = QStringLiteral("documented"); ///< of the history: from-zero, ignored, clamped
    QString totals = QStringLiteral("documented"); ///< of the history: of-page, absent, changing, negative
    /// What a hosted create call is answered: id (number and status, no link), html (no redirectUrl).
    QString links = QStringLiteral("documented");

    static NonStoPayHabits load(const SandboxBook &book);
    bool save(SandboxBook &book) const;
    Json toJson() const;
    /// These with the members of `changes` put over them. Error (kind Input): habit-unknown.
    Result<NonStoPayHabits> with(const Json &changes) const;

    QString email(const QString &stored) const;
    Json echoOf(const Json &callbackData) const;
    /// Which page is meant, from 0 on, of that many; -1: there is none of that number.
    qint64 pageIndex(qint64 number, qint64 pages) const;
    /// What the list says how many sales there are; `rows`: on this page.
    Json total(qint64 all, qint64 rows, qint64 page) const;
};

} // namespace counterfoil
