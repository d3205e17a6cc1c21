// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageSettings.h"

#include "SettingsCard.h"
#include "base/Language.h"
#include "form/QuietComboBox.h"
#include "parts/InEachLanguage.h"
#include "parts/Spoken.h"
#include "shell/Preferences.h"

#include <QVBoxLayout>

#include <algorithm>

namespace counterfoil {

LanguageSettings::LanguageSettings(Preferences &preferences, QWidget *parent)
    : Card(parent)
    , m_languages(new QuietComboBox)
{
    //: Title of a card of the settings: which language the window speaks.
    QVBoxLayout *column = settingsColumn(this, translatable("LanguageSettings", "Language"));
    column->addWidget(m_languages, 0, Qt::AlignLeft);
    m_languages->setObjectName(QStringLiteral("language"));
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languages->addItem({}, QString());
    for (const QString &code : Language::offered())
        m_languages->addItem(Language::ownName(code), code);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(preferences.language())));
    connect(m_languages, &QComboBox::activated, this,
        [this, &preferences] { preferences.setLanguage(m_languages->currentData().toString()); });
    inEachLanguage(this, [this] {
        //: Name of the list to choose from, for screen readers.
        spoken::label(m_languages, tr("Language"));
        //: A choice: the program speaks the system's language. %1 is that language, by its own name.
        m_languages->setItemText(0, tr("As the system (%1)").arg(Language::ownName(Language::ofSystem())));
    });
}

} // namespace counterfoil
