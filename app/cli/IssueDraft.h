// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <map>
#include <vector>

namespace counterfoil::cli {

/// "--set field=value" into the draft. Secret fields are refused: other users of this computer see command
/// lines.
std::vector<FieldError> takeAssignments(
    const QStringList &assignments, const PaymentMethod &method, Draft &draft);
/// The members of a --fields object: texts and numbers as they are, objects as JSON text.
std::vector<FieldError> takeMembers(const Json &object, Draft &draft);
/// What was not given and the account's defaults have: the names of those fields. A field that was given
/// empty stays empty.
QStringList takeDefaults(
    const std::map<QString, QString> &defaults, const PaymentMethod &method, Draft &draft);

/// The marks that LC_ALL, LC_NUMERIC or LANG, the first that is set, writes numbers with. Errors (Input):
/// locale-unknown.
Result<NumberStyle> numbersOfLocale();

} // namespace counterfoil::cli
