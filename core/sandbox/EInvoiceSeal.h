// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

/// The header in which gateway B's signature travels, both ways.
inline constexpr char eInvoiceSealHeader[] = "DPAY_SECURE";

/// Base64(MD5(secret + Base64(SHA-1(message)) + secret)) over the exact bytes (gateways.md B.2). The sandbox
/// does not share this with the program's client on purpose: one mistake in common code would prove itself.
QByteArray eInvoiceSeal(const QByteArray &message, const QByteArray &secret);

/// Compares without telling by its time how much was right.
bool isSameSeal(const QByteArray &one, const QByteArray &other);

} // namespace counterfoil
