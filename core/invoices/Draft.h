// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "methods/Field.h"

#include <QString>
#include <QStringList>

#include <map>

namespace counterfoil {

/// A sale as it was typed, by wire name. Moves only; its texts are overwritten when it goes, as some may be
/// secret.
struct Draft {
    QString methodId;
    Channel channel = Channel::Hosted;
    std::map<QString, QString> texts;
    QStringList byPrograms = {}; ///< wire names of texts with a point, however numbers are typed (a file's)

    Draft() = default;
    Draft(Draft &&) = default;
    Draft &operator=(Draft &&) = default;
    ~Draft();
};

} // namespace counterfoil
