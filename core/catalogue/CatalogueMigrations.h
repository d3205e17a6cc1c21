// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace counterfoil {

/// The steps from an empty file to the newest version, as those of the books (Migrations.h): one that was
/// released never changes again.
const std::vector<QStringList> &catalogueMigrations();

/// SQLite's application_id of these files: "CfCt".
constexpr int catalogueApplicationId = 0x43664374;

} // namespace counterfoil
