// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"
#include "links/PaymentMeans.h"

namespace counterfoil::cli {

/// Whether the files that were asked for can be written: before anything is sent. Errors (Input):
/// qr-file-type, qr-not-a-file, qr-folder, form-not-a-file, form-folder.
Result<void> checkFiles(const IssueOptions &options);

/// What the code of a coin is to hold.
paymentMeans::CoinCode coinCodeOf(bool bareAddress);

/// What was to be written beside the sale. It counts without: errors here are only said.
struct Written {
    Result<void> qr = {};
    Result<void> form = {};
};
Written writeFiles(const Invoice &invoice, const IssueOptions &options);

} // namespace counterfoil::cli
