// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QStringView>
#include <QUrl>

namespace counterfoil {

/// True for localhost, 127.0.0.0/8 and ::1: the only places where http is good enough.
bool isLoopback(const QUrl &url);

/// Reads a web address that a person or a gateway gave: https with a host, or http on loopback; no user name
/// or password in it; at most 2,048 characters. The URL's encoded form is what was written where that was
/// valid. Errors (kind Input): url-not-valid, url-scheme, url-credentials, url-too-long.
Result<QUrl> readWebAddress(QStringView text);

} // namespace counterfoil
