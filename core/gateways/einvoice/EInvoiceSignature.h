// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil::einvoice {

/// What DPAY_SECURE and an ACS form's SIGN carry (gateways.md B.2):
/// Base64(MD5(secret ‖ Base64(SHA-1(message)) ‖ secret)). `message` is the exact bytes sent or received.
QByteArray signature(const QByteArray &message, const QByteArray &secret);

} // namespace counterfoil::einvoice
