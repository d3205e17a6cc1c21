// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QString>
#include <QStringList>

namespace counterfoil {

/// The references of our own form (Reference.h) that stand anywhere in an answer, in the form in which we
/// made them, each once, as they are met with. Gateways echo what they were given in whatever case and
/// wrapping: as a member's name or value, JSON text in JSON text, escaped for HTML or a web address, as
/// base64 or hex, each within the other. A reference counts only where it stands whole: no letter or digit
/// may touch it.
///
/// Bounded, as the answer is a stranger's: 8 wrappings deep, 512 texts, a million characters in all; what
/// lies beyond is not found.
QStringList referencesIn(const Json &answer);
QStringList referencesIn(const QString &text);

} // namespace counterfoil
