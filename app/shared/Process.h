// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// What each program of ours arranges before anything else: a UTF-8 locale (Qt wants one, and complains to
/// the user where a bare shell has none), and no core files, which could hold card data or keys.
void prepareProcess();

} // namespace counterfoil
