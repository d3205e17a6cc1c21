// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringView>
#include <QUrl>

namespace counterfoil {

/// Reads the link that a gateway answered with: a page (https, or http on this computer where the gateway
/// itself is here, which is the sandbox), or what a program on the customer's phone opens ("upi://pay?...",
/// "intent://...", "bitcoin:..."). Blanks and quotes around it do not count, "&amp;" means "&", and signs
/// that a link may not have come percent-encoded; up to 32,768 characters. What runs a script or a program,
/// reads a file or calls somebody is refused, as is what names this computer or hides where it leads: an
/// Error of kind Unknown, as the gateway has the sale, but there is no link to hand out.
Result<QUrl> readPayLink(QStringView text, const QUrl &gateway);
/// The same for a link in the books, which was judged when it came: http on loopback is the sandbox's.
Result<QUrl> readPayLink(QStringView text);

/// Whether a browser opens it. Anything else is for a phone that scans its code: this computer has no program
/// for it, or the wrong one, so nobody offers to open it here.
bool isForBrowser(const QUrl &link);

/// The address that a form posts to: a page only. Errors as of readPayLink.
Result<QUrl> readPostAddress(QStringView text, const QUrl &gateway);
Result<QUrl> readPostAddress(QStringView text);

/// A coin's address as a gateway wrote it, with or without the coin's name before it ("BITCOIN:BC1...", whose
/// capitals make a smaller code), and nothing else; empty where it is none.
QString readCoinAddress(QStringView text);

} // namespace counterfoil
