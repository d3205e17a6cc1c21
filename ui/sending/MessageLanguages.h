// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// The language that the interface speaks now, as one of messageLanguages(): what a message is in unless
/// somebody chooses another one.
QString interfaceLanguage();

} // namespace counterfoil
