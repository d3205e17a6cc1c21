// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invoice.h"

#include <QStringView>

#include <vector>

namespace counterfoil {

/// Facts about what we did with a sale for its customer: sent it, or printed it. They are written down and
/// change nothing else. An `answer` says what was done, for programs: {"way": "email"}, or
/// {"document": "receipt", "copy": true}.
bool isHandedOver(EvidenceKind kind);

/// The fact that it was sent by that way ("email", "sms"); `message` says so to a person: “Sent by e-mail to
/// anna@example.com.”
Evidence sentFact(const QString &way, const LocalizedText &message, const QDateTime &at);
/// The fact that such a document was printed ("invoice", "receipt", "label"), as the first or as a copy.
Evidence printedFact(const QString &document, bool isCopy, const LocalizedText &message, const QDateTime &at);

/// As often as such a document of the sale may have come out: with the second one it says COPY. What was
/// begun and never ended counts, as after a program that died; what came to nothing does not.
int timesPrinted(const std::vector<Evidence> &events, QStringView document);

/// The printed facts of such a document, whatever came of them.
int printedFacts(const std::vector<Evidence> &events, QStringView document);

/// The fact that the first such document may come out from here on. It is written before, as a note: whoever
/// prints may die before the outcome is known. The next printed fact that is no copy ends it, or the next
/// failed one.
Evidence printingBegunFact(const QString &document, const LocalizedText &message, const QDateTime &at);
/// The fact that nothing came out of what was begun; or, where the printer had taken it, of the printed fact
/// with that number (from 1, of printedFacts()).
Evidence printingFailedFact(
    const QString &document, const LocalizedText &message, const QDateTime &at, int printed = 0);

} // namespace counterfoil
