// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateways/Gateway.h"

namespace counterfoil::einvoice {

/// Reads the answer of /api/extrafields/list for one system. Its shape is not documented (gateways.md B.10),
/// so several are taken: fields by system, fields alone, a list; each field an object as the host-to-host
/// pages have it, or a label. What fits none gives no fields and a remark that says why.
ExtraFields readExtraFields(const Json &answer, const QString &system);

} // namespace counterfoil::einvoice
