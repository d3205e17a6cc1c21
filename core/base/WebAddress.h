// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QStringView>
#include <QUrl>

namespace counterfoil {

/// True for localhost, 127.0.0.0/8 and ::1: the only places where http is good enough.
bool isLoopback(const QUrl &url);

/// Whether whoever opens such an address may run a program or a script, read a file, or send a message:
/// "javascript", "file", "sms". In small letters.
bool isHarmfulScheme(QStringView scheme);

/// Percent signs for what people and gateways leave as it is, though a web address may not have it: | { } ^ `
/// anywhere, [ and ] behind the host. Its meaning stays the same.
QString withoutBareSigns(const QString &text);

/// Reads a web address that a person or a gateway gave: https with a host, or http on loopback; no user name
/// or password in it; at most 2,048 characters. The URL's encoded form is what was written where that was
/// valid. Errors (kind Input): url-not-valid, url-scheme, url-credentials, url-too-long.
Result<QUrl> readWebAddress(QStringView text);
/// The same with http anywhere and with other programs' addresses ("tg://resolve?domain=shop"), harmful ones
/// excepted (url-scheme), of any length.
Result<QUrl> readAnyAddress(QStringView text);

} // namespace counterfoil
