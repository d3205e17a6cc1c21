// SPDX-License-Identifier: GPL-3.0-or-later
#include "SavedSettings.h"

#include "look/Scale.h"
#include "parts/Flow.h"
#include "parts/InEachLanguage.h"
#include "parts/Text.h"
#include "settings/SettingsCard.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace counterfoil {

SavedSettings::SavedSettings(QWidget *parent)
    : Card(parent)
{
    //: Title of a card of the settings.
    QVBoxLayout *column = settingsColumn(this, translatable("SavedSettings", "Saved items and customers"));
    auto *about = new Text({}, look::Type::Body, Text::Ink::Soft);
    auto *items = new QPushButton;
    auto *customers = new QPushButton;
    column->addWidget(about->wrapped());
    auto *buttons = new Flow(Flow::Width::Own);
    buttons->setSpacing(look::space::small);
    buttons->addWidget(items);
    buttons->addWidget(customers);
    column->addLayout(buttons);
    connect(items, &QPushButton::clicked, this, &SavedSettings::itemsWanted);
    connect(customers, &QPushButton::clicked, this, &SavedSettings::customersWanted);
    inEachLanguage(this, [about, items, customers] {
        about->setText(
            tr("What you sell often, and who buys often. Once something is saved, it is picked above "
               "the form of a sale by name, number or barcode; a scanner works there like a keyboard."));
        //: Buttons: they open windows.
        items->setText(tr("&Items…"));
        customers->setText(tr("&Customers…"));
    });
}

} // namespace counterfoil
