// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringView>
#include <QUrl>

namespace counterfoil {

/// Reads the link that a gateway answered with. Only https may be shown, copied or opened, and nothing on
/// this computer, unless the gateway itself is here (the sandbox); anything else is an Error of kind Unknown:
/// the gateway has the sale, but there is no link to hand out.
Result<QUrl> readPayLink(QStringView text, const QUrl &gateway);
/// The same for a link in the books, which was judged when it came: http on loopback is the sandbox's.
Result<QUrl> readPayLink(QStringView text);

} // namespace counterfoil
