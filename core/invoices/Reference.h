// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// A new invoice reference: "CF-" and 16 base32 characters (RFC 4648), 80 random bits. Made before the first
/// call, so that the gateway can be asked about a sale whose answer never came.
QString newReference();
/// The same reference whenever it is made from the same text, as good as never the same for two.
QString referenceFor(const QString &text);
bool isReference(QStringView text);

} // namespace counterfoil
