// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageLanguages.h"

#include "sending/MessageTemplate.h"

#include <QLocale>

namespace counterfoil {

QString interfaceLanguage()
{
    // Language::speak() makes its locale the default.
    const QString code = QLocale().name().section(u'_', 0, 0);
    const QStringList known = messageLanguages();
    return known.contains(code) ? code : known.first();
}

} // namespace counterfoil
