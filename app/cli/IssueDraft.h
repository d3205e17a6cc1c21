// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <map>
#include <vector>

namespace counterfoil::cli {

/// Where the amount on the command line is read by the marks of LC_NUMERIC ("15,04"), the others in a draft
/// (a file's numbers, an account's defaults) are put into the same ones.
struct DraftTexts {
    const PaymentMethod &method;
    NumberStyle numbers;
    Draft draft;

    /// "--set field=value". Secret fields are refused: other users of this computer see command lines.
    std::vector<FieldError> takeAssignments(const QStringList &assignments);
    /// The members of a --fields object: texts and numbers as they are, objects as JSON text.
    std::vector<FieldError> takeMembers(const Json &object);
    /// What was not given and the account's defaults have: the names of those fields. A field that was given
    /// empty stays empty.
    QStringList takeDefaults(const std::map<QString, QString> &defaults);

private:
    QString inNumbers(const QString &wireName, const QString &text) const;
};

/// The marks that LC_ALL, LC_NUMERIC or LANG, the first that is set, writes numbers with. Errors (Input):
/// locale-unknown.
Result<NumberStyle> numbersOfLocale();

} // namespace counterfoil::cli
