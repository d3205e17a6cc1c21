// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsCard.h"

#include "parts/Card.h"
#include "parts/Text.h"

#include <QVBoxLayout>

namespace counterfoil {

QVBoxLayout *settingsColumn(Card *card, const QString &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::small);
    column->addWidget(new Text(title, look::Type::Heading));
    return column;
}

} // namespace counterfoil
