// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace counterfoil {

/// The JSON object that somebody meant who left out quotes, took typographic or single ones, wrote "=" for
/// ":", True or None, or a comma too many: of "{txId : qktr12eqzg}" (the documents' own example) it is
/// {"txId":"qktr12eqzg"}. A proposal for a person to look at; nothing sends it by itself. Empty for what is
/// valid already, and where there is more than one way to read it.
QString correctedJson(QStringView text);

} // namespace counterfoil
