// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterfoil {

/// The path of every pay page: gateway A's own (gateways.md A.1).
inline constexpr char payPagePath[] = "/widget/sale/create/";

/// 130 random bytes in Base64: as long as the real gateway's, and nobody can guess one.
QString makePayToken();

/// The link, its token percent-encoded: about 245 characters, like the real one.
QByteArray payLink(const QByteArray &baseUrl, const QString &token);

/// The token in a pay link, on whatever host and port it stands; empty where the text is no pay link.
QString tokenOfLink(const QString &link);

} // namespace counterfoil
