// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace counterfoil {

/// The steps from an empty file to the newest version: step N's statements bring version N to N+1. A step
/// that was once released never changes again; a new version is a new step, and tests/core/ledger keeps a
/// file of every old one.
const std::vector<QStringList> &ledgerMigrations();

/// SQLite's application_id of our files: "CfLg".
constexpr int ledgerApplicationId = 0x43664C67;

} // namespace counterfoil
