// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// Codes for what no gateway documents, above all of theirs: where there is no call there is no gateway's
/// code.
enum SandboxCode {
    UnknownPath = 50095,
    MethodNotAllowed = 50096,
    NotHttp = 50097, ///< also: too large
    ForeignHost = 50098,
    SandboxTrouble = 50099, ///< the state file cannot be written
};

} // namespace counterfoil
