// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

/// The address of the first link (`<a href=…>`) in a piece of HTML, entities decoded, blanks around it gone;
/// empty where there is none, or the piece is larger than any answer's. Whether it may be shown,
/// readPayLink() judges.
QString linkInHtml(const QString &html);

} // namespace counterfoil
