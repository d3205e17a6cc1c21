// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsCard.h"

#include "parts/Card.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"

#include <QVBoxLayout>

namespace counterfoil {

QVBoxLayout *settingsColumn(Card *card, const LocalizedText &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::space::small);
    auto *heading = new Text({}, look::Type::Heading);
    column->addWidget(heading);
    inEachLanguage(heading, [heading, title] { heading->setText(title); });
    return column;
}

} // namespace counterfoil
