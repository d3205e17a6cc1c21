// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringView>
#include <QUrl>

namespace counterfoil {

/// Reads the link that a gateway answered with. Only https (http on loopback, for the sandbox) may be shown,
/// copied or opened; anything else is an Error of kind Unknown: the gateway has the sale, but there is no
/// link to hand out.
Result<QUrl> readPayLink(QStringView text);

} // namespace counterfoil
