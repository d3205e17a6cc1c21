// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterfoil {

/// What each program of ours arranges before anything else: a locale with UTF-8 (Qt wants one, and complains
/// to the user where a bare shell has none) that leaves the user's language as it is, and no memory image,
/// which could hold card data or keys: no core files anywhere, and in what users get (optimised, no
/// sanitizers) not even for a program that the system hands images to, nor for a debugger of the same user.
void prepareProcess();

/// Whether a window could be opened, as far as the environment says.
bool hasDisplay();

} // namespace counterfoil
