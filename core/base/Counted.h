// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace counterfoil {

/// A number and what it counts, as a person reads it: "1 sale", "0 sales", "1204 sales". `many` is needed
/// where that is not `one` and an s: counted(2, "field needs", "fields need"). Never write "%1 sales".
QString counted(qint64 number, const QString &one, const QString &many = {});
/// With the marks and digits of `locale`: "1,204 sales".
QString counted(qint64 number, const QString &one, const QLocale &locale, const QString &many = {});

} // namespace counterfoil
