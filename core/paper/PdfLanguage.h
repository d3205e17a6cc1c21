// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

/// Says in which language a PDF is, for programs that read it out, and that windows are to show its title:
/// Cairo writes neither. Added behind its end as a newer version of its catalogue (ISO 32000-1, 7.5.6). Bytes
/// that are not as Cairo 1.16 writes them (1.18 packs its objects) come back as they are.
QByteArray withLanguage(const QByteArray &pdf, const QByteArray &language, bool isRightToLeft);

} // namespace counterfoil
