// SPDX-License-Identifier: GPL-3.0-or-later
#include "Counted.h"

namespace counterfoil {

QString counted(qint64 number, const QString &one, const QString &many)
{
    return counted(number, one, QLocale::c(), many);
}

QString counted(qint64 number, const QString &one, const QLocale &locale, const QString &many)
{
    const QString what = number == 1 ? one : many.isEmpty() ? QString(one + u's') : many;
    return locale.toString(number) + u' ' + what;
}

} // namespace counterfoil
