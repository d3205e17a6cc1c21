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

/// How often such a document of the sale was printed already: with the second one it says COPY.
int timesPrinted(const std::vector<Evidence> &events, QStringView document);

} // namespace counterfoil
