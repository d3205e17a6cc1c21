// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HttpMessage.h"
#include "SandboxInvoice.h"
#include "base/LocalizedText.h"

// What the customer sees: from an invoice to a page, nothing else. No scripts, nothing from elsewhere, and
// every word that came from outside is escaped.
namespace counterfoil {

/// The page of an invoice: with buttons while it can be paid, else with what became of it. `note` is a
/// sentence to show above, or empty. `language`: the visitor's (browserLanguage), here and below.
OutgoingAnswer payPageView(
    const SandboxInvoice &invoice, const QString &language, const LocalizedText &note = {});

/// For a link that leads nowhere.
OutgoingAnswer unknownLinkView(const QString &language);
/// For a payment form (gateways.md B.12) that cannot be taken; `sentence` says why.
OutgoingAnswer refusedFormView(const QString &language, int status, const LocalizedText &sentence);
/// For a form that says something else than our buttons.
OutgoingAnswer unknownButtonView(const QString &language);

/// "1,234.50 USD", "1 234,50 USD": for reading only.
QString displayAmount(const Money &amount, const QString &language);

} // namespace counterfoil
