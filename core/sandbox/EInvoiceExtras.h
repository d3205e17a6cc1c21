// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EInvoiceWords.h"

#include <tl/expected.hpp>

namespace counterfoil {

/// What /api/extrafields/list answers: {currency code: {field name: {field, title, placeholder, hidden,
/// required}}}. Assumption: the documents only name the call; the form of a field is taken from the
/// host-to-host pages (gateways.md B.10). `currency` limits it to one system, which has no fields then if
/// none are listed; empty gives all systems that have some.
Json extraFieldsList(const QString &currency);

/// Checks a create call's extra_fields against the list. What is not on it is ignored.
tl::expected<void, EInvoiceRefusal> checkExtraFields(const QString &currency, const Json &given);

} // namespace counterfoil
