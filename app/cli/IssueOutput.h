// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <vector>

namespace counterfoil::cli {

/// A sale that came to nothing: the object that programs read has the same members as for one that came to
/// something.
int failSale(const Error &error, bool json, const std::vector<FieldWarning> &warnings = {});
/// Every wrong field, for the person and, where asked for, for the program.
int failFields(const PaymentMethod &method, std::vector<FieldError> errors, bool json);
/// Before anything is sent: a slip of the pen that no check can tell from what a gateway takes.
void printWarnings(const PaymentMethod &method, const std::vector<FieldWarning> &warnings);

/// Writes the files that were asked for and tells how the sale stands.
int report(const IssueResult &result, const Account &account, const MethodCatalogue &methods,
    const IssueOptions &options, const std::vector<FieldWarning> &warnings);

} // namespace counterfoil::cli
