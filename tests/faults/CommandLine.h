// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/FaultPlan.h"
#include "faults/FaultSettings.h"

#include <QStringList>

#include <optional>
#include <tl/expected.hpp>

namespace counterfoil {

class FaultProxy;

/// What fault-proxy was started with.
struct CommandLine {
    struct Seeded {
        quint32 seed = 0;
        FaultMix mix;
    };

    FaultSettings settings;
    QList<Fault> plan;
    std::optional<Seeded> seeded;
    bool wantsHelp = false;

    /// `arguments` as QCoreApplication gives them. The error is a sentence for the user.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);
    static QString help();
};

/// Does one command from standard input and gives the one line to print for it, JSON and without a line feed;
/// nothing when the command is to quit.
std::optional<QByteArray> runCommand(QStringView line, FaultProxy &proxy);

} // namespace counterfoil
